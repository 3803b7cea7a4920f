"""What facts make of a matter: each gives another matter of the same kind."""

from collections.abc import Mapping, Sequence

from npc.genre.actions import read_action
from npc.genre.meetings import kind_of
from npc.genre.progress import Progress, Status
from npc.genre.timing import Timing
from npc.genre.when import When
from npc.kinds.context import Context
from npc.kinds.item import SAYABLE, Item, is_filled
from npc.kinds.ledger import HeldSession
from npc.kinds.ledger_changes import CHANGE, DROP, MOVE, OF_MATTERS, Change
from npc.kinds.matter import Matter
from npc.kinds.meeting import Session, plan_month
from npc.ledger.moving import moved
from npc.ledger.records import Done
from npc.plan import Location
from npc.records import NamedTuple

_CANCELLED = Progress(Status.CANCELLED, None, is_written=True)


def changed(matter: Matter, change: Change, context: Context, *, done: int = 0) -> Matter:
    """Return a matter as one change of an adjustment leaves it.

    Args:
        matter: Until then.
        change: What becomes of it.
        context: What the papers of the plan say first.
        done: How many of its stretches were done by then; a move is of the others.

    """
    if change.verb == DROP:
        dropped = {**matter.changed_at, "status": change.reference_at}
        return matter._replace(progress=_CANCELLED, changed_at=dropped, is_amended=True)
    values: dict[str, object] = {}
    places: dict[str, Location] = {}
    if change.verb == CHANGE and change.sentence:
        values = _said_anew(matter, change.sentence, context)
        places = {matter.name_of(name): change.at / "text" for name in values if name != "said"}
    if change.time.text:
        is_move = change.verb == MOVE
        values["when"] = moved(matter.own_time, change.time, done) if is_move else change.time
        places["when"] = change.time_at
    if "when" in values and isinstance(matter, Item) and matter.sittings:
        values["planned"] = values["when"]
    if change.verb == CHANGE:
        for name, value, at in _said(matter, change):
            values[name] = value
            places[matter.name_of(name)] = at
    if not values:
        return matter
    return matter._replace(**values, changed_at={**matter.changed_at, **places}, is_amended=True)


def _said_anew(matter: Matter, sentence: str, context: Context) -> dict[str, object]:
    """Return the attributes that a new sentence gives to a matter: what it does not say, keys may."""
    if not isinstance(matter, Item):
        return {"text": sentence}
    found = Item(at=matter.at, sentence=sentence).finished(context)
    read = {name: getattr(found, name) for name in SAYABLE}
    told = {
        name: value
        for name, value in read.items()
        if is_filled(value) or not matter.says(matter.name_of(name))
    }
    return {**told, "sentence": sentence, "said": found.said}


def _said(matter: Matter, change: Change) -> "list[tuple[str, object, Location]]":
    """Return the attributes that a change gives to a matter, with their values and places."""
    found: list[tuple[str, object, Location]] = []
    if change.text:
        found.append(("text", change.text, change.at / "title"))
        if not matter.says("action") and not change.action:
            found.append(("action", read_action(change.text) or matter.action, change.at / "title"))
    for key, declared in OF_MATTERS.items():
        name = declared.attribute
        value = getattr(change, name)
        if name not in _READ_BEFORE and is_filled(value) and name in matter.attributes:
            found.append((name, value, change.at / key))
    return found


_READ_BEFORE = ("text", "sentence", "when")


class Sat(NamedTuple):
    """A session whose items name a matter, and where they do."""

    session: HeldSession
    at: Location


class Course(NamedTuple):
    """How a matter went: what dealt with it, when it was done, and how often it is to be."""

    sessions: Sequence[Sat]
    done: tuple[Done, ...]
    stretches: int


def sat(
    matter: Matter,
    sessions: Sequence[Sat],
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
    number = session.number
    return session if number is None else numbered.get((kind_of(session.kind), number), session)


def _may_be_on(planned: When, session: Session, year: int | None) -> bool:
    """Whether a session may be in the time for which an item is planned."""
    return not planned.windows or planned.may_be_in(plan_month(session.date, year))


def days_done(matter: Matter, facts: Sequence[Done], sessions: Sequence[Sat]) -> tuple[Done, ...]:
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


def _last(matter: Matter, sessions: Sequence[Sat]) -> Sequence[Sat]:
    kinds = list(dict.fromkeys(map(kind_of, matter.meetings)))
    if len(kinds) < 2:  # noqa: PLR2004 - several
        return sessions
    highest = min(kinds, key=_rank)
    named = [each for each in sessions if kind_of(each.session.kind) in kinds]
    return [each for each in sessions if each not in named or kind_of(each.session.kind) == highest]


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
