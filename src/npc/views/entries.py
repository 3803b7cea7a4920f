"""Matters of both tables as schedules list them: how they lie in a month, and where they stand."""

from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from npc.genre.when import Timing, is_month
from npc.plan import Item, Matter, Paper, Plan
from npc.views.wanted import Wanted


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


class Entry(NamedTuple):
    """One matter as a schedule lists it."""

    matter: Matter
    annex: str
    """The table it comes from: 附件1, or the table's name where there are no annexes."""
    scope: Scope = Scope.UNSCHEDULED
    part: int = 0
    """Which month of its range this one is, from 1; 0 where it lies in no range."""

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


def entries(plan: Plan, wanted: Wanted) -> Iterator[Entry]:
    """Give what is wanted of both tables in the plan's order, seen from no month."""
    return (entry for entry in _all_entries(plan) if wanted.keeps(entry.matter, plan.year))


def is_unscheduled(matter: Matter) -> bool:
    """Tell whether a matter lies in no month of the plan's year."""
    return not any(window.first <= 12 and window.last >= 1 for window in matter.when.windows)  # noqa: PLR2004


@lru_cache(maxsize=1)  # a view of several months asks for each
def _all_entries(plan: Plan) -> tuple[Entry, ...]:
    found = []
    for table in plan.tables:
        name = _name(plan, table)
        found += [Entry(matter, name) for matter in table.matters]
    return tuple(found)


def _name(plan: Plan, table: Paper) -> str:
    if plan.work_points and table in plan.annexes:
        return f"附件{plan.annexes.index(table) + 1}"
    return table.chinese


def in_month(entry: Entry, month: int) -> Entry | None:
    """See an entry from a month (1–12); None when it lies in others."""
    when = entry.matter.when
    if is_unscheduled(entry.matter):
        return entry._replace(scope=Scope.UNSCHEDULED)
    if not when.falls_in(month):
        return None
    if when.timing is Timing.RECURRING:
        return entry._replace(scope=Scope.RECURRING)
    if when.timing is Timing.YEAR_ROUND:
        return entry._replace(scope=Scope.YEAR_ROUND)
    if any(window.first == window.last == month for window in when.windows):
        return entry._replace(scope=Scope.THIS_MONTH)
    window = next(window for window in when.windows if month in window)
    return entry._replace(scope=Scope.RANGE, part=month - window.first + 1)


def months_of(matter: Matter) -> list[int]:
    """Give the months of the plan's year (1–12) in which a matter lies."""
    windows = matter.when.windows
    months = {month for one in windows for month in range(one.first, one.last + 1)}
    return sorted(filter(is_month, months))


def is_all_year(matter: Matter) -> bool:
    """Tell whether a matter goes on or recurs through the year, and is bound to no month.

    双月 and 每季度末 name their months.
    """
    when = matter.when
    if when.timing is Timing.RECURRING:
        return any(window.last - window.first >= 11 for window in when.windows)  # noqa: PLR2004 - the year
    return when.timing is Timing.YEAR_ROUND
