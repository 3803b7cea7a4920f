"""What one month holds: the arrangement and the monthly plan merged."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from npc.model.owners import Department
from npc.model.plan import Arrangement, Item, MonthlyPlan, Plan, Task
from npc.model.when import Timing


class Scope(IntEnum):
    """How an entry lies in the month, in the order in which entries are listed."""

    THIS_MONTH = 1
    """In this month alone, or in this and others named one by one."""
    RANGE = 2
    """In a range of months that this one is part of."""
    RECURRING = 3
    """Again and again: 每月, 每季度."""
    YEAR_ROUND = 4
    """The whole year: 全年, 常态化."""
    UNSCHEDULED = 5
    """In no month of the year: no time given, 适时, 根据政府提请, or another year."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One matter as a schedule lists it."""

    matter: Item | Task
    scope: Scope
    annex: str
    """The table it comes from: 附件1, or the table's name where there are no annexes."""

    @property
    def owners(self) -> str:
        """Departments as written."""
        return self.matter.owners.text

    @property
    def meetings(self) -> str:
        """Meetings that deal with it; a task of the monthly plan has none."""
        return "、".join(self.matter.meetings) if isinstance(self.matter, Item) else ""

    @property
    def source(self) -> str:
        """Where it stands: table, category, and number in it or in the month."""
        category = self.matter.category if isinstance(self.matter, Item) else ""
        return f"{self.annex} {category}第{self.matter.number}项"


@dataclass(frozen=True, slots=True)
class MonthView:
    """What one month of a plan holds."""

    title: str
    month: int
    entries: tuple[Entry, ...]
    """By scope, then in the plan's order."""
    unscheduled: tuple[Entry, ...]


def month_view(plan: Plan, month: int, *, department: Department | None = None) -> MonthView:
    """Collect what falls in a month.

    Args:
        plan: The plan.
        month: 1–12.
        department: Whose work alone is wanted. Work of 有关工委 and 各工委（室） counts as theirs.

    """
    entries = [
        entry
        for entry in _entries(plan, month)
        if department is None or _concerns(entry, department)
    ]
    entries.sort(key=lambda entry: entry.scope)
    year = f"{plan.year}年" if plan.year else ""
    whose = department.name if department else ""
    return MonthView(
        title=f"{plan.organ or plan.name}{whose}{year}{month}月工作安排",
        month=month,
        entries=tuple(entry for entry in entries if entry.scope is not Scope.UNSCHEDULED),
        unscheduled=tuple(entry for entry in entries if entry.scope is Scope.UNSCHEDULED),
    )


def _entries(plan: Plan, month: int) -> Iterator[Entry]:
    for table in plan.tables:
        name = _name(plan, table)
        matters = table.items if isinstance(table, Arrangement) else table.tasks
        for matter in matters:
            scope = scope_in(matter, month)
            if scope:
                yield Entry(matter, scope, name)


def _name(plan: Plan, table: Arrangement | MonthlyPlan) -> str:
    if plan.work_points and table in plan.annexes:
        return f"附件{plan.annexes.index(table) + 1}"
    return "安排表" if isinstance(table, Arrangement) else "月度计划"


def scope_in(matter: Item | Task, month: int) -> Scope | None:
    """Tell how a matter lies in a month; None when it lies in others."""
    when = matter.when
    if not any(when.falls_in(one) for one in range(1, 13)):
        return Scope.UNSCHEDULED
    if not when.falls_in(month):
        return None
    if when.timing is Timing.RECURRING:
        return Scope.RECURRING
    if when.timing is Timing.YEAR_ROUND:
        return Scope.YEAR_ROUND
    alone = any(window.first == window.last == month for window in when.windows)
    return Scope.THIS_MONTH if alone else Scope.RANGE


def _concerns(entry: Entry, department: Department) -> bool:
    return any(owner.covers(department) for owner in entry.matter.owners)
