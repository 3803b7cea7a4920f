"""How a matter went: the sessions that dealt with it, and the days on which it was done."""

from collections.abc import Mapping, Sequence

from npc.genre.meetings import kind_of
from npc.genre.progress import Progress, Status
from npc.genre.timing import Timing
from npc.genre.when import When
from npc.kinds.item import Item
from npc.kinds.ledger import HeldSession
from npc.kinds.matter import Matter
from npc.kinds.meeting import Session, plan_month
from npc.ledger.records import Done
from npc.plan import Location
from npc.records import NamedTuple


class NamingSession(NamedTuple):
    """A session whose items name a matter, and where they do."""

    session: HeldSession
    at: Location


class Course(NamedTuple):
    """How a matter went: what dealt with it, when it was done, and how often it is to be."""

    sessions: Sequence[NamingSession]
    done: tuple[Done, ...]
    stretches: int


def dated_by_sessions(
    matter: Matter,
    sessions: Sequence[NamingSession],
    numbered: Mapping[tuple[str, int], Session],
    *,
    year: int | None,
) -> Matter:
    """Return an item as it stands on the days of the sessions that deal with it.

    Args:
        matter: As its paper has it, or as the agendas of sessions date it.
        sessions: Those of the ledgers that name it.
        numbered: All sessions of the ledgers by their kinds and numbers: their days go before those
            of agendas.
        year: The plan's year.

    """
    if not isinstance(matter, Item) or not (sessions or matter.sittings):
        return matter
    planned = matter.own_time
    listed = [
        _as_told(each, numbered)
        for each in matter.sittings
        if "when" not in matter.changed_at or _may_be_on(planned, each, year)
    ]
    if not sessions and listed == [*matter.sittings]:
        return matter
    found = matter._replace(when=planned, sittings=())
    if listed or sessions:
        found = found.on(*listed, *(each.session for each in sessions), year=year)
    other = [each for each in sessions if not _may_be_on(planned, each.session, year)]
    if not other:
        return found
    return found._replace(changed_at={**found.changed_at, "when": other[0].at})


def _as_told(session: Session, numbered: Mapping[tuple[str, int], Session]) -> Session:
    """Return the session of an agenda as the ledgers date it."""
    named = session.kind_and_number
    return numbered.get(named, session) if named else session


def _may_be_on(planned: When, session: Session, year: int | None) -> bool:
    """Whether a session may be in the time for which an item is planned."""
    return not planned.windows or planned.may_be_in(plan_month(session.date, year))


def days_done(
    matter: Matter, facts: Sequence[Done], sessions: Sequence[NamingSession]
) -> tuple[Done, ...]:
    """Return the days on which a matter was done, by what is told of it and by sessions, in order.

    Of an item for meetings of several kinds, the session of the highest kind is the one at which it is
    done.
    """
    found = [
        *facts,
        *(Done(each.session.date, each.at, each.session) for each in _last(matter, sessions)),
    ]
    by_day = {done.day: done for done in reversed(found)}
    return tuple(by_day[day] for day in sorted(by_day))


def _last(matter: Matter, sessions: Sequence[NamingSession]) -> Sequence[NamingSession]:
    kinds = list(dict.fromkeys(map(kind_of, matter.meetings)))
    if len(kinds) < 2:  # noqa: PLR2004 - several
        return sessions
    highest = min(kinds, key=_rank)
    lower = {kind for kind in kinds if kind != highest}
    return [each for each in sessions if kind_of(each.session.kind) not in lower]


def _rank(kind: str) -> int:
    """Return how high a meeting stands: the congress, its committee, its presidium, then others."""
    return next((rank for rank, word in enumerate(_HIGHEST) if word in kind), len(_HIGHEST))


_HIGHEST = ("人代会", "代表大会", "常委会会议", "主任")


def stretches_of(matter: Matter, days: Sequence[Done]) -> int:
    """Return how often a matter is to be done: 4月、10月 twice; what goes on all year once, at its end.

    Of what recurs all year, days are as many occasions; one day at the end of the year is that of all.
    """
    planned = matter.own_time
    if planned.timing is Timing.RECURRING and planned.is_all_year:
        times = _occasions(planned)
        return 1 if _is_of_all(days, times) else times
    if planned.timing is Timing.YEAR_ROUND:
        return 1
    unset = planned.timing is Timing.UNSCHEDULED  # 4月、适时: what is left has no month yet
    return max(1, len(planned.windows) + unset)


def _is_of_all(days: Sequence[Done], times: int) -> bool:
    """Whether what recurs is told of by one day, in the last quarter, half or month, and by no list."""
    if len(days) != 1 or days[0].session or isinstance(days[0].at.path[-1], int):
        return False
    return days[0].day.month > _MONTHS - _MONTHS // times


_MONTHS = 12


def _occasions(when: When) -> int:
    return next((times for word, times in _TIMES.items() if word in when.text), 1)


_TIMES = {"月": 12, "季": 4, "半年": 2}


def finished(matter: Matter, done: Sequence[Done], stretches: int) -> Matter:
    """Return a matter with its progress: done when each of its stretches is."""
    if len(done) < stretches or not done or matter.is_cancelled:
        return matter
    progress = Progress(Status.DONE, done[-1].day, is_written=True)
    at = {**matter.changed_at, "status": done[-1].at, "done-on": done[-1].at}
    return matter._replace(progress=progress, changed_at=at)
