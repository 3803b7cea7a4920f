"""`npc plan …`: validate, render-docx, show."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from npc.cli import console
from npc.cli import validate_options as options
from npc.cli.console import say
from npc.cli.help import LocalCommand, LocalGroup
from npc.cli.options import OnePlan, TableFormat, Year
from npc.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from npc.cli.grid import Grid
    from npc.model.plan import Plan

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
def validate(  # noqa: PLR0913, PLR0917 - a parameter an option
    paths: Paths = None,
    output_format: options.Format = None,
    output: options.Output = None,
    reports: options.Reports = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    severities: options.Severities = None,
    fail_on: options.FailOn = None,
    statistics: options.Statistics = False,
    fix: options.Fix = False,
    diff: options.Diff = False,
    baseline: options.Baseline = None,
    write_baseline: options.WriteBaseline = None,
) -> int:
    """Check plans and write what was found."""
    from npc.cli.validating import Wishes, validate_plans

    wishes = Wishes(
        output_format,
        output,
        reports=reports or (),
        select=select or (),
        ignore=ignore or (),
        severities=severities or (),
        fail_on=fail_on,
        statistics=statistics,
        fix=fix,
        diff=diff,
        baseline=baseline,
        write_baseline=write_baseline,
    )
    return validate_plans(paths or [], wishes)


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
def show(path: OnePlan = None, year: Year = None) -> int:
    """Write the outline of a plan."""
    from npc.cli.outline import outline

    return _view(path, year, outline)


@app.command(
    cls=LocalCommand,
    help=say(Text("List the statutory matters of the year.", "列出本年度的法定事项及对应项目")),
)
def duties(path: OnePlan = None, year: Year = None, output_format: TableFormat = "table") -> int:
    """Write the checklist of statutory matters."""
    from npc.cli.duties_tables import grid

    return _table(path, year, output_format, grid)


@app.command(
    cls=LocalCommand,
    help=say(
        Text(
            "Show where body text and tables speak of each matter, holes first.",
            "对照正文、安排表、月度计划，缺项在前",
        )
    ),
)
def trace(path: OnePlan = None, year: Year = None, output_format: TableFormat = "table") -> int:
    """Write the matrix of body text, arrangement and monthly plan."""
    from npc.cli.trace import grid

    return _table(path, year, output_format, grid)


def _table(
    path: str | None, year: int | None, output_format: str, view: "Callable[[Plan], Grid]"
) -> int:
    """Write the table that a view makes of one plan."""
    from npc.cli.grid import check_format, write
    from npc.cli.selection import chosen, today

    check_format(output_format)
    reading, code = chosen(path, year=year, today=today())
    if reading:
        write(view(reading.plan), output_format)
    return code


def _view(path: str | None, year: int | None, view: "Callable[[Plan], Iterable[str]]") -> int:
    """Write the lines that a view gives of one plan."""
    from npc.cli.selection import chosen, today

    reading, code = chosen(path, year=year, today=today())
    if reading:
        console.write_lines(view(reading.plan))
    return code
