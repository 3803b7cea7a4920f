"""What comes before each session: the items by kind of meeting and month."""

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from npc.model.plan import Item, Plan, Session
from npc.rules.statutes.duties import meetings_of
from npc.rules.times.dated_sessions import is_same_kind
from npc.schedule.entries import Entry, entries, is_all_year
from npc.schedule.wanted import Wanted


class Sitting(NamedTuple):
    """The sessions of one kind in a month, and what comes before them."""

    kind: str
    month: int | None
    """From January of the plan's year; None where the items are bound to no month."""
    sessions: tuple[Session, ...]
    """Those whose date is set, in order."""
    entries: tuple[Entry, ...]
    """In the plan's order."""


_Place: TypeAlias = tuple[int | None, str]
"""A month, or none, and a kind of meeting."""


def sittings(plan: Plan, wanted: Wanted) -> tuple[Sitting, ...]:
    """Put every item before its sessions, by month and in the order of the table's columns.

    An item of several months comes up when they end, or at the last session set within them; one
    with several windows at the end of each. What goes on all year, or has no time yet, is last.
    """
    if plan.arrangement is None:
        return ()
    sessions = sorted(plan.arrangement.sessions, key=lambda one: one.date)
    found: dict[_Place, list[Entry]] = {}
    dated: dict[_Place, list[Session]] = {}
    for session in sessions:
        kind = _column(plan, session.kind)
        if wanted.meeting is None or wanted.meeting in kind:
            place: _Place = (_month(session, plan.year), kind)
            dated.setdefault(place, []).append(session)
            found.setdefault(place, [])
    for entry in entries(plan, wanted):
        for at in _places(entry, plan, sessions):
            if wanted.meeting is None or wanted.meeting in at[1]:
                found.setdefault(at, []).append(entry)
    order = {kind: number for number, kind in enumerate(plan.arrangement.meetings)}
    places = sorted(
        found, key=lambda one: (99 if one[0] is None else one[0], order.get(one[1], 99), one[1])
    )
    return tuple(
        Sitting(kind, month, tuple(dated.get((month, kind), ())), tuple(found[month, kind]))
        for month, kind in places
    )


def _places(entry: Entry, plan: Plan, sessions: list[Session]) -> Iterator[_Place]:
    if not isinstance(entry.matter, Item):
        return
    for meeting in meetings_of(entry.matter):
        months = dict.fromkeys(_months(entry.matter, meeting, plan.year, sessions))
        yield from ((month, meeting) for month in months)
        if not months:
            yield None, meeting


def _months(item: Item, meeting: str, year: int | None, sessions: list[Session]) -> Iterator[int]:
    if is_all_year(item):
        return
    for window in item.when.windows:
        set_dates = (
            month
            for one in sessions
            if is_same_kind(one.kind, meeting) and (month := _month(one, year)) in window
        )
        yield max(set_dates, default=window.last)


def _month(session: Session, year: int | None) -> int:
    years = session.date.year - year if year else 0
    return session.date.month + 12 * years


def _column(plan: Plan, kind: str) -> str:
    """Give the column that a session is meant by: 县人大常委会会议 is 常委会会议."""
    columns = plan.arrangement.meetings if plan.arrangement else ()
    return next((one for one in columns if is_same_kind(one, kind)), kind)
