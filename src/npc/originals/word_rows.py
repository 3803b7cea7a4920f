"""Rows of tables of a Word file: where their cells begin and end among the columns."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from lxml.etree import _Element as Element

from npc.originals.grids import MOST_COLUMNS
from npc.originals.word_blocks import CELL_PROPERTIES, cells_of
from npc.originals.word_remarks import WordTally
from npc.records import NamedTuple
from npc.word.formats import is_on, twips
from npc.word.package import W
from npc.word.runs import properties_of

_LEAST_WIDTH = 100
"""Twips of a column: what is narrower comes of edges that were meant to be one above the other."""


class RowCell(NamedTuple):
    """A cell as its row says."""

    element: Element
    start: int
    end: int
    continues: bool
    """Whether it is part of the one above."""
    is_tall: bool
    """Whether it may go on below."""
    covers: tuple[Element, ...] = ()
    """Cells of its row that are part of it."""


class TableLine(NamedTuple):
    """A row, as it says."""

    cells: list[RowCell]
    is_head: bool
    end: int
    """The column behind it, what it leaves free among them."""


def line_of(row: Element, tally: WordTally) -> TableLine:
    """Read what a row says of its cells."""
    before, after, is_head = _free(row)
    cells: list[RowCell] = []
    column = before
    for cell in cells_of(row, tally):
        spot = _cell(cell, column)
        if spot is None and cells:  # an old way to merge cells of a row
            last = cells[-1]
            cells[-1] = last._replace(end=last.end + 1, covers=(*last.covers, cell))
            column += 1
        else:
            cells.append(spot or RowCell(cell, column, column + 1, continues=False, is_tall=False))
            column = cells[-1].end
        if column > MOST_COLUMNS:  # such a table is refused
            break
    return TableLine(cells, is_head, column + after)


def _free(row: Element) -> tuple[int, int, bool]:
    """Return the columns that a row leaves free before and behind it, and whether it is a head."""
    before = after = 0
    is_head = False
    properties = row.find(f"{W}trPr")
    for child in properties if properties is not None else ():
        if child.tag == f"{W}gridBefore":
            before = _count(child)
        elif child.tag == f"{W}gridAfter":
            after = _count(child)
        elif child.tag == f"{W}tblHeader":
            is_head = is_on(child.get(f"{W}val"))
    return before, after, is_head


def _cell(cell: Element, column: int) -> RowCell | None:
    """Return where a cell stands in its row; none where it is part of the one before it."""
    columns, continues, is_tall = 1, False, False
    properties = properties_of(cell, CELL_PROPERTIES)
    for child in properties if properties is not None else ():
        tag = child.tag
        if tag == _SPAN:
            columns = max(_count(child), 1)
        elif tag in _TALL:
            continues = child.get(_TALL[tag], "continue") not in {"restart", "rest"}
            is_tall = True
        elif tag == _WIDE and child.get(f"{W}val", "continue") == "continue":
            return None
    return RowCell(cell, column, column + columns, continues, is_tall)


_SPAN, _WIDE = f"{W}gridSpan", f"{W}hMerge"
_TALL = {f"{W}vMerge": f"{W}val", f"{W}cellMerge": f"{W}vMerge"}


def _count(element: Element) -> int:
    """Read a number of columns; one that no table has counts as too many."""
    text = element.get(f"{W}val") or ""
    if not text.isascii() or not text.isdigit():
        return 0
    return int(text) if len(text) < 4 else MOST_COLUMNS + 1  # noqa: PLR2004 - more than those


def aligned(rows: list[TableLine], table: Element) -> list[TableLine]:
    """Take columns together whose edges are so near that they were meant to be one."""
    widths = [twips(each.get(f"{W}w")) or 0 for each in table.iterfind(f"{W}tblGrid/{W}gridCol")]
    outer = [*accumulate(widths, initial=0)]
    if len(widths) <= MOST_COLUMNS:
        rows = [_stretched(row, outer) for row in rows]
    if not any(0 < width < _LEAST_WIDTH for width in widths):
        return rows
    edges = [0]
    for width in widths:
        edges.append(edges[-1] + (not 0 < width < _LEAST_WIDTH))
    moved = [*_moved(rows, edges)]
    keeps_all = all(cell.start < cell.end for row in moved for cell in row.cells)
    return moved if keeps_all else rows


def _stretched(row: TableLine, edges: Sequence[float]) -> TableLine:
    """Let cells reach as far as they are wide, where a row of the full width says no columns.

    Programs draw such a row (that of a category, say) by its widths alone.
    """
    columns = len(edges) - 1
    is_plain = all(cell.end == cell.start + 1 for cell in row.cells)
    if not is_plain or len(row.cells) != row.end or row.end >= columns:
        return row
    ends = [*accumulate(_width(cell.element) for cell in row.cells)]
    if not edges[-1] or abs(ends[-1] - edges[-1]) > edges[-1] * _SLACK:
        return row
    found = [min(range(columns + 1), key=lambda at: abs(edges[at] - end)) for end in ends]
    begins = [0, *found[:-1]]
    if found[-1] != columns or any(begin >= end for begin, end in zip(begins, found, strict=True)):
        return row
    cells = [
        cell._replace(start=begin, end=end)
        for cell, begin, end in zip(row.cells, begins, found, strict=True)
    ]
    return row._replace(cells=cells, end=columns)


_SLACK = 0.05
"""By how much of its width a row may differ from its table."""


def _width(cell: Element) -> float:
    width = cell.find(f"{CELL_PROPERTIES}/{W}tcW")
    if width is None or width.get(f"{W}type", "dxa") != "dxa":
        return 0
    return twips(width.get(f"{W}w")) or 0


def _moved(rows: Iterable[TableLine], edges: Sequence[int]) -> Iterator[TableLine]:
    def at(column: int) -> int:
        beyond = max(column - len(edges) + 1, 0)
        return edges[column - beyond] + beyond

    for row in rows:
        cells = [cell._replace(start=at(cell.start), end=at(cell.end)) for cell in row.cells]
        yield row._replace(cells=cells, end=at(row.end))
