"""Matters of both tables as schedules list them: how they lie in a month, and where they stand."""

from collections.abc import Iterator
from enum import IntEnum

from npc.genre.timing import Timing, is_month
from npc.messages import Message
from npc.plan import Item, Matter, Paper, Plan
from npc.records import NamedTuple
from npc.views.phrases import COMMA, joined
from npc.views.view import Text


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
    source: Message
    """Where it stands: table, category, and number in it or in the month: 附件1 视察活动第2项."""
    scope: Scope = Scope.UNSCHEDULED
    part: int = 0
    """Which month of its range this one is, from 1; 0 where it lies in no range."""

    @property
    def owners(self) -> str:
        """Departments as written."""
        return self.matter.owners.text

    @property
    def meetings(self) -> Text:
        """Meetings that deal with it; a task of the monthly plan has none."""
        return joined(self.matter.meetings, COMMA) if isinstance(self.matter, Item) else ""


def entries_of(plan: Plan) -> Iterator[Entry]:
    """Yield every matter of the year once, in the order of the papers, seen from no month."""
    of_papers: dict[int, list[Matter]] = {}
    for matter in plan.matters:
        of_papers.setdefault(id(matter.at.document), []).append(matter)
    for table in plan.tables:
        name = annex_name(plan, table)
        matters = of_papers.get(id(table.at.document), ())
        yield from (Entry(matter, _source(matter, name)) for matter in matters)


def _source(matter: Matter, table: Message) -> Message:
    category = matter.category if isinstance(matter, Item) else ""
    return Message(
        f"{table.en} {category}{' ' if category else ''}no. {matter.number}",
        f"{table.zh} {category}第{matter.number}项",
    )


def annex_name(plan: Plan, table: Paper) -> Message:
    """Name a paper of a plan in short: 附件1, or 安排表, 监督工作计划 where it is no annex."""
    if plan.work_points and table in plan.annexes:
        number = plan.annexes.index(table) + 1
        return Message(f"annex {number}", f"附件{number}")
    return Message(table.id.replace("-", " "), table.name)


def is_unscheduled(matter: Matter) -> bool:
    """Return whether a matter lies in no month of the plan's year."""
    return not any(window.first <= 12 and window.last >= 1 for window in matter.when.windows)  # noqa: PLR2004


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
    """Return the months of the plan's year (1–12) in which a matter lies."""
    windows = matter.when.windows
    months = {month for window in windows for month in range(window.first, window.last + 1)}
    return sorted(filter(is_month, months))


def is_all_year(matter: Matter) -> bool:
    """Return whether a matter goes on or recurs through the year, and is bound to no month.

    双月 and 每季度末 name their months.
    """
    when = matter.when
    if when.timing is Timing.RECURRING:
        return any(window.last - window.first >= 11 for window in when.windows)  # noqa: PLR2004 - the year
    return when.timing is Timing.YEAR_ROUND
