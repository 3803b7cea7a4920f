"""The year at a glance: departments by months with counts, and every matter as a bar."""

from collections.abc import Iterable, Sequence

from npc.facts.duties import meetings_of
from npc.facts.load import lead_of
from npc.genre.meetings import is_session
from npc.genre.owners import Department
from npc.genre.progress import Status
from npc.plan import Item, Matter, Plan
from npc.views.entries import Entry, entries, is_all_year, is_unscheduled, months_of
from npc.views.matters import source_of
from npc.views.month import title
from npc.views.rows import Rows
from npc.views.shades import shaded
from npc.views.view import Block, Cell, Column, Row, View
from npc.views.wanted import Wanted

MONTHS = range(1, 13)
MONTH_COLUMNS = tuple(Column(f"month-{month}", f"{month}月") for month in MONTHS)
_MATRIX = (
    Column("department", "部门", cap=14),
    *MONTH_COLUMNS,
    Column("all-year", "全年"),
    Column("unscheduled", "未定"),
    Column("total", "合计"),
)
_BARS = (
    Column("text", "事项", share=1),
    Column("owners", "部门", cap=10),
    *(Column(f"month-{month}", str(month)) for month in MONTHS),
)
_MATRIX_REMARK = "牵头项数；+后为参与项数；*为其中有提请常委会会议的"
_BARS_REMARK = "〓计划，完：已完成，延：已延期，消：已取消"
# All are two columns wide on every terminal, are in GBK, and begin no formula.
_BAR = {Status.PLANNED: "〓", Status.DONE: "完", Status.POSTPONED: "延", Status.CANCELLED: "消"}


def year_view(plan: Plan, wanted: Wanted) -> View:
    """Show a matrix of departments and months, and below it each matter as a bar."""
    found = tuple(entries(plan, wanted))
    rows = Rows(plan, wanted)
    matters = [entry.matter for entry in found]
    counted = [one for one in matters if wanted.status_of(one) is not Status.CANCELLED]
    return View(
        "year",
        title(plan, wanted, "工作安排"),
        len(found),
        source_of(plan),
        (
            Block("matrix", "各部门各月事项", _MATRIX, _matrix(plan, counted, wanted.department), _MATRIX_REMARK, is_dense=True),
            Block("bars", "全年进度", _BARS, tuple(_bars(found, rows)), _BARS_REMARK, is_dense=True),
        ),
        rows.matters.listed(found),
        remarks=wanted.remarks(),
        as_of=wanted.as_of,
        is_of_one_department=wanted.department is not None,
    )  # fmt: skip


def in_order(plan: Plan, names: Iterable[str], only: Department | None) -> list[str]:
    """Put names of departments into the order of the plan's list, others behind them.

    Where one department is wanted, what is there of the others is only what they share with it.
    """
    if only:
        return [only.name]
    listed = [department.name for department in plan.departments.listed]
    return [*listed, *(name for name in dict.fromkeys(names) if name not in listed)]


def _matrix(plan: Plan, matters: Sequence[Matter], only: Department | None) -> tuple[Row, ...]:
    led: dict[str, list[Matter]] = {}
    shared: dict[str, list[Matter]] = {}
    for matter in matters:
        led.setdefault(lead_of(matter), []).append(matter)
        others = {owner.department.name for owner in matter.owners if owner.department}
        for name in others - {lead_of(matter)}:
            shared.setdefault(name, []).append(matter)
    names = in_order(plan, led, only)
    body = shaded([_cells(led.get(name, ()), shared.get(name, ())) for name in names], 12)
    rows = [Row((Cell(name), *cells)) for name, cells in zip(names, body, strict=True)]
    return tuple(rows) if only else (*rows, Row((Cell("合计"), *_cells(matters, ()))))


def _cells(led: Sequence[Matter], shared: Sequence[Matter]) -> list[Cell]:
    """Give the cells of a row: each month, the whole year, no time, and all together."""
    mine, others = _by_column(led), _by_column(shared)
    return [
        *(_cell(one, other) for one, other in zip(mine, others, strict=True)),
        _cell(led, shared),
    ]


def _by_column(matters: Iterable[Matter]) -> list[list[Matter]]:
    columns: list[list[Matter]] = [[] for _ in range(14)]
    for matter in matters:
        if is_all_year(matter):
            columns[12].append(matter)
        elif is_unscheduled(matter):
            columns[13].append(matter)
        else:
            for month in months_of(matter):
                columns[month - 1].append(matter)
    return columns


def _cell(led: Sequence[Matter], shared: Sequence[Matter]) -> Cell:
    mark = "*" if any(map(_is_before_session, led)) else ""
    more = f"+{len(shared)}" if shared else ""
    return Cell(len(led) if led or shared else None, more + mark)


def _is_before_session(matter: Matter) -> bool:
    return isinstance(matter, Item) and any(map(is_session, meetings_of(matter)))


def _bars(found: Iterable[Entry], rows: Rows) -> Iterable[Row]:
    def first(entry: Entry) -> tuple[bool, int]:
        months = months_of(entry.matter)
        return is_all_year(entry.matter), months[0] if months else 99

    for entry in sorted(found, key=first):
        matter, months = entry.matter, set(months_of(entry.matter))
        sign = _BAR[rows.wanted.status_of(matter)]
        bars = (Cell(sign, shade=2) if month in months else Cell("") for month in MONTHS)
        yield Row((Cell(matter.text), Cell(entry.owners), *bars), rows.matters.key(matter))
