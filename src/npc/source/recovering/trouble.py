"""A place at which a text does not read on, with the lines around it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from npc.source.recovering.rows import LineRole, MeantLine
from npc.source.recovering.trials import Stop

_NEAR = 3
"""Lines above, but for blank ones, in which the slip is looked for."""


class Trouble:
    """What libyaml says, and the line it says it of."""

    def __init__(self, text: str, rows: Sequence[MeantLine], stop: Stop) -> None:
        self.text = text
        self.rows = rows
        self.at = stop.at
        self.error = stop.error
        self._starts = [row.start for row in rows]
        self.number = self.number_at(stop.at)
        mark = stop.error.context_mark
        self.context_at = mark.index if mark else -1

    @property
    def row(self) -> MeantLine:
        """The line of the place."""
        return self.rows[self.number]

    @property
    def context(self) -> str:
        """What libyaml was at."""
        return self.error.context or ""

    @property
    def problem(self) -> str:
        """What it could not do."""
        return self.error.problem or ""

    @property
    def words_number(self) -> int:
        """The number of the line whose words make no key and value, if libyaml names one; else that of the place."""
        is_of_words = "could not find expected ':'" in self.problem and self.context_at >= 0
        return self.number_at(self.context_at) if is_of_words else self.number

    def number_at(self, offset: int) -> int:
        """Return the number of the line, from 0, in which an offset lies."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def near(self) -> Iterator[MeantLine]:
        """Yield the lines in which the slip may be: that of the place first, then upwards."""
        found, number = 0, self.number
        seen = set[int]()
        while number >= 0 and found <= _NEAR:
            row = self.rows[number]
            if row.role is not LineRole.BLANK:
                found += 1
                seen.add(number)
                yield row
            number -= 1
        if self.context_at >= 0 and self.number_at(self.context_at) not in seen:
            yield self.rows[self.number_at(self.context_at)]

    def before(self, number: int) -> MeantLine | None:
        """Return the nearest line above that is neither blank nor a comment."""
        for at in range(number - 1, -1, -1):
            if self.rows[at].role not in (LineRole.BLANK, LineRole.COMMENT):
                return self.rows[at]
        return None

    def behind(self, row: MeantLine) -> MeantLine | None:
        """Return the nearest line below that is neither blank nor a comment."""
        for at in range(self.number_at(row.start) + 1, len(self.rows)):
            if self.rows[at].role not in (LineRole.BLANK, LineRole.COMMENT):
                return self.rows[at]
        return None
