"""Help pages in the user's language; typer has its own words in English only."""

import re
from typing import TYPE_CHECKING

from typer.core import TyperCommand, TyperGroup

from npc.cli.language import language
from npc.errors import UsageError
from npc.messages import Message
from npc.suggestions import closest

if TYPE_CHECKING:
    # typer carries its own click and does not export the types that its hooks are called with.
    from typer._click.core import Command, Context

_HEADINGS = {
    "Usage:": "用法：",
    "Arguments:": "参数：",
    "Options:": "选项：",
    "Commands:": "命令：",
    "Show this message and exit.": "显示本帮助",
    "[required]": "〔必填〕",
    "[OPTIONS]": "[选项]",
    "COMMAND [ARGS]...": "命令 [参数]...",
}
_HEADING = re.compile("|".join(map(re.escape, _HEADINGS)))
_DEFAULT = re.compile(r"\[default: (.*?)\]")
_TYPE = re.compile(r" <(?:list\[)?(?:str|int)\]?>")


def localized(page: str) -> str:
    """Put typer's own words of a help page into the user's language, and leave out Python's."""
    page = _TYPE.sub(lambda match: " " * len(match.group()), page)
    if language() == "en":
        return page
    page = _DEFAULT.sub(r"〔默认：\1〕", page)
    return _HEADING.sub(lambda match: _HEADINGS[match.group()], page)


class LocalCommand(TyperCommand):
    """A command with its help page in the user's language."""

    def get_help(self, ctx: "Context") -> str:
        """Give the help page."""
        return localized(super().get_help(ctx))


class LocalGroup(TyperGroup):
    """A group of commands with its help page and complaints in the user's language."""

    def get_help(self, ctx: "Context") -> str:
        """Give the help page."""
        return localized(super().get_help(ctx))

    def get_command(self, ctx: "Context", cmd_name: str) -> "Command | None":
        """Find a command by its name.

        Raises:
            UsageError: There is none of this name.

        """
        command = super().get_command(ctx, cmd_name)
        if command is None and not cmd_name.startswith("-"):
            near = closest(cmd_name, self.commands)
            names = near or list(self.commands)
            hint = _PERHAPS if near else _KNOWN
            raise UsageError(
                Message("there is no command “{name}”", "没有“{name}”这个命令").format(
                    name=cmd_name
                ),
                hint=hint.format(names=names),
            )
        return command


_PERHAPS = Message("perhaps {names} is meant", "是否应为 {names}")
_KNOWN = Message("commands: {names}", "可用的命令：{names}")
