"""Days off in the People's Republic of China: weekends, holidays, and make-up working days.

The holidays of a year are announced by the State Council in the November before, so no rule computes them. They come
from what a repo names in its npc.yaml; else from the table that is made of the library chinesecalendar; and of a year
for which npc was made too early, from the library as it is installed: `pip install -U chinesecalendar` brings it.
Another library was weighed: it estimates such years silently.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache

from npc.diagnostics import Ground
from npc.genre.holidays import Holidays
from npc.genre.weekdays import weekday
from npc.knowledge.festivals import BY_REGULATION, festival
from npc.knowledge.tables.holidays import NAMES, REST, WORK
from npc.messages import Message
from npc.records import NamedTuple

_FRIDAY = 4
_NONE_NAMED = Holidays()
_HOLIDAY = Message("a holiday", "节假日")


class DaysOff:
    """Working days and days off, of the years that are known."""

    def __init__(self, named: Holidays = _NONE_NAMED) -> None:
        """Take the days that the repo names, which go before what npc knows."""
        self._named = named

    def is_known(self, year: int) -> bool:
        """Return whether it is known which days of a year are off."""
        return self._named.has_year(year) or _announced(year) is not None

    def is_workday(self, day: date) -> bool | None:
        """Return whether a day is a working day; None where its year is not known."""
        if day in self._named.rest or day in self._named.work:
            return day in self._named.work
        announced = _announced(day.year)
        if announced:
            return day in announced.work or (day not in announced.rest and not is_weekend(day))
        return None if not self._named.has_year(day.year) else not is_weekend(day)

    def holiday(self, day: date) -> Message | None:
        """Return of which holiday a day off is: 国庆节; None for all other days, and for plain weekends.

        In a year of which nothing is known yet, these are the days that are off by regulation.
        """
        known = self.is_workday(day)
        if known:
            return None
        if known is None:
            usual = festival(day)
            return _message(usual) if usual else None
        announced = _announced(day.year)
        name = announced.rest.get(day) if announced else None
        return name or (_HOLIDAY if day in self._named.rest else None)

    def ground(self, day: date) -> Ground:
        """Return who says that a holiday is one: npc.yaml, the notice of the year, or the regulation."""
        if day in self._named.rest:
            return Ground(Message("npc.yaml, holidays", "npc.yaml 的节假日"))
        if not _announced(day.year):
            return BY_REGULATION
        notice = f"国务院办公厅关于{day.year}年部分节假日安排的通知"
        return Ground(Message(notice, notice))

    def day_off(self, day: date) -> Message | None:
        """Name what a day off is: 国庆节, 周六; None for a working day, and where nobody knows."""
        known = self.is_workday(day)
        if known is None:
            return weekday(day) if is_weekend(day) else None
        return None if known else self.holiday(day) or weekday(day)


def is_weekend(day: date) -> bool:
    """Whether a day is a Saturday or a Sunday."""
    return day.weekday() > _FRIDAY


class _Announced(NamedTuple):
    """What the notice of a year says."""

    rest: Mapping[date, Message]
    """The days of holidays, weekends among them, and of which each is."""
    work: frozenset[date]
    """Saturdays and Sundays that are worked."""


@cache
def _announced(year: int) -> _Announced | None:
    if year in REST:
        rest = {day: _message(name) for day, name in _days_of_table(year)}
        return _Announced(rest, frozenset(_day(year, written) for written in WORK[year]))
    return _of_library(year) if year > max(REST) else None


def _message(name: str) -> Message:
    return Message(name, NAMES[name])


def _days_of_table(year: int) -> Iterator[tuple[date, str]]:
    for first, last, name in REST[year]:
        day = _day(year, first)
        while day <= _day(year, last):
            yield day, name
            day += timedelta(days=1)


def _day(year: int, written: str) -> date:
    return date.fromisoformat(f"{year:04}-{written}")


def _of_library(year: int) -> _Announced | None:
    """Return what the installed library knows of a year that the table has not."""
    from chinese_calendar.constants import Holiday, holidays, workdays

    names = {holiday.value: Message(holiday.value, str(holiday.chinese)) for holiday in Holiday}
    rest = {day: names[name] for day, name in holidays.items() if day.year == year}
    work = frozenset(day for day in workdays if day.year == year)
    return _Announced(rest, work) if rest else None
