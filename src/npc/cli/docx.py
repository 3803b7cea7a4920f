"""`npc docx …`: what there is to do with Word files, whoever made them."""

from typing import Annotated

import typer

from npc.cli import validate_options as options
from npc.cli.console import say
from npc.cli.help import LocalCommand, LocalGroup
from npc.messages import Message

app = typer.Typer(
    name="docx",
    cls=LocalGroup,
    help=say(Message("Check Word files.", "检查 Word 文件")),
    no_args_is_help=True,
)


@app.callback()
def _group() -> None:
    """Keep `docx` a group: typer would make its only command the group itself."""


@app.command(
    cls=LocalCommand,
    help=say(
        Message(
            "Measure Word files against the official format, GB/T 9704-2012.",
            "对照公文格式标准（GB/T 9704—2012）检查 Word 文件",
        )
    ),
    epilog=say(
        Message("A line of a finding is a paragraph.", "结果中的行号是段落序号。"),
    ),
)
def check(  # noqa: PLR0913, PLR0917 - a parameter an option
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...", help=say(Message("Word files (.docx)", "Word 文件（.docx）"))
        ),
    ],
    output_format: options.Format = None,
    output: options.Output = None,
    reports: options.Reports = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    severities: options.Severities = None,
    fail_on: Annotated[
        str,
        typer.Option(
            metavar="error|warning|never",
            help=say(Message("what makes the exit code 1", "出现什么问题时退出码为1")),
        ),
    ] = "error",
    statistics: options.Statistics = False,
    no_drawing: Annotated[
        bool,
        typer.Option(
            "--no-drawing",
            help=say(
                Message(
                    "do not draw the pages with LibreOffice; read the settings only",
                    "不用 LibreOffice 排版，只检查文件中的设置",
                )
            ),
        ),
    ] = False,
) -> int:
    """Measure Word files and write what was found."""
    from npc.cli.docx_checking import check_word_files
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
    )
    return check_word_files(files, wishes, draws=not no_drawing)
