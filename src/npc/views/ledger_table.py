"""The ledger as a table (工作台账): every matter with its time, its light and how far it has come."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from npc.genre.meetings import is_meant
from npc.messages import Message
from npc.plan import Item, Matter
from npc.views.counting import counted
from npc.views.entries import Entry, annex_name, annexes_of
from npc.views.judged import judged
from npc.views.light_counts import in_numbers
from npc.views.lights import Light, Lights, Standing
from npc.views.phrases import SEMICOLON, in_brackets, joined, labelled
from npc.views.schedule import Schedule
from npc.views.session_names import session_event
from npc.views.table import Block, Cell, Column, Row, Text
from npc.views.tracking import day_cell, notes_said, times_said, told_of
from npc.views.view import Event, View

if TYPE_CHECKING:  # a plan without ledgers does not load them
    from npc.ledger.records import Decided, Tracked

_COLUMNS: tuple[Column[Text], ...] = (
    Column("reference", Message("no.", "编号"), cap=8),
    Column("text", Message("matter", "事项"), share=3),
    Column("owners", Message("department", "部门"), cap=12, from_width=100),
    Column("when", Message("time", "时间"), cap=9, from_width=110),
    Column("due", Message("due", "到期"), cap=10),
    Column("done", Message("done on", "办结"), cap=10),
    Column("light", Message("light", "灯"), cap=12),
    Column("progress", Message("progress", "进展"), cap=16),
)


def ledger_view(schedule: Schedule, day: date) -> View[Text]:
    """Show every matter by category and month, and how many stand how on a day."""
    lights = Lights(schedule.facts, day)
    found = [(entry, lights.of(entry.matter)) for entry in schedule.entries]
    view = schedule.view(
        "ledger",
        _WHAT,
        len(found),
        tuple(_by_place(found, schedule)),
        listed=schedule.entries,
        dates=list(_sessions(schedule)),
    )
    return judged(view, schedule, day, [in_numbers(light for _, light in found), *lights.unknown])


_WHAT = Message("ledger", "工作台账")
_Found = Sequence[tuple[Entry, Light]]


def _by_place(found: _Found, schedule: Schedule) -> Iterator[Block[Text]]:
    """Yield a table for each category and month, as the plan was adopted; what was added stands last."""
    plan, grouped = schedule.plan, dict[tuple[int, str], list[tuple[Entry, Light]]]()
    papers = {id(paper.at.document): paper for paper in plan.tables if paper.matters}
    for entry, light in found:
        place = id(entry.matter.paper), _place(entry.matter, schedule)
        grouped.setdefault(place, []).append((entry, light))
    annexes = annexes_of(plan)
    for number, ((document, name), rows) in enumerate(grouped.items(), 1):
        paper = _begun(annex_name(papers[document], annexes))
        heading = labelled(paper, name) if name and len(papers) > 1 else name or paper
        yield Block(
            str(number),
            counted(heading, len(rows)),
            _COLUMNS,
            tuple(_row(entry, light, schedule) for entry, light in rows),
        )


def _begun(name: Message) -> Message:
    """Return the name of a paper as it begins a heading."""
    return Message(name.en[:1].upper() + name.en[1:], name.zh)


def _place(matter: Matter, schedule: Schedule) -> str:
    """Return the category of a matter, or the month in which it was adopted."""
    if isinstance(matter, Item):
        return matter.category
    told = told_of(matter, schedule.facts)
    return (told.before if told and told.before else matter).own_time.text


def _row(entry: Entry, light: Light, schedule: Schedule) -> Row[Text]:
    matter, year = entry.matter, schedule.plan.year
    told = told_of(matter, schedule.facts)
    cells = (
        Cell(schedule.reference(matter)),
        Cell(matter.text),
        Cell(entry.owners),
        Cell(times_said(matter, told)),
        day_cell(light.due, year),
        _done(matter, light, year),
        light.cell,
        Cell(_progress(matter, told)),
    )
    return Row(cells, schedule.key(matter))


def _done(matter: Matter, light: Light, year: int | None) -> Cell[Text]:
    """Return the day on which a matter was done; of one to be done several times, how often it was."""
    if light.standing is Standing.DONE:
        return day_cell(matter.progress.done_on, year)
    return Cell(f"{light.done}/{light.stretches}" if light.done else "")


def _progress(matter: Matter, told: "Tracked | None") -> Text:
    """Say what was decided on a matter, what was told of it, and what shows that it is done."""
    if told is None:
        return matter.note or ""
    evidence = labelled(_EVIDENCE, told.evidence) if told.evidence else ""
    return joined((*map(_decided, told.changes), notes_said(told, 0), evidence), SEMICOLON)


_EVIDENCE = Message("evidence", "佐证")


def _decided(decided: "Decided") -> Text:
    """Say what was decided, and by which meeting: 改期（主任会议第21次）."""
    from npc.views.changed_values import VERBS  # a plan without ledgers does not load it

    return in_brackets(VERBS.get(decided.verb, ""), decided.adjustment.by or _TO_BE_REPORTED)


_TO_BE_REPORTED = Message("to be reported", "待报")


def _sessions(schedule: Schedule) -> Iterator[Event[Text]]:
    meeting = schedule.filters.meeting
    for session in sorted(schedule.plan.sessions, key=lambda session: session.date):
        if meeting is None or is_meant(meeting, session.kind):
            yield session_event(session, schedule.plan)
