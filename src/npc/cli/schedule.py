"""`npc schedule …`: what a month holds."""

import re
from typing import Annotated

import typer

from npc.cli import console
from npc.cli.console import say
from npc.cli.help import LocalCommand, LocalGroup
from npc.cli.options import Year
from npc.errors import UsageError
from npc.model.owners import Department
from npc.model.plan import Plan
from npc.model.when import is_month
from npc.text import Text

app = typer.Typer(
    name="schedule",
    cls=LocalGroup,
    help=say(Text("List the work by time.", "按时间列出工作")),
    no_args_is_help=True,
)


@app.callback()
def _group() -> None:
    """Keep `schedule` a group: typer would make its only command the group itself."""


@app.command(cls=LocalCommand, help=say(Text("List what falls in a month.", "列出某个月的工作")))
def month(
    number: Annotated[
        str, typer.Argument(metavar="MONTH", help=say(Text("a month, 1-12", "月份，1至12")))
    ],
    plan: Annotated[
        str | None,
        typer.Option(
            metavar="PATH",
            help=say(
                Text("the plan; default: that of this year", "计划的路径；不写则为今年的计划")
            ),
        ),
    ] = None,
    year: Year = None,
    department: Annotated[
        str | None,
        typer.Option(metavar="NAME", help=say(Text("one department's work", "只列某个部门的工作"))),
    ] = None,
) -> int:
    """List what falls in a month."""
    from npc.cli.selection import chosen, today
    from npc.cli.tables import plain, print_on_terminal
    from npc.schedule.month import month_view
    from npc.schedule.rows import blocks

    wanted = _month(number)
    reading, code = chosen(plan, year=year, today=today())
    if reading is None:
        return code
    whose = _department(reading.plan, department) if department else None
    parts = list(blocks(month_view(reading.plan, wanted, department=whose)))
    if console.is_terminal():
        print_on_terminal(parts)
    else:
        console.write_lines(plain(parts))
    return 0


def _month(written: str) -> int:
    match = re.fullmatch(r"(\d{1,2})月?", written.strip())
    number = int(match[1]) if match else 0
    if not is_month(number):
        raise UsageError(
            Text("“{month}” is not a month", "“{month}”不是月份").format(month=written),
            hint=Text("give a number from 1 to 12", "请写1至12的数字"),
        )
    return number


def _department(plan: Plan, name: str) -> Department:
    from npc.rules.base import nearest

    found = plan.departments.find(name)
    if found:
        return found
    known = plan.departments.names
    listed = Text("the plan knows: {names}", "计划中的部门：{names}").format(names=known)
    unlisted = Text("list the departments in the plan", "请先在计划中列出 departments")
    raise UsageError(
        Text("unknown department “{name}”", "未知的部门“{name}”").format(name=name),
        hint=nearest(name, known) or (listed if known else unlisted),
    )
