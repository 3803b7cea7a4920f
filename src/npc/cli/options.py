"""Arguments and options that several commands take."""

from typing import Annotated, TypeAlias

import typer

from npc.cli.console import say
from npc.messages import Message

OnePlan: TypeAlias = Annotated[
    str | None, typer.Argument(metavar="[PATH]", help=say(Message("the plan", "计划的路径")))
]
Year: TypeAlias = Annotated[
    int | None,
    typer.Option(metavar="YEAR", help=say(Message("the plan of this year", "哪一年的计划"))),
]
TableFormat: TypeAlias = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help=say(Message("table, csv, markdown or json", "table、csv、markdown 或 json")),
    ),
]
