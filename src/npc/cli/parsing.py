"""Command lines read by their declarations.

What is plainly right is read here, at no cost. Of anything else Typer decides: it takes five times
as long to load as the rest of the program.
"""

from collections.abc import Collection, Iterator, Sequence

from npc.cli.commands import COMMANDS, GROUPS, VERSION, member_called, members
from npc.cli.declaring import HELP_FLAGS, Call, Command, Group, Option, Options
from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.suggestions import STRICT, closest


class Unclear(Exception):  # noqa: N818 - it may be no error
    """A command line that is not plainly right."""

    def __init__(self, fault: UsageError | None = None) -> None:
        super().__init__()
        self.fault = fault
        """What is wrong if it is wrong; None if help is asked for."""


def find(words: Sequence[str]) -> tuple[Command | Group, Sequence[str]]:
    """Find the command that a command line begins with.

    Returns:
        The command, or the group where no more is said, and the words behind it. A group that is a
        command too is this command where no other follows.

    Raises:
        Unclear: The words do not begin with a command.

    """
    path = ""
    for number, word in enumerate(words):
        member = member_called(word, path)
        if isinstance(member, Command):
            return member, words[number + 1 :]
        if member is None and word.startswith("-") and path in COMMANDS:
            return COMMANDS[path], words[number:]
        if member is None:
            raise Unclear(_no_such_command(path, word))
        path = member.path
    return COMMANDS.get(path) or GROUPS[path], words[:0]


def read(command: Command, words: Sequence[str]) -> Call:
    """Read what follows a command.

    Raises:
        Unclear: Help is asked for, or something is wrong.

    """
    function, options = command.load()
    return Call(function, options(_Reader(command, options).values(words)))


class _Reader:
    """Reads the options of one command, as POSIX and GNU have them."""

    def __init__(self, command: Command, options: type[Options]) -> None:
        self._command = command
        self._arguments = [option for option in options.declared if not option.flags]
        self._options = {
            flag: option for option in options.declared for flag in (*option.flags, *option.also)
        }
        self._given: dict[str, list[str]] = {}

    def values(self, words: Sequence[str]) -> dict[str, object]:
        """Return the values of all options and arguments that are there."""
        free = list(self._free(iter(words)))
        if "help" in self._given:
            raise Unclear
        for argument in self._arguments:
            taken = len(free) if argument.is_repeated else 1
            self._given[argument.name], free = free[:taken], free[taken:]
            if argument.is_required and not self._given[argument.name]:
                raise self._unclear(_MISSING, argument.metavar)
        if free:
            raise self._unclear(_TOO_MANY, " ".join(free))
        return dict(self._read())

    def _read(self) -> Iterator[tuple[str, object]]:
        for option in (*self._arguments, *dict.fromkeys(self._options.values())):
            written = self._given.get(option.name)
            if not written:
                continue
            if option.read is None:
                yield option.name, True
                continue
            meant = written if option.is_repeated else written[-1:]
            try:
                values = tuple(map(option.read, meant))
            except ValueError:
                raise self._unclear(_NO_NUMBER, next(iter(option.flags), option.metavar)) from None
            yield option.name, values if option.is_repeated else values[-1]

    def _free(self, words: Iterator[str]) -> Iterator[str]:
        """Take the options, and give what is none."""
        for word in words:
            if word == "--":
                yield from words
            elif word.startswith("--"):
                self._take_long(word, words)
            elif word.startswith("-") and word != "-":
                self._take_short(word, words)
            else:
                yield word

    def _take_long(self, word: str, words: Iterator[str]) -> None:
        flag, has_value, value = word.partition("=")
        option = self._option(flag)
        if option and option.read:
            self._take(option, flag, value if has_value else next(words, None))
        elif has_value:
            raise self._unclear(_NO_VALUE, flag)

    def _take_short(self, word: str, words: Iterator[str]) -> None:
        """Take flags of one letter, of which the last may have its value behind it."""
        for number, letter in enumerate(word[1:], 2):
            option = self._option(f"-{letter}")
            if option and option.read:
                self._take(option, f"-{letter}", word[number:] or next(words, None))
                return

    def _option(self, flag: str) -> Option[object] | None:
        """Find an option by its flag; one without a value is taken at once, as is a call for help."""
        if flag in HELP_FLAGS:
            self._given["help"] = [flag]
            return None
        if flag not in self._options:
            raise Unclear(_no_such_option(self._command.path, flag, self._options))
        option = self._options[flag]
        if option.read is None:
            self._given[option.name] = [flag]
        return option

    def _take(self, option: Option[object], flag: str, value: str | None) -> None:
        if value is None:
            raise self._unclear(_NEEDS_VALUE, flag)
        self._given.setdefault(option.name, []).append(value)

    def _unclear(self, pattern: Message, name: str) -> Unclear:
        return Unclear(
            UsageError(pattern.format(name=Verbatim(name)), hint=see_help(self._command.path))
        )


def see_help(path: str) -> Message:
    """Point to the help page of a command or group."""
    command = Verbatim(f"npc {path}".rstrip())
    return Message("see {command} --help", "查看 {command} --help").format(command=command)


_MISSING = Message("“{name}” is missing", "缺少“{name}”")
_TOO_MANY = Message("too many arguments: {name}", "命令行上多了：{name}")
_NO_NUMBER = Message("the value of “{name}” must be a whole number", "“{name}”须是整数")
_NO_VALUE = Message("the option “{name}” takes no value", "选项“{name}”后面不带值")
_NEEDS_VALUE = Message("the option “{name}” needs a value", "选项“{name}”需要一个值")


def _no_such_command(group: str, name: str) -> UsageError:
    if name.startswith("-"):
        return _no_such_option(group, name, () if group else VERSION.flags)
    names = [member.path.rpartition(" ")[2] for member in members(group)]
    near = closest(name, names, cutoff=STRICT)
    hint = _PERHAPS if near else _KNOWN
    return UsageError(_NO_COMMAND.format(name=name), hint=hint.format(names=near or names))


def _no_such_option(path: str, flag: str, known: Collection[str]) -> UsageError:
    """Return the error of an option; of one letter, it is like every other of one letter."""
    from npc.cli.other_names import meant_option  # of what is wrong only

    long = [other for other in (*known, *HELP_FLAGS) if other.startswith("--")]
    near = meant_option(flag, known)
    if near is None and len(flag) > len("--") and flag.startswith("--"):
        near = closest(flag, long, cutoff=STRICT)
    hint = _PERHAPS.format(names=near) if near else see_help(path)
    return UsageError(_NO_OPTION.format(name=Verbatim(flag)), hint=hint)


_NO_COMMAND = Message("there is no command “{name}”", "没有“{name}”这个命令")
_NO_OPTION = Message("there is no option “{name}”", "没有“{name}”这个选项")
_PERHAPS = Message("perhaps {names} is meant", "是否应为 {names}")
_KNOWN = Message("commands: {names}", "可用的命令：{names}")
