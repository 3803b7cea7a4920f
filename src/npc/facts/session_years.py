"""Which days may be those of sessions of a year."""

import datetime as dt

_MARCH = 3


def is_of_year(day: dt.date, year: int) -> bool:
    """Whether a session may be of a year, whose last ones may be held early in the next."""
    return day.year == year or (day.year == year + 1 and day.month <= _MARCH)
