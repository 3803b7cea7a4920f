"""The numbers of rows (序号)."""

import re
from collections.abc import Sequence

from npc.genre.lexicon.numerals import ONE_TO_TEN
from npc.genre.list_numbers import ListNumber, NumberStyle, list_number
from npc.genre.numerals import number_of
from npc.importer.tables.table import GridRow
from npc.importer.tables.task_numbers import counted_numbers
from npc.originals.original import Passage

_STYLES = (NumberStyle.FIGURE, NumberStyle.BRACKETED_FIGURE, NumberStyle.CIRCLED)
_NUMBER = re.compile(rf"[(（第]?\s*(\d{{1,4}}|[{ONE_TO_TEN}]{{1,3}})\s*[)）.．、项]?")


def is_number(words: str) -> bool:
    """Whether words are nothing but a number, perhaps of several parts: 1-1."""
    return bool(_NUMBER.fullmatch(words) or _PARTS.fullmatch(words))


_PARTS = re.compile(r"\d{1,4}(?:[-.—]\d{1,4}){1,3}")


def typed_number(row: GridRow) -> ListNumber | None:
    """Return the number that is typed before the matter, where the table has no column for it."""
    cell = row.cell("title")
    if cell is None or not cell.passages or not row.begins(cell) or row.columns.one("number"):
        return None
    if holds_several(cell.passages):
        return None
    found = list_number(cell.passages[0].text, cell.passages[0].label_end)
    return found if found and found.style in _STYLES else None


def holds_several(passages: Sequence[Passage]) -> bool:
    """Return whether the lines of a cell number several matters: 1. …；2. …."""
    return len(counted_numbers(passages, 1).counted) > 1


def row_number(row: GridRow) -> int | None:
    """Return the number of a row, in its column or else before its matter; None where it has none of its own."""
    cell = row.cell("number")
    if cell is None and row.columns.one("number") is None:
        typed = typed_number(row)
        return typed.value if typed else None
    if cell is None or not cell.passages or not row.begins(cell):
        return None
    match = _NUMBER.fullmatch(cell.text)
    return number_of(match[1]) if match else None
