"""The deadlines of one month, for its notice: the steps before sessions that are due in it."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from npc.genre.when_days import first_day, last_day
from npc.messages import Message
from npc.views.deadlines import COLUMNS, deadlines_view
from npc.views.phrases import SEMICOLON, joined, short, weekday
from npc.views.schedule import Schedule
from npc.views.view import Block, Cell, Column, Row, Text, View
from npc.views.workdays import Workdays

_KEYS = ("due", "what", "text", "who", "owners")
_OWN = "own"
"""The table of what is done by a time of its own, which the work of departments lists."""


def deadlines_in(schedule: Schedule, month: int) -> Block[Text] | None:
    """Return what is due before sessions in a month (1–12) of the plan's year, by day; None for nothing."""
    year = schedule.plan.year
    if year is None:
        return None
    first, last = first_day(year, month), last_day(year, month)
    found = [(day, row, block.remark) for block, row, day in _due(schedule) if first <= day <= last]
    if not found:
        return None
    found.sort(key=lambda each: each[0])
    remarks = dict.fromkeys(remark for _, _, remark in found)
    return Block(
        "deadlines",
        "",
        _columns(),
        tuple(_row(day, row) for day, row, _ in found),
        joined(remarks, SEMICOLON),
    )


def _due(schedule: Schedule) -> Iterator[tuple[Block[Text], Row[Text], date]]:
    at = _place("due")
    for block in _all(schedule).blocks:
        for row in block.rows if block.name != _OWN else ():
            day = row.cells[at].day
            if day:
                yield block, row, day


@lru_cache(maxsize=2)  # an export asks for twelve months of one schedule
def _all(schedule: Schedule) -> View[Text]:
    days = Workdays()
    return deadlines_view(schedule, workdays=days, settle=days.as_counted)


def _place(key: str) -> int:
    return next(at for at, column in enumerate(COLUMNS) if column.key == key)


def _columns() -> tuple[Column[Text], ...]:
    return tuple(COLUMNS[_place(key)]._replace(from_width=0) for key in _KEYS)


def _row(day: date, row: Row[Text]) -> Row[Text]:
    name, of_week = short(day), weekday(day)
    when: Cell[Text] = Cell(Message(f"{name.en} {of_week.en}", f"{name.zh} {of_week.zh}"))
    return row._replace(cells=(when, *(row.cells[_place(key)] for key in _KEYS[1:])))
