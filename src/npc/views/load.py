"""How much each department and each meeting has in a month, and where it is too much."""

from collections.abc import Iterable, Sequence

from npc.facts.load import Counted, load_of
from npc.facts.meeting_kinds import MeetingKinds
from npc.messages import Message
from npc.records import NamedTuple
from npc.views.schedule import Schedule
from npc.views.shades import shaded
from npc.views.table import Block, Cell, Column, Row, Text
from npc.views.view import View
from npc.views.year import (
    BY_DEPARTMENT,
    DEPARTMENT,
    MONTH_COLUMNS,
    MONTHS,
    TOTAL,
    in_order,
    shown_name,
)

_WHAT = Message("workload", "工作量")
_REMARK = Message(
    "of departments only what they lead; only matters of one month alone, not those of several "
    "months, the whole year or no set time, nor cancelled ones; “!”: more than {limit}",
    "部门只计牵头的，只计时间仅在当月的事项，跨月、全年、未定和已取消的不计；超过{limit}项的带叹号",
)


def load_view(schedule: Schedule) -> View[Text]:
    """Show matters led by each department, and dealt with by each kind of meeting, month by month.

    They are counted as NPC344 counts them (`load_of`), against the same limits.
    """
    plan, matters = schedule.plan, (entry.matter for entry in schedule.entries)
    load = load_of(plan, matters, schedule.facts.meeting_kinds)
    names = in_order(plan, load.departments.matters, schedule.filters.department)
    blocks = (
        _block(_DEPARTMENTS, names, load.departments),
        _block(
            _SESSIONS, _kinds(schedule.facts.meeting_kinds, load.sessions.matters), load.sessions
        ),
    )
    return schedule.view("load", _WHAT, None, blocks, listed=schedule.entries)


def _kinds(kinds: MeetingKinds, meetings: Iterable[str]) -> list[str]:
    return list(dict.fromkeys((*kinds.columns, *meetings)))


class _Table(NamedTuple):
    """What is said of a table, apart from its numbers."""

    name: str
    heading: Message
    column: Column[Text]


_DEPARTMENTS = _Table("departments", BY_DEPARTMENT, Column("department", DEPARTMENT, cap=14))
_SESSIONS = _Table(
    "sessions",
    Message("Matters of each meeting by month", "各会议各月事项"),
    Column("session", Message("meeting", "会议"), cap=14),
)


def _block(table: _Table, names: Sequence[str], counted: Counted) -> Block[Text]:
    cells = [[_cell(name, month, counted) for month in MONTHS] for name in names]
    rows: list[Row[Text]] = [
        Row((Cell(shown_name(name)), *row, Cell(_total(name, counted))))
        for name, row in zip(names, shaded(cells, len(MONTHS)), strict=True)
    ]
    return Block(
        table.name,
        table.heading,
        (table.column, *MONTH_COLUMNS, Column("total", TOTAL)),
        rows,
        _REMARK.format(limit=counted.limit),
        is_dense=True,
    )


def _total(name: str, counted: Counted) -> int:
    return sum(counted.number(name, month) for month in MONTHS)


def _cell(name: str, month: int, counted: Counted) -> Cell[Text]:
    is_over = counted.is_over(name, month)
    return Cell(counted.number(name, month) or None, "!" if is_over else "", is_over=is_over)
