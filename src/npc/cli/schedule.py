"""`npc schedule …`: what there is to do, by time, meeting and department."""

from typing import Annotated

import typer

from npc.cli.console import say
from npc.cli.help import LocalCommand, LocalGroup
from npc.cli.schedule_options import Asked, PagesTo, WorkdaysOnly, asking
from npc.messages import Message

app = typer.Typer(
    name="schedule",
    cls=LocalGroup,
    help=say(Message("List the work by time.", "按时间列出工作")),
    no_args_is_help=True,
)


@app.command(
    cls=LocalCommand, help=say(Message("List what falls in a month.", "列出某个月或几个月的工作"))
)
@asking()
def month(
    asked: Asked,
    number: Annotated[
        str,
        typer.Argument(
            metavar="MONTH",
            help=say(
                Message("a month, 1-12; 7-9, now or next", "月份，1至12；也可写 7-9、now、next")
            ),
        ),
    ],
) -> int:
    """List what falls in a month."""
    from npc.cli.schedule_asking import judged_by, show
    from npc.cli.schedule_times import months_named
    from npc.views.month import month_view, months_view

    months = months_named(number, judged_by(asked))
    asked = asked._replace(year=months.year if asked.year is None else asked.year)
    if len(months.numbers) == 1:
        return show(asked, lambda plan, wanted: month_view(plan, months.numbers[0], wanted))
    return show(asked, lambda plan, wanted: months_view(plan, months.numbers, wanted))


@app.command(
    cls=LocalCommand, help=say(Message("List the work of a quarter.", "列出某个季度的工作"))
)
@asking()
def quarter(
    asked: Asked,
    number: Annotated[
        str,
        typer.Argument(
            metavar="QUARTER",
            help=say(Message("a quarter, 1-4; now or next", "季度，1至4；也可写 now、next")),
        ),
    ],
) -> int:
    """List what falls in a quarter, month by month."""
    from npc.cli.schedule_asking import judged_by, show
    from npc.cli.schedule_times import quarter_name, quarter_named
    from npc.views.month import months_view

    months = quarter_named(number, judged_by(asked))
    asked = asked._replace(year=months.year if asked.year is None else asked.year)
    name = quarter_name(months)
    return show(asked, lambda plan, wanted: months_view(plan, months.numbers, wanted, period=name))


@app.command(
    name="year",
    cls=LocalCommand,
    help=say(Message("Show the year at a glance.", "全年总表：各部门各月项数、全年进度")),
)
@asking()
def whole_year(asked: Asked) -> int:
    """Show departments by months, and every matter as a bar."""
    from npc.cli.schedule_asking import show
    from npc.views.year import year_view

    return show(asked, year_view)


@app.command(
    cls=LocalCommand,
    help=say(Message("Give the agenda of each session.", "列出每次会议的议题和会前准备")),
)
@asking()
def meetings(asked: Asked) -> int:
    """Give the agenda of each session, and what must be ready before it."""
    from npc.cli.schedule_asking import show
    from npc.views.meetings import meetings_view
    from npc.views.workdays import Workdays

    return show(asked, lambda plan, wanted: meetings_view(plan, wanted, workdays=Workdays()))


@app.command(
    cls=LocalCommand,
    help=say(Message("List one department's year.", "列出一个部门全年牵头和参与的工作")),
)
@asking(without=("department",))
def department(
    asked: Asked,
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME", help=say(Message("the department, or an alias", "部门名称或简称"))
        ),
    ],
) -> int:
    """List what a department leads, what it shares in, and what may concern it."""
    from npc.cli.schedule_asking import department_named, show
    from npc.views.department import department_view

    return show(
        asked, lambda plan, wanted: department_view(plan, department_named(plan, name), wanted)
    )


@app.command(
    cls=LocalCommand,
    help=say(Message("List what is due before each session.", "列出每次会议前各项准备的法定期限")),
)
@asking()
def deadlines(asked: Asked, workdays: WorkdaysOnly = False) -> int:
    """List what is due before each session, counted back from its date."""
    from npc.cli.schedule_asking import show
    from npc.views.deadlines import deadlines_view
    from npc.views.workdays import Workdays

    days = Workdays()
    settle = days.moved if workdays else days.as_counted
    return show(
        asked, lambda plan, wanted: deadlines_view(plan, wanted, workdays=days, settle=settle)
    )


@app.command(
    cls=LocalCommand, help=say(Message("List what has no month yet.", "列出时间未定的事项"))
)
@asking()
def unscheduled(asked: Asked) -> int:
    """List what no month's schedule holds."""
    from npc.cli.schedule_asking import show
    from npc.views.unscheduled import unscheduled_view

    return show(asked, unscheduled_view)


@app.command(
    cls=LocalCommand,
    help=say(
        Message("Count the work of departments and sessions.", "统计各部门、各次会议每月的工作量")
    ),
)
@asking()
def load(asked: Asked) -> int:
    """Count matters by month, and mark where they are too many."""
    from npc.cli.schedule_asking import show
    from npc.views.load import load_view

    return show(asked, load_view)


@app.command(
    cls=LocalCommand,
    help=say(
        Message(
            "Write the year's set: months, departments, meetings, deadlines, workbook, calendar, index.",
            "导出全年成套文件：逐月、部门、会议、期限、工作簿、日历和目录",
        )
    ),
)
@asking(without=("department", "meeting", "action", "status", "to", "output"))
def export(
    asked: Asked,
    folder: Annotated[
        str,
        typer.Argument(
            metavar="DIR",
            help=say(
                Message(
                    "where to write; other files there are left alone",
                    "写到哪个目录；其中别的文件不动",
                )
            ),
        ),
    ],
    workdays: WorkdaysOnly = False,
    to: PagesTo = None,
) -> int:
    """Write the year's set into a folder, all of it or nothing."""
    from npc.cli.schedule_export import export as write_all

    return write_all(asked._replace(to=to), folder, are_moved=workdays)
