"""The year at a glance: departments by months with counts, and every matter as a bar."""

from collections.abc import Iterable, Iterator, Sequence

from npc.facts.duties import meetings_of
from npc.facts.load import NOBODY, lead_of
from npc.genre.departments import Department
from npc.genre.meetings import is_session
from npc.genre.progress import Status
from npc.messages import Message
from npc.plan import Item, Matter, Plan
from npc.views.entries import Entry, months_of, months_of_work
from npc.views.phrases import month_heading, work_of
from npc.views.schedule import Schedule
from npc.views.shades import shaded
from npc.views.table import Block, Cell, Column, Row, Text
from npc.views.view import Event, View

MONTHS = range(1, 13)
MONTH_COLUMNS: tuple[Column[Text], ...] = tuple(
    Column(f"month-{month}", month_heading(month), brief=str(month)) for month in MONTHS
)
TOTAL = Message("Total", "合计")
DEPARTMENT = Message("department", "部门")
BY_DEPARTMENT = Message("Matters of each department by month", "各部门各月事项")
_PROGRESS = Message("Progress through the year", "全年进度")
_MATRIX: tuple[Column[Text], ...] = (
    Column("department", DEPARTMENT, cap=14),
    *MONTH_COLUMNS,
    Column("all-year", Message("year", "全年")),
    Column("unscheduled", Message("unset", "未定")),
    Column("total", TOTAL),
)
_BARS: tuple[Column[Text], ...] = (
    Column("text", Message("matter", "事项"), share=1),
    Column("owners", DEPARTMENT, cap=10),
    *MONTH_COLUMNS,
)
_MATRIX_REMARK = Message(
    "matters that it leads; after +, that it shares in; *: some come before the standing committee",
    "牵头项数；+后为参与项数；*为其中有提请常委会会议的",
)
_MATRIX_REMARK_DROPPED = Message(
    f"{_MATRIX_REMARK.en}; those cancelled are not counted", f"{_MATRIX_REMARK.zh}；已取消的不计"
)
_BARS_REMARK = Message(
    "#: planned, D: done, P: postponed, C: cancelled", "〓计划，完：已完成，延：已延期，消：已取消"
)
_BARS_REMARK_WORK = Message(
    f"{_BARS_REMARK.en}, R: research", f"{_BARS_REMARK.zh}，研：会前调研、检查"
)
# The Chinese ones are two columns wide on every terminal and in GBK; none begins a formula.
_BAR = {
    Status.PLANNED: Message("#", "〓"),
    Status.DONE: Message("D", "完"),
    Status.POSTPONED: Message("P", "延"),
    Status.CANCELLED: Message("C", "消"),
}
NO_OWNER = Message("(no department)", NOBODY)


def year_view(schedule: Schedule) -> View[Text]:
    """Show a matrix of departments and months, and below it each matter as a bar."""
    status_of, only = schedule.filters.status_of, schedule.filters.department
    matters = [entry.matter for entry in schedule.entries]
    counted = [matter for matter in matters if status_of(matter) is not Status.CANCELLED]
    matrix, bars = _matrix(schedule.plan, counted, only), tuple(_bars(schedule))
    # The total is less than the title says; plans without a ledger print as they always did.
    is_less = bool(schedule.plan.ledgers) and len(counted) < len(matters)
    return schedule.view(
        "year",
        work_of(Message("the year", "")),
        len(schedule.entries),
        (
            Block(
                "matrix",
                BY_DEPARTMENT,
                _MATRIX,
                matrix,
                _MATRIX_REMARK_DROPPED if is_less else _MATRIX_REMARK,
                is_dense=True,
            ),
            Block("bars", _PROGRESS, _BARS, bars, _legend(matters), is_dense=True),
        ),
        listed=schedule.entries,
        dates=_sessions(schedule),
    )


