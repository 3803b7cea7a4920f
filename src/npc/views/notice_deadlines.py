"""The deadlines of one month, for its notice: the steps before sessions, and by facts, that are due in it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from npc.genre.when_days import first_day, last_day
from npc.views.deadline_steps import COLUMNS
from npc.views.deadlines import deadlines_view
from npc.views.ends import DONE
from npc.views.phrases import SEMICOLON, joined, short
from npc.views.schedule import Schedule
from npc.views.table import Block, Cell, Column, Row, Text
from npc.views.view import View
from npc.views.workdays import Workdays

_KEYS = ("due", "what", "text", "who", "owners")
_OWN = "own"
"""The table of what is done by a time of its own, which the work of departments lists."""


def usual_deadlines(schedule: Schedule, months: Sequence[int]) -> View[Text]:
    """Show what is due before sessions in some months (1–12), on the days as counted.

    Args:
        schedule: The plan and the filters.
        months: Those that are put up, in order.

    """
    days, year = Workdays(schedule.plan.holidays), schedule.plan.year
    period = (first_day(year, months[0]), last_day(year, months[-1])) if year else None
    return deadlines_view(schedule, workdays=days, settle=days.as_counted, period=period)


def deadlines_in(view: View[Text], month: int) -> Block[Text] | None:
    """Return what a view of deadlines has in a month (1–12) of the plan's year, by day; None for nothing."""
    year = view.source.year
    if year is None:
        return None
    first, last = first_day(year, month), last_day(year, month)
    rows = [
        (day, _in_columns(row, keys))
        for day, row, keys in _due(view.tables)
        if first <= day <= last and row.cells[keys.index("what")].value != DONE
    ]
    if not rows:
        return None
    remarks = dict.fromkeys(
        block.remark
        for block in view.blocks
        if block.name != _OWN and any(first <= day <= last for day, *_ in _due((block,)))
    )
    return Block(
        "deadlines",
        "",
        _columns(),
        tuple(_row(day, row) for day, row in rows),
        joined(remarks, SEMICOLON),
    )


def _due(
    blocks: Iterable[Block[Text]],
) -> Iterator[tuple[date, Row[Text], Sequence[str]]]:
    """Yield the rows that have a day, with the day and the keys of the columns."""
    for block in blocks:
        keys = [column.key for column in block.columns]
        due = keys.index("due")
        for row in block.rows:
            day = row.cells[due].day
            if day:
                yield day, row, keys


def _in_columns(row: Row[Text], keys: Sequence[str]) -> Row[Text]:
    """Return a row with the cells that a notice has."""
    return row._replace(cells=tuple(row.cells[keys.index(key)] for key in _KEYS))


def _columns() -> tuple[Column[Text], ...]:
    by_key = {column.key: column for column in COLUMNS}
    return tuple(by_key[key]._replace(from_width=0) for key in _KEYS)


def _row(day: date, row: Row[Text]) -> Row[Text]:
    when: Cell[Text] = Cell(short(day), row.cells[0].suffix)
    return row._replace(cells=(when, *row.cells[1:]))
