"""The time of an item that stands on the agendas of sessions: their days, and what is left of its own."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from npc.genre.meetings import kind_of
from npc.genre.timing import Timing, Window
from npc.genre.when import When
from npc.kinds.meeting import Session, plan_month

_GOING_ON = (Timing.YEAR_ROUND, Timing.RECURRING)


def together(sessions: Iterable[Session]) -> tuple[Session, ...]:
    """Return sessions by date, each once."""
    found: dict[object, Session] = {}
    for session in sorted(sessions, key=lambda session: session.date):
        found.setdefault(session.day_and_kind, session)
    return tuple(found.values())


def dated(planned: When, sessions: Sequence[Session], *, year: int | None) -> When:
    """Return the time of an item by its sessions.

    What no session covers is kept: of 4月、6月 with a session on 28 April it is in June again
    (两次审议), of 8-10月 with one on 25 October it is under way in August and September, and what
    recurs or goes on all year still does. A single month gives way to the day.

    Args:
        planned: The time as the item's own paper says it.
        sessions: By date.
        year: The plan's year.

    """
    words = "、".join(_written(session.date, year) for session in sessions)
    months = dict.fromkeys(plan_month(session.date, year) for session in sessions)
    goes_on = planned.timing in _GOING_ON
    kept = [*(planned.windows if goes_on else _kept(planned.windows, months))]
    days = (Window(month, month) for month in months if not any(month in each for each in kept))
    return When(
        f"{planned.text}（已定{words}）" if kept else words,
        planned.timing if goes_on else Timing.MONTHS,
        tuple(sorted((*kept, *days))),
        names_year=planned.names_year or any(session.date.year != year for session in sessions),
    )


def meetings(named: Sequence[str], sessions: Iterable[Session]) -> tuple[str, ...]:
    """Return the kinds of meetings of an item: those that it names, and those of its sessions."""
    known = set(map(kind_of, named))
    of_sessions = {kind_of(session.kind): session.kind for session in reversed([*sessions])}
    return (*named, *(kind for key, kind in reversed(of_sessions.items()) if key not in known))


def _kept(windows: Sequence[Window], months: Iterable[int]) -> Iterator[Window]:
    """Yield what its sessions leave of the time of an item: each stretch until its last session."""
    for window in windows:
        held = [month for month in months if month in window]
        if held and window.first < max(held):
            yield Window(window.first, max(held))
        elif not held and len(windows) > 1:
            yield window


def _written(day: dt.date, year: int | None) -> str:
    words = f"{day.month}月{day.day}日"
    return words if day.year == year else f"{day.year}年{words}"
