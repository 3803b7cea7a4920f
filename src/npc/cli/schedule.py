"""`npc schedule …`: what there is to do, by time, meeting and department."""
# ruff: noqa: PLR0913, PLR0917 - the options of a command are its parameters

from typing import Annotated

import typer

from npc.cli.console import say
from npc.cli.help import LocalCommand, LocalGroup
from npc.cli.options import Year
from npc.cli.schedule_options import (
    Action,
    AsOf,
    DepartmentName,
    Meeting,
    Output,
    PagesTo,
    PlanPath,
    StatusName,
    To,
    WorkdaysOnly,
)
from npc.text import Text

app = typer.Typer(
    name="schedule",
    cls=LocalGroup,
    help=say(Text("List the work by time.", "按时间列出工作")),
    no_args_is_help=True,
)


@app.command(
    cls=LocalCommand, help=say(Text("List what falls in a month.", "列出某个月或几个月的工作"))
)
def month(
    number: Annotated[
        str,
        typer.Argument(
            metavar="MONTH",
            help=say(Text("a month, 1-12; 7-9, now or next", "月份，1至12；也可写 7-9、now、next")),
        ),
    ],
    plan: PlanPath = None,
    year: Year = None,
    department: DepartmentName = None,
    meeting: Meeting = None,
    action: Action = None,
    status: StatusName = None,
    as_of: AsOf = None,
    to: To = None,
    output: Output = None,
) -> int:
    """List what falls in a month."""
    from npc.cli.schedule_asking import Asked, show
    from npc.cli.schedule_times import months_named
    from npc.schedule.month import month_view, months_view

    asked = Asked(plan, year, department, meeting, action, status, as_of, to, output)
    months = months_named(number, asked.day)
    asked = asked._replace(year=year or months.year)
    if len(months.numbers) == 1:
        return show(asked, lambda plan, wanted: month_view(plan, months.numbers[0], wanted))
    return show(asked, lambda plan, wanted: months_view(plan, months.numbers, wanted))


@app.command(cls=LocalCommand, help=say(Text("List the work of a quarter.", "列出某个季度的工作")))
def quarter(
    number: Annotated[
        str,
        typer.Argument(
            metavar="QUARTER",
            help=say(Text("a quarter, 1-4; now or next", "季度，1至4；也可写 now、next")),
        ),
    ],
    plan: PlanPath = None,
    year: Year = None,
    department: DepartmentName = None,
    meeting: Meeting = None,
    action: Action = None,
    status: StatusName = None,
    as_of: AsOf = None,
    to: To = None,
    output: Output = None,
) -> int:
    """List what falls in a quarter, month by month."""
    from npc.cli.schedule_asking import Asked, show
    from npc.cli.schedule_times import quarter_name, quarter_named
    from npc.schedule.month import months_view

    asked = Asked(plan, year, department, meeting, action, status, as_of, to, output)
    months = quarter_named(number, asked.day)
    asked = asked._replace(year=year or months.year)
    name = quarter_name(months)
    return show(asked, lambda plan, wanted: months_view(plan, months.numbers, wanted, period=name))


@app.command(
    name="year",
    cls=LocalCommand,
    help=say(Text("Show the year at a glance.", "全年总表：各部门各月项数、全年进度")),
)
def whole_year(
    plan: PlanPath = None,
    year: Year = None,
    department: DepartmentName = None,
    meeting: Meeting = None,
    action: Action = None,
    status: StatusName = None,
    as_of: AsOf = None,
    to: To = None,
    output: Output = None,
) -> int:
    """Show departments by months, and every matter as a bar."""
    from npc.cli.schedule_asking import Asked, show
    from npc.schedule.year import year_view

    asked = Asked(plan, year, department, meeting, action, status, as_of, to, output)
    return show(asked, year_view)


@app.command(
    cls=LocalCommand,
    help=say(Text("Give the agenda of each session.", "列出每次会议的议题和会前准备")),
)
def meetings(
    plan: PlanPath = None,
    year: Year = None,
    department: DepartmentName = None,
    meeting: Meeting = None,
    action: Action = None,
    status: StatusName = None,
    as_of: AsOf = None,
    to: To = None,
    output: Output = None,
) -> int:
    """Give the agenda of each session, and what must be ready before it."""
    from npc.cli.schedule_asking import Asked, show
    from npc.schedule.meetings import meetings_view
    from npc.schedule.workdays import Workdays

    asked = Asked(plan, year, department, meeting, action, status, as_of, to, output)
    return show(asked, lambda plan, wanted: meetings_view(plan, wanted, workdays=Workdays()))


