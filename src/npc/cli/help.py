"""Help pages, made of declarations in the user's language."""

import re
from collections.abc import Iterator, Sequence

from npc.cli.commands import GROUPS, VERSION, members
from npc.cli.console import terminal_columns, translate
from npc.cli.declaring import HELP_FLAGS, Command, Group, Option
from npc.messages import Message, Verbatim
from npc.output.reports.width import padded, width

_WIDEST, _NARROWEST = 80, 50
"""Columns of a page."""
_MARGIN = 2
_WIDEST_TERM = 30
"""Columns of what is explained; a longer one has a line of its own."""


def page(of: Command | Group) -> str:
    """Return the help page of a command or group."""
    columns = max(min(terminal_columns(), _WIDEST), _NARROWEST)
    return "\n".join(_lines(of, columns))


def _lines(of: Command | Group, columns: int) -> Iterator[str]:
    arguments, options = _parameters(of)
    yield from _usages(of, [option.metavar for option in arguments])
    yield ""
    yield from _indented(translate(of.help), columns)
    yield from _section(
        _ARGUMENTS, [(option.metavar, _about(option)) for option in arguments], columns
    )
    terms = [(_term(option), _about(option)) for option in options]
    yield from _section(_OPTIONS, [*terms, (", ".join(HELP_FLAGS), translate(_HELP))], columns)
    if of.path in GROUPS:
        held = [
            (member.path.rpartition(" ")[2], translate(member.help)) for member in members(of.path)
        ]
        yield from _section(_COMMANDS, held, columns)
    if of.note:
        yield ""
        yield from _indented(translate(of.note), columns)


def _usages(of: Command | Group, arguments: Sequence[str]) -> Iterator[str]:
    """Say how it is written, with its own arguments, and with a command where it holds some."""
    begun, before = f"npc {of.path}".rstrip(), translate(_USAGE)
    if isinstance(of, Command):
        yield " ".join((before + begun, translate(_ANY_OPTIONS), *arguments))
        before = " " * width(before)
    if isinstance(of, Group):
        yield f"{before}{begun} {translate(_ANY_OPTIONS)} {translate(_A_COMMAND)}"
    elif of.path in GROUPS:
        yield f"{before}{begun} {translate(_A_COMMAND)}"


def _parameters(of: Command | Group) -> tuple[list[Option[object]], list[Option[object]]]:
    """Return the arguments and the options of a command."""
    if isinstance(of, Group):
        return [], [] if of.path else [VERSION]
    declared = of.load()[1].declared
    return [option for option in declared if not option.flags], [
        option for option in declared if option.flags
    ]


def _term(option: Option[object]) -> str:
    return f"{', '.join(sorted(option.flags, key=len))} {option.metavar}".rstrip()


def _about(option: Option[object]) -> str:
    """Say what an option is for, its values, that it must be there, and what holds where it is not."""
    said = [translate(option.help)]
    if option.among:
        said.append(translate(_AMONG.format(values=Verbatim(" ".join(option.among)))))
    if option.is_required:
        said.append(translate(_REQUIRED))
    elif option.default and not option.is_repeated:
        said.append(translate(_DEFAULT.format(value=option.default)))
    return "  ".join(said)


def _section(heading: Message, rows: Sequence[tuple[str, str]], columns: int) -> Iterator[str]:
    """Set terms beside what is said of them."""
    if not rows:
        return
    yield ""
    yield translate(heading)
    room = min(max(width(term) for term, _ in rows), _WIDEST_TERM) + _MARGIN
    for term, about in rows:
        lines = list(wrapped(about, columns - room - _MARGIN))
        if width(term) + _MARGIN > room:
            lines.insert(0, "")
        for shown, line in zip([term] + [""] * len(lines), lines, strict=False):
            yield f"{' ' * _MARGIN}{padded(shown, room)}{line}".rstrip()


def _indented(text: str, columns: int) -> Iterator[str]:
    for line in wrapped(text, columns - _MARGIN):
        yield " " * _MARGIN + line


def wrapped(text: str, columns: int) -> Iterator[str]:
    """Break a text into lines: at spaces, behind signs, or else between Chinese characters."""
    line: list[str] = []
    for word in _WORDS.findall(text):
        if line and width("".join((*line, word)).rstrip()) > columns:
            cut = _cut(line, columns)
            yield "".join(line[:cut]).strip()
            line = line[cut:]
        line.append(word)
    yield "".join(line).strip()


def _cut(line: Sequence[str], columns: int) -> int:
    """Return how many words of a full line stay: up to the last sign or space if much is left."""
    for number in range(len(line), 0, -1):
        if width("".join(line[:number])) < columns * _LEAST_FILLED:
            break
        if line[number - 1][-1] in _SIGNS:
            return number
    return len(line)


_LEAST_FILLED = 0.6
_SIGNS = " ，。、；：！？）》”〕"
_WORDS = re.compile(
    r"""[（《“〔]{0,8}
        (?: [^\s⺀-鿿＀-￯“”〔〕] + | [⺀-鿿＀-￯〔〕] )
        [，。、；：！？）》”〕]*
      | \s+ | . """,
    re.VERBOSE,
)
_USAGE = Message("Usage: ", "用法：")
_ANY_OPTIONS = Message("[OPTIONS]", "[选项]")
_A_COMMAND = Message("COMMAND [ARGS]...", "命令 [参数]...")
_ARGUMENTS = Message("Arguments:", "参数：")
_OPTIONS = Message("Options:", "选项：")
_COMMANDS = Message("Commands:", "命令：")
_HELP = Message("Show this message and exit.", "显示本帮助")
_REQUIRED = Message("[required]", "〔必填〕")
_AMONG = Message("[one of: {values}]", "〔可选：{values}〕")
_DEFAULT = Message("[default: {value}]", "〔默认：{value}〕")
