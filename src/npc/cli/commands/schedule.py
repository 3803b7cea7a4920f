"""`npc schedule …`: what there is to do, by time, meeting and department."""

from npc.cli.declaring import argument, flag, text
from npc.cli.offered import Offered
from npc.cli.options import WORKDAYS, ScheduleOptions, view_form
from npc.messages import Message
from npc.output.forms import SESSION_VIEWS, UNDATED_VIEWS


class MonthOptions(ScheduleOptions):
    """Which months."""

    number = argument(
        metavar="MONTH",
        offered=Offered.MONTHS,
        help=Message("a month, 1-12; 7-9, now or next", "月份，1至12；也可写 7-9、now、next"),
    )


def month(options: MonthOptions) -> int:
    """List what falls in a month, or in several."""
    from npc.cli.filters import judged_by, show
    from npc.views.month import month_view, months_view
    from npc.views.periods import months_named

    months = months_named(options.number, judged_by(options))
    if len(months.numbers) == 1:
        only = months.numbers[0]
        return show(options, lambda schedule: month_view(schedule, only), year=months.year)
    return show(options, lambda schedule: months_view(schedule, months.numbers), year=months.year)


class QuarterOptions(ScheduleOptions):
    """Which quarter."""

    number = argument(
        metavar="QUARTER",
        offered=Offered.QUARTERS,
        help=Message("a quarter, 1-4; now or next", "季度，1至4；也可写 now、next"),
    )


def quarter(options: QuarterOptions) -> int:
    """List what falls in a quarter, month by month."""
    from npc.cli.filters import judged_by, show
    from npc.views.month import months_view
    from npc.views.periods import quarter_named

    months = quarter_named(options.number, judged_by(options))
    return show(
        options,
        lambda schedule: months_view(schedule, months.numbers, period=months.name),
        year=months.year,
    )


def year(options: ScheduleOptions) -> int:
    """Show departments by months, and every matter as a bar."""
    from npc.cli.filters import show
    from npc.views.year import year_view

    return show(options, year_view)


class WeekOptions(ScheduleOptions):
    """Which week, and whether what is to be done or what was."""

    day = text(
        metavar="[DAY]",
        offered=Offered.WEEKS,
        help=Message(
            "a day of the week, such as 2025-07-01; now or next; default: now",
            "这一周里的一天，如 2025-07-01；也可写 now、next；不写则为本周",
        ),
    )
    review = flag(
        "--review",
        help=Message(
            "what was done in the week, what is overdue, and what is due in two weeks",
            "例会用表：本周办结、逾期未办结、两周内到期",
        ),
    )


def week(options: WeekOptions) -> int:
    """List the work of a week by department, or what came of it."""
    from npc.cli.filters import judged_by, schedule_before, schedule_of, show_chosen
    from npc.cli.selection import Chosen
    from npc.views.table import Text
    from npc.views.view import View
    from npc.views.weeks import looked_back_on, names_a_day, week_named

    today = judged_by(options)
    named = week_named(options.day, today)
    week = looked_back_on(named, today) if options.review else named
    if options.as_of and names_a_day(options.day):
        week = named._replace(day=today)

    def view(found: Chosen) -> View[Text]:
        schedule = schedule_of(options, found.plan, week.day)
        before = schedule_before(found, schedule, week.day) if week.is_early else None
        if options.review:
            from npc.views.week_review import review_view

            return review_view(schedule, week, before)
        from npc.views.week import week_view

        return week_view(schedule, week, before)

    return show_chosen(options, view, day=named.day)


class MeetingsOptions(ScheduleOptions):
    """Which session."""

    to = view_form(SESSION_VIEWS)
    session = text(
        "--session",
        metavar="SESSION",
        help=Message(
            "one session by its number, name or date; with --to yaml an agenda to start from",
            "只列某次会议：次数、届次或日期；加 --to yaml 生成议程初稿",
        ),
    )


def meetings(options: MeetingsOptions) -> int:
    """List the agenda of each session, and what must be ready before it."""
    from npc.cli.filters import show
    from npc.views.meetings import meetings_view, session_view
    from npc.views.workdays import Workdays

    written = (options.session or "").strip()
    if written:
        return show(
            options,
            lambda schedule: session_view(
                schedule, written, workdays=Workdays(schedule.plan.holidays)
            ),
            forms=SESSION_VIEWS,
        )
    return show(
        options,
        lambda schedule: meetings_view(schedule, workdays=Workdays(schedule.plan.holidays)),
        forms=SESSION_VIEWS,
    )


class DepartmentOptions(ScheduleOptions, without=("department",)):
    """Which department."""

    name = argument(
        metavar="NAME",
        offered=Offered.DEPARTMENTS,
        help=Message("the department, or an alias", "部门名称或简称"),
    )


def department(options: DepartmentOptions) -> int:
    """List what a department leads, what it shares in, and what may concern it."""
    from npc.cli.filters import show
    from npc.views.department import department_view
    from npc.views.filter_words import department_named

    return show(
        options,
        lambda schedule: department_view(schedule, department_named(schedule.plan, options.name)),
    )


class DeadlinesOptions(ScheduleOptions):
    """How days off are counted."""

    workdays = WORKDAYS


def deadlines(options: DeadlinesOptions) -> int:
    """List what is due before each session, counted back from its date, and by the ledger."""
    from npc.cli.filters import judged_by, schedule_before, schedule_of, show_chosen
    from npc.cli.selection import Chosen
    from npc.views.deadlines import deadlines_view
    from npc.views.table import Text
    from npc.views.view import View
    from npc.views.workdays import Workdays

    def view(found: Chosen) -> View[Text]:
        days = Workdays(found.plan.holidays)
        settle = days.moved if options.workdays else days.as_counted
        schedule, day = schedule_of(options, found.plan), judged_by(options)
        # A plan without a ledger costs nothing more: the week alone looks back from there.
        last = schedule_before(found, schedule, day) if found.plan.ledgers else None
        return deadlines_view(schedule, workdays=days, settle=settle, last=last)

    return show_chosen(options, view)


def unscheduled(options: ScheduleOptions) -> int:
    """List what no month's schedule holds."""
    from npc.cli.filters import show
    from npc.views.unscheduled import unscheduled_view

    return show(options, unscheduled_view)


class LoadOptions(ScheduleOptions, without=("todos",)):
    """Which matters are counted; numbers have no days."""

    to = view_form(UNDATED_VIEWS)


def load(options: LoadOptions) -> int:
    """Count matters by month, and mark where they are too many."""
    from npc.cli.filters import show
    from npc.views.load import load_view

    return show(options, load_view, forms=UNDATED_VIEWS)
