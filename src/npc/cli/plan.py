"""`npc plan …`: validate, render-docx, show."""

import sys
from typing import Annotated

import typer

from npc.cli import console
from npc.cli.console import say
from npc.cli.help import LocalCommand, LocalGroup
from npc.report import FORMATS
from npc.text import Text

app = typer.Typer(
    name="plan",
    cls=LocalGroup,
    help=say(Text("Check, print and outline plans.", "校核计划、生成公文、查看提纲")),
    no_args_is_help=True,
)

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH]",
        help=say(
            Text(
                "YAML files, plan directories, or plan repos; default: the plan repo here",
                "YAML 文件、计划目录或计划库；不写则为当前所在的计划库",
            )
        ),
    ),
]


@app.command(cls=LocalCommand, help=say(Text("Check plans.", "校核计划，列出全部问题")))
def validate(
    paths: Paths = None,
    output_format: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="|".join(FORMATS),
            help=say(Text("how findings are written", "结果的格式")),
        ),
    ] = "full",
) -> int:
    """Check plans and write what was found."""
    from npc.cli.validating import validate_plans

    return validate_plans(paths or [], output_format)


@app.command(
    "render-docx",
    cls=LocalCommand,
    help=say(Text("Make the Word document.", "生成公文格式的 Word 文件")),
)
def render_docx(
    paths: Paths = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE|DIR",
            help=say(
                Text(
                    "file or directory to write to (- is stdout); default build/<title>.docx",
                    "写到哪个文件或目录（- 为标准输出）；不写则为 build/<标题>.docx",
                )
            ),
        ),
    ] = None,
) -> int:
    """Write a Word document for each plan."""
    from npc.cli.reporting import FINDINGS, unsound, write_report
    from npc.cli.selection import read_all, show_path
    from npc.cli.targets import targets
    from npc.model.settings import SettingsReader

    settings = SettingsReader(show_path)
    readings = read_all(paths or [], settings=settings)
    report = unsound(readings)
    if report:
        write_report(report, "full", sys.stderr)
        return FINDINGS
    from npc.render.docx import to_docx

    for reading, target in zip(readings, targets(readings, output, ".docx"), strict=True):
        document = to_docx(reading.plan, templates=settings.read(reading.files.settings).templates)
        target.write(document)
    return 0


@app.command(
    cls=LocalCommand, help=say(Text("Outline a plan, with counts.", "显示计划的提纲和项数"))
)
def show(
    path: Annotated[
        str | None,
        typer.Argument(metavar="[PATH]", help=say(Text("the plan", "计划的路径"))),
    ] = None,
    year: Annotated[
        int | None,
        typer.Option(metavar="YEAR", help=say(Text("the plan of this year", "哪一年的计划"))),
    ] = None,
) -> int:
    """Write the outline of a plan."""
    from npc.cli.outline import outline
    from npc.cli.selection import chosen, today

    reading, code = chosen(path, year=year, today=today())
    if reading:
        console.write_lines(outline(reading.plan))
    return code
