"""The characters of one expression, as far as it can tell them apart: sets of them are bit masks.

Characters that stand in the same sets of the expression are one letter. Before the first character
of a text there is a letter of its own, and so behind its last one.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from re import _constants as constants  # type: ignore[attr-defined] # as re._parser: as it is
from typing import Any

LAST = 0x10FFFF
Ranges = tuple[tuple[int, int], ...]
"""Stretches of code points, both ends included, in order and apart."""
Node = tuple[Any, Any]
"""An operation of `re._parser` and what belongs to it."""

_CATEGORIES = {
    constants.CATEGORY_DIGIT: r"\d",
    constants.CATEGORY_NOT_DIGIT: r"\D",
    constants.CATEGORY_SPACE: r"\s",
    constants.CATEGORY_NOT_SPACE: r"\S",
    constants.CATEGORY_WORD: r"\w",
    constants.CATEGORY_NOT_WORD: r"\W",
}
_FIRST_ASTRAL = 0x10000
_LINE_FEED: Ranges = ((10, 10),)


@cache
def category(sign: str) -> Ranges:
    r"""Return the characters of a class such as `\w`; above U+FFFF all are taken to be as 𠮷."""
    text = "".join(map(chr, range(_FIRST_ASTRAL)))
    found = [(match.start(), match.end() - 1) for match in re.finditer(sign + "+", text)]
    return (*found, (_FIRST_ASTRAL, LAST)) if re.match(sign, "𠮷") else tuple(found)


def complement(ranges: Ranges) -> Ranges:
    """Return what is in none of the stretches."""
    starts = (0, *(last + 1 for _, last in ranges))
    ends = (*(first - 1 for first, _ in ranges), LAST)
    return tuple((first, last) for first, last in zip(starts, ends, strict=True) if first <= last)


def union(ranges: Sequence[tuple[int, int]]) -> Ranges:
    """Return the stretches in order, joined where they touch."""
    joined: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return tuple(joined)


def characters_of(node: Node, flags: int) -> Ranges | None:
    """Return which characters a node takes, or None where it is no set of characters."""
    operation, value = node
    if operation is constants.ANY:
        return complement(() if flags & re.DOTALL else ((10, 10),))
    if operation is constants.LITERAL:
        return _either_case(((value, value),), flags)
    if operation is constants.NOT_LITERAL:
        return complement(_either_case(((value, value),), flags))
    if operation is constants.IN:
        return _set_of(value, flags)
    return None


def _set_of(items: Sequence[Node], flags: int) -> Ranges:
    ranges: list[tuple[int, int]] = []
    for operation, value in items:
        if operation is constants.LITERAL:
            ranges.append((value, value))
        elif operation is constants.RANGE:
            ranges.append(value)
        elif operation is constants.CATEGORY:
            ranges += category(_CATEGORIES[value])
    found = _either_case(union(ranges), flags)
    return complement(found) if items[0][0] is constants.NEGATE else found


def _either_case(ranges: Ranges, flags: int) -> Ranges:
    if not flags & re.IGNORECASE:
        return ranges
    letters = [code for code in (*range(65, 91), *range(97, 123)) if _holds(ranges, code)]
    return union([*ranges, *((code ^ 32, code ^ 32) for code in letters)])


def _holds(ranges: Ranges, code: int) -> bool:
    at = bisect_right(ranges, (code, LAST))
    return at > 0 and ranges[at - 1][1] >= code


class Alphabet:
    """The letters of one expression.

    Args:
        sets: The sets of characters that the expression names.

    """

    def __init__(self, sets: set[Ranges]) -> None:
        named = [*sets, _LINE_FEED] if _LINE_FEED not in sets else [*sets]
        changes = {0: 0}
        """Which sets begin or end at a character, a bit each."""
        for bit, ranges in enumerate(named):
            for code in (cut for stretch in ranges for cut in _cuts(stretch)):
                changes[code] = changes.get(code, 0) ^ 1 << bit
        numbers: dict[int, int] = {}
        self.examples: list[str] = []
        """A character for each letter."""
        holders = 0
        for code in sorted(code for code in changes if code <= LAST):
            holders ^= changes[code]
            if numbers.setdefault(holders, len(numbers)) == len(self.examples):
                self.examples.append(chr(code))
        self._masks = {
            ranges: sum(1 << number for sets, number in numbers.items() if sets >> bit & 1)
            for bit, ranges in enumerate(named)
        }
        self.start = 1 << len(numbers)
        self.end = self.start << 1
        self.characters = self.start - 1
        self.sure = self.end << 1
        """No letter: in the set of what may stand at a place of which nothing more is asked."""
        self.all = (self.sure << 1) - 1
        self.line_feed = self._masks[_LINE_FEED]

    def mask(self, ranges: Ranges) -> int:
        """Return the letters of a set that the expression names."""
        return self._masks[ranges]

    def example(self, mask: int) -> str:
        """Return one of the characters of some letters."""
        return self.examples[(mask & -mask).bit_length() - 1]


def _cuts(stretch: tuple[int, int]) -> Iterator[int]:
    yield stretch[0]
    yield stretch[1] + 1
