"""Remarks that stand once beside several items: of one that numbers some of them it is open which they are."""

import re

from npc.genre.lexicon.numerals import FIGURES
from npc.importer.found import FoundMapping
from npc.importer.tables.table import GridRow
from npc.messages import Message


def check_note_of_several(item: FoundMapping, row: GridRow) -> None:
    """Mark the first item of several that have one remark, where that numbers items: 第1项安排在6月下旬.

    Args:
        item: The item of the row, whose remark is set.
        row: The row.

    """
    cell, title = row.cell("note"), row.columns.one("title")
    if cell is None or title is None or not cell.passages or not row.begins(cell):
        return
    beside = row.grid.cells[cell.row : cell.row + cell.rows]
    matters = len({one for cells in beside if (one := cells[title.at]).passages})
    check_note(item, matters, cell.passages[0].place)


def check_note(item: FoundMapping, items: int, place: Message) -> None:
    """Mark a remark that stands beside several items and numbers some; any other is on all of them.

    Args:
        item: The first of them, whose remark is set.
        items: How many they are.
        place: Where the remark stands.

    """
    if items > 1 and _numbers_items(item.text("note")):
        item.check("note", _OF_SEVERAL.format(items=items), place)


def _numbers_items(remark: str) -> bool:
    """Whether a remark beside several items is on some of them only: 第1项, 前2项, 后三项."""
    return bool(_NUMBERED.search(remark))


_NUMBERED = re.compile(f"[第前后][{''.join(sorted(FIGURES))}]{{1,3}}[项件条个]")
_OF_SEVERAL = Message(
    "one remark stands beside {items} items; it was given to each",
    "原表这条备注对着{items}项，各项都写了，请核对是哪几项的",
)
