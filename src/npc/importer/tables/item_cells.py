"""The cells of an item: its own, and what pages have torn off it."""

from collections.abc import Sequence

from npc.importer.tables.category_rows import ItemRow
from npc.importer.tables.grid_columns import GridColumn
from npc.messages import Message
from npc.originals.original import GridCell, Passage


def cells_of(found: ItemRow, column: GridColumn, *, is_wide_taken: bool = False) -> list[GridCell]:
    """Return the cells of an item in a column.

    A cell over several columns is in the first of them that means something. A row of a narrower table
    has not all columns of the rows before it.

    Args:
        found: The item.
        column: The column.
        is_wide_taken: Whether a cell over several columns stands in each of them.

    """
    cells: dict[GridCell, None] = {}
    for number, row in enumerate(found.rows):
        if column.at >= len(row.cells):
            continue
        cell = row.cells[column.at]
        if not cell.passages or (number and not row.begins(cell)):
            continue
        if cell.columns == 1 or is_wide_taken or row.columns.first_of(cell) == column.at:
            cells[cell] = None
    return list(cells)


def passages_of(cells: Sequence[GridCell]) -> tuple[Passage, ...]:
    """Return all passages of some cells."""
    return tuple(passage for cell in cells for passage in cell.passages)


def place_of(found: ItemRow) -> Message:
    """Return where an item stands."""
    return next(row.filled[0].passages[0].place for row in found.rows if row.filled)
