"""How much each department and each meeting has in a month, and where it is too much."""

from collections.abc import Iterable, Mapping

from npc.genre.progress import Status
from npc.plan import Item, Plan, Task
from npc.rules.times.overloaded_month import USUAL, only_month
from npc.views.entries import entries
from npc.views.matters import source_of
from npc.views.meeting_kinds import MeetingKinds
from npc.views.month import title
from npc.views.rows import Rows
from npc.views.shades import shaded
from npc.views.view import Block, Cell, Column, Row, View
from npc.views.wanted import Wanted
from npc.views.year import MONTH_COLUMNS, MONTHS, in_order, leader

_TOTAL = Column("total", "合计")
_REMARK = (
    "部门只计牵头的，只计时间仅在当月的事项，跨月、全年、未定和已取消的不计；超过{limit}项的带叹号"
)


def load_view(plan: Plan, wanted: Wanted) -> View:
    """Show matters led by each department, and dealt with by each kind of meeting, month by month.

    They are counted as NPC344 counts them, against the same limits (`limits` of npc.yaml).
    """
    found, kinds = tuple(entries(plan, wanted)), MeetingKinds(plan)
    departments: dict[str, list[int]] = {}
    meetings: dict[str, list[int]] = {}
    for matter in (entry.matter for entry in found):
        month = only_month(matter)
        if month is None or wanted.status_of(matter) is Status.CANCELLED:
            continue
        for name, counts in _counted(matter, kinds, departments, meetings):
            counts.setdefault(name, [0] * 12)[month - 1] += 1
    return View(
        "load",
        title(plan, wanted, "工作量"),
        None,
        source_of(plan),
        (
            _block("departments", "部门", in_order(plan, departments, wanted.department), departments, _limit(plan, "department")),
            _block("sessions", "会议", _kinds(plan, meetings), meetings, _limit(plan, "session")),
        ),
        Rows(plan, wanted).matters.listed(found),
        remarks=wanted.remarks(),
        as_of=wanted.as_of,
        is_of_one_department=wanted.department is not None,
    )  # fmt: skip


def _counted(
    matter: Item | Task,
    kinds: MeetingKinds,
    departments: dict[str, list[int]],
    meetings: dict[str, list[int]],
) -> Iterable[tuple[str, dict[str, list[int]]]]:
    yield leader(matter), departments
    for kind in kinds.of(matter) if isinstance(matter, Item) else ():
        yield kind, meetings


def _limit(plan: Plan, of: str) -> int:
    return plan.limits.get(of, USUAL)


def _kinds(plan: Plan, meetings: Iterable[str]) -> list[str]:
    columns = plan.arrangement.meetings if plan.arrangement else ()
    return list(dict.fromkeys((*columns, *meetings)))


def _block(
    name: str, heading: str, names: Iterable[str], counts: Mapping[str, list[int]], limit: int
) -> Block:
    named = [(one, counts.get(one, [0] * 12)) for one in names]
    cells = shaded([[_cell(count, limit) for count in some] for _, some in named], len(MONTHS))
    return Block(
        name,
        f"各{heading}各月事项",
        (Column(name.removesuffix("s"), heading, cap=14), *MONTH_COLUMNS, _TOTAL),
        tuple(
            Row((Cell(one), *row, Cell(sum(some))))
            for (one, some), row in zip(named, cells, strict=True)
        ),
        _REMARK.format(limit=limit),
        is_dense=True,
    )


def _cell(count: int, limit: int) -> Cell:
    is_over = count > limit
    return Cell(count or None, "!" if is_over else "", is_over=is_over)
