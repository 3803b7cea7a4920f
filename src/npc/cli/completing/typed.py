"""A command line as far as it is typed: its words, as a shell would take them. Nothing in it is run.

Shells that know the words themselves give them one by one; bash gives the line, since it parts words at
`=` and `:`, which npc does not.
"""

import re

from npc.records import NamedTuple

PARTED = "\x1f"
"""Between words that a shell gives one by one: a sign that nobody types."""
_BREAKS = "=:"
"""Signs behind which bash replaces what is typed, unless they are in quotation marks."""
_ASSIGNMENT = re.compile(r"\w++=")
_STAYING = '"\\$`'
"""Signs before which a backslash is one in double quotation marks, too."""


class TypedWord(NamedTuple):
    """A word, without its quotation marks."""

    text: str
    kept: int = 0
    """How many of its characters bash leaves as they are: those up to the last `=` or `:`."""


def words_of(line: str) -> list[TypedWord]:
    """Part a line of bash; the last word is the one at the cursor, and may be empty or not closed."""
    scan = _Scan()
    for sign in line:
        scan.take(sign)
    *complete, last = scan.words
    return [*(word for word in complete if word is not None), last or TypedWord("")]


class _Scan:
    """A line of bash, as far as it is read."""

    def __init__(self) -> None:
        self.words: list[TypedWord | None] = [None]
        """The last one grows; None where it has not begun."""
        self._quote = ""
        self._is_escaped = False

    def take(self, sign: str) -> None:
        """Read a sign."""
        if self._is_escaped:
            stays = self._quote and sign not in _STAYING
            self._put(f"\\{sign}" if stays else sign)
            self._is_escaped = False
        elif sign == "\\" and self._quote != "'":
            self._is_escaped = True
        elif sign == self._quote:
            self._quote = ""
        elif not self._quote and sign in "'\"":
            self._quote = sign
            self._put("")
        elif not self._quote and sign.isspace():
            self.words.append(None)
        else:
            self._put(sign, breaks=not self._quote and sign in _BREAKS)

    def _put(self, text: str, *, breaks: bool = False) -> None:
        before = self.words[-1] or TypedWord("")
        whole = before.text + text
        self.words[-1] = TypedWord(whole, len(whole) if breaks else before.kept)


def arguments_in(line: str) -> list[TypedWord]:
    """Return the words behind the name of the program, before which variables may be set."""
    words = words_of(line)
    named = next((at for at, word in enumerate(words) if not _ASSIGNMENT.match(word.text)), 0)
    return words[named + 1 :] or [TypedWord("")]


def parted(words: str) -> list[TypedWord]:
    """Return words that a shell has parted, without their quotation marks."""
    return list(map(TypedWord, words.split(PARTED)))


def parted_but_last(words: str) -> list[TypedWord]:
    """Return words that a shell has parted; the last one is as it is typed."""
    *complete, last = parted(words)
    return [*complete, TypedWord(" ".join(word.text for word in words_of(last.text)))]
