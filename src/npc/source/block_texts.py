"""Texts in lines (`|` and `>`): broken where Chinese is read with a pause, and kept where they are as they were."""

import re
from collections.abc import Iterator, Sequence

from npc.characters import is_wide
from npc.source.document import Document, Path, Position

_MOST = 58
"""Characters of a line, which ends behind the last sign before: with its indent it fits an editor beside another file."""
_LONGEST_ON_LINE = 100
"""Characters of a text that stands behind its key."""
_NOT_FIRST = frozenset("，。；：、！？）》」』”\u2019…")
_MARKS = ("|", ">")
_GAP = "\n\n"
"""What parts paragraphs."""


def is_in_lines(text: str, at: Position) -> bool:
    """Return whether a value is a text in lines."""
    return at.children is None and text.startswith(_MARKS, at.start)


def renewed(document: Document, path: Path, paragraphs: Sequence[str]) -> str:
    """Return the value by which a text is replaced so that it goes on as it is written.

    Args:
        document: The document.
        path: The place of the text that is there, or of the mapping's key that will be.
        paragraphs: What it is to say, each without line breaks.

    """
    source, at = document.source.text, document.position
    around = at
    for step in path:
        found = at.child(step)
        around = at
        if found is None:
            return _new(source, around, paragraphs)
        at = found
    if not is_in_lines(source, at):
        return _new(source, around, paragraphs)
    if source[at.start] == ">":
        return _GAP.join(paragraphs)
    old = document.value(path)
    ending = "\n" if isinstance(old, str) and old.endswith("\n") else ""
    return "\n".join(renewed_lines(Content(source, at).lines, paragraphs)) + ending


def _new(source: str, around: Position, paragraphs: Sequence[str]) -> str:
    """Return a text that stands in brackets as it is, others as new ones."""
    in_brackets = source.startswith(("{", "["), around.start)
    return _GAP.join(paragraphs) if in_brackets else new_text(paragraphs)


def new_text(paragraphs: Sequence[str]) -> str:
    """Return the value of a text that is not there yet: one paragraph that is short as it is, others in lines."""
    text = "".join(paragraphs)
    is_short = len(paragraphs) <= 1 and len(text) <= _LONGEST_ON_LINE
    return text if is_short else "\n".join(renewed_lines((), paragraphs)) + "\n"


class Content:
    """The lines of a text in lines, and where they stand."""

    __slots__ = ("end", "indent", "lines", "start")

    def __init__(self, source: str, at: Position) -> None:
        self.start = source.find("\n", at.start, at.end) + 1 or at.end
        written = source[self.start : at.end].splitlines(keepends=True)
        while written and not written[-1].strip():
            written.pop()
        first = next((line for line in written if line.strip()), "")
        self.indent = len(first) - len(first.lstrip(" "))
        while written and not self._is_in(written[-1]):
            written.pop()
        self.end = self.start + sum(map(len, written))
        self.lines = [line[self.indent :].rstrip("\r\n") for line in written]

    def _is_in(self, line: str) -> bool:
        return bool(line.strip()) and not line[: self.indent].strip(" ")


def renewed_lines(old: Sequence[str], paragraphs: Sequence[str]) -> list[str]:
    """Return the lines of paragraphs; those that were there stay as they were broken, as far as they are the same."""
    groups = list(_groups(old))
    known = {"".join(group): group for group in groups}
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        if lines:
            lines.append("")
        beside = groups[number] if number < len(groups) else []
        lines += known.get(paragraph) or _relined(beside, paragraph)
    return lines


def _groups(lines: Sequence[str]) -> Iterator[list[str]]:
    group: list[str] = []
    for line in (*lines, ""):
        if line.strip():
            group.append(line)
        elif group:
            yield group
            group = []


def _relined(old: Sequence[str], paragraph: str) -> list[str]:
    """Break a paragraph anew between the lines at its ends that are as they were."""
    start, end = 0, len(paragraph)
    before: list[str] = []
    for line in old:
        if not paragraph.startswith(line, start) or end - start == len(line):
            break
        before.append(line)
        start += len(line)
    after: list[str] = []
    for line in reversed(old[len(before) :]):
        if not paragraph.endswith(line, start, end) or end - start == len(line):
            break
        after.append(line)
        end -= len(line)
    if before and after and not _may_break(paragraph, end):
        end += len(after.pop())
    return [*before, *wrapped(paragraph[start:end]), *reversed(after)]


_PHRASE = re.compile(r"[^，。；、：！？]{0,300}[，。；、：！？”’）》]{0,8}")
"""A stretch of text that ends behind signs, or for want of signs anywhere."""


def wrapped(paragraph: str) -> Iterator[str]:
    """Yield a paragraph in lines that read as one: each but the last ends in a Chinese sign."""
    line = ""
    for phrase in _PHRASE.findall(paragraph):
        may_break = line and is_wide(line[-1]) and not phrase[:1].isspace()
        if may_break and len(line) + len(phrase) > _MOST:
            yield line
            line = ""
        line += phrase
    if line:
        yield line


def _may_break(text: str, at: int) -> bool:
    """Return whether a line break between two characters reads as nothing."""
    before, after = text[at - 1], text[at]
    if before.isspace() or after.isspace() or after in _NOT_FIRST:
        return False
    return is_wide(before) or is_wide(after)
