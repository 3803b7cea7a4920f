"""Widths of columns that make a table lowest: the fewest lines in all rows together."""

from collections.abc import Iterator, Sequence

from npc.layout.heights import Heights, Lines
from npc.records import NamedTuple

_LINE, _PARTED, _MOVED = 3000, 800, 3
"""What a line counts for; a name that is parted, by how badly; and a unit more or less than is
usual."""
_MOST_TRIED = 1500
"""Widths that are tried; a table of usual columns asks for some dozens."""


class WidthLimits(NamedTuple):
    """What the width of a column may be."""

    least: int
    usual: int
    """What it is where another width saves no line."""


class Search:
    """Looks for widths, moving width from one column to another.

    Args:
        columns: The columns whose widths are to be found; the first takes what others leave.
        limits: Of their widths; all usual widths together are what there is.
        step: The rows of the table that each row of the columns stands for.

    """

    def __init__(
        self, columns: Sequence[Heights], limits: Sequence[WidthLimits], step: int
    ) -> None:
        self._columns = columns
        self._limits = limits
        self._step = step
        self._left = _MOST_TRIED

    def found(self) -> list[int]:
        """Return the widths; where several are as good, the first of them."""
        usual = [limit.usual for limit in self._limits]
        least = [limit.least for limit in self._limits]
        least[0] += sum(usual) - sum(least)
        best = least if usual[0] < self._limits[0].least else min(usual, least, key=self._cost)
        while (better := self._improved(best)) != best:
            best = better
        return best

    def _improved(self, widths: list[int]) -> list[int]:
        """Move width between each two columns, as far as it makes the table lower."""
        best, cost = widths, self._cost(widths)
        count = len(self._columns)
        for giver, column in (
            (giver, column) for giver in range(count) for column in range(1, count)
        ):
            for tried in self._moved(best, giver, column) if giver != column else ():
                if not self._left:
                    return best
                self._left -= 1
                other = self._cost(tried)
                if other < cost:
                    best, cost = tried, other
        return best

    def _moved(self, widths: list[int], giver: int, column: int) -> Iterator[list[int]]:
        """Yield what comes of giving a column other widths; the giver has the rest."""
        both = widths[giver] + widths[column]
        most = both - self._limits[giver].least
        for width in self._columns[column].widths:
            if width > most:
                break
            tried = widths.copy()
            tried[giver], tried[column] = both - width, width
            yield tried

    def _cost(self, widths: Sequence[int]) -> int:
        at = [column.at(width) for column, width in zip(self._columns, widths, strict=True)]
        heights: list[int] = list(map(max, *(one.heights for one in at), at[0].heights))
        lines = self._step * sum(heights) + self._above(at, heights)
        parted = self._step * sum(one.parted for one in at)
        moved: int = sum(
            abs(width - limit.usual)
            for width, limit in zip(widths[1:], self._limits[1:], strict=True)
        )
        return _LINE * lines + _PARTED * parted + _MOVED * moved

    def _above(self, columns: Sequence[Lines], heights: Sequence[int]) -> int:
        """Count the lines by which labels are higher than the rows beside them."""
        return sum(
            max(0, lines - self._step * sum(heights[label.first : label.behind]))
            for column in columns
            for label, lines in column.labels
            if lines > self._step * (label.behind - label.first) > 0
        )
