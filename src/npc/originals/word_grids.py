"""Tables of a Word file as grids: what is merged is one cell, and each row has as many."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from lxml.etree import _Element as Element

from npc.messages import Message
from npc.originals.blanks import seen
from npc.originals.grids import refuse_large
from npc.originals.original import Grid, GridCell, Passage, PassageKind
from npc.originals.places import cell as cell_place
from npc.originals.places import within_table_of
from npc.originals.word_blocks import (
    blocks_of,
    cells_of,
    paragraphs_of,
    rows_of,
)
from npc.originals.word_context import WordContext
from npc.originals.word_joins import joined
from npc.originals.word_paragraphs import ParagraphReader
from npc.originals.word_remarks import WordTally
from npc.originals.word_rows import RowCell, TableLine, aligned, line_of
from npc.records import NamedTuple
from npc.word.package import W
from npc.word.runs import PARAGRAPH, TABLE
from npc.word.stylesheet import style_of

Boxes = Callable[[Sequence[Element], Message, PassageKind], Iterator[Passage]]
"""Reads the boxes that hang from a paragraph."""


class _WordTable(NamedTuple):
    """What a table tells of its cells."""

    place: Message
    kind: PassageKind
    style: str | None


class _OpenCell:
    """A cell that is being read, which may go on below."""

    __slots__ = ("columns", "first_words", "is_head", "is_tall", "passages", "row", "rows", "start")

    def __init__(self, row: int, start: int, columns: int, *, is_head: bool) -> None:
        self.row, self.start, self.columns, self.rows = row, start, columns, 1
        self.is_head, self.is_tall = is_head, False
        self.first_words = ""
        """Without those that it covers."""
        self.passages: list[Passage] = []

    def made(self) -> GridCell:
        """Return the cell as it is at the end."""
        return GridCell(
            tuple(self.passages), self.row, self.start, self.rows, self.columns, self.is_head
        )


class GridReader:
    """Reads a table of a text."""

    def __init__(self, context: WordContext, reader: ParagraphReader, boxes: Boxes) -> None:
        self._context = context
        self._tally = context.tally
        self._reader = reader
        self._boxes = boxes

    def read(self, table: Element, place: Message, kind: PassageKind) -> Grid | None:
        """Read a table; none if it has no rows.

        Raises:
            UsageError: It is too large.

        """
        rows = aligned([line_of(row, self._tally) for row in rows_of(table, self._tally)], table)
        width = max((row.end for row in rows), default=0)
        refuse_large(len(rows), width, place)
        style = style_of(table.find(f"{W}tblPr"))
        lines: list[list[_OpenCell]] = []
        for number, row in enumerate(rows):
            above = lines[-1] if lines else []
            lines.append(self._line(number, row, above, width, _WordTable(place, kind, style)))
        if not width:
            return None
        made = {id(cell): cell for line in lines for cell in line}
        cells = {key: cell.made() for key, cell in made.items()}
        return Grid([[cells[id(cell)] for cell in line] for line in lines], place)

    def _line(
        self,
        number: int,
        row: TableLine,
        above: Sequence[_OpenCell],
        width: int,
        table: _WordTable,
    ) -> list[_OpenCell]:
        line: list[_OpenCell] = []
        for spot in row.cells:
            while len(line) < spot.start:
                line.append(_OpenCell(number, len(line), 1, is_head=row.is_head))
            cell = above[spot.start] if spot.continues and spot.start < len(above) else None
            if cell is None or not cell.is_tall or cell.start != spot.start:
                cell = _OpenCell(number, spot.start, spot.end - spot.start, is_head=row.is_head)
                cell.is_tall = spot.is_tall
                self._fill(cell, spot, number, table)
                if cell.is_tall:
                    words = "".join(each.as_written for each in cell.passages)
                    cell.first_words = words.strip()
            else:
                cell.rows = number - cell.row + 1
                self._cover(cell, spot, number, table)
            for covered in spot.covers:
                self._cover(cell, spot._replace(element=covered), number, table)
            line += [cell] * (spot.end - len(line))
        while len(line) < width:
            line.append(_OpenCell(number, len(line), 1, is_head=row.is_head))
        return line

    def _fill(self, cell: _OpenCell, spot: RowCell, row: int, table: _WordTable) -> None:
        place = cell_place(table.place, row + 1, spot.start + 1)
        for block in joined(blocks_of(spot.element, self._tally), self._context):
            if block[0].tag == TABLE:
                nested = within_table_of(place)
                for each in joined(paragraphs_of(block[0], self._tally), self._context):
                    self._paragraph(cell, each, nested, table)
            elif block[0].tag == PARAGRAPH:
                self._paragraph(cell, block, place, table)

    def _paragraph(
        self,
        cell: _OpenCell,
        paragraphs: Sequence[Element],
        place: Message,
        table: _WordTable,
    ) -> None:
        written = self._reader.read(paragraphs, table.style)
        if written.lines or written.label.strip():
            cell.passages += self._reader.passages(written, place, table.kind)
        if written.drawn:
            cell.passages += self._boxes(written.drawn, place, table.kind)

    def _cover(self, cell: _OpenCell, spot: RowCell, row: int, table: _WordTable) -> None:
        """Put words that a merged cell covers to those of the cell above, unless they are the same."""
        words = seen("".join(each.text or "" for each in spot.element.iter(f"{W}t")))
        if not words.strip() or words.strip() == cell.first_words:
            return
        self._tally.covered += len(words)
        self._fill(cell, spot, row, table)


def is_frame(table: Element) -> bool:
    """Return whether a table only stands around a text.

    Each of its rows is one cell; or, where it holds other tables, only one with words.
    """
    unheard = WordTally()
    holds_tables = sum(1 for _ in islice(table.iter(TABLE), 2)) > 1
    for row in rows_of(table, unheard):
        cells = [*cells_of(row, unheard)]
        if len(cells) != 1 and not (holds_tables and sum(map(_has_words, cells)) <= 1):
            return False
    return True


def _has_words(cell: Element) -> bool:
    return any(seen(each.text or "").strip() for each in cell.iter(f"{W}t"))
