"""Which days the ledger of a year may tell of: others are slips, of which one rule tells."""

import datetime as dt

from npc.facts.dealings import planned
from npc.ledger.records import Tracked
from npc.records import NamedTuple

_MARCH, _OCTOBER, _DECEMBER, _LAST = 3, 10, 12, 31


class LedgerDays(NamedTuple):
    """The days of the ledger of one year's plan."""

    year: int

    @property
    def first(self) -> dt.date:
        """The first day: what is planned for the beginning of a year is begun before it."""
        return dt.date(self.year - 1, _OCTOBER, 1)

    @property
    def last(self) -> dt.date:
        """The last day: what a year leaves open is done in the next."""
        return dt.date(self.year + 1, _DECEMBER, _LAST)

    @property
    def last_adjustment(self) -> dt.date:
        """The last day on which a plan is adjusted."""
        return dt.date(self.year + 1, _MARCH, _LAST)

    def may_have(self, day: dt.date) -> bool:
        """Whether the ledger may tell of a day at all."""
        return self.first <= day <= self.last

    def first_done(self, tracked: Tracked) -> dt.date:
        """Return the first day on which a matter may be done: before the year if it is one of its beginning."""
        windows = planned(tracked).own_time.possible
        may_be_early = not windows or any(window.first <= _MARCH for window in windows)
        return self.first if may_be_early else dt.date(self.year, 1, 1)