def _legend(matters: Iterable[Matter]) -> Message:
    """Say what signs mean; that of the work before a matter only where there is any."""
    return _BARS_REMARK_WORK if any(map(months_of_work, matters)) else _BARS_REMARK


def _sessions(schedule: Schedule) -> tuple[Event[Text], ...]:
    if not schedule.plan.sessions:
        return ()
    from npc.views.session_names import session_days  # most plans date none

    return tuple(session_days(schedule, MONTHS))


def shown_name(name: str) -> Text:
    """Return who leads matters as it is shown: a name of the plan, or that there is none."""
    return NO_OWNER if name == NOBODY else name


def in_order(plan: Plan, names: Iterable[str], only: Department | None) -> list[str]:
    """Return names of departments in the order of the plan's list, others behind them.

    Where one department is wanted, what is there of the others is only what they share with it.
    """
    if only:
        return [only.name]
    listed = [department.name for department in plan.departments.listed]
    return [*listed, *(name for name in dict.fromkeys(names) if name not in listed)]


def _matrix(
    plan: Plan, matters: Sequence[Matter], only: Department | None
) -> tuple[Row[Text], ...]:
    led: dict[str, list[Matter]] = {}
    shared: dict[str, list[Matter]] = {}
    for matter in matters:
        led.setdefault(lead_of(matter), []).append(matter)
        others = {owner.department.name for owner in matter.participants if owner.department}
        for name in others - {lead_of(matter)}:
            shared.setdefault(name, []).append(matter)
    names = in_order(plan, led, only)
    body = shaded([_cells(led.get(name, ()), shared.get(name, ())) for name in names], 12)
    rows = [Row((Cell(shown_name(name)), *cells)) for name, cells in zip(names, body, strict=True)]
    return tuple(rows) if only else (*rows, Row((Cell(TOTAL), *_cells(matters, ()))))


def _cells(led: Sequence[Matter], shared: Sequence[Matter]) -> list[Cell[Text]]:
    """Return the cells of a row: each month, the whole year, no time, and all together."""
    mine, others = _by_column(led), _by_column(shared)
    return [*map(_cell, mine, others), _cell(led, shared)]


def _by_column(matters: Iterable[Matter]) -> list[list[Matter]]:
    columns: list[list[Matter]] = [[] for _ in range(14)]
    for matter in matters:
        if matter.when.is_all_year:
            columns[12].append(matter)
            continue
        months = months_of(matter)
        for month in months:
            columns[month - 1].append(matter)
        if not months:
            columns[13].append(matter)
    return columns


def _cell(led: Sequence[Matter], shared: Sequence[Matter]) -> Cell[Text]:
    mark = "*" if any(map(_is_before_session, led)) else ""
    more = f"+{len(shared)}" if shared else ""
    return Cell(len(led) if led or shared else None, more + mark)


def _is_before_session(matter: Matter) -> bool:
    return isinstance(matter, Item) and any(map(is_session, meetings_of(matter)))


def _bars(schedule: Schedule) -> Iterator[Row[Text]]:
    bars: dict[Status, Cell[Text]] = {status: Cell(sign, shade=2) for status, sign in _BAR.items()}
    for entry in sorted(schedule.entries, key=_first):
        matter, months = entry.matter, set(months_of(entry.matter))
        status, work = schedule.filters.status_of(matter), months_of_work(entry.matter)
        bar = bars[status]
        before = bar if status is Status.CANCELLED else _WORK
        cells = (
            bar if month in months else before if month in work else _EMPTY for month in MONTHS
        )
        yield Row((Cell(matter.text), Cell(entry.owners), *cells), schedule.key(matter))


_EMPTY: Cell[Text] = Cell("")
_WORK: Cell[Text] = Cell(Message("R", "研"), shade=1)


def _first(entry: Entry) -> tuple[bool, int]:
    months = (*months_of(entry.matter), *months_of_work(entry.matter))
    return entry.matter.when.is_all_year, min(months, default=99)
