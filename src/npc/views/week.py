"""The work of a week (每周一工作清单): of each department what is overdue, due soon, and under way."""

from collections.abc import Iterable, Iterator

from npc.facts.load import NOBODY
from npc.genre.departments import Department
from npc.messages import Message
from npc.plan import Plan
from npc.views.counting import counted
from npc.views.deadlines import due_days
from npc.views.entries import Entry
from npc.views.fact_deadline import fact_days
from npc.views.light_counts import in_numbers
from npc.views.lights import Lights
from npc.views.phrases import SEMICOLON, joined, labelled
from npc.views.schedule import Schedule
from npc.views.session_names import session_event
from npc.views.table import Block, Cell, Row, Text
from npc.views.tracking import day_cell, owners_beside
from npc.views.view import Event, View
from npc.views.week_frame import (
    DUE,
    FILLED_IN,
    LIGHT,
    PROGRESS,
    REFERENCE,
    TEXT,
    of_week,
)
from npc.views.week_owed import left_over, owed_by, urged
from npc.views.week_rows import EVERY, WeekRow, matters_of
from npc.views.week_steps import before_sessions, due_in
from npc.views.weeks import Week
from npc.views.year import in_order, shown_name

_COLUMNS = (LIGHT, REFERENCE, TEXT, DUE, PROGRESS)


def week_view(schedule: Schedule, week: Week, last: Schedule | None = None) -> View[Text]:
    """Show what each department has to do in a week, or should have done by now.

    Args:
        schedule: The plan of the year.
        week: The week.
        last: The plan of the year before, of which something may be left.

    """
    lights, before = Lights(schedule.facts, week.day), due_in(schedule, week)
    owed = owed_by(week.sunday, schedule, lights)
    rows = [
        *matters_of(schedule, lights, week),
        *(urged(each, schedule, lights) for each in owed),
        *before_sessions(before, schedule, lights),
    ]
    now = schedule.facts
    left = list(left_over(last, Lights(last.facts, week.day), week.sunday, now)) if last else []
    blocks = (
        # “Nothing” without a head would seem to be said of what is left.
        *(_by_group(rows, schedule, week) if rows or not left else ()),
        *(_by_group(left, last, week, year=last.plan.year) if last and left else ()),
    )
    view = schedule.view(
        "week",
        _WHAT,
        len(rows) + len(left),
        blocks,
        listed=_entries(rows),
        dates=[
            *_sessions(schedule, week),
            *due_days(before, schedule),
            *fact_days(owed, schedule),
        ],
        read=[_to_fill(block) for block in blocks],
    )
    remarks = [in_numbers(row.light for row in (*rows, *left)), *lights.unknown]
    if last:
        view = view._replace(matters=(*view.matters, *last.listed(_entries(left))))
    return of_week(view, schedule, week, _WHAT, remarks)


def _entries(rows: Iterable[WeekRow]) -> list[Entry]:
    return [row.entry for row in rows if row.entry]


_WHAT = Message("work of the week, {days}", "{days}工作清单")


def _by_group(
    rows: Iterable[WeekRow], schedule: Schedule, week: Week, *, year: int | None = None
) -> Iterator[Block[Text]]:
    """Yield a table for each department in the order of the list, and for what all of them do.

    Args:
        rows: What there is to be done.
        schedule: Of the plan that it is of.
        week: Says in which year days need not name theirs.
        year: That of the plan, where it is the one before.

    """
    grouped: dict[str, list[WeekRow]] = {}
    for row in rows:
        grouped.setdefault(row.group, []).append(row)
    if not grouped:
        yield Block("none", "", _COLUMNS, ())
    for name in _ordered(grouped, schedule.plan, schedule.filters.department):
        of_group = sorted(grouped[name], key=lambda row: row.light.order)
        shown = _EVERY if name == EVERY else shown_name(name)
        heading = counted(
            labelled(_LEFT.format(year=year), shown) if year else shown, len(of_group)
        )
        key = f"{year}-{name}" if year else name
        yield Block(key, heading, _COLUMNS, tuple(_row(row, week.day.year) for row in of_group))


_LEFT = Message("left of {year}", "{year}年未办结")
_EVERY = Message("All departments (各工委、室)", EVERY)


def _ordered(names: Iterable[str], plan: Plan, only: Department | None) -> list[str]:
    """Return the groups in the order of the departments; who alone is asked for is first."""
    found = list(names)
    order = [name for name in in_order(plan, found, None) if name in found]
    last = (EVERY, NOBODY)
    return sorted(order, key=lambda name: (name in last, only is None or name != only.name))


def _row(row: WeekRow, year: int) -> Row[Text]:
    cells = (
        row.light.cell,
        Cell(row.reference),
        Cell(row.text),
        day_cell(row.light.due, year),
        Cell(joined((row.note, _shared(row)), SEMICOLON)),
    )
    return Row(cells, row.key)


def _shared(row: WeekRow) -> Text:
    """Name the departments where others share in a matter with the one that it is listed under."""
    owners = owners_beside(row.entry) if row.entry else ""
    return labelled(_BY, owners) if owners else ""


_BY = Message("done by", "承办")


def _to_fill(block: Block[Text]) -> Block[Text]:
    """Return a table with the column that is filled in by hand, for the forms that people fill in."""
    rows = tuple(row._replace(cells=(*row.cells, _EMPTY)) for row in block.rows)
    return block._replace(columns=(*block.columns, FILLED_IN), rows=rows)


_EMPTY: Cell[Text] = Cell("")


def _sessions(schedule: Schedule, week: Week) -> Iterator[Event[Text]]:
    for session in schedule.plan.sessions:
        if week.holds(session.date):
            yield session_event(session, schedule.plan)
