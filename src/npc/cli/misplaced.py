"""Words that stand on a command line without the option that they are for."""

import re
from collections.abc import Callable, Sequence

from npc.cli.declaring import Command
from npc.cli.parsing import Unclear, read
from npc.cli.unquoted import is_there

YEAR = re.compile(r"(?:19|20|21)[0-9]{2}")


_PARTS = re.compile(r"[/\\]")


def is_path(word: str) -> bool:
    """Return whether a word looks as paths do, or is one."""
    return bool(_PARTS.search(word)) or is_plan_file(word) or is_there(word)


def ending_in(*endings: str) -> Callable[[str], bool]:
    """Return the question whether a word is the name of a file of a form, in capitals too."""
    return lambda word: word.casefold().endswith(endings)


is_plan_file = ending_in(".yaml", ".yml")
_OPTIONS: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("--year", YEAR.fullmatch),
    ("--output", ending_in(".docx", ".xlsx", ".html", ".pdf", ".csv", ".ics", ".md", ".json")),
    ("--plan", is_path),
    ("--meeting", lambda word: word.endswith("会议")),
    ("--department", lambda word: not word.isascii()),
)
"""Options, and what looks as their values do; a word is for the first one that the command has."""


def with_options(command: Command, words: Sequence[str]) -> list[str] | None:
    """Return the words behind a command with their options before those that are too many.

    None where nothing is too many, or where no option is known for it.
    """
    flags = {flag for option in command.load()[1].declared for flag in option.flags}
    changed = [*words]
    for number in reversed(range(len(words))):
        if is_read(command, changed):
            break
        flag = _option_of(words[number], flags)
        if flag:
            changed[number : number + 1] = [flag, words[number]]
    return changed if changed != [*words] and is_read(command, changed) else None


def _option_of(word: str, flags: set[str]) -> str | None:
    if word.startswith("-"):
        return None
    return next((flag for flag, fits in _OPTIONS if flag in flags and fits(word)), None)


def is_read(command: Command, words: Sequence[str]) -> bool:
    """Return whether the words behind a command are plainly right."""
    try:
        read(command, words)
    except Unclear:
        return False
    return True
