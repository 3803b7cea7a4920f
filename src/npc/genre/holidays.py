"""Days off and make-up working days as notices of the State Council have them, and how people type them."""

import re
from datetime import date, timedelta

from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.records import NamedTuple

_RANGE = re.compile(
    r"(?P<first>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    rf"(?:\s?[{RANGE_SIGNS}到]\s?"
    r"(?P<year>[0-9]{4}-)?(?P<day>[0-9]{2}-[0-9]{2}))?"
)
_LONGEST = 31
"""Days of a range; the longest holiday has nine."""


class Holidays(NamedTuple):
    """What a repo says of the days of years, which goes before what npc knows of them."""

    rest: frozenset[date] = frozenset()
    """Days off, weekends among them or not."""
    work: frozenset[date] = frozenset()
    """Saturdays and Sundays that are worked."""

    def has_year(self, year: int) -> bool:
        """Return whether a whole year is told: every notice has 国庆节, a few days alone have not."""
        return date(year, 10, 1) in self.rest


def days_in(text: str) -> tuple[date, ...] | None:
    """Return the days that a text names: 2027-01-01, 2027-02-05至2027-02-12, 2027-02-05至02-12.

    Nothing where it names none, or a range that is backwards or longer than a month.
    """
    match = _RANGE.fullmatch(text.strip())
    if not match:
        return None
    last = match["first"]
    if match["day"]:
        last = f"{match['year'] or match['first'][:5]}{match['day']}"
    try:
        begin, end = date.fromisoformat(match["first"]), date.fromisoformat(last)
    except ValueError:
        return None
    count = (end - begin).days + 1
    if not 0 < count <= _LONGEST:
        return None
    return tuple(begin + timedelta(days=number) for number in range(count))
