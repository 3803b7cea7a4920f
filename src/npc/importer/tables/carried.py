"""Times and meetings that stand once beside several rows of a table that can hold no merged cells."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from npc.genre.when import When
from npc.importer.tables.grid_columns import GridColumn, GridColumns
from npc.importer.tables.head_words import EXTRA
from npc.importer.tables.table import GridRow, JoinedGrids
from npc.messages import Message

if TYPE_CHECKING:
    from npc.originals.original import GridCell

_CARRIED = ("when", "meetings", EXTRA)
"""Columns whose cells may be on the rows below."""


def carried_down(table: JoinedGrids) -> JoinedGrids:
    """Let cells reach over the empty ones below them where that is plainly how a column is filled.

    Pasted text, Markdown and lists with commas have an empty cell where Word had a merged one. A time in
    front of the matters that is missing in half of the rows, or that rises, stands once for several; one
    behind them is carried down where it is filled exactly where the session or the category in front is. Any other
    empty cell is a matter without a time.
    """
    rows = [part for part in table.parts if isinstance(part, GridRow)]
    if table.columns is None or not all(row.grid.is_plain for row in rows):
        return table
    columns = list(_columns(table.columns, rows))
    if not columns:
        return table
    carried = _Carried(columns)
    parts = [carried.row(part) if isinstance(part, GridRow) else part for part in table.parts]
    doubts = [_EMPTY.format(head=column.head) for column in columns]
    return table._replace(parts=parts, doubts=[*table.doubts, *doubts])


def _columns(columns: GridColumns, rows: Sequence[GridRow]) -> Iterator[GridColumn]:
    """Yield the columns whose cells are carried down."""
    title = columns.one("title")
    if title is None:
        return
    matters = [row for row in rows if row.text("title") and len(row.cells) == len(columns.columns)]
    grouping = [_filled(column, matters) for column in columns.of("category")]
    for column in columns.columns:
        filled = _filled(column, matters)
        if column.key not in _CARRIED or all(filled) or not any(filled) or not filled[0]:
            continue
        is_front = column.at < title.at and column.key != EXTRA
        if (is_front and _is_of_runs(column, matters)) or (
            sum(filled) >= _LEAST_GROUPS and filled in grouping
        ):
            yield column


def _is_of_runs(column: GridColumn, rows: Sequence[GridRow]) -> bool:
    """Whether most cells of a column are empty below filled ones, or its times rise with empty ones among them."""
    filled = _filled(column, rows)
    runs = sum(one and not other for one, other in pairwise(filled))
    if runs < _LEAST_GROUPS:
        return sum(filled) == 1
    return sum(filled) * 2 <= len(filled) or _rises(column, rows)


def _rises(column: GridColumn, rows: Sequence[GridRow]) -> bool:
    words = (row.cells[column.at].text for row in rows)
    months = [When.parse(word).first_month or 0 for word in words if word]
    return all(0 < one <= other for one, other in pairwise(months))


_LEAST_GROUPS = 2
"""Cells of a column that stand exactly where those in front do; with one it may be chance."""


def _filled(column: GridColumn, rows: Sequence[GridRow]) -> list[bool]:
    return [bool(row.cells[column.at].passages) for row in rows]


class _Carried:
    """Goes through the rows, and knows what stands last in each column."""

    def __init__(self, columns: Sequence[GridColumn]) -> None:
        self._columns = columns
        self._last: dict[int, GridCell] = {}

    def row(self, row: GridRow) -> GridRow:
        """Return a row with the cells above in its empty ones; behind a row without a matter none is carried."""
        if not row.text("title"):
            self._last.clear()
            return row
        cells = list(row.cells)
        for column in self._columns:
            if column.at >= len(cells):
                continue
            if cells[column.at].passages:
                self._last[column.at] = cells[column.at]
            elif column.at in self._last:
                cells[column.at] = self._last[column.at]
        return row._replace(cells=cells)


_EMPTY = Message(
    "the table holds no merged cells; empty cells below “{head}” were filled as the one above",
    "表中没有合并的单元格，“{head}”栏空着的各行照上面一行填写",
)
