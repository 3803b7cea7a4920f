"""When an item is due, as people write it: 3-6月, 9月底前, 年初（3—4月）、年末（12月）, 每季度, 适时.

The words as written are kept and are what is printed; the months are what schedules and rules
work with. Nothing is guessed: what is not understood is said to be so (`Fault`), and an item
without a month is `unscheduled`, which schedules list apart.
"""

import re
from typing import Self

from npc.genre.timing import Fault, Timing, Window
from npc.records import NamedTuple


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
    days: tuple[tuple[int, int], ...] = ()
    """Of each window the day of its first month on which it begins, and that of its last on which it
    ends: 2月20日 is (20, 20), 3月上旬 (1, 10); 0 where the month alone says it. Empty: months say all."""

    @classmethod
    def parse(cls, text: str | None, *, year: int | None = None) -> Self:
        """Return what a time expression says; an empty one is unscheduled.

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
        """Return whether any of it lies in a month (1–12, on into the next year from 13)."""
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
    def is_all_year(self) -> bool:
        """Whether it goes on or recurs through the year, and is bound to no month.

        双月 and 每季度末 name their months.
        """
        if self.timing is Timing.RECURRING:
            return any(window.last - window.first >= 11 for window in self.windows)  # noqa: PLR2004 - the year
        return self.timing is Timing.YEAR_ROUND

    @property
    def possible(self) -> tuple[Window, ...]:
        """The months in which it may be: before a deadline, those of its year as well."""
        if not self.is_deadline:
            return self.windows
        return tuple(
            Window((window.last - 1) // 12 * 12 + 1, window.last) for window in self.windows
        )

    def may_agree_with(self, other: "When") -> bool:
        """Return whether two times have a month in common; what is due by September may be in July."""
        return any(
            here.first <= there.last and there.first <= here.last
            for here in self.possible
            for there in other.possible
        )

    def may_be_in(self, month: int) -> bool:
        """Return whether any of it may be in a month (1–12, on into the next year from 13)."""
        return any(month in window for window in self.possible)


_PLAIN = re.compile("([0-9]{1,2})(?:[-—]([0-9]{1,2}))?月份?")
_UNSCHEDULED = frozenset(("", "适时"))
_YEAR_ROUND = frozenset(("全年",))
