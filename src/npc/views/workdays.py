"""Days off in the People's Republic of China: weekends, holidays, and make-up working days.

The holidays of a year are announced by the State Council in the November before, so no rule
computes them: they come from what a repo names in its npc.yaml, and else from the library chinesecalendar, which refuses years that it does not have. Another library was weighed: it estimates such years silently.
"""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cached_property

from npc.errors import UsageError
from npc.genre.holidays import Holidays
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.records import NamedTuple
from npc.views.phrases import short, weekday
from npc.views.table import Text

_FRIDAY = 4
NONE_NAMED = Holidays()


class Due(NamedTuple):
    """A day on which something is due, and what is to be said of it."""

    day: date
    remark: Text = ""


class Workdays:
    """Working days and days off, of the years that are known."""

    def __init__(self, named: Holidays = NONE_NAMED) -> None:
        """Take the days that the repo names; what it does not say, the library does."""
        self._named = named

    @cached_property
    def _known(self) -> "_Library":
        """What is loaded where the first day is asked about."""
        return _library()

    def why_unknown(self, year: int) -> Message | None:
        """Return why nothing is known of a year's holidays; None where they are known."""
        is_known = self._named.has_year(year) or self._of_library(date(year, 1, 1)) is not None
        return None if is_known else _NOT_YET.format(year=year)

    def is_workday(self, day: date) -> bool | None:
        """Return whether a day is a working day; None where its year is not known."""
        if day in self._named.rest or day in self._named.work:
            return day in self._named.work
        known = self._of_library(day)
        if known is None and self._named.has_year(day.year):
            return day.weekday() <= _FRIDAY
        return known

    def _of_library(self, day: date) -> bool | None:
        try:
            return self._known.is_workday(day)
        except NotImplementedError:
            return None

    def day_off(self, day: date) -> Message | None:
        """Name what a day off is: 国庆节, 周六; None for a working day."""
        known = self.is_workday(day)
        if known is None:
            return weekday(day) if day.weekday() > _FRIDAY else None
        return None if known else self._holiday(day) or weekday(day)

    def _holiday(self, day: date) -> Message | None:
        try:
            name = self._known.holiday(day)
        except NotImplementedError:
            name = None
        return name or (_HOLIDAY if day in self._named.rest else None)

    def as_counted(self, day: date) -> Due:
        """Leave a day where it is, and say when it is a holiday, or a weekend that is worked."""
        off = self.day_off(day)
        if day.weekday() > _FRIDAY and self.is_workday(day):
            return Due(day, _WORKED)
        return Due(day, _FALLS_ON.format(day=off) if off and off != weekday(day) else "")

    def moved(self, day: date) -> Due:
        """Move a day that is a day off to the working day before it.

        Raises:
            UsageError: The holidays of the year are not known.

        """
        moved = day
        while True:
            why = self.why_unknown(moved.year)
            if why:
                raise UsageError(why, hint=_LEAVE_OUT)
            if self.is_workday(moved):
                break
            moved -= timedelta(days=1)
        if moved == day:
            return Due(day)
        return Due(moved, _MOVED.format(day=short(day), off=self.day_off(day)))


class _Library(NamedTuple):
    is_workday: Callable[[date], bool]
    holiday: Callable[[date], Message | None]


def _library() -> _Library:
    from chinese_calendar import Holiday, get_holiday_detail, is_workday

    def name(day: date) -> Message | None:
        english = get_holiday_detail(day)[1]
        return Message(english, str(Holiday(english).chinese)) if english else None

    return _Library(is_workday, name)


_HOLIDAY = Message("a holiday", "节假日")
_FALLS_ON = Message("falls on {day}", "逢{day}")
_WORKED = Message("a working day", "调休上班")
_MOVED = Message("moved from {day} ({off})", "原为{day}（{off}），提前")
_NOT_YET = Message(
    "the holidays of {year} are not in the installed chinesecalendar yet",
    "已安装的节假日库 chinesecalendar 尚未收录{year}年的放假安排",
)
_LEAVE_OUT = spelt(
    Message(
        "write the days of the State Council's notice into npc.yaml (<holidays>), update it "
        "(pip install -U chinesecalendar), or leave out --workdays",
        "请把国务院办公厅通知的放假安排写进 npc.yaml（<holidays>），或者更新节假日库"
        "（pip install -U chinesecalendar），或者不用 --workdays",
    )
)
