"""What workbooks of npc's own are known by, and their sheets without the keys of the rows."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # who writes a workbook needs the names alone, and not what reads one
    from npc.word.sheets import Sheet, SheetRow

HIDDEN_SHEET = "npc"
"""The hidden sheet that tells what the others held when they were written."""
KEY_HEAD = "npc"
"""The head of the hidden column that has the key of each row."""
_KEY = re.compile(r"\d{1,4}-\d{1,6}")


def without_keys(sheet: "Sheet") -> "Sheet":
    """Return a sheet without its column of keys, which mean nothing but to the plan from which they are.

    It may have come into another workbook, which has no hidden sheet, and may be shown by now.
    """
    keyed = set(_keyed(sheet))
    if not keyed:
        return sheet
    rows = [_without(row, keyed) for row in sheet.rows]
    hidden = sheet.hidden_columns - keyed
    return sheet._replace(rows=[row for row in rows if row.cells], hidden_columns=hidden)


def _keyed(sheet: "Sheet") -> Iterator[int]:
    """Yield the columns in which hardly anything but keys stands below their head."""
    surplus: dict[int, int] = {}
    """By columns: how many more keys than other words stand there."""
    for row in sheet.rows:
        for column, value in row.cells.items():
            if value == KEY_HEAD:
                surplus.setdefault(column, 0)
            elif column in surplus:
                surplus[column] += 1 if isinstance(value, str) and _KEY.fullmatch(value) else -1
    yield from (column for column, count in surplus.items() if count >= 0)


def _without(row: "SheetRow", columns: set[int]) -> "SheetRow":
    cells = {column: value for column, value in row.cells.items() if column not in columns}
    shown = {column: value for column, value in row.shown.items() if column not in columns}
    return row._replace(cells=cells, shown=shown)
