"""What came of a week (周五例会): what was done, what is overdue and why, what is due in two weeks."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from datetime import date, timedelta

from npc.messages import Message
from npc.records import NamedTuple
from npc.views.counting import counted, items
from npc.views.entries import Entry
from npc.views.fact_deadlines import fact_days, fact_deadlines, opinion_name
from npc.views.lights import OPEN, Light, Lights, Standing
from npc.views.phrases import CLAUSE, PAUSE, joined
from npc.views.schedule import Schedule
from npc.views.table import Block, Cell, Column, Row, Text
from npc.views.tracking import told_of
from npc.views.view import View
from npc.views.week import DUE, LIGHT, PROGRESS, REFERENCE, TEXT, title_of, week_said
from npc.views.week_rows import WeekRow, left_over, matter_row, of_year, urged
from npc.views.weeks import Week

_AHEAD = timedelta(days=14)
_DAY: Column[Text] = Column("day", Message("day", "日期"), cap=10)
_OWNERS: Column[Text] = Column("owners", Message("department", "部门"), cap=12)
_IN_TIME: Column[Text] = Column("in-time", Message("in time", "是否按期"), cap=10)
_WHY = PROGRESS._replace(heading=Message("reasons, progress", "原因、进展"))


class _Done(NamedTuple):
    """Something that was done in the week."""

    day: date
    reference: Text
    text: Text
    owners: Text
    in_time: Text
    key: str | None = None


def review_view(schedule: Schedule, week: Week, last: Schedule | None = None) -> View[Text]:
    """Show what came of a week up to the day by which it is judged, and what comes next.

    Args:
        schedule: The plan of the year.
        week: The week.
        last: The plan of the year before, of which something may be left.

    """
    lights = Lights(schedule.facts, week.day)
    done, rows = list(_done(schedule, lights, week)), list(_open(schedule, lights))
    if last:
        of_last = Lights(last.facts, week.day)
        done += (
            each._replace(reference=of_year(each.reference, last))
            for each in _done(last, of_last, week)
        )
        rows += left_over(last, of_last, week.day + _AHEAD, schedule.facts)
    done.sort(key=lambda each: each.day)
    late = [row for row in rows if row.light.standing is Standing.RED]
    soon = [row for row in rows if _is_soon(row.light, week.day)]
    late.sort(key=lambda row: row.light.order)
    soon.sort(key=lambda row: row.light.due or date.max)
    keys = {each.key for each in done} | {row.key for row in (*late, *soon)}
    owed = [each for each in fact_deadlines(schedule) if each.day <= week.day + _AHEAD]
    view = schedule.view(
        "week-review",
        _WHAT,
        None,
        [
            _of_done(done),
            _block("overdue", _OVERDUE, (LIGHT, REFERENCE, TEXT, _OWNERS, _WHY), late),
            _block("soon", _SOON, (DUE, REFERENCE, TEXT, _OWNERS, PROGRESS), soon),
        ],
        listed=_entries(schedule, keys),
        dates=list(fact_days(owed, schedule)),
    )
    remarks = [week_said(schedule.plan, week), _in_numbers(done, late, soon), *lights.unknown]
    if last:
        view = view._replace(matters=(*view.matters, *last.listed(_entries(last, keys))))
    view = view._replace(title=title_of(schedule, _WHAT, week))
    return view._replace(remarks=[*remarks, *schedule.filters._replace(as_of=None).remarks()])


def _entries(schedule: Schedule, keys: Container[str | None]) -> list[Entry]:
    return [entry for entry in schedule.entries if schedule.key(entry.matter) in keys]


_DONE = Message("Done this week", "本周办结")
_OVERDUE = Message("Overdue and not done", "逾期未办结")
_SOON = Message("Due in two weeks", "两周内到期")


_WHAT = Message("review of the week, {days}", "{days}工作例会用表")


def _done(schedule: Schedule, lights: Lights, week: Week) -> Iterator[_Done]:
    """Yield what was done of matters, and what organs sent in, from Monday up to the day."""
    for entry in schedule.entries:
        matter, light = entry.matter, lights.of(entry.matter)
        for number, day in enumerate(_days_done(entry, schedule), 1):
            if week.monday <= day <= week.day:
                is_whole = light.standing is Standing.DONE and day == matter.progress.done_on
                told = _in_time(light) if is_whole else _PART.format(n=number, of=light.stretches)
                reference = schedule.reference(matter)
                key = schedule.key(matter)
                yield _Done(day, reference, matter.text, entry.owners, told, key)
    yield from _sent_in(schedule, lights, week)


def _days_done(entry: Entry, schedule: Schedule) -> Sequence[date]:
    """Return the days on which a matter, or one of its stretches, was done."""
    told, done_on = told_of(entry.matter, schedule.facts), entry.matter.progress.done_on
    days = [done.day for done in told.done] if told else []
    return days or ([done_on] if done_on else [])


_PART = Message("{n} of {of}", "第{n}次，共{of}次")


def _in_time(light: Light) -> Text:
    """Say whether something was done when it was due; nothing where it never was."""
    if light.due is None:
        return ""
    return _LATE.format(days=light.days) if light.days else _IN_TIME_SAID


_IN_TIME_SAID, _LATE = Message("in time", "按期"), Message("{days} d late", "迟{days}日")


def _sent_in(schedule: Schedule, lights: Lights, week: Week) -> Iterator[_Done]:
    """Yield the opinions that were replied to, and the suggestions of which the last was answered."""
    book = schedule.facts.book
    if book is None:
        return
    wanted = {entry.matter.at for entry in schedule.entries}
    for followed in book.opinions:
        opinion = followed.opinion
        matters = [book.record(each).matter for each in followed.matters if each.at in wanted]
        if opinion.replied and week.monday <= opinion.replied <= week.day and matters:
            owners = joined(dict.fromkeys(each.owners.text for each in matters), PAUSE)
            text = _REPLIED.format(who=joined(opinion.to, PAUSE), name=opinion_name(opinion.name))
            told = _in_time(lights.of_opinion(followed))
            yield _Done(opinion.replied, opinion_name(opinion.name), text, owners, told)


_REPLIED = Message("{who} replied to {name}", "{who}书面报告{name}的办理情况")


def _open(schedule: Schedule, lights: Lights) -> Iterator[WeekRow]:
    """Yield everything that is still to be done by a day."""
    for entry in schedule.entries:
        light = lights.of(entry.matter)
        if light.standing in OPEN:
            yield matter_row(entry, light, schedule)
    for each in fact_deadlines(schedule):
        yield urged(each, schedule, lights)


def _is_soon(light: Light, day: date) -> bool:
    return light.due is not None and day <= light.due <= day + _AHEAD


def _of_done(done: Sequence[_Done]) -> Block[Text]:
    rows = tuple(
        Row(
            (
                Cell(each.day),
                Cell(each.reference),
                Cell(each.text),
                Cell(each.owners),
                Cell(each.in_time),
            ),
            each.key,
        )
        for each in done
    )
    columns = (_DAY, REFERENCE, TEXT, _OWNERS, _IN_TIME)
    return Block("done", counted(_DONE, len(rows)), columns, rows)


def _block(
    name: str, heading: Message, columns: Sequence[Column[Text]], rows: Sequence[WeekRow]
) -> Block[Text]:
    found = tuple(
        Row(
            tuple(_CELLS[column.key](row) for column in columns),
            row.key,
        )
        for row in rows
    )
    return Block(name, counted(heading, len(found)), columns, found)


_CELLS: Mapping[str, Callable[[WeekRow], Cell[Text]]] = {
    "light": lambda row: row.light.cell,
    "reference": lambda row: Cell(row.reference),
    "text": lambda row: Cell(row.text),
    "due": lambda row: Cell(row.light.due),
    "owners": lambda row: Cell(row.owners),
    "progress": lambda row: Cell(row.note),
}


def _in_numbers(done: Sequence[_Done], late: Sequence[WeekRow], soon: Sequence[WeekRow]) -> Text:
    """Say how many of each there are: 办结5项，逾期未办结3项，两周内到期2项."""
    numbers = ((_DONE, len(done)), (_OVERDUE, len(late)), (_SOON, len(soon)))
    return joined(
        (_NUMBER.format(what=what, number=items(number)) for what, number in numbers), CLAUSE
    )


_NUMBER = Message("{what}: {number}", "{what}{number}")
