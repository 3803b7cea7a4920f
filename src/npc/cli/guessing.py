"""What was meant by a command line that is wrong: the right one, filled in with what was typed."""

import re
from collections.abc import Callable, Iterator, Sequence

from npc.cli.commands import COMMANDS, GROUPS
from npc.cli.declaring import Command
from npc.cli.misplaced import YEAR, ending_in, is_path, is_plan_file, is_read, with_options
from npc.cli.other_names import HELP, OTHER_NAMES
from npc.cli.unquoted import as_typed, path_with_blanks
from npc.messages import Message, Verbatim
from npc.suggestions import STRICT, closest


def remedy(words: Sequence[str]) -> Message | None:
    """Return what to write instead of a command line that came to nothing; None where that is not known."""
    path = path_with_blanks(words)
    if path:
        return _IN_QUOTES.format(path=Verbatim(as_typed(path)))
    lines = dict.fromkeys(" ".join(map(as_typed, ("npc", *line))) for line in _meant(words))
    return _PERHAPS.format(lines=[*map(Verbatim, lines)]) if lines else None


_IN_QUOTES = Message(
    "the path holds a blank: write it in quotation marks, {path}",
    "路径中有空格，应加英文双引号，写成 {path}",
)
_PERHAPS = Message("perhaps {lines} is meant", "是否应为 {lines}")


def _meant(words: Sequence[str]) -> Iterator[list[str]]:
    """Yield command lines that may be meant; none where only the values in it can be wrong."""
    known, rest = _parted(words)
    if not rest:
        return
    command = COMMANDS.get(" ".join(known))
    if rest[0] in HELP:
        yield [*known, *_parted(rest[1:])[0], "--help"]
    elif command and command.path not in GROUPS:
        changed = with_options(command, rest)
        if changed:
            yield [*known, *changed]
    elif not rest[0].startswith("-"):
        for begin in _beginnings(rest[0], known):
            yield _filled([*begin, *rest[1:]])


def _parted(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the words with which a command line names groups and a command, and those behind them."""
    number = 0
    while number < len(words) and " ".join(words[: number + 1]) in GROUPS | COMMANDS:
        number += 1
    return [*words[:number]], [*words[number:]]


def _beginnings(word: str, group: Sequence[str]) -> list[list[str]]:
    """Return how command lines begin that a word means which is no command where it stands."""
    found = _called(word, group) or _taking(word, group)
    if found:
        return found
    near = _near(word, group)
    return _called(near, group) if near else []


def _called(word: str, group: Sequence[str]) -> list[list[str]]:
    """Return the commands of a name, in the group that was named where it has one."""
    found = [line.split() for line, names in _NAMES.items() if word.casefold() in names]
    within = [line for line in found if line[: len(group)] == [*group]]
    return within if within and group else found


_NAMES = {
    line: frozenset((line.split()[-1], *OTHER_NAMES.get(line, ())))
    for line in dict.fromkeys((*filter(None, GROUPS), *COMMANDS, *OTHER_NAMES))
}
"""Command lines, and all that they are called by."""


def _near(word: str, group: Sequence[str]) -> str | None:
    """Return the name that is most like a word, in the group that was named where it has one."""
    own = [names for line, names in _NAMES.items() if line.split()[: len(group)] == [*group]]
    for among in (own, _NAMES.values()):
        near = closest(word, sorted({name for names in among for name in names}), cutoff=STRICT)
        if near:
            return near
    return None


def _taking(word: str, group: Sequence[str]) -> list[list[str]]:
    """Return the command that takes a word which is no name, and the word behind it."""
    lines = [line.split() for line, fits in _VALUES if fits(word)]
    if not lines and is_path(word):
        lines = [["plan", "validate"]]
    within = [line for line in lines if line[: len(group)] == [*group]]
    return [[*line, word] for line in (within or lines)[:1]]


_VALUES: tuple[tuple[str, Callable[[str], object]], ...] = (
    (
        "schedule month",
        re.compile(r"(?:0?[1-9]|1[0-2])月?|[一二三四五六七八九十]{1,2}月|now|next").fullmatch,
    ),
    ("schedule quarter", re.compile(r"[Qq][1-4]|第?[1-4一二三四]季度").fullmatch),
    ("schedule week", re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}").fullmatch),
    ("plan show --year", YEAR.fullmatch),
    ("rule", re.compile(r"NPC[0-9]{3}", re.IGNORECASE).fullmatch),
    ("plan validate", is_plan_file),
    (
        "plan import",
        ending_in(".docx", ".doc", ".wps", ".xlsx", ".xls", ".et", ".csv", ".pdf", ".txt", ".md"),
    ),
    ("docx check", ending_in(".docx")),
)
"""Command lines, and what the words are like that they take."""


def _filled(line: list[str]) -> list[str]:
    """Return a command line with its misplaced words put right, and what it lacks named."""
    known, rest = _parted(line)
    command = COMMANDS.get(" ".join(known))
    if command is None or command.path in GROUPS or is_read(command, rest):
        return next(_meant(line), line) if rest and command is None else line
    return next(_meant(line), [*line, *_missing(command, rest)])


def _missing(command: Command, rest: Sequence[str]) -> list[str]:
    """Return the arguments that a command must have and that nothing stands for, as help pages name them."""
    arguments = [option for option in command.load()[1].declared if not option.flags]
    given = sum(not word.startswith("-") for word in rest)
    return [option.metavar for option in arguments[given:] if option.is_required]
