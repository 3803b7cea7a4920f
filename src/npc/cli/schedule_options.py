"""The options that the commands of `npc schedule` share, and what they come to."""

from collections.abc import Callable, Container
from functools import wraps
from inspect import Parameter, Signature, signature
from typing import Annotated, NamedTuple, TypeAlias

import typer

from npc.cli.console import say
from npc.cli.options import Year
from npc.messages import Message

Command: TypeAlias = Callable[..., int]

PlanPath: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--plan",
        metavar="PATH",
        help=say(Message("the plan; default: that of this year", "计划的路径；不写则为今年的计划")),
    ),
]
DepartmentName: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--department",
        metavar="NAME",
        help=say(Message("one department's work", "只列某个部门的工作")),
    ),
]
Meeting: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--meeting",
        metavar="KIND",
        help=say(Message("what comes before one kind of meeting", "只列提交某种会议的事项")),
    ),
]
Action: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--action",
        metavar="NAME",
        help=say(Message("one action, such as 听取和审议", "只列某种方式，如 听取和审议、视察")),
    ),
]
StatusName: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--status",
        metavar="STATUS",
        help=say(
            Message(
                "open, done, planned, postponed, cancelled or overdue",
                "进展：open（未办结）、done、planned、postponed、cancelled、overdue（逾期）",
            )
        ),
    ),
]
AsOf: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--as-of",
        metavar="DATE",
        help=say(
            Message(
                "judge progress, now and next by this day; default: today",
                "按哪一天判断进展和 now、next，如 2025-07-01；不写则为今天",
            )
        ),
    ),
]
To: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--to",
        metavar="FORM",
        help=say(
            Message(
                "text, md, html, docx, csv, xlsx, ics or json; default: by the file's ending",
                "格式：text、md、html、docx、csv、xlsx、ics、json；不写则按文件名的结尾",
            )
        ),
    ),
]
Output: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE|DIR|-",
        help=say(Message("write to a file", "写入文件；结尾决定格式")),
    ),
]
PagesTo: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--to",
        metavar="FORM",
        help=say(
            Message(
                "the form of the pages; default: html", "各页的格式，如 docx、md；不写则为 html"
            )
        ),
    ),
]
WorkdaysOnly: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--workdays",
        help=say(
            Message(
                "move what is due on a day off to the working day before it",
                "期限逢休息日的，提前到前一个工作日",
            )
        ),
    ),
]


class Asked(NamedTuple):
    """What a command line asks for, as written; each field is an option of the same name."""

    plan: PlanPath = None
    year: Year = None
    department: DepartmentName = None
    meeting: Meeting = None
    action: Action = None
    status: StatusName = None
    as_of: AsOf = None
    to: To = None
    output: Output = None


def asking(*, without: Container[str] = ()) -> Callable[[Command], Command]:
    """Give a command the options of `Asked`, which it gets together as its first argument.

    Args:
        without: Fields that are no options of this command.

    """
    options = [
        Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
        for (name, annotation), default in zip(
            Asked.__annotations__.items(), Asked._field_defaults.values(), strict=True
        )
        if name not in without
    ]

    def decorated(command: Command) -> Command:
        @wraps(command)
        def called(**given: object) -> int:
            asked = Asked(**{one.name: given.pop(one.name) for one in options})  # type: ignore[arg-type]
            return command(asked, **given)

        _, *own = signature(command).parameters.values()
        shown = [one.replace(kind=Parameter.KEYWORD_ONLY) for one in own]
        # Typer reads both: what a command takes, and of which types.
        called.__signature__ = Signature([*shown, *options])  # type: ignore[attr-defined]
        called.__annotations__ = {one.name: one.annotation for one in (*shown, *options)}
        return called

    return decorated
