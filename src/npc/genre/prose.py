"""Plain text as plans hold it: paragraphs, lines that were broken to be read, footnote marks."""

import re
from collections.abc import Iterator

from npc.characters import is_wide

_BLANK_LINES = re.compile(r"\n[ \t\u3000]*\n\s*")
_CLOSING = "”\u2019）》」』)"
_MARKS = frozenset("。！？；：，、…!?;:,.")
_NOTE_MARK = re.compile(r"\[\^(?P<name>[^\[\]\s]+)\]")


def paragraphs(text: str | None) -> tuple[str, ...]:
    """Split a text at blank lines, and join the lines of each paragraph.

    Lines are joined without a space where one of them ends, or the other begins, in Chinese.
    """
    if not text:
        return ()
    parts = (joined(part) for part in _BLANK_LINES.split(text))
    return tuple(part for part in parts if part)


def joined(text: str) -> str:
    """Join the lines of one paragraph."""
    text = text.strip()
    if "\n" not in text:
        return text
    first, *others = (line.strip(" \t\u3000") for line in text.split("\n"))
    pieces = [first]
    for line in others:
        if line and pieces[-1] and not (is_wide(pieces[-1][-1]) or is_wide(line[0])):
            pieces.append(" ")
        pieces.append(line)
    return "".join(pieces)


def occurrences(text: str, words: str) -> Iterator[int]:
    """Yield the offsets at which words stand in a text, one after the other."""
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + len(words))


def bounds(text: str, at: int, *, signs: str) -> tuple[int, int]:
    """Return where the part of a text between some signs begins and ends in which an offset lies.

    With ，。 as signs it is the clause; a sign at the offset itself ends it.
    """
    return start_of_part(text, at, signs=signs), end_of_part(text, at, signs=signs)


def start_of_part(text: str, at: int, *, signs: str) -> int:
    """Return where the part of a text between some signs begins in which an offset lies."""
    start = max(0, at - LONGEST_PART)
    for sign in signs:  # each is looked for only where a nearer one may stand
        start = max(start, text.rfind(sign, start, at) + 1)
    return start


def end_of_part(text: str, at: int, *, signs: str) -> int:
    """Return where the part of a text between some signs ends in which an offset lies."""
    end = min(len(text), at + LONGEST_PART)
    for sign in signs:
        found = text.find(sign, at, end)
        end = found if found >= 0 else end
    return end


LONGEST_PART = 1000
"""Characters from a place to the end of its clause, sentence or paragraph at most: the longest paragraph
of the published plans has some 600. A text without signs would be read anew for each place in it."""


def holds_address(text: str) -> bool:
    """Return whether a text may hold a web address at all."""
    return any(mark in text for mark in _ADDRESS_MARKS)


def is_in_address(text: str, at: int) -> bool:
    """Return whether a sign stands within a web address."""
    window = text[max(0, at - _LONGEST_ADDRESS) : at]
    if not holds_address(window):
        return text.startswith(_ADDRESS_MARKS[0], at)
    start = len(window)
    while start and "!" <= window[start - 1] <= "~":
        start -= 1
    run = window[start:]
    return "://" in run or run.startswith("www.") or text.startswith("://", at)


_ADDRESS_MARKS = ("://", "www.")
_LONGEST_ADDRESS = 500
"""How far is looked back: a text of 400 KB may be all of signs."""


def note_names(text: str | None) -> Iterator[str]:
    """Return the names of the footnotes that a text refers to, in order."""
    for match in _NOTE_MARK.finditer(text or ""):
        yield match["name"]


def split_at_notes(text: str) -> Iterator[tuple[str, str | None]]:
    """Return the pieces of a text, each with the name of the footnote that follows it, if any."""
    at = 0
    for match in _NOTE_MARK.finditer(text):
        yield text[at : match.start()], match["name"]
        at = match.end()
    if at < len(text):
        yield text[at:], None


def ending_in(text: str, mark: str) -> str:
    """Return a text with a mark at its end, unless it ends in a punctuation mark already.

    Quotes and brackets that close, and references to notes, may follow the mark that is there.
    """
    words = "".join(piece for piece, _ in split_at_notes(text)) if "[^" in text else text
    return text if words.rstrip(_CLOSING)[-1:] in _MARKS else text + mark


def same_until(text: str, other: str) -> int:
    """Count the characters with which both begin."""
    pairs = zip(text, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(text), len(other)))


def is_short_for(short: str, name: str) -> bool:
    """Return whether a word may be short for a name: 社建委 for 社会建设委员会; a name is for itself."""
    signs = iter(name)
    return all(sign in signs for sign in short)


def without_endings(text: str, endings: tuple[str, ...]) -> str:
    """Take off all of some words that a text ends with."""
    while text.endswith(endings):
        text = next(text.removesuffix(word) for word in endings if text.endswith(word))
    return text
