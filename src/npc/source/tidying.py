"""A plan file put in order: its keys in one language, its lines in one layout, and what it says untouched.

Everything is an edit by position, and the text is read again: where it would say anything else, or a
comment would be lost, it is left as it is.
"""

from collections.abc import Iterator
from enum import Enum, auto

from npc.diagnostics import Severity, SourceText
from npc.records import NamedTuple
from npc.source.document import Node, Position
from npc.source.key_edits import respelled
from npc.source.layout_edits import laid_out
from npc.source.reader import SourceFile, read_text
from npc.source.spelling import KeysLanguage
from npc.source.splicing import NotPlaced, Splice, spliced


class LeftAlone(Enum):
    """Why a file, or its layout, is left as it is."""

    UNREAD = auto()
    """It cannot be read without errors."""
    OTHERWISE = auto()
    """It would say something else."""


class Tidied(NamedTuple):
    """A file as it is in order."""

    file: SourceFile
    keys: int = 0
    """Keys and words that are spelt otherwise now."""
    lines: int = 0
    """Lines whose blanks are otherwise now."""
    left: LeftAlone | None = None


def tidied(file: SourceFile, keys: KeysLanguage | None) -> Tidied:
    """Put a file in order.

    Args:
        file: The file.
        keys: The language of its keys; None leaves them as they are.

    """
    is_sound = all(finding.severity is not Severity.ERROR for finding in file.diagnostics)
    if not (file.whole and is_sound and file.documents):
        return Tidied(file, left=LeftAlone.UNREAD)
    spelt, renamed = file, list[Splice]()
    if keys:
        renamed = [edit for document in file.documents for edit in respelled(document, keys)]
        changed = _changed(file, renamed)
        if changed is None:
            return Tidied(file, left=LeftAlone.OTHERWISE)
        spelt = changed
    edits = laid_out(spelt.source, spelt.documents)
    after = _changed(spelt, edits)
    if after is None:
        return Tidied(spelt, len(renamed), left=LeftAlone.OTHERWISE)
    return Tidied(after, len(renamed), len({_line(spelt, edit) for edit in edits}))


def _line(file: SourceFile, edit: Splice) -> int:
    return file.source.span(edit.start, edit.start).line


def _changed(file: SourceFile, edits: list[Splice]) -> SourceFile | None:
    """Return a file with edits; None where it would say something else then."""
    if not edits:
        return file
    try:
        text = spliced(file.source.text, edits)
    except NotPlaced:
        return None
    again = read_text(SourceText(file.path, text))
    is_same = again.whole and _said(again) == _said(file)
    return again if is_same and list(_comments(again)) == list(_comments(file)) else None


def _said(file: SourceFile) -> tuple[list[Node], list[str]]:
    """Return what the documents of a file say, and what is found in it."""
    codes = sorted(finding.rule.code for finding in file.diagnostics)
    return [document.data for document in file.documents], codes


def _comments(file: SourceFile) -> Iterator[str]:
    """Yield the comments of a file: what stands behind a # when its keys and values are left out."""
    text, at = file.source.text, 0
    between = list[str]()
    spans = (span for document in file.documents for span in _spans(text, document.position))
    for start, end in sorted(spans):
        between += text[at:start], "\n" if "\n" in text[start:end] else ""
        at = max(at, end)
    for line in "".join((*between, text[at:])).split("\n"):
        _, sign, words = line.partition("#")
        if sign:
            yield words.rstrip()


def _spans(text: str, root: Position) -> Iterator[tuple[int, int]]:
    """Yield where keys and values stand; of those in lines only the lines, as a comment may follow the | of them."""
    for at in root.throughout():
        if at.key_start >= 0:
            yield at.key_start, at.key_end
        if at.children is None:
            is_in_lines = text[at.start : at.start + 1] in ("|", ">")
            first = text.find("\n", at.start, at.end) if is_in_lines else at.start
            yield at.end if first < 0 else first, at.end
