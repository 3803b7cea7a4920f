"""When an item is due, as people write it: 3-6月, 9月底前, 年初（3—4月）、年末（12月）, 每季度, 适时.

The words as written are kept and are what is printed; the months are what schedules and rules
work with. Nothing is guessed: what is not understood is said to be so (`Fault`), and an item
without a month is `unscheduled`, which schedules list apart.
"""

import re
from enum import Enum
from typing import NamedTuple, Self


class Timing(Enum):
    """What sort of time it is."""

    MONTHS = "months"
    """In named months."""
    YEAR_ROUND = "year-round"
    """The whole year: 全年, 常态化."""
    RECURRING = "recurring"
    """Again and again through the year: 每月, 每季度."""
    UNSCHEDULED = "unscheduled"
    """No month yet, or none that can be named: nothing, 适时, 根据政府提请."""


class Fault(Enum):
    """Why an expression cannot be taken as written."""

    NO_SUCH_MONTH = "no-such-month"
    NO_SUCH_DAY = "no-such-day"
    BACKWARDS = "backwards"
    VAGUE = "vague"
    """年初 or 年中 without its months: offices differ by what they mean."""
    UNCLEAR = "unclear"
    """It looks like a time, but not one that is known."""
    UNKNOWN_WORDS = "unknown-words"
    """Words that name no time."""


class Window(NamedTuple):
    """A stretch of whole months.

    Months count from January of the plan's year: 1–12 is that year, 13–24 the next one, 0 and
    below the one before.
    """

    first: int
    last: int

    def __contains__(self, month: object) -> bool:
        return isinstance(month, int) and self.first <= month <= self.last


class When(NamedTuple):
    """A time expression: the words, the months, and what could not be understood."""

    text: str
    timing: Timing
    windows: tuple[Window, ...] = ()
    faults: tuple[Fault, ...] = ()
    names_year: bool = False
    """Whether it names a year, so that its months depend on the plan's."""
    is_deadline: bool = False
    """Whether its months are only the last that will do: 9月底前 is 9月, or any month before."""

    @classmethod
    def parse(cls, text: str | None, *, year: int | None = None) -> Self:
        """Read a time expression; an empty one is unscheduled.

        Args:
            text: The words.
            year: The plan's year, against which a written year counts. Without it a written year
                is taken to be the plan's.

        """
        words = (text or "").strip()
        plain = _PLAIN.fullmatch(words)
        if plain:  # most times by far, and not worth loading a grammar for
            first, last = int(plain[1]), int(plain[2] or plain[1])
            if 1 <= first <= last <= 12 and last - first < 11:  # noqa: PLR2004 - not the whole year
                return cls(words, Timing.MONTHS, (Window(first, last),))
        elif words in _UNSCHEDULED or words in _YEAR_ROUND:
            timing = Timing.YEAR_ROUND if words in _YEAR_ROUND else Timing.UNSCHEDULED
            return cls(words, timing, (Window(1, 12),) if words in _YEAR_ROUND else ())
        from npc.genre.when_reading import read

        return cls(words, *read(words, year))

    def falls_in(self, month: int) -> bool:
        """Tell whether any of it lies in a month (1–12, on into the next year from 13)."""
        return any(month in window for window in self.windows)

    @property
    def first_month(self) -> int | None:
        """Its first month, from January of the plan's year; None where it has none."""
        return min((window.first for window in self.windows), default=None)

    @property
    def last_month(self) -> int | None:
        """Its last month, from January of the plan's year; None where it has none."""
        return max((window.last for window in self.windows), default=None)

    @property
    def possible(self) -> tuple[Window, ...]:
        """The months in which it may be: before a deadline, those of its year as well."""
        if not self.is_deadline:
            return self.windows
        return tuple(Window((one.last - 1) // 12 * 12 + 1, one.last) for one in self.windows)

    def may_be_in(self, month: int) -> bool:
        """Tell whether any of it may be in a month (1–12, on into the next year from 13)."""
        return any(month in window for window in self.possible)


_PLAIN = re.compile("([0-9]{1,2})(?:[-—]([0-9]{1,2}))?月")
_UNSCHEDULED = frozenset(("", "适时"))
_YEAR_ROUND = frozenset(("全年",))


def is_month(number: int | None) -> bool:
    """Tell whether a number is a month of the year, 1–12."""
    return number is not None and 1 <= number <= 12  # noqa: PLR2004 - December
