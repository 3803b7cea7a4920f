"""The work of a month as an office puts it up: meetings, departments, deadlines, and what goes on all year.

Each matter of the month stands in one part. What has no time is said to be elsewhere.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property

from npc.facts.load import lead_of
from npc.genre.numerals import chinese_number
from npc.messages import Message
from npc.records import NamedTuple
from npc.views.counting import counted, items
from npc.views.entries import Entry
from npc.views.meetings import note_on
from npc.views.notice_deadlines import deadlines_in, usual_deadlines
from npc.views.phrases import month_name
from npc.views.rows import numbered_block
from npc.views.schedule import Schedule
from npc.views.session_names import sitting_name
from npc.views.sitting import Sitting
from npc.views.sittings import sittings
from npc.views.table import Block, Text
from npc.views.view import BoardNotice, View
from npc.views.year import in_order

_AT_MEETINGS = ("text", "reporter", "owners", "leader", "when", "source", "note")
_BY_DEPARTMENT = ("owners", "text", "leader", "meetings", "when", "due-by", "source", "note")
_ALL_YEAR = ("text", "owners", "leader", "meetings", "when", "source", "note")
_OFFICE = "办公室"


class MonthEntries(NamedTuple):
    """What one month of a plan holds."""

    number: int
    entries: tuple[Entry, ...]
    """By scope, then in the plan's order."""
    unscheduled: tuple[Entry, ...]


class _NoticePart(NamedTuple):
    """A part of a notice: a table, or parts of its own."""

    heading: Message
    block: Block[Text] | None = None
    parts: "Sequence[_NoticePart]" = ()


class NoticeBasis:
    """What the notices of several months of a schedule are made from, worked out once."""

    def __init__(
        self, schedule: Schedule, months: Sequence[int], deadlines: View[Text] | None = None
    ) -> None:
        """Take a schedule.

        Args:
            schedule: The plan and the filters.
            months: Those that are put up, 1–12, in order.
            deadlines: What is due before its sessions, where that is not as counted: moved off days off.

        """
        self.schedule = schedule
        self._months = months
        self._deadlines = deadlines

    @cached_property
    def sittings(self) -> tuple[Sitting, ...]:
        """The sessions with what comes before them."""
        return sittings(self.schedule)

    @cached_property
    def deadlines(self) -> View[Text]:
        """What is due before them."""
        return self._deadlines or usual_deadlines(self.schedule, self._months)


def month_notice(basis: NoticeBasis, month: MonthEntries) -> BoardNotice[Text]:
    """Put up what a month holds in four parts; those with nothing in them are left out."""
    schedule = basis.schedule
    all_year = [entry for entry in month.entries if entry.matter.when.is_all_year]
    parts = (*_parts_of(basis, month), *_all_year(schedule, all_year))
    return _notice(schedule, parts, month.unscheduled)


def months_notice(
    basis: NoticeBasis, months: Sequence[MonthEntries], undated: Sequence[Entry]
) -> BoardNotice[Text]:
    """Put up what each of several months holds, and once at the end what goes on all year."""
    schedule = basis.schedule
    found = {entry.matter: entry for month in months for entry in month.entries}
    all_year = [entry for entry in found.values() if entry.matter.when.is_all_year]
    parts = []
    for month in months:
        own = tuple(_parts_of(basis, month))
        nothing = numbered_block(str(month.number), (), schedule, _BY_DEPARTMENT)
        heading = month_name(month.number)
        parts.append(_NoticePart(heading, None if own else nothing, own))
    return _notice(schedule, (*parts, *_all_year(schedule, all_year)), undated)


def _notice(
    schedule: Schedule, parts: Sequence[_NoticePart], undated: Sequence[Entry]
) -> BoardNotice[Text]:
    remark = _ELSEWHERE.format(items=items(len(undated))) if undated else ""
    return BoardNotice(tuple(_laid_out(parts)), remark, signer(schedule))


_ELSEWHERE = Message(
    "{items} without a set time not listed here: see “matters without a month”",
    "时间未定的{items}没有列入，见时间未定事项",
)


