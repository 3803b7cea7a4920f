"""What comes before each session: the items by kind of meeting and month."""

import re
from collections.abc import Container, Iterable, Iterator
from typing import TypeAlias

from npc.facts.meeting_kinds import MeetingKinds
from npc.genre.actions import AT_MEETING
from npc.genre.meetings import is_meant
from npc.messages import Message
from npc.plan import Item, Session
from npc.records import NamedTuple
from npc.views.entries import Entry, is_all_year
from npc.views.schedule import Schedule
from npc.views.view import items as number_of_items


class Sitting(NamedTuple):
    """The sessions of one kind in a month, and what comes before them."""

    kind: str
    month: int | None
    """From January of the plan's year; None where the items are bound to no month."""
    sessions: tuple[Session, ...]
    """Those whose date is set, in order."""
    entries: tuple[Entry, ...]
    """In the plan's order."""

    def sessions_of(self, entry: Entry) -> tuple[Session, ...]:
        """Return the sessions that an entry can come before, by the day or third that its time names.

        Where none fits, or the time names neither, they are all.
        """
        days = _days_named(entry.matter.when.text) if len(self.sessions) > 1 else None
        fitting = (session for session in self.sessions if days and session.date.day in days)
        return tuple(fitting) or self.sessions


_THIRDS = {"上旬": range(1, 11), "中旬": range(11, 21), "下旬": range(21, 32)}


def _days_named(time: str) -> range | None:
    """Return the days of the month that a time names, if it names one day or one third: 7月30日, 下旬."""
    days = re.findall(r"(\d{1,2})[日号](?![之以]?前)", time)
    if len(days) == 1:
        # A session of several days is known by its first.
        return range(int(days[0]) - _LONGEST_SESSION, int(days[0]) + 1)
    thirds = [third for third in _THIRDS if third in time]
    return _THIRDS[thirds[0]] if len(thirds) == 1 and not days else None


_LONGEST_SESSION = 4
"""Days that a session goes on after its first, at most."""
_Place: TypeAlias = tuple[int | None, str]
"""A month, or none, and a kind of meeting."""


def sittings(schedule: Schedule) -> tuple[Sitting, ...]:
    """Put every item before its sessions, by month and in the order of the table's columns.

    An item of several months comes up when they end, or at the last session set within them; one
    with several windows at the end of each. What goes on all year, or has no time yet, is last.
    """
    plan, meeting = schedule.plan, schedule.filters.meeting
    if not plan.items and not plan.sessions:
        return ()
    kinds = schedule.facts.meeting_kinds
    found: dict[_Place, list[Entry]] = {}
    dated: dict[_Place, list[Session]] = {}
    for session in sorted(plan.sessions, key=lambda session: session.date):
        place: _Place = (_month(session, plan.year), kinds.named(session.kind))
        if meeting is None or is_meant(meeting, place[1]):
            dated.setdefault(place, []).append(session)
            found.setdefault(place, [])
    for entry in schedule.entries:
        for place in _places(entry, kinds, dated):
            if meeting is None or is_meant(meeting, place[1]):
                found.setdefault(place, []).append(entry)
    return tuple(
        Sitting(kind, month, tuple(dated.get((month, kind), ())), tuple(found[month, kind]))
        for month, kind in _in_order(found, kinds)
    )


def without_meeting(schedule: Schedule) -> Iterator[Message]:
    """Say how many items are for a meeting and name none, which explains an empty list."""
    items = [
        entry.matter
        for entry in schedule.entries
        if isinstance(entry.matter, Item) and entry.matter.action in AT_MEETING
    ]
    unnamed = sum(not item.meetings for item in items)
    if unnamed:
        yield _WITHOUT_MEETING.format(items=number_of_items(unnamed))


_WITHOUT_MEETING = Message(
    "{items} that a meeting deals with name none, so no agenda can list them",
    "应当提交会议的{items}未写会议，不能列入议题",
)


def _in_order(places: Iterable[_Place], kinds: MeetingKinds) -> list[_Place]:
    columns = {kind: number for number, kind in enumerate(kinds.columns)}

    def order(place: _Place) -> tuple[int, int, str]:
        month, kind = place
        return (99 if month is None else month, columns.get(kind, 99), kind)

    return sorted(places, key=order)


def _places(entry: Entry, kinds: MeetingKinds, dated: Container[_Place]) -> Iterator[_Place]:
    if not isinstance(entry.matter, Item):
        return
    for kind in kinds.of(entry.matter):
        months = dict.fromkeys(_months(entry.matter, kind, dated))
        yield from ((month, kind) for month in months)
        if not months:
            yield None, kind


def _months(item: Item, kind: str, dated: Container[_Place]) -> Iterator[int]:
    if is_all_year(item):
        return
    for window in item.when.windows:
        months = range(window.first, window.last + 1)
        yield max((month for month in months if (month, kind) in dated), default=window.last)


def _month(session: Session, year: int | None) -> int:
    years = session.date.year - year if year else 0
    return session.date.month + 12 * years
