"""What workbooks of npc's own are known by, and their sheets without the keys of the rows."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from npc.word.sheets import Sheet, SheetHead, SheetRow

HIDDEN_SHEET = "npc"
"""The hidden sheet that tells what the others held when they were written."""
KEY_HEAD = "npc"
"""The head of the hidden column that has the key of each row."""


def may_be_keyed(heads: Iterable["SheetHead"]) -> bool:
    """Return whether a workbook may be one of npc's own."""
    return any(head.name == HIDDEN_SHEET and head.is_hidden for head in heads)


def without_keys(sheet: "Sheet") -> "Sheet":
    """Return a sheet without its hidden column of keys, which mean nothing but to the plan from which they are."""
    keyed = {
        column
        for row in sheet.rows
        for column, value in row.cells.items()
        if value == KEY_HEAD and column in sheet.hidden_columns
    }
    if not keyed:
        return sheet
    rows = [_without(row, keyed) for row in sheet.rows]
    hidden = sheet.hidden_columns - keyed
    return sheet._replace(rows=[row for row in rows if row.cells], hidden_columns=hidden)


def _without(row: "SheetRow", columns: set[int]) -> "SheetRow":
    cells = {column: value for column, value in row.cells.items() if column not in columns}
    shown = {column: value for column, value in row.shown.items() if column not in columns}
    return row._replace(cells=cells, shown=shown)
