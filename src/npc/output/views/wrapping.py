"""Texts in lines of a number of columns of a terminal, broken where Chinese text may be.

No number or Latin word is cut, no line begins with a closing sign or ends with an opening one. What is
wider than a line all the same is cut where the line is full.
"""

from collections.abc import Iterator

from npc.genre.lexicon.dashes import DASHES
from npc.layout.text_widths import units
from npc.layout.words import words
from npc.output.reports.width import width

_RANGES = frozenset(DASHES)
"""Between two numbers: 3—4月."""
_OF_NUMBERS = frozenset("年月日号次条款项件个%％")
"""What is read with the number before it."""
_BEFORE_NUMBERS = frozenset("第月")
"""A day is read with its month: 4月28日."""


def wrapped(text: str, columns: int, *, hang: int = 0) -> list[str]:
    """Return the lines of a text; an empty one is a line too.

    Args:
        text: The text, of one line.
        columns: The width of a line.
        hang: Columns by which all lines but the first are narrower.

    """
    if width(text) <= columns:
        return [text]
    lines, line, room = [], "", columns
    for unit in _fitting(text, max(1, columns - hang)):
        if line and width(line + unit.rstrip()) > room:
            lines.append(line.rstrip())
            line, room = unit.lstrip(), columns - hang
        else:
            line += unit
    return [*lines, line.rstrip()]


def between_names(text: str, columns: int) -> list[str]:
    """Return the lines of a list of names, none of which is broken if they fit into lines."""
    lines = [""]
    for name in words(text):
        if width(name) > columns:
            return wrapped(text, columns)
        if lines[-1] and width(lines[-1] + name) > columns:
            lines.append("")
        lines[-1] += name
    return lines


def _fitting(text: str, columns: int) -> Iterator[str]:
    for unit in _kept_together(text):
        yield from (unit,) if width(unit) <= columns else _cut(unit, columns)


def _cut(unit: str, columns: int) -> Iterator[str]:
    """Yield what is wider than a line in pieces that fill one; no closing sign begins a piece."""
    pieces = [""]
    for sign in unit:
        if pieces[-1] and width(pieces[-1] + sign) > columns:
            joins = len(pieces[-1]) > 1 and len(units(pieces[-1][-1] + sign)) == 1
            moved = pieces[-1][-1] if joins and not (sign.isascii() and sign.isalnum()) else ""
            pieces[-1] = pieces[-1].removesuffix(moved)
            pieces.append(moved)
        pieces[-1] += sign
    yield from pieces


def _kept_together(text: str) -> Iterator[str]:
    """Yield what a line cannot be broken in: units, and numbers with what is read with them."""
    held = ""
    for unit in units(text):
        if held and not _belongs(held[-1], unit[0]):
            yield held
            held = ""
        held += unit
    if held:
        yield held


def _belongs(before: str, after: str) -> bool:
    if before.isdigit():
        return after in _RANGES or after in _OF_NUMBERS
    return after.isdigit() and (before in _RANGES or before in _BEFORE_NUMBERS)


def longest_unit(text: str) -> int:
    """Return the columns of the longest part of a text that a line is not broken in."""
    return max(map(width, _kept_together(text)), default=0)
