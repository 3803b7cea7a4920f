"""The numbers of rows (序号)."""

import re

from npc.genre.numerals import number_of
from npc.importer.tables.table import GridRow

_NUMBER = re.compile(r"[(（第]?\s*(\d{1,4}|[一二三四五六七八九十]{1,3})\s*[)）.．、项]?")


def row_number(row: GridRow) -> int | None:
    """Return the number of a row; None where it has none, or none of its own."""
    cell = row.cell("number")
    if cell is None or not cell.passages or not row.begins(cell):
        return None
    match = _NUMBER.fullmatch(cell.text)
    return number_of(match[1]) if match else None
