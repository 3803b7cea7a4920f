"""The commands, put together; each is a thin function in a module of its group."""

import typer
from typer.exceptions import TyperException

from npc import __version__
from npc.cli import docx, plan, schedule, template
from npc.cli.console import say, write_lines
from npc.cli.help import LocalCommand, LocalGroup
from npc.cli.rule import rule
from npc.cli.schema import schema
from npc.cli.usage import usage_error
from npc.exit_codes import INTERRUPTED, UNUSABLE
from npc.messages import Message

app = typer.Typer(
    name="npc",
    cls=LocalGroup,
    help=say(
        Message(
            "Compile the annual work points of a People's Congress standing committee.",
            "编制人大常委会年度工作要点：校核计划，生成公文，按月列出工作。",
        )
    ),
    epilog=say(
        Message(
            "With --debug, an error in npc itself shows where it happened.",
            "加 --debug 可显示 npc 自身出错的位置。",
        )
    ),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(plan.app)
app.add_typer(schedule.app)
app.add_typer(template.app)
app.add_typer(docx.app)
app.command(
    cls=LocalCommand,
    help=say(Message("Say what a rule looks for, and why.", "说明一条规则检查什么、为什么")),
)(rule)
app.command(
    cls=LocalCommand,
    help=say(
        Message("Print the plan format as JSON Schema.", "输出计划格式的 JSON Schema，供编辑器使用")
    ),
)(schema)


def _show_version(value: bool) -> None:
    if value:
        write_lines([f"npc {__version__}"])
        raise typer.Exit


@app.callback()
def _options(
    version: bool = typer.Option(
        False,
        "--version",
        callback=_show_version,
        is_eager=True,
        help=say(Message("Show the version.", "显示版本")),
    ),
) -> None:
    pass


def call(arguments: list[str]) -> int:
    """Run a command line and give its exit code.

    Raises:
        NpcError: The command cannot do what is asked, or the command line is wrong.
        KeyboardInterrupt: The user stopped it; typer makes an exit code of that.

    """
    try:
        code = app(arguments, prog_name="npc", standalone_mode=False)
    except TyperException as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            write_lines([error.format_message()])
            return UNUSABLE
        raise usage_error(error) from error
    if code == INTERRUPTED:
        raise KeyboardInterrupt
    return int(code or 0)
