"""The days of times: first and last days of months, and of the stretches that a time names."""

from datetime import MAXYEAR, date, timedelta
from typing import TypeAlias

from npc.genre.timing import Window
from npc.genre.when import When

Span: TypeAlias = tuple[date, date]
"""A first and a last day."""


def first_day(year: int, month: int) -> date:
    """Return the first day of a month, which counts from January of a year: 13 is the next one."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def last_day(year: int, month: int) -> date:
    """Return the last day of a month, counted as in `first_day`."""
    return first_day(year, month + 1) - timedelta(days=1)


def months_as_days(year: int, window: Window) -> Span:
    """Return the first and the last day of a stretch of whole months."""
    return first_day(year, window.first), last_day(year, window.last)


def days_of(when: When, year: int) -> tuple[Span, ...]:
    """Return the first and last days of each window of a time: 2月20日 is one day, 3月上旬 ten."""
    whole = [months_as_days(year, window) for window in when.windows]
    if not when.days:
        return tuple(whole)
    return tuple(
        (_on(first, begin) if begin else first, _on(last, end) if end else last)
        for (first, last), (begin, end) in zip(whole, when.days, strict=True)
    )


def _on(day: date, number: int) -> date:
    """Return a day of the same month; the last one where it has no such day: 29 February."""
    return day.replace(day=min(number, last_day(day.year, day.month).day))


def months_later(day: date, months: int) -> date:
    """Return the day some months later; of a month that is too short, its last day: 30 Nov → 28 Feb."""
    month = day.month + months
    if day.year + (month - 1) // 12 >= MAXYEAR:  # a slip, of which a rule tells
        return date.max
    return _on(first_day(day.year, month), day.day)
