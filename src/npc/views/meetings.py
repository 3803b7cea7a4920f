"""The agenda of each session, and what must be ready before it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from npc.facts.facts import Facts
from npc.facts.reporting import reporters_of
from npc.messages import Message
from npc.plan import Item, Session
from npc.views.agenda_draft import draft_of
from npc.views.back_dates import BackDates
from npc.views.cells import remark
from npc.views.counting import counted, listed_times
from npc.views.deadlines import counted_back
from npc.views.entries import Entry
from npc.views.phrases import COMMA, PAUSE, SEMICOLON, UNSET, joined, labelled
from npc.views.schedule import Schedule
from npc.views.session_names import session_event, session_title, sessions_named, sitting_name
from npc.views.sitting import Sitting, among
from npc.views.sittings import sittings, without_meeting
from npc.views.table import Block, Cell, Column, Row, Text, in_language
from npc.views.view import Event, View
from npc.views.workdays import Workdays

if TYPE_CHECKING:
    from npc.facts.tracing.preparing import Companion  # loaded where preparations are asked for

COLUMNS: tuple[Column[Text], ...] = (
    Column("number", Message("no.", "序号")),
    Column("text", Message("agenda item", "议题"), share=4),
    Column("reporter", Message("reported by", "报告机关"), cap=9),
    Column("owners", Message("department", "承办部门"), cap=10),
    Column("when", Message("time", "时间"), cap=7),
    Column("preparation", Message("preparation", "会前准备"), share=3),
    Column("note", Message("remarks", "备注"), cap=6),
)
_WHAT = Message("agendas of meetings", "会议议题安排")


def meetings_view(
    schedule: Schedule, *, workdays: Workdays, sessions: Sequence[Session] = ()
) -> View[Text]:
    """Show for each month and kind of meeting the agenda in the plan's order.

    Args:
        schedule: The plan and the filters.
        workdays: Knows the days off.
        sessions: Those that alone are wanted; none are all.

    """
    back_dates, prepared = BackDates(schedule.facts), _preparations(schedule.facts)
    sat = tuple(_of_sessions(sittings(schedule), sessions))
    found = sat if sessions else tuple(filter(_is_planned, sat))
    listed = {entry.matter: entry for sitting in found for entry in sitting.entries}
    blocks = [
        Block(
            sitting.name,
            counted(sitting_name(sitting, schedule.plan.year), len(sitting.entries)),
            COLUMNS,
            tuple(_rows(sitting, schedule, prepared)),
            joined(
                (_day_off(sitting, workdays), counted_back(sitting, schedule, back_dates)), _GAP
            ),
        )
        for sitting in found
    ]
    days = tuple(_days(sat, schedule))
    return schedule.view(
        "meetings",
        _WHAT,
        len(listed),
        blocks,
        listed=listed.values(),
        dates=days,
        number=listed_times(len(listed), sum(len(sitting.entries) for sitting in found)),
        remarks=() if listed or sessions else tuple(without_meeting(schedule)),
    )


def _is_planned(sitting: Sitting) -> bool:
    """Whether a session is to be listed: with items, or as the papers date it, and not the ledger alone."""
    return bool(sitting.entries) or not all(session.is_of_ledger for session in sitting.sessions)


def session_view(schedule: Schedule, written: str, *, workdays: Workdays) -> View[Text]:
    """Show one session by its number, name or date, and the agenda to start from.

    Raises:
        UsageError: The plan sets no such session.

    """
    sessions = sessions_named(schedule.plan, written, meeting=schedule.filters.meeting)
    view = meetings_view(schedule, workdays=workdays, sessions=sessions)
    named = labelled(_SESSION, joined(map(session_title, sessions), COMMA))
    view = view._replace(remarks=(named, *view.remarks))
    if len(sessions) > 1:
        return view
    found = _of_sessions(sittings(schedule), sessions)
    return view._replace(draft=draft_of(schedule, sessions[0], found))


_SESSION = Message("session", "会次")


def _of_sessions(found: Iterable[Sitting], sessions: Sequence[Session]) -> Iterator[Sitting]:
    """Yield what comes before some sessions alone; before all where none are named."""
    if not sessions:
        yield from found
        return
    for sitting in found:
        held = tuple(filter(among(sessions), sitting.sessions))
        coming = (e for e in sitting.entries if any(map(among(held), sitting.sessions_of(e))))
        if held:
            yield sitting._replace(sessions=held, entries=tuple(coming))


_GAP = Message("; ", "　")
"""Between names of organs, in both languages."""


def _rows(
    sitting: Sitting, schedule: Schedule, prepared: Mapping[Item, Text]
) -> Iterator[Row[Text]]:
    for number, entry in enumerate(sitting.entries, 1):
        matter = entry.matter
        if isinstance(matter, Item):
            cells: tuple[Cell[Text], ...] = (
                Cell(number),
                Cell(matter.text),
                Cell(joined(reporters_of(matter), PAUSE) or None),
                Cell(entry.owners),
                Cell(_time(entry)),
                Cell(prepared.get(matter, "")),
                Cell(note_on(entry, sitting, schedule)),
            )
            yield Row(cells, schedule.key(matter))


def note_on(entry: Entry, sitting: Sitting, schedule: Schedule) -> Text:
    """Return the remark on an item before a session: that its agenda lacks it, and how far it has come."""
    left_out = _LEFT_OUT if sitting.is_left_out(entry) else ""
    return joined((left_out, remark(entry.matter, schedule)), SEMICOLON)


_LEFT_OUT = Message("on no agenda", "未列入议程")


def _time(entry: Entry) -> Text:
    return entry.matter.when.text or UNSET


def _preparations(facts: Facts) -> dict[Item, Text]:
    """Say which tasks of the monthly plan prepare an item: written so, or seen by their words."""
    return {
        item: joined(
            (_preparation(companion) for companion in companions if companion.prepares), SEMICOLON
        )
        for item, companions in facts.trace.tasks.companions.items()
    }


def _preparation(companion: "Companion") -> Message:
    task = companion.task
    owners = task.owners.text or _NO_OWNERS
    work = f"{task.when.text} {task.text}"
    return Message(
        f"{work} ({in_language(owners, 'en')})", f"{work}（{in_language(owners, 'zh')}）"
    )


_NO_OWNERS = Message("no department", "未写部门")


def _day_off(sitting: Sitting, workdays: Workdays) -> Text:
    off = joined((workdays.day_off(session.date) for session in sitting.sessions), COMMA)
    return _MEETS.format(day=off) if off else ""


_MEETS = Message("the day falls on {day}", "会期逢{day}")


def _days(found: tuple[Sitting, ...], schedule: Schedule) -> Iterator[Event[Text]]:
    for sitting in found:
        agenda = joined((entry.matter.text for entry in sitting.entries), SEMICOLON)
        for session in sitting.sessions:
            yield session_event(session, schedule.plan, about=agenda)
