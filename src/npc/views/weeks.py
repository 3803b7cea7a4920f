"""Weeks, from Monday to Sunday, as people name them: a day, now, next."""

from datetime import date, timedelta

from npc.errors import UsageError
from npc.messages import Message
from npc.records import NamedTuple
from npc.source.values import day as read_day
from npc.views.phrases import long, short

_NOW, _NEXT = frozenset(("now", "本周")), frozenset(("next", "下周"))


class Week(NamedTuple):
    """A week, and the day by which it is judged."""

    day: date
    """That by which it is judged; it lies in the week where no other is asked for."""
    monday: date
    """Its first day."""

    @property
    def sunday(self) -> date:
        """Its last day."""
        return self.monday + timedelta(days=6)

    @property
    def middle(self) -> date:
        """The day in whose month most of it lies."""
        return self.monday + timedelta(days=3)

    @property
    def is_early(self) -> bool:
        """Whether things of the year before may still be under way.

        Those of December have until June, such as suggestions that are hard to answer (六个月).
        """
        return self.day.month <= _LATEST

    def holds(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.monday <= day <= self.sunday

    @property
    def name(self) -> Message:
        """Its days, as a title has them: 2023年9月25日—10月1日."""
        return _FROM_TO.format(first=long(self.monday), last=_end(self.monday, self.sunday))


_FROM_TO = Message("{first} to {last}", "{first}—{last}")


def _end(first: date, last: date) -> Message:
    """Return the last day, without the year or month of the first: 9月4日—10日."""
    whole = long(last)
    if first.month == last.month:
        return Message(whole.en, f"{last.day}日")
    return Message(whole.en, short(last).zh) if first.year == last.year else whole


def week_of(day: date) -> Week:
    """Return the week that holds a day, judged by that day."""
    return Week(day, day - timedelta(days=day.weekday()))


def week_named(written: str | None, today: date) -> Week:
    """Return the week that holds a day, judged by that day; `now` and nothing said are today.

    Of the week to come, judged by its Monday.

    Raises:
        UsageError: It names no week.

    """
    word = _word(written)
    try:
        if word in _NEXT:
            return _whole(week_of(today).monday + timedelta(days=7))
        return _whole(today if word in _NOW else read_day(word))
    except (ValueError, OverflowError):
        raise UsageError(
            Message("“{week}” names no week", "看不出“{week}”是哪一周").format(
                week=written or today.isoformat()
            ),
            hint=Message(
                "give a day of the week, such as 2025-07-01, or now, next",
                "请写这一周里的一天，如 2025-07-01，或者 now、next",
            ),
        ) from None


def names_a_day(written: str | None) -> bool:
    """Whether a week is named by a day of it, and not by what is today."""
    return _word(written) not in _NOW | _NEXT


def _word(written: str | None) -> str:
    return (written or "now").strip().lower()


def looked_back_on(week: Week, today: date) -> Week:
    """Return a week as its results are looked at: judged by today while it lasts, else by its end."""
    return week._replace(day=today if week.holds(today) else week.sunday)


def _whole(day: date) -> Week:
    """Return the week of a day, where there are days behind it to look ahead to.

    Raises:
        OverflowError: They would lie beyond the last that there is.

    """
    _ = day + _AHEAD
    return week_of(day)


_AHEAD = timedelta(days=31)
_LATEST = 6
"""The last month in which the year before is looked at."""
