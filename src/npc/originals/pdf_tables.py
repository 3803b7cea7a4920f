"""Tables of a PDF: which places a cell covers follows from where it is drawn."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from npc.genre.typed_numbers import end_of_number
from npc.originals import places
from npc.originals.gathering import Gathering, Wording
from npc.originals.grids import covered_grid, refuse_large
from npc.originals.original import Grid, GridCell, Passage
from npc.originals.pdf_lines import Character, lines_of_characters, wordings_of

if TYPE_CHECKING:
    from pdfplumber.page import Page
    from pdfplumber.table import Table

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in points."""
_NEAR = 2.0
"""Points within which lines are the same."""
_PADDING = 8.0
"""Points between the words of a cell and its right line at most, where they fill it."""


class PdfTable:
    """A table on a page."""

    def __init__(self, table: "Table", page: "Page", number: int) -> None:
        self._boxes: Sequence[Box] = list(table.cells)
        self._columns = _edges(x for box in self._boxes for x in (box[0], box[2]))
        self._rows = _edges(y for box in self._boxes for y in (box[1], box[3]))
        self._characters = self._by_cell(page)
        self.box: Box = table.bbox
        self.top: float = table.bbox[1]
        self.place = places.on_page(page.page_number, places.table(number))

    def _by_cell(self, page: "Page") -> Mapping[tuple[int, int], list[Character]]:
        """Return the characters of each cell, by the row and column in which it begins."""
        starts: dict[tuple[int, int], tuple[int, int]] = {}
        for box in self._boxes:
            start = _nearest(self._rows, box[1]), _nearest(self._columns, box[0])
            for row in range(start[0], _nearest(self._rows, box[3])):
                for column in range(start[1], _nearest(self._columns, box[2])):
                    starts[row, column] = start
        found: dict[tuple[int, int], list[Character]] = {}
        for each in page.chars:
            row = bisect_right(self._rows, (each["top"] + each["bottom"]) / 2) - 1
            column = bisect_right(self._columns, (each["x0"] + each["x1"]) / 2) - 1
            if (row, column) in starts:
                found.setdefault(starts[row, column], []).append(each)
        return found

    @property
    def is_table(self) -> bool:
        """Whether it has more than one cell: a frame around text is none."""
        return len(self._boxes) > 1 and len(self._columns) > _LINES_OF_ONE

    def grid(self, gathering: Gathering) -> Grid:
        """Return it as a table.

        Raises:
            UsageError: It has too many rows or columns.

        """
        rows, columns = len(self._rows) - 1, len(self._columns) - 1
        refuse_large(rows, columns, self.place)
        taken: dict[tuple[int, int], GridCell] = {}
        for box in sorted(self._boxes, key=lambda each: (round(each[1]), each[0])):
            made = self._cell(box, gathering)
            for row in range(made.row, made.row + made.rows):
                for column in range(made.column, made.column + made.columns):
                    taken.setdefault((row, column), made)
        return covered_grid(taken, rows, columns, self.place)

    def _cell(self, box: Box, gathering: Gathering) -> GridCell:
        column, last_column = _nearest(self._columns, box[0]), _nearest(self._columns, box[2])
        row, last_row = _nearest(self._rows, box[1]), _nearest(self._rows, box[3])
        return GridCell(
            self._passages(box, row, column, gathering),
            row,
            column,
            max(1, last_row - row),
            max(1, last_column - column),
        )

    def _passages(
        self, box: Box, row: int, column: int, gathering: Gathering
    ) -> tuple[Passage, ...]:
        paragraphs: list[list[Wording]] = []
        slack = box[2] - box[0]
        for line in lines_of_characters(self._characters.get((row, column), [])):
            words = "".join(each["text"] for each in line).strip()
            size = line[-1]["size"]
            room = size * (2 if _cannot_be_parted(words) else 1)
            if paragraphs and slack < room and not end_of_number(words):
                paragraphs[-1] += wordings_of(line)
            else:
                paragraphs.append(list(wordings_of(line)))
            slack = box[2] - line[-1]["x1"] - _PADDING
        place = places.cell(self.place, row + 1, column + 1)
        return gathering.cell(paragraphs, place)


def _cannot_be_parted(words: str) -> bool:
    """Return whether words begin with two signs that stand on one line: 委、 or “一."""
    return not words[:2].isalnum()


_LINES_OF_ONE = 2
"""That a single column has."""


def _edges(found: Iterator[float]) -> Sequence[float]:
    """Return lines in their order, once each where several are drawn beside one another."""
    edges: list[float] = []
    for each in sorted(found):
        if not edges or each - edges[-1] > _NEAR:
            edges.append(each)
    return edges


def _nearest(edges: Sequence[float], at: float) -> int:
    """Return the number of the line at which something begins or ends."""
    return max(0, bisect_left(edges, at + _NEAR) - 1)
