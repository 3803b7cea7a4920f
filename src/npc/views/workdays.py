"""What falls on a day off: said, or moved to the working day before it."""

from datetime import date, timedelta

from npc.errors import UsageError
from npc.genre.weekdays import weekday
from npc.kinds.spelling import spelt
from npc.knowledge.days_off import DaysOff, is_weekend
from npc.messages import Message
from npc.records import NamedTuple
from npc.views.phrases import short
from npc.views.table import Text


class Due(NamedTuple):
    """A day on which something is due, and what is to be said of it."""

    day: date
    remark: Text = ""


class Workdays(DaysOff):
    """Days off, and what is due on them."""

    def why_unknown(self, year: int) -> Message | None:
        """Return why nothing is known of a year's holidays; None where they are known."""
        return None if self.is_known(year) else _NOT_YET.format(year=year)

    def as_counted(self, day: date) -> Due:
        """Leave a day where it is, and say when it is a holiday, or a weekend that is worked."""
        off = self.day_off(day)
        if is_weekend(day) and self.is_workday(day):
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
