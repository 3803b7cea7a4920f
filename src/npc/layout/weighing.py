"""Width moved from the matters of a table to lists of departments and long notes, while it becomes lower."""

from collections.abc import Collection, Sequence
from math import ceil
from typing import TypeAlias

from npc.layout.balance import text_width
from npc.layout.grid import Row, by_column, text_of
from npc.layout.profile import Area

SLACK = 20
"""Twips that a line is wider than its characters, for the rules on either side."""
_LONG = 30
"""Characters; a note that is longer is a text, and no word beside its row."""
_WEIGHED = frozenset(("owners", "text"))
_WIDEST_LIST = 16
"""Characters; a list of departments gets no more."""
_NARROWEST = 6
"""Characters that matters keep beside long notes, if they have them."""
_ROUNDS = 3
"""How often each column is weighed again after the others."""
_SAMPLE = 100
"""Rows by which columns are weighed: of most tables, every one."""

Lengths: TypeAlias = tuple[float, ...]
"""The widths of the texts of one row, in characters: that of the matter, then of the others."""


def is_text(name: str, texts: Collection[str]) -> bool:
    """Return whether a column of a class holds texts: 重点, or notes that are as long."""
    return name == "text" or (name == "note" and any(text_width(text) > _LONG for text in texts))


def weighed(
    classes: Sequence[str], rows: Sequence[Row], widths: list[int], area: Area
) -> list[int]:
    """Return widths with as much moved from the matters as makes the table lower.

    Args:
        classes: Of the columns, in which long notes are texts.
        rows: The rows of the table, or more of the same columns.
        widths: In twips, as they are without this.
        area: What the table fills.

    """
    others = [column for column, name in enumerate(classes) if name in _WEIGHED]
    if classes.count("matter") != 1 or not others:
        return widths
    columns = (classes.index("matter"), *others)
    character = area.profile.character("table")
    sides = 2 * area.profile.twips("table.cell-side") + SLACK
    rooms = [(widths[column] - sides) / character for column in columns]
    spare = max(0, int(rooms[0]) - _NARROWEST) if "text" in classes else int(rooms[0] / 2)
    most = [_WIDEST_LIST if classes[column] == "owners" else None for column in others]
    extras = _extras(_lengths(rows, columns), rooms, spare=spare, most=most)
    for column, extra in zip(columns, (-sum(extras), *extras), strict=True):
        widths[column] += extra * character
    return widths


def _extras(
    lengths: Sequence[Lengths], rooms: Sequence[float], *, spare: int, most: Sequence[int | None]
) -> list[int]:
    """Return the characters that each column behind that of the matters gets of it.

    Args:
        lengths: Of the texts of each row.
        rooms: Characters of a line in each column, as it is.
        spare: Characters that the matters can give.
        most: The most that each may have in all; None is what its longest text needs.

    """
    extras = [0] * len(most)
    for _ in range(_ROUNDS if len(most) > 1 else 1):
        for at, limit in enumerate(most):
            longest = max((row[at + 1] for row in lengths), default=0)
            wanted = int(min(limit or longest, longest) - rooms[at + 1])
            others = sum(extras) - extras[at]
            tried = [
                [*extras[:at], more, *extras[at + 1 :]]
                for more in range(max(0, min(wanted, spare - others)) + 1)
            ]
            extras = min(
                tried, key=lambda given: (_lines(lengths, _given(rooms, given)), sum(given))
            )
    return extras


def _given(rooms: Sequence[float], extras: Sequence[int]) -> tuple[float, ...]:
    """Return the rooms of the columns once the matters have given some of theirs to the others."""
    matter, *others = rooms
    return (
        matter - sum(extras),
        *(room + extra for room, extra in zip(others, extras, strict=True)),
    )


def _lengths(rows: Sequence[Row], columns: Sequence[int]) -> list[Lengths]:
    """Return the widths of the texts in some columns, for some rows all over the table."""
    found = []
    for row in rows[:: max(1, len(rows) // _SAMPLE)]:
        texts = {at: text_of(span.cell) for at, span in by_column(row) if at in columns}
        found.append(tuple(text_width(texts.get(column, "")) for column in columns))
    return found


def _lines(lengths: Sequence[Lengths], rooms: Sequence[float]) -> int:
    """Return the lines of all rows: each is as high as its highest cell."""
    return sum(
        max(ceil(length / room) for length, room in zip(row, rooms, strict=True)) for row in lengths
    )
