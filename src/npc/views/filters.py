"""Which matters a reader wants to see, and how far each has come by a day."""

import calendar
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TypeAlias

from npc.facts.duties import meetings_of
from npc.genre.departments import Department, Owner
from npc.genre.meetings import is_meant
from npc.genre.progress import Status
from npc.genre.when import When
from npc.kinds.meeting import plan_month
from npc.messages import Message
from npc.plan import Item, Matter, Plan
from npc.records import NamedTuple
from npc.views.phrases import COMMA, SEMICOLON, joined, labelled
from npc.views.view import Text

Span: TypeAlias = tuple[date, date]
"""A first and a last day."""
_ALL = frozenset(Status)
OPEN = frozenset((Status.PLANNED, Status.POSTPONED))
"""What is still to be done."""

STATUS_NAMES = {
    Status.PLANNED: Message("not done", "未完成"),
    Status.DONE: Message("done", "已完成"),
    Status.POSTPONED: Message("postponed", "已延期"),
    Status.CANCELLED: Message("cancelled", "已取消"),
}
OVERDUE = Message("overdue", "逾期")


class Filters(NamedTuple):
    """What a reader asks for; nothing said is everything."""

    department: Department | None = None
    """Whose work alone is wanted. Work of 有关工委 and 各工委（室） counts as theirs."""
    meeting: str | None = None
    """A kind of meeting, or a part of its name: 常委会会议."""
    action: str | None = None
    """An action by its set name: 听取和审议."""
    statuses: frozenset[Status] | None = None
    is_overdue: bool = False
    """Whether only what is overdue is wanted."""
    as_of: date | None = None
    """The day by which progress is judged. None: what is done is done, and nothing is overdue."""

    def keeps(self, matter: Matter, year: int | None) -> bool:
        """Return whether a matter of a plan of some year is wanted."""
        meetings = meetings_of(matter) if isinstance(matter, Item) else ()
        return (
            (self.department is None or concerns(matter, self.department))
            and (self.meeting is None or any(is_meant(self.meeting, kind) for kind in meetings))
            and (self.action is None or matter.action == self.action)
            and (self.statuses is None or self.status_of(matter) in self.statuses)
            and (not self.is_overdue or self.finds_overdue(matter, year))
        )

    def status_of(self, matter: Matter) -> Status:
        """Return how far a matter had come by the day."""
        status, done_on, _ = matter.progress
        if status is Status.DONE and done_on and self.as_of and done_on > self.as_of:
            return Status.PLANNED
        return status

    def finds_overdue(self, matter: Matter, year: int | None) -> bool:
        """Return whether a matter was not done, nor put off, when its last month had ended.

        That is the month by which it is to be done (完成时限), where it has one.
        """
        if self.as_of is None or year is None:
            return False
        due = matter.due.last_month if isinstance(matter, Item) else None
        days = spans(matter, year)
        if not days and due is None:
            return False
        last = last_day(year, due) if due is not None else max(end for _, end in days)
        return self.status_of(matter) is Status.PLANNED and last < self.as_of

    def remarks(self) -> list[Text]:
        """Say in words what is wanted and which day counts; nothing where that is everything."""
        statuses = self.statuses if self.statuses != _ALL else None
        names = (STATUS_NAMES[status] for status in Status if status in (statuses or ()))
        chosen: tuple[tuple[Message, Text | None], ...] = (
            (_MEETING, self.meeting),
            (_ACTION, self.action),
            (_PROGRESS, joined(names, COMMA)),
            (_PROGRESS, OVERDUE if self.is_overdue else None),
            (_AS_OF, str(self.as_of) if self.as_of else None),
        )
        found = joined((labelled(label, words) for label, words in chosen if words), SEMICOLON)
        return [found] if found else []


_MEETING, _ACTION = Message("meeting", "会议"), Message("action", "方式")
_PROGRESS, _AS_OF = Message("progress", "进展"), Message("as of", "截至")


def participants(matter: Matter) -> Iterable[Owner]:
    """Return who takes part in a matter: its owners, then those who assist (配合部门)."""
    if isinstance(matter, Item) and matter.assisting:
        return (*matter.owners, *matter.assisting)
    return matter.owners


def concerns(matter: Matter, department: Department) -> bool:
    """Return whether a department may have to do with a matter."""
    return any(owner.covers(department) for owner in participants(matter))


def spans(matter: Matter, year: int) -> tuple[Span, ...]:
    """Return the stretches of a matter as first and last days; a session whose agenda has it is a day."""
    held = matter.sittings if isinstance(matter, Item) else ()
    if not held:
        return days_of(matter.when, year)
    sat: dict[int, list[Span]] = {}
    for session in held:
        sat.setdefault(plan_month(session.date, year), []).append((session.date, session.date))
    found = (
        sat.get(window.first) if window.first == window.last else None
        for window in matter.when.windows
    )
    months = days_of(matter.when, year)
    return tuple(day for days, month in zip(found, months, strict=True) for day in days or [month])


def days_of(when: When, year: int) -> tuple[Span, ...]:
    """Return the first and last days of each stretch of months of a time."""
    return tuple(
        (first_day(year, window.first), last_day(year, window.last)) for window in when.windows
    )


def keeps_track(plan: Plan) -> bool:
    """Return whether a plan says by `status` or `done_on` how far its matters have come."""
    return any(matter.progress.is_written for matter in plan.matters)


def first_day(year: int, month: int) -> date:
    """Return the first day of a month, which counts from January of a year: 13 is the next one."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def last_day(year: int, month: int) -> date:
    """Return the last day of a month, counted as in `first_day`."""
    first = first_day(year, month)
    return first + timedelta(days=calendar.monthrange(first.year, first.month)[1] - 1)
