"""The command line as Typer has it: what is not plainly right goes here, and help with it."""

from collections.abc import Sequence

from typer import Exit
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption
from typer.exceptions import TyperException

from npc import __version__
from npc.cli.commands import GROUPS, VERSION, member_called, members
from npc.cli.console import show_lines
from npc.cli.declaring import HELP_FLAGS, Call, Command, Group, Option
from npc.cli.help import page
from npc.cli.parsing import Unclear, find
from npc.errors import UsageError
from npc.messages import Message, Verbatim


def read(words: Sequence[str], fault: UsageError | None = None) -> Call | int:
    """Read a command line.

    Args:
        words: The command line.
        fault: What is wrong with it if Typer, too, finds it wrong.

    Returns:
        What it calls, or the exit code where it asked for help, which has been shown.

    Raises:
        UsageError: It is wrong.

    """
    try:
        call: Call | int = _begun(words)
    except TyperException as error:
        words = Verbatim(error.format_message())
        raise fault or UsageError(_WRONG.format(message=words)) from error
    return call


def _begun(words: Sequence[str]) -> Call | int:
    """Read a command line from behind the command that it begins with; any other from its first word."""
    try:
        found, rest = find(words)
    except Unclear:
        found, rest = GROUPS[""], words
    if isinstance(found, Command):
        own: Call | int = _Command(found).main(
            rest, prog_name=f"npc {found.path}", standalone_mode=False
        )
        return own
    whole: Call | int = _Group(GROUPS[""]).main(words, prog_name="npc", standalone_mode=False)
    return whole


_WRONG = Message("{message}", "命令行写法不对（{message}）")


class _Group(TyperGroup):
    """A group whose commands are made when they are asked for."""

    def __init__(self, group: Group) -> None:
        super().__init__(
            name=group.path or "npc",
            params=[] if group.path else [_version()],
            context_settings={"help_option_names": HELP_FLAGS},
        )
        self._group = group

    def get_command(self, ctx: object, cmd_name: str) -> "TyperCommand | TyperGroup | None":  # noqa: ARG002
        """Return the command of a name, if there is one."""
        member = member_called(cmd_name, self._group.path)
        if member is None:
            return None
        return _Command(member) if isinstance(member, Command) else _Group(member)

    def list_commands(self, ctx: object) -> list[str]:  # noqa: ARG002
        """Return the names of all commands and groups."""
        return [member.path.rpartition(" ")[2] for member in members(self._group.path)]

    def get_help(self, ctx: object) -> str:  # noqa: ARG002
        """Return the help page, in the user's language."""
        return page(self._group)


class _Command(TyperCommand):
    """A command; to invoke it gives what it calls."""

    def __init__(self, command: Command) -> None:
        function, options = command.load()

        def call(**given: object) -> Call:
            values = {name: value for name, value in given.items() if value not in {None, ()}}
            return Call(function, options(values))

        super().__init__(
            command.path,
            params=[_parameter(option) for option in options.declared],
            callback=call,
            context_settings={"help_option_names": HELP_FLAGS},
        )
        self._declaration = command

    def get_help(self, ctx: object) -> str:  # noqa: ARG002
        """Return the help page, in the user's language."""
        return page(self._declaration)


def _parameter(option: Option[object]) -> TyperArgument | TyperOption:
    kind = int if option.read is int else str
    if not option.flags:
        return TyperArgument(
            param_decls=[option.name],
            type=kind,
            metavar=option.metavar,
            required=option.is_required,
            nargs=-1 if option.is_repeated else 1,
        )
    flags = [option.name, *option.flags, *option.also]
    if option.read is None:
        return TyperOption(param_decls=flags, is_flag=True, default=False)
    return TyperOption(param_decls=flags, type=kind, multiple=option.is_repeated)


def _version() -> TyperOption:
    def show(_context: object, _option: object, value: object) -> None:
        if value:
            show_lines([f"npc {__version__}"])
            raise Exit

    return TyperOption(
        param_decls=[*VERSION.flags], is_flag=True, is_eager=True, expose_value=False, callback=show
    )
