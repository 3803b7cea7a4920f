"""The tabs of the page: the documents, and what each reader needs of the plan besides, from the views that there are."""

from collections.abc import Callable, Sequence
from datetime import date

from npc.checking.unresolved import unresolved
from npc.diagnostics import Diagnostic
from npc.facts.following import facts_of
from npc.messages import Message
from npc.plan import Plan
from npc.records import NamedTuple
from npc.views.department import department_view
from npc.views.filter_words import FilterWords, department_named, filters_in
from npc.views.ledger_table import ledger_view
from npc.views.meetings import meetings_view
from npc.views.month import month_view, months_view
from npc.views.phrases import month_name
from npc.views.schedule import Schedule
from npc.views.table import Text
from npc.views.view import View
from npc.views.workdays import Workdays
from npc.views.year import MONTHS, year_view

DOCUMENT = "document"
"""The tab of what is printed, which is no view."""


class TabPart(NamedTuple):
    """One of several views in a tab."""

    name: str
    """By which it is asked for."""
    title: Text


class Tab(NamedTuple):
    """A tab with views."""

    title: Message
    view: Callable[[Schedule, str, date], View[Text]]
    """Makes the view of a part, by its name, as it is on a day."""
    parts: Callable[[Plan], Sequence[TabPart]] = lambda _: ()
    """Those of which one can be chosen."""
    usual: Callable[[Plan, date], str] = lambda _, __: ""
    """Returns the name of the part that is shown where none is chosen; else it is the first."""
    is_of: Callable[[Plan], bool] = lambda plan: not plan.is_account
    """Whether a plan has the tab."""
    is_of_a_day: bool = False
    """Whether progress is judged by the day, whatever the plan tells of it."""


def _months(schedule: Schedule, part: str, _: date) -> View[Text]:
    return months_view(schedule, MONTHS) if part == _ALL else month_view(schedule, int(part))


def _all_months(_: Plan) -> Sequence[TabPart]:
    months = (TabPart(str(month), month_name(month)) for month in MONTHS)
    return (*months, TabPart(_ALL, _WHOLE))


def _this_month(plan: Plan, today: date) -> str:
    return str(today.month) if plan.year == today.year else ""


def _meetings(schedule: Schedule, _: str, __: date) -> View[Text]:
    return meetings_view(schedule, workdays=Workdays(schedule.plan.holidays))


def _department(schedule: Schedule, part: str, _: date) -> View[Text]:
    return department_view(schedule, department_named(schedule.plan, part))


def _departments(plan: Plan) -> Sequence[TabPart]:
    return tuple(
        TabPart(department.name, department.name) for department in plan.departments.listed
    )


def _year(schedule: Schedule, _: str, __: date) -> View[Text]:
    return year_view(schedule)


def _ledger(schedule: Schedule, _: str, day: date) -> View[Text]:
    return ledger_view(schedule, day)


_ALL = "all"
_WHOLE = Message("The year", "全年")

TABS: dict[str, Tab] = {
    "months": Tab(Message("Months", "逐月"), _months, _all_months, _this_month),
    "meetings": Tab(Message("Meetings", "会议"), _meetings),
    "departments": Tab(
        Message("Departments", "部门"),
        _department,
        _departments,
        is_of=lambda plan: not plan.is_account and bool(plan.departments.listed),
    ),
    "year": Tab(Message("Year", "总表"), _year),
    "ledger": Tab(
        Message("Ledger", "台账"), _ledger, is_of=lambda plan: bool(plan.ledgers), is_of_a_day=True
    ),
}
"""By the names by which they are asked for, in their order."""
TITLE = Message("Documents", "文件")
"""Of the tab with what is printed."""


def part_of(tab: Tab, plan: Plan, asked: str, today: date) -> str:
    """Return the name of the part that is shown: the one that is asked for, if the plan has it."""
    names = [part.name for part in tab.parts(plan)]
    wanted = (name for name in (asked, tab.usual(plan, today)) if name in names)
    return next(wanted, next(iter(names), ""))


def tabs_of(plan: Plan) -> dict[str, Tab]:
    """Return the tabs that a plan has beside its documents."""
    return {name: tab for name, tab in TABS.items() if tab.is_of(plan)}


def view_of(tab: Tab, part: str, plan: Plan, today: date) -> View[Text]:
    """Make the view of a tab.

    Raises:
        UsageError: The plan has no such department.

    """
    return tab.view(schedule_of(plan, today, is_of_a_day=tab.is_of_a_day), part, today)


def schedule_of(plan: Plan, today: date, *, is_of_a_day: bool = False) -> Schedule:
    """Return the schedule of a plan as its ledgers leave it."""
    words = FilterWords(as_of=today if is_of_a_day else None)
    filters = filters_in(plan, words, today=today)
    return Schedule(facts_of(plan, filters.as_of), filters)


def why_not(plan: Plan) -> Sequence[Diagnostic]:
    """Return what is to be mended in the ledgers before a view of the plan can be made."""
    return unresolved(plan) if plan.ledgers else ()
