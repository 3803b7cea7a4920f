"""Arguments and options that several commands take."""

from typing import Annotated, TypeAlias

import typer

from npc.cli.console import say
from npc.text import Text

OnePlan: TypeAlias = Annotated[
    str | None, typer.Argument(metavar="[PATH]", help=say(Text("the plan", "计划的路径")))
]
Year: TypeAlias = Annotated[
    int | None,
    typer.Option(metavar="YEAR", help=say(Text("the plan of this year", "哪一年的计划"))),
]
TableFormat: TypeAlias = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help=say(Text("table, csv, markdown or json", "table、csv、markdown 或 json")),
    ),
]
