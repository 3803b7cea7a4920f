"""`npc plan …`: validate, render, render-docx, show, duties, trace."""

from typing import TYPE_CHECKING, Annotated

import typer

from npc.cli import console, render_options
from npc.cli import validate_options as options
from npc.cli.console import say
from npc.cli.help import LocalCommand, LocalGroup
from npc.cli.options import OnePlan, TableFormat, Year
from npc.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from npc.cli.grid import Grid
    from npc.plan import Plan

app = typer.Typer(
    name="plan",
    cls=LocalGroup,
    help=say(Message("Check, print and outline plans.", "校核计划、生成公文、查看提纲")),
    no_args_is_help=True,
)

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH]...",
        help=say(
            Message(
                "YAML files, plan directories, or plan repos; default: the plan repo here",
                "YAML 文件、计划目录或计划库；不写则为当前所在的计划库",
            )
        ),
    ),
]


@app.command(cls=LocalCommand, help=say(Message("Check plans.", "校核计划，列出全部问题")))
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
    from npc.cli.validating import validate_plans
    from npc.cli.wishes import Wishes

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
    cls=LocalCommand, help=say(Message("Make documents.", "生成文件：Word、网页、PDF 或 Markdown"))
)
def render(  # noqa: PLR0913, PLR0917 - a parameter an option
    paths: Paths = None,
    to: render_options.To = "docx",
    output: render_options.Output = None,
    part: render_options.Part = None,
    draft: render_options.Draft = False,
    check: render_options.Check = False,
    reference_docx: render_options.Reference = None,
    template: render_options.Template = None,
    quiet: render_options.Quiet = False,
) -> int:
    """Write a document for each plan."""
    from npc.cli.rendering import Wishes, render_plans

    wishes = Wishes(to, output, part, draft, check, reference_docx, template, quiet)
    return render_plans(paths or [], wishes)


@app.command(
    "render-docx",
    cls=LocalCommand,
    help=say(Message("Make Word documents: render --to docx.", "生成公文格式的 Word 文件")),
)
def render_docx(  # noqa: PLR0913, PLR0917 - as above
    paths: Paths = None,
    output: render_options.Output = None,
    part: render_options.Part = None,
    draft: render_options.Draft = False,
    check: render_options.Check = False,
    reference_docx: render_options.Reference = None,
    template: render_options.Template = None,
    quiet: render_options.Quiet = False,
) -> int:
    """Write a Word document for each plan."""
    return render(paths, "docx", output, part, draft, check, reference_docx, template, quiet)


@app.command(
    cls=LocalCommand, help=say(Message("Outline a plan, with counts.", "显示计划的提纲和项数"))
)
def show(path: OnePlan = None, year: Year = None) -> int:
    """Write the outline of a plan."""
    from npc.views.outline import outline

    return _view(path, year, outline)


@app.command(
    cls=LocalCommand,
    help=say(Message("List the statutory matters of the year.", "列出本年度的法定事项及对应项目")),
)
def duties(path: OnePlan = None, year: Year = None, output_format: TableFormat = "table") -> int:
    """Write the checklist of statutory matters."""
    from npc.cli.duties_tables import grid

    return _table(path, year, output_format, grid)


@app.command(
    cls=LocalCommand,
    help=say(
        Message(
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
    from npc.exit_codes import FINDINGS, FINE

    check_format(output_format)
    found = chosen(path, year=year, today=today())
    if found:
        write(view(found.plan), output_format)
    return FINE if found else FINDINGS


def _view(path: str | None, year: int | None, view: "Callable[[Plan], Iterable[str]]") -> int:
    """Write the lines that a view gives of one plan."""
    from npc.cli.selection import chosen, today
    from npc.exit_codes import FINDINGS, FINE

    found = chosen(path, year=year, today=today())
    if found:
        console.write_lines(view(found.plan))
    return FINE if found else FINDINGS
