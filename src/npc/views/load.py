"""How much each department and each meeting has in a month, and where it is too much."""

from collections.abc import Iterable

from npc.facts.load import Counted, load_of
from npc.facts.meeting_kinds import MeetingKinds
from npc.plan import Plan
from npc.views.entries import entries
from npc.views.matters import source_of
from npc.views.month import title
from npc.views.rows import Rows
from npc.views.shades import shaded
from npc.views.view import Block, Cell, Column, Row, View
from npc.views.wanted import Wanted
from npc.views.year import MONTH_COLUMNS, MONTHS, in_order

_TOTAL = Column("total", "合计")
_REMARK = (
    "部门只计牵头的，只计时间仅在当月的事项，跨月、全年、未定和已取消的不计；超过{limit}项的带叹号"
)


def load_view(plan: Plan, wanted: Wanted) -> View:
    """Show matters led by each department, and dealt with by each kind of meeting, month by month.

    They are counted as NPC344 counts them (`load_of`), against the same limits.
    """
    found = tuple(entries(plan, wanted))
    load = load_of(plan, (entry.matter for entry in found), MeetingKinds(plan))
    return View(
        "load",
        title(plan, wanted, "工作量"),
        None,
        source_of(plan),
        (
            _block("departments", "部门", in_order(plan, load.departments.matters, wanted.department), load.departments),
            _block("sessions", "会议", _kinds(plan, load.sessions.matters), load.sessions),
        ),
        Rows(plan, wanted).matters.listed(found),
        remarks=wanted.remarks(),
        as_of=wanted.as_of,
        is_of_one_department=wanted.department is not None,
    )  # fmt: skip


def _kinds(plan: Plan, meetings: Iterable[str]) -> list[str]:
    columns = plan.arrangement.meetings if plan.arrangement else ()
    return list(dict.fromkeys((*columns, *meetings)))


def _block(name: str, heading: str, names: Iterable[str], counted: Counted) -> Block:
    rows = [(who, [_cell(who, month, counted) for month in MONTHS]) for who in names]
    cells = shaded([row for _, row in rows], len(MONTHS))
    return Block(
        name,
        f"各{heading}各月事项",
        (Column(name.removesuffix("s"), heading, cap=14), *MONTH_COLUMNS, _TOTAL),
        tuple(
            Row((Cell(who), *row, Cell(sum(counted.number(who, month) for month in MONTHS))))
            for (who, _), row in zip(rows, cells, strict=True)
        ),
        _REMARK.format(limit=counted.limit),
        is_dense=True,
    )


def _cell(who: str, month: int, counted: Counted) -> Cell:
    is_over = counted.is_over(who, month)
    return Cell(counted.number(who, month) or None, "!" if is_over else "", is_over=is_over)
