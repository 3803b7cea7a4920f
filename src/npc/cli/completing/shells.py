"""Shells: the script that each is given, and how it is answered.

An answer is lines of UTF-8: on the first one, what follows: `words`, `names` (words that may need
quotation marks, which the shell sets), `files` (the shell knows them better) or `nothing`; then one word
a line, where the shell shows it with a tab and what the word is.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from npc.cli.completing.completion import Completion
from npc.cli.completing.cursor import Cursor, cursor_in
from npc.cli.completing.typed import TypedWord, arguments_in, parted, parted_but_last
from npc.cli.completing.values import takes_files, values_for
from npc.cli.declaring import CommandTable
from npc.messages import Language
from npc.records import NamedTuple

TYPED = "NPC_TYPED"
"""The variable in which a script asks: what is typed up to the cursor."""
_SCRIPTS = Path(__file__).with_name("scripts")


class Shell(NamedTuple):
    """What is otherwise from shell to shell."""

    script: str
    """The file of its script."""
    words: Callable[[str], Sequence[TypedWord]]
    """Parts what is typed."""
    shown: Callable[[Completion, TypedWord, Language], str]
    """Writes one line of the answer, given what is typed of the word."""
    barred: str = ""
    """Signs that the shell does not keep from being run in every way that a word may be begun."""


def script_for(shell: str) -> str:
    """Return the script that a shell is given."""
    return (_SCRIPTS / SHELLS[shell].script).read_text(encoding="utf-8")


def answer(shell: str, typed: str, table: CommandTable, language: Language) -> str:
    """Return what may stand at the cursor.

    Args:
        shell: One of `SHELLS`.
        typed: What its script asks.
        table: The commands that there are.
        language: That in which words are explained.

    """
    own = SHELLS[shell]
    words = own.words(typed)
    cursor = cursor_in([word.text for word in words], table)
    found = [each for each in _found(cursor) if each.is_fit and not {*each.word} & {*own.barred}]
    lines = [own.shown(each, words[-1], language) for each in found]
    return "\n".join((_kind(cursor, found), *lines)) + "\n"


def _found(cursor: Cursor) -> Iterable[Completion]:
    return values_for(cursor.value) if cursor.value else cursor.words


def _kind(cursor: Cursor, found: Sequence[Completion]) -> str:
    if not found:
        return "files" if cursor.value and takes_files(cursor.value) else "nothing"
    return "words" if all(_PLAIN.fullmatch(each.word) for each in found) else "names"


_PLAIN = re.compile(r"[\w=:,，、.-]+")
"""Words that mean the same to all shells, with quotation marks and without."""


def _without_kept(found: Completion, begun: TypedWord, _language: Language) -> str:
    return found.word[begun.kept :]


def _explained(found: Completion, _begun: TypedWord, language: Language) -> str:
    about = found.about.in_language(language) if found.about else ""
    return f"{found.word}\t{about}".rstrip("\t")


def _in_powershell(found: Completion, begun: TypedWord, language: Language) -> str:
    """Return a word as PowerShell is to have it, what is shown of it, and what it is."""
    word = found.word
    if not _PLAIN.fullmatch(word) or "," in word:
        word = f"'{_QUOTES.sub(_TWICE, word)}'"
    return f"{word}\t{_explained(found, begun, language)}"


_QUOTES = re.compile("['\u2018-\u201b]")
"""What closes a single quotation mark there."""
_TWICE = r"\g<0>\g<0>"


SHELLS: Mapping[str, Shell] = {
    "bash": Shell("npc.bash", arguments_in, _without_kept, barred='$`\\!"'),
    "zsh": Shell("npc.zsh", parted, _explained),
    "fish": Shell("npc.fish", parted_but_last, _explained),
    "powershell": Shell("npc.ps1", parted, _in_powershell),
}