def signer(schedule: Schedule) -> str:
    """Return who puts it up: the department whose work it is, else the office of the organ."""
    organ, department = schedule.plan.organ, schedule.filters.department
    if not organ:
        return ""
    if department:
        return organ + department.name.removeprefix(organ)
    offices = (each.name for each in schedule.plan.departments.listed if _OFFICE in each.name)
    return organ + _OFFICE if any(offices) and not organ.endswith(_OFFICE) else organ


def _laid_out(
    parts: Sequence[_NoticePart], above: tuple[Message, ...] = ()
) -> Iterator[Block[Text]]:
    """Yield the tables with their headings, numbered by level: 一、 （一） 1."""
    for number, part in enumerate(parts, 1):
        heading = _MARKS[len(above)](number, part.heading)
        if part.block is not None:
            yield part.block._replace(above=above, heading=heading)
        else:
            yield from _laid_out(part.parts, (*above, heading))


def as_section(number: int, text: Message) -> Message:
    """Return a heading of the highest level with its number: 一、."""
    return _MARKS[0](number, text)


_MARKS = (
    lambda number, text: Message(f"{number}. {text.en}", f"{chinese_number(number)}、{text.zh}"),
    lambda number, text: Message(f"({number}) {text.en}", f"（{chinese_number(number)}）{text.zh}"),
    lambda number, text: Message(f"{number}) {text.en}", f"{number}.{text.zh}"),
)


def _parts_of(basis: NoticeBasis, month: MonthEntries) -> Iterator[_NoticePart]:
    """Yield the parts of one month, without what goes on all year."""
    schedule = basis.schedule
    meetings = [each for each in basis.sittings if each.month == month.number and each.entries]
    at_meetings = {entry.matter for sitting in meetings for entry in sitting.entries}
    if meetings:
        yield _of_meetings(schedule, meetings, len(at_meetings), month.number)
    work = [
        entry
        for entry in month.entries
        if entry.matter not in at_meetings and not entry.matter.when.is_all_year
    ]
    if work:
        heading = counted(_WORK, len(work))
        yield _NoticePart(heading, _of_departments(schedule, work, month.number))
    deadlines = deadlines_in(basis.deadlines, month.number)
    if deadlines:
        yield _NoticePart(_DEADLINES, deadlines)


_MEETINGS = Message("Meetings and their agendas", "会议及议题")
_WORK = Message("Work of the departments", "各工委（室）工作")
_DEADLINES = Message("Deadlines of the month", "本月期限")
_GOES_ON = Message("All year", "全年在办")


def _of_meetings(
    schedule: Schedule, found: Sequence[Sitting], number: int, month: int
) -> _NoticePart:
    """Return the meetings with what comes before them; one alone needs no heading of its own."""
    tables = [_agenda(schedule, sitting, month) for sitting in found]
    heading = counted(_MEETINGS, number)
    names = [sitting_name(sitting, schedule.plan.year) for sitting in found]
    if len(found) == 1:
        return _NoticePart(heading, tables[0]._replace(remark=names[0]))
    parts = (
        _NoticePart(counted(name, len(sitting.entries)), table)
        for name, sitting, table in zip(names, found, tables, strict=True)
    )
    return _NoticePart(heading, parts=tuple(parts))


def _agenda(schedule: Schedule, sitting: Sitting, month: int) -> Block[Text]:
    return numbered_block(
        sitting.name,
        sitting.entries,
        schedule,
        _AT_MEETINGS,
        known=month_name(month).zh,
        note_of=lambda entry: note_on(entry, sitting, schedule),
    )


def _of_departments(schedule: Schedule, work: Sequence[Entry], month: int) -> Block[Text]:
    """List work in the order of the departments, those who lead it; others behind them."""
    leads = [lead_of(entry.matter) for entry in work]
    order = in_order(schedule.plan, leads, None)
    places = {name: at for at, name in enumerate(order)}
    entries = sorted(work, key=lambda entry: places[lead_of(entry.matter)])
    return numbered_block("work", entries, schedule, _BY_DEPARTMENT, known=month_name(month).zh)


_WHOLE_YEAR = "全年"


def _all_year(schedule: Schedule, entries: Sequence[Entry]) -> Iterator[_NoticePart]:
    if entries:
        table = numbered_block("all-year", entries, schedule, _ALL_YEAR, known=_WHOLE_YEAR)
        yield _NoticePart(counted(_GOES_ON, len(entries)), table)
