"""Text that flows in a cell: how many lines it fills at a width.

Widths are counted in units, of which a character has thirty-two; so exact are those of figures.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import accumulate
from math import ceil

from npc.layout.text_widths import drawn_width, units

UNIT = 32
"""Units of a character."""
_MOST_FILLED = 100
"""Lines up to which they are filled one by one; no page holds so many."""


class FlowingText:
    """A text without breaks by hand, as wide as it is drawn at most."""

    def __init__(self, text: str) -> None:
        self._text = text

    def lines(self, width: int) -> int:
        """Return how many lines of a width it fills; an empty text fills one."""
        if self._whole <= width:
            return 1
        if self._whole > _MOST_FILLED * width:
            return -(-self._whole // max(1, width))
        return sum(self._filled(width))

    def steps(self, most: int) -> Iterator[int]:
        """Yield widths at which it may fill a line less, for up to so many lines."""
        step = UNIT if self._whole == UNIT * len(self._text) else UNIT // 2
        for count in range(1, most):
            least = -(-self._whole // (step * count)) * step
            yield least
            if count > 1 and step < UNIT:
                yield least + step

    @cached_property
    def _whole(self) -> int:
        return units_of(self._text)

    @cached_property
    def _ends(self) -> "array[int]":
        """Where the pieces end that no line is broken in."""
        return array("q", accumulate(self._widths()))

    def _widths(self) -> Iterator[int]:
        """Yield the width of each piece, with the space before it."""
        before = ""
        for piece in units(self._text):
            yield _space(before, piece[0]) + units_of(piece)
            before = piece[-1]

    def _filled(self, width: int) -> Iterator[int]:
        """Yield 1 for each line, more for a piece that is longer than one: it is broken anywhere."""
        ends = self._ends
        at = begun = 0
        while at < len(ends):
            yield -(-(ends[at] - begun) // width)
            at = max(at + 1, bisect_right(ends, begun + width, at))
            begun = ends[at - 1]


@lru_cache(maxsize=4096)
def units_of(text: str) -> int:
    """Return the width of a text."""
    return ceil(drawn_width(text) * UNIT)


@lru_cache(maxsize=4096)
def _space(before: str, behind: str) -> int:
    """Return the width of the space between two signs."""
    return units_of(before + behind) - units_of(before) - units_of(behind)
