"""Plain text, from a file or pasted: lines, and rows of tables among them."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from npc.messages import Message
from npc.originals import places
from npc.originals.gathering import PLAIN, Gathering, PassageLooks, Wording
from npc.originals.grids import plain_grid, refuse_large
from npc.originals.inline_marks import MarkedLine
from npc.originals.original import Block, Grid, OfficeFile, Passage
from npc.originals.page_numbers import PAGE_NUMBERS_LEFT_OUT, is_page_number
from npc.originals.rejoining import full_width_of, joined, paragraphs_of
from npc.originals.text_lines import TextLine, lines_of
from npc.originals.text_rows import TextRow, TextTable, parted


def read_plain_text(text: str, name: str, first: int) -> OfficeFile:
    """Read a text.

    Args:
        text: Its characters.
        name: How it is shown.
        first: The number of its first passage.

    """
    return PlainText(text, first).file(name)


class PlainText:
    """A text that is being read."""

    def __init__(self, text: str, first: int) -> None:
        lines = list(lines_of(text))
        self.lines = [line for line in lines if not is_page_number(line.text)]
        self._page_numbers = len(lines) - len(self.lines)
        self.gathering = Gathering(first)
        self.notes: dict[str, list[Passage]] = {}
        self._tables = self._rejoined = self._put_together = 0

    def file(self, name: str) -> OfficeFile:
        """Return what was read."""
        blocks = list(self._blocks())
        return OfficeFile(name, blocks, self.notes, list(self._remarks()))

    def _blocks(self) -> Iterator[Block]:
        found = list(parted(self.lines))
        full_width = full_width_of([each for each in found if isinstance(each, TextLine)])
        for _, group in groupby(found, type):
            stretch = list(group)
            yield from self.passages_of(
                [each for each in stretch if isinstance(each, TextLine)], full_width
            )
            yield from (self._grid(each) for each in stretch if isinstance(each, TextTable))

    def passages_of(self, lines: Sequence[TextLine], full_width: int) -> Iterator[Passage]:
        """Yield the passages of lines between which there is no table.

        Args:
            lines: They, blank ones among them.
            full_width: See `paragraphs_of`.

        """
        for paragraph in paragraphs_of(lines, full_width):
            self._rejoined += len(paragraph) > 1
            numbers = [line.number for line in paragraph]
            looks = PLAIN._replace(begins_page=paragraph[0].begins_page)
            yield from self.passage(joined(paragraph), places.lines(numbers), looks)

    def passage(self, text: str, place: Message, looks: PassageLooks) -> Iterator[Passage]:
        """Yield a passage; nothing where there are no words."""
        line = self.marked(text)
        looks = looks._replace(note_names=line.note_names)
        passage = self.gathering.passage(line.wordings, place, looks)
        if passage is not None:
            yield passage

    @staticmethod
    def marked(line: str) -> MarkedLine:
        """Return a line without the marks of its form, of which a plain text has ** only."""
        return MarkedLine(_wordings(line))

    def _grid(self, table: TextTable) -> Grid:
        self._tables += 1
        self._put_together += table.put_together
        place = places.table(self._tables)
        refuse_large(len(table.rows), max(len(row.cells) for row in table.rows), place)
        return plain_grid([list(self._cells(row)) for row in table.rows], place)

    def _cells(self, row: TextRow) -> Iterator[tuple[Passage, ...]]:
        for column, cell in enumerate(row.cells, 1):
            lines = [self.marked(line).wordings for line in _BREAKS.split(cell)]
            yield self.gathering.cell(lines, places.line_cell(row.numbers[0], column))

    def _remarks(self) -> Iterator[Message]:
        if self._rejoined:
            yield _REJOINED.format(count=self._rejoined)
        if self._put_together:
            yield _PUT_TOGETHER.format(count=self._put_together)
        if self._page_numbers:
            yield PAGE_NUMBERS_LEFT_OUT.format(count=self._page_numbers)


def _wordings(line: str) -> list[Wording]:
    """Return the stretches of a line, of which those between ** are bold."""
    parts = line.split("**")
    if len(parts) % 2 == 0:  # the last mark opens nothing
        parts[-2:] = ["**".join(parts[-2:])]
    return [Wording(part, is_bold=at % 2 == 1) for at, part in enumerate(parts) if part]


_BREAKS = re.compile(r"(?i)<br ?/?>|\n")
_REJOINED = Message(
    "{count} sentences that were broken at the end of a line or page were put together",
    "有{count}处在行末或页末断开的句子，已接成一段",
)
_PUT_TOGETHER = Message(
    "{count} rows of tables were put together from several lines, since a cell has several paragraphs",
    "表中有{count}行因单元格内分段而断成几行，已合为一行",
)
