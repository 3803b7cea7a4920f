"""Whether tables are a monthly plan, and no list of the year's items."""

from collections.abc import Mapping, Sequence

from npc.importer.accounting import NO_HEADS
from npc.importer.tables.grid_columns import GridColumn, GridColumns
from npc.importer.tables.head_words import EXTRA, NOTHING
from npc.importer.tables.heads import columns_of
from npc.importer.tables.labels import label_of
from npc.importer.tables.months import month_of
from npc.originals.original import Block, Grid, GridCell, Passage

TASK_COLUMNS = frozenset(("when", "title", "owners", "note", "number", NOTHING))
"""What a task of a monthly plan has a key for; with other columns a table is one of items."""
_MOST = 0.6
"""Which part of the cells below a time must be months."""
_LEAST_MONTHS = 3
"""Months that are headings make a plan of months."""
_OF_ITEMS = ("议题", "项目名称", "议案")
"""What the head of a column of the year's items holds."""


def are_monthly(blocks: Sequence[Block]) -> bool:
    """Whether tables are a monthly plan: by their columns, or by headings and rows that name months."""
    grids = [block for block in blocks if isinstance(block, Grid)]
    if any(map(is_monthly, grids)):
        return True
    cells = [GridCell((block,), 0, 0) for block in blocks if isinstance(block, Passage)]
    for grid in grids:
        if not _is_of_tasks(columns_of(grid)):
            return False
        cells.extend(cell for cell in grid.own_cells() if cell.columns > len(grid.cells[0]) // 2)
    months = dict.fromkeys(month_of(label_of(cell).text) for cell in cells)
    return sum(month is not None for month in months) >= _LEAST_MONTHS


def is_monthly(grid: Grid, own: Mapping[str, str] = NO_HEADS) -> bool:
    """Whether a table is of months with their tasks: months stand in front, and no meetings behind."""
    columns = columns_of(grid, own)
    when, title = (columns.one("when"), columns.one("title")) if columns else (None, None)
    if columns is None or when is None or title is None or when.at > title.at:
        return False
    if not _is_of_tasks(columns):
        return False
    cells = list(dict.fromkeys(row[when.at] for row in grid.cells[columns.end :]))
    words = [cell.text for cell in cells if cell.passages]
    months = [month_of(word) for word in words]
    return bool(words) and sum(month is not None for month in months) >= _MOST * len(words)


def is_of_quarters(column: GridColumn) -> bool:
    """Return whether a column says of which quarter months are: 季度."""
    return column.key == EXTRA and column.head.removeprefix("所属") in {"季度", "季"}


def _is_of_tasks(columns: GridColumns | None) -> bool:
    if columns is None:
        return False
    title = columns.one("title")
    keys = {column.key for column in columns.columns if not is_of_quarters(column)}
    return (
        title is not None
        and keys <= TASK_COLUMNS
        and not any(word in title.head for word in _OF_ITEMS)
    )
