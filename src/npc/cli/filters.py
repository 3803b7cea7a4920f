"""What the options of `npc schedule` come to."""

from collections.abc import Callable, Mapping
from datetime import date

from npc.cli import selection
from npc.cli.console import notify
from npc.cli.days import day_named
from npc.cli.options import ScheduleOptions
from npc.cli.views import form_of, write_view
from npc.errors import UsageError
from npc.exit_codes import FINDINGS, FINE
from npc.facts.following import facts_of
from npc.messages import Message
from npc.output.forms import CALENDAR, VIEWS, Form
from npc.plan import Plan
from npc.views.accounts import NOTHING_PLANNED
from npc.views.counting import items
from npc.views.filter_words import FilterWords, filters_in
from npc.views.schedule import Schedule
from npc.views.table import Text
from npc.views.view import View


def show(
    options: ScheduleOptions,
    view: Callable[[Schedule], View[Text]],
    *,
    year: int | None = None,
    day: date | None = None,
    forms: Mapping[str, Form] = VIEWS,
) -> int:
    """Write a view of the plan that is asked for.

    Args:
        options: What the command line says.
        view: Makes the view.
        year: That of the plan, where the command line does not say it.
        day: By which progress is judged whatever the plan tells, where the view is of a day.
        forms: Those that it may have.

    """
    return show_chosen(
        options,
        lambda found: view(schedule_of(options, found.plan, day)),
        year=year,
        day=day,
        forms=forms,
    )


def show_chosen(
    options: ScheduleOptions,
    view: Callable[[selection.Chosen], View[Text]],
    *,
    year: int | None = None,
    day: date | None = None,
    forms: Mapping[str, Form] = VIEWS,
) -> int:
    """Write a view of the plan that is asked for and of what lies beside it; arguments are as in `show`."""
    options.refuse_empty()
    form = form_of(options.to, options.output, forms)
    if options.todos and form != CALENDAR:
        raise UsageError(_NO_CALENDAR, hint=_TO_CALENDAR)
    year = year if options.year is None else options.year
    found = selection.chosen(options.plan, year=year, today=day or judged_by(options))
    if found:
        shown = view(found)._replace(has_todos=options.todos)
        if form == CALENDAR and shown.without_day:
            notify(_WITHOUT_DAY.format(items=items(shown.without_day)))
        write_view(found, shown, form, options.output)
    return FINE if found else FINDINGS


_WITHOUT_DAY = Message(
    "not in the calendar: {items} without a day, all year or at no set time (--todos has them too)",
    "{items}全年进行或者时间未定，没有哪一天可列，未写入日历（加 --todos 则列为待办）",
)
_NO_CALENDAR = Message("--todos is for calendars", "--todos 只用于日历")
_TO_CALENDAR = Message("add --to ics, or leave it out", "请加 --to ics，或者去掉 --todos")


def judged_by(options: ScheduleOptions) -> date:
    """Return the day of `--as-of`, or today.

    Raises:
        UsageError: It is no date.

    """
    return selection.day_said(options.as_of or None)  # an empty one is refused by its name


def schedule_of(options: ScheduleOptions, plan: Plan, day: date | None = None) -> Schedule:
    """Return the schedule of a plan with the filters that are asked for.

    Args:
        options: What the command line says.
        plan: The plan.
        day: By which progress is judged, where that is not `--as-of` or today.

    Raises:
        UsageError: A name, a status or a date is none.

    """
    if day is None and options.as_of:
        day = day_named(options.as_of)
    if plan.is_account:
        notify(NOTHING_PLANNED.format(title=plan.title))
    words = FilterWords(options.department, options.meeting, options.action, options.status, day)
    filters = filters_in(plan, words, today=day or judged_by(options))
    return Schedule(facts_of(plan, filters.as_of), filters)


def schedule_before(found: selection.Chosen, schedule: Schedule, day: date) -> Schedule | None:
    """Return the schedule of the year before, with the same filters, as its ledgers leave it on a day.

    Nothing where there is no such plan, it has no ledger that tells what is left, or it does not know
    the department.
    """
    from npc.cli.years import chosen_before  # few views look at the year before

    plan, department = chosen_before(found), schedule.filters.department
    if plan is None or not plan.ledgers:
        return None
    own = plan.departments.find(department.name) if department else None
    if department and own is None:
        return None
    return Schedule(facts_of(plan, day), schedule.filters._replace(department=own))
