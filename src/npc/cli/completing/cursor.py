"""What a command line asks for at the cursor: a name of a command, an option, or a value."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from npc.cli.completing.completion import Completion
from npc.cli.declaring import HELP_FLAGS, Command, CommandTable, Group, Option
from npc.cli.offered import Offered
from npc.records import NamedTuple


class AskedValue(NamedTuple):
    """A value that is asked for."""

    among: Collection[str]
    """All that it may be, where that is known."""
    offered: Offered | None
    """Else which names it may be."""
    metavar: str
    begun: str
    """What is typed of it."""
    before: str = ""
    """What stands before it in the same word: `--to=`."""
    given: Mapping[str, str] = {}
    """What the command line gives already, by the names of options."""


def _asked(
    option: Option[object], begun: str, given: Mapping[str, str], before: str = ""
) -> AskedValue:
    return AskedValue(option.among, option.offered, option.metavar, begun, before, given)


class Cursor(NamedTuple):
    """What is asked for: these words, or a value."""

    words: tuple[Completion, ...] = ()
    value: AskedValue | None = None


def cursor_in(words: Sequence[str], table: CommandTable) -> Cursor:
    """Return what is asked for at the last of some words; nothing where those before it are wrong."""
    *before, begun = words
    path, rest = _path_in(before, table)
    command = table.commands.get(path)
    if path in table.groups and not rest and not begun.startswith("-"):
        return Cursor(tuple(_names(table.members(path), begun)))
    if command:
        return _in_command(command, rest, begun)
    return Cursor() if rest else Cursor(_flags([] if path else table.own, begun))


def _path_in(words: Sequence[str], table: CommandTable) -> tuple[str, Sequence[str]]:
    """Return the command or group with which words begin, and the words behind it."""
    path = ""
    for number, word in enumerate(words):
        member = table.called(word, path)
        if member is None:
            return path, words[number:]
        path = member.path
        if isinstance(member, Command):
            return path, words[number + 1 :]
    return path, ()


def _names(members: Iterable[Command | Group], begun: str) -> Iterator[Completion]:
    for member in members:
        name = member.path.rpartition(" ")[2]
        if name.startswith(begun):
            yield Completion(name, member.help)


def _flags(options: Sequence[Option[object]], begun: str) -> tuple[Completion, ...]:
    found = [Completion(flag, option.help) for option in options for flag in option.flags]
    found.append(Completion(max(HELP_FLAGS, key=len)))
    return tuple(each for each in found if each.word.startswith(begun))


def _in_command(command: Command, words: Sequence[str], begun: str) -> Cursor:
    declared = command.load()[1].declared
    read = _WordsRead(declared)
    for word in words:
        read.take(word)
    if read.waiting:
        return Cursor(value=_asked(read.waiting[0], begun, read.given))
    if read.has_ended or not begun.startswith("-"):
        coming = read.next_arguments()
        return Cursor(value=_asked(coming[0], begun, read.given) if coming else None)
    flag, has_value, value = begun.partition("=")
    option = read.flags.get(flag)
    if has_value:
        if option is None or option.read is None:
            return Cursor()
        return Cursor(value=_asked(option, value, read.given, f"{flag}="))
    left = [each for each in declared if each.is_repeated or each.name not in read.given]
    return Cursor(_flags(left, begun))


class _WordsRead:
    """The words of a command line behind its command, as far as they are read."""

    def __init__(self, declared: Sequence[Option[object]]) -> None:
        self.flags = {flag: option for option in declared for flag in (*option.flags, *option.also)}
        self._arguments = [option for option in declared if not option.flags]
        self.given: dict[str, str] = {}
        self.waiting: list[Option[object]] = []
        """The option whose value comes next, if any."""
        self.has_ended = False
        """Whether no option can follow: `--` was there."""

    def next_arguments(self) -> list[Option[object]]:
        """Return the arguments that are still to come, in order."""
        return [each for each in self._arguments if each.is_repeated or each.name not in self.given]

    def take(self, word: str) -> None:
        """Read a word."""
        if self.waiting:
            self.given[self.waiting.pop().name] = word
        elif self.has_ended or not word.startswith("-") or word == "-":
            for argument in self.next_arguments()[:1]:
                self.given[argument.name] = word
        elif word == "--":
            self.has_ended = True
        else:
            self._take_option(word)

    def _take_option(self, word: str) -> None:
        flag, has_value, value = word.partition("=")
        option = self.flags.get(flag if word.startswith("--") else word[:2])
        if option is None:
            return
        self.given[option.name] = value
        if option.read and not has_value and len(word) == len(flag) and word in self.flags:
            self.waiting.append(option)
