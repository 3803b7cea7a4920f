"""`npc template …`: list, show, eject."""

from pathlib import Path
from typing import Annotated

import typer

from npc.cli.console import say, talk, write_lines
from npc.cli.help import LocalCommand, LocalGroup
from npc.errors import UsageError
from npc.exit_codes import FINE
from npc.messages import Message, Verbatim

app = typer.Typer(
    name="template",
    cls=LocalGroup,
    help=say(Message("See and take out the built-in templates.", "查看、取出内置的模板和样式文件")),
    no_args_is_help=True,
)


@app.command(
    "list",
    cls=LocalCommand,
    help=say(Message("List the built-in templates.", "列出内置模板")),
)
def list_templates() -> int:
    """Write the names of the built-in templates, each with what it is for."""
    from npc.output.templating.catalogue import built_ins

    found = list(built_ins())
    width = max(len(one.name) for one in found)
    write_lines(f"{one.name:{width}}  {one.about}" for one in found)
    return FINE


@app.command(cls=LocalCommand, help=say(Message("Print a template.", "显示一个模板")))
def show(
    name: Annotated[str, typer.Argument(metavar="NAME", help=say(Message("its name", "模板名称")))],
) -> int:
    """Write a template to stdout."""
    from npc.output.templating.catalogue import REFERENCE, content

    if name == REFERENCE:
        raise UsageError(
            Message("“{name}” is a Word file and no text", "“{name}”是 Word 文件，不能显示").format(
                name=name
            ),
            hint=Message(
                "take it out: npc template eject {name} DIR",
                "请取出后在 Word 中打开：npc template eject {name} 目录",
            ).format(name=Verbatim(name)),
        )
    write_lines(content(name).decode().splitlines())
    return FINE


@app.command(
    cls=LocalCommand,
    help=say(Message("Copy templates into a directory.", "把模板取出到一个目录，供修改")),
)
def eject(
    names: Annotated[
        list[str],
        typer.Argument(
            metavar="[NAME] DIR",
            help=say(
                Message(
                    "which template, and where to; without a name, all of them",
                    "取出哪个模板、放到哪个目录；不写名称则全部取出",
                )
            ),
        ),
    ],
    force: Annotated[
        bool,
        typer.Option("--force", help=say(Message("replace files", "覆盖已有的文件"))),
    ] = False,
) -> int:
    """Write built-in templates into a directory and say how they come into use."""
    from npc.output.templating.catalogue import REFERENCE, eject

    *chosen, folder = names
    written = eject(chosen, Path(folder), force=force)
    write_lines(path.as_posix() for path in written)
    for path in written:
        if path.name == REFERENCE:
            talk(_USE_STYLES.format(path=Verbatim(path.as_posix())))
    if any(path.name != REFERENCE for path in written):
        talk(_USE_TEMPLATES.format(folder=Verbatim(folder)))
    return FINE


_USE_STYLES = Message(
    "change its styles in Word, then: npc plan render-docx --reference-docx {path}",
    "在 Word 中改好样式后：npc plan render-docx --reference-docx {path}",
)
_USE_TEMPLATES = Message(
    "npc uses the templates when npc.yaml says “templates: {folder}”; those you delete are built in again",
    "在 npc.yaml 中写“templates: {folder}”即使用这些模板；删去的仍用内置的",
)
