"""What came of a week (周五例会): what was done, what is overdue and why, what is due in two weeks."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from datetime import date, timedelta

from npc.messages import Message
from npc.views.counting import counted, items
from npc.views.entries import Entry
from npc.views.fact_deadline import fact_days
from npc.views.fact_deadlines import fact_deadlines
from npc.views.lights import OPEN, Light, Lights, Standing
from npc.views.phrases import CLAUSE, joined
from npc.views.schedule import Schedule
from npc.views.table import Block, Cell, Column, Row, Text
from npc.views.view import View
from npc.views.week_done import DoneRow, done_in
from npc.views.week_frame import DUE, LIGHT, PROGRESS, REFERENCE, TEXT, of_week
from npc.views.week_owed import left_over, of_year, urged
from npc.views.week_rows import WeekRow, matter_row
from npc.views.weeks import Week

_AHEAD = timedelta(days=14)
_DAY: Column[Text] = Column("day", Message("day", "日期"), cap=10)
_OWNERS: Column[Text] = Column("owners", Message("department", "部门"), cap=12)
_IN_TIME: Column[Text] = Column("in-time", Message("in time", "是否按期"), cap=10)
_WHY = PROGRESS._replace(heading=Message("reasons, progress", "原因、进展"))


def review_view(schedule: Schedule, week: Week, last: Schedule | None = None) -> View[Text]:
    """Show what came of a week up to the day by which it is judged, and what comes next.

    Args:
        schedule: The plan of the year.
        week: The week.
        last: The plan of the year before, of which something may be left.

    """
    lights = Lights(schedule.facts, week.day)
    done, rows = list(done_in(schedule, lights, week)), list(_open(schedule, lights))
    if last:
        of_last = Lights(last.facts, week.day)
        done += (
            each._replace(reference=of_year(each.reference, last))
            for each in done_in(last, of_last, week)
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
    remarks = [_in_numbers(done, late, soon), *lights.unknown]
    if last:
        view = view._replace(matters=(*view.matters, *last.listed(_entries(last, keys))))
    return of_week(view, schedule, week, _WHAT, remarks)


def _entries(schedule: Schedule, keys: Container[str | None]) -> list[Entry]:
    return [entry for entry in schedule.entries if schedule.key(entry.matter) in keys]


_DONE = Message("Done this week", "本周办结")
_OVERDUE = Message("Overdue and not done", "逾期未办结")
_SOON = Message("Due in two weeks", "两周内到期")


_WHAT = Message("review of the week, {days}", "{days}工作例会用表")


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


def _of_done(done: Sequence[DoneRow]) -> Block[Text]:
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


def _in_numbers(done: Sequence[DoneRow], late: Sequence[WeekRow], soon: Sequence[WeekRow]) -> Text:
    """Say how many of each there are: 办结5项，逾期未办结3项，两周内到期2项."""
    numbers = ((_DONE, len(done)), (_OVERDUE, len(late)), (_SOON, len(soon)))
    return joined(
        (_NUMBER.format(what=what, number=items(number)) for what, number in numbers), CLAUSE
    )


_NUMBER = Message("{what}: {number}", "{what}{number}")
