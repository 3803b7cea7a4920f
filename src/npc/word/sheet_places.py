"""Cells of a workbook by their names: C7, B2:D5."""

import re
from string import ascii_uppercase

from npc.records import NamedTuple


class MergedCells(NamedTuple):
    """Cells that are shown as one; rows and columns count from 1."""

    row: int
    column: int
    last_row: int
    last_column: int


_PLACE = re.compile("([A-Z]{1,3})([0-9]{1,7})")


def place_of(name: str) -> tuple[int, int] | None:
    """Return row and column of C7, from 1; None for what is no name of a cell."""
    match = _PLACE.fullmatch(name)
    return (int(match[2]), column_of(match[1])) if match else None


def column_of(letters: str) -> int:
    """Return the number of the column C, from 1."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def letters_of(column: int) -> str:
    """Return how programs call a column: C is the third."""
    letters = ""
    while column:
        column, at = divmod(column - 1, len(ascii_uppercase))
        letters = ascii_uppercase[at] + letters
    return letters


def name_of(row: int, column: int) -> str:
    """Return how programs call a cell: C7."""
    return f"{letters_of(column)}{row}"


def merged_of(reference: str) -> MergedCells | None:
    """Return the cells of B2:D5; None for one alone, and for what is no name."""
    first, _, last = reference.partition(":")
    begin, end = place_of(first), place_of(last)
    if begin is None or end is None or begin == end or end < begin or end[1] < begin[1]:
        return None
    return MergedCells(*begin, *end)