@app.command(
    cls=LocalCommand,
    help=say(Text("List one department's year.", "列出一个部门全年牵头和参与的工作")),
)
def department(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME", help=say(Text("the department, or an alias", "部门名称或简称"))
        ),
    ],
    plan: PlanPath = None,
    year: Year = None,
    meeting: Meeting = None,
    action: Action = None,
    status: StatusName = None,
    as_of: AsOf = None,
    to: To = None,
    output: Output = None,
) -> int:
    """List what a department leads, what it shares in, and what may concern it."""
    from npc.cli.schedule_asking import Asked, department_named, show
    from npc.schedule.department import department_view

    asked = Asked(plan, year, None, meeting, action, status, as_of, to, output)
    return show(
        asked, lambda plan, wanted: department_view(plan, department_named(plan, name), wanted)
    )


@app.command(
    cls=LocalCommand,
    help=say(Text("List what is due before each session.", "列出每次会议前各项准备的法定期限")),
)
def deadlines(
    plan: PlanPath = None,
    year: Year = None,
    department: DepartmentName = None,
    meeting: Meeting = None,
    action: Action = None,
    status: StatusName = None,
    as_of: AsOf = None,
    workdays: WorkdaysOnly = False,
    to: To = None,
    output: Output = None,
) -> int:
    """List what is due before each session, counted back from its date."""
    from npc.cli.schedule_asking import Asked, show
    from npc.schedule.deadlines import deadlines_view
    from npc.schedule.workdays import Workdays

    asked = Asked(plan, year, department, meeting, action, status, as_of, to, output)
    days = Workdays()
    settle = days.moved if workdays else days.as_counted
    return show(
        asked, lambda plan, wanted: deadlines_view(plan, wanted, workdays=days, settle=settle)
    )


@app.command(cls=LocalCommand, help=say(Text("List what has no month yet.", "列出时间未定的事项")))
def unscheduled(
    plan: PlanPath = None,
    year: Year = None,
    department: DepartmentName = None,
    meeting: Meeting = None,
    action: Action = None,
    status: StatusName = None,
    as_of: AsOf = None,
    to: To = None,
    output: Output = None,
) -> int:
    """List what no month's schedule holds."""
    from npc.cli.schedule_asking import Asked, show
    from npc.schedule.unscheduled import unscheduled_view

    asked = Asked(plan, year, department, meeting, action, status, as_of, to, output)
    return show(asked, unscheduled_view)


@app.command(
    cls=LocalCommand,
    help=say(
        Text("Count the work of departments and sessions.", "统计各部门、各次会议每月的工作量")
    ),
)
def load(
    plan: PlanPath = None,
    year: Year = None,
    department: DepartmentName = None,
    meeting: Meeting = None,
    action: Action = None,
    status: StatusName = None,
    as_of: AsOf = None,
    to: To = None,
    output: Output = None,
) -> int:
    """Count matters by month, and mark where they are too many."""
    from npc.cli.schedule_asking import Asked, show
    from npc.schedule.load import load_view

    asked = Asked(plan, year, department, meeting, action, status, as_of, to, output)
    return show(asked, load_view)


@app.command(
    cls=LocalCommand,
    help=say(
        Text(
            "Write the year's set: months, departments, meetings, deadlines, workbook, calendar, index.",
            "导出全年成套文件：逐月、部门、会议、期限、工作簿、日历和目录",
        )
    ),
)
def export(
    folder: Annotated[
        str,
        typer.Argument(
            metavar="DIR",
            help=say(
                Text(
                    "where to write; other files there are left alone",
                    "写到哪个目录；其中别的文件不动",
                )
            ),
        ),
    ],
    plan: PlanPath = None,
    year: Year = None,
    as_of: AsOf = None,
    workdays: WorkdaysOnly = False,
    to: PagesTo = None,
) -> int:
    """Write the year's set into a folder, all of it or nothing."""
    from npc.cli.schedule_asking import Asked
    from npc.cli.schedule_export import export as write_all

    asked = Asked(plan, year, None, None, None, None, as_of, to, None)
    return write_all(asked, folder, are_moved=workdays)
