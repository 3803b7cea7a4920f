"""On which days a matter is: as its time is written, or as the session that deals with it is dated.

Schedules, calendars and what is overdue ask here, so that they cannot differ.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from npc.facts.meeting_kinds import MeetingKinds
from npc.genre.sessions import number_in
from npc.genre.timing import Window
from npc.genre.when import When
from npc.genre.when_days import Span, days_of, months_as_days
from npc.kinds.meeting import plan_month
from npc.plan import Item, Matter, Plan, Session

Place: TypeAlias = tuple[int | None, str]
"""A month, from January of the plan's year, or none, and a kind of meeting."""


class MatterDays:
    """The days of the matters of one plan."""

    def __init__(self, plan: Plan, kinds: MeetingKinds) -> None:
        self._year, self._kinds = plan.year, kinds
        self.sessions: Mapping[Place, Sequence[Session]] = _by_place(plan, kinds)
        """The sessions whose date is set, in order."""

    def spans(self, matter: Matter) -> tuple[Span, ...]:
        """Return the first and last day of each stretch of a matter; nothing without a year.

        A session whose agenda has it is a day. What goes before a session of its last month without
        being on an agenda ends with that session.
        """
        if self._year is None:
            return ()
        return tuple(self._spans(matter, self._year))

    def months(self, matter: Matter) -> tuple[Span, ...]:
        """Return the same stretches in whole months, but for sessions whose agenda has the matter."""
        if self._year is None:
            return ()
        return tuple(self._spans(matter, self._year, in_months=True))

    def due(self, matter: Matter) -> date | None:
        """Return the last day of the time by which it is to be done (完成时限), where it has one."""
        if self._year is None or not isinstance(matter, Item):
            return None
        return max((last for _, last in days_of(matter.due, self._year)), default=None)

    def planned(self, matter: Matter) -> date | None:
        """Return the last day of its time as it is written, whichever session deals with it."""
        if self._year is None:
            return None
        return max((last for _, last in days_of(matter.own_time, self._year)), default=None)

    def last(self, matter: Matter) -> date | None:
        """Return the last day of a matter, after which it is overdue; None where it has none."""
        return self.due(matter) or max((last for _, last in self.spans(matter)), default=None)

    def _spans(self, matter: Matter, year: int, *, in_months: bool = False) -> Iterator[Span]:
        sat, planned = _sat(matter, year), matter.own_time
        written = dict(zip(planned.windows, days_of(planned, year), strict=True))
        for window in matter.when.windows:
            held = None if matter.when.is_all_year else sat.get(window.last)
            months = months_as_days(year, window)
            if held and window.first == window.last:
                yield from held
            elif held:
                yield months[0], held[-1][1]
            elif in_months:
                yield months
            else:
                yield self._until_session(matter, window, written.get(window, months))

    def _until_session(self, matter: Matter, window: Window, span: Span) -> Span:
        """Return a stretch as it ends with the session of its last month, where that has a date.

        What is written to be done by a day has until then, and of meetings of several kinds all are
        to be dated.
        """
        if not isinstance(matter, Item) or matter.when.is_deadline or matter.when.is_all_year:
            return span
        kinds = self._kinds.of(matter)
        coming = [self.sessions.get((window.last, kind), ()) for kind in kinds]
        if not kinds or not all(coming):
            return span
        last = max(session.date for each in coming for session in meant_by(matter, each) or each)
        first, written = span
        return (min(first, last), last) if first <= last <= written else (first, max(last, written))


def meant_by(item: Item, sessions: Sequence[Session]) -> tuple[Session, ...]:
    """Return the sessions of a month that an item can come before by its words; none where they say none.

    Its sentence may name the number (第八次会议), its time the day or third of the month.
    """
    number = _number_named(item)
    numbered = tuple(each for each in sessions if number and each.number == number)
    if numbered or len(sessions) < 2:  # noqa: PLR2004 - several
        return numbered
    days = _days_named(item.own_time)
    return tuple(session for session in sessions if days and session.date.day in days)


def _by_place(plan: Plan, kinds: MeetingKinds) -> Mapping[Place, Sequence[Session]]:
    found: dict[Place, list[Session]] = {}
    for session in sorted(plan.sessions, key=lambda session: session.date):
        place = plan_month(session.date, plan.year), kinds.named(session.kind)
        found.setdefault(place, []).append(session)
    return found


def _sat(matter: Matter, year: int) -> Mapping[int, Sequence[Span]]:
    """Return the days of the sessions on whose agendas a matter stands, by month."""
    found: dict[int, list[Span]] = {}
    for session in matter.sittings if isinstance(matter, Item) else ():
        days = session.date, session.date
        found.setdefault(plan_month(session.date, year), []).append(days)
    return found


def _number_named(item: Item) -> int:
    """Return the number of the session that the sentence of an item names; 0 where it names none."""
    said = item.said
    found = number_in(said.session.value) if said and said.session else None
    return found[1] if found else 0


_LONGEST_SESSION = 4
"""Days that a session goes on after its first, at most. A session is known by its first."""


def _days_named(when: When) -> range | None:
    """Return the days of the month that a time names, if it names one day or one stretch: 7月30日, 下旬."""
    if len(when.days) != 1 or when.is_deadline or not any(when.days[0]):
        return None
    first, last = when.days[0]
    return range(first - _LONGEST_SESSION * (first == last), (last or 31) + 1)
