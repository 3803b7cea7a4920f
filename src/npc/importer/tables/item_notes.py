"""Remarks that stand once beside several items."""

from npc.importer.found import FoundMapping
from npc.importer.tables.table import GridRow
from npc.messages import Message


def check_note_of_several(item: FoundMapping, row: GridRow) -> None:
    """Mark the first item of several that have one remark: it may be on one of them.

    Args:
        item: The item of the row, whose remark is set.
        row: The row.

    """
    cell, title = row.cell("note"), row.columns.one("title")
    if cell is None or title is None or not cell.passages or not row.begins(cell):
        return
    beside = row.grid.cells[cell.row : cell.row + cell.rows]
    matters = len({one for cells in beside if (one := cells[title.at]).passages})
    if matters > 1:
        item.check("note", OF_SEVERAL.format(items=matters), cell.passages[0].place)


OF_SEVERAL = Message(
    "one remark stands beside {items} items; it was given to each",
    "原表这条备注对着{items}项，各项都写了，请核对是哪几项的",
)
