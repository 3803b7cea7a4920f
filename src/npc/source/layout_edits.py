"""Blanks of a YAML text: indentation by two, one blank behind a colon or hyphen, none at the ends of lines.

Blanks and line ends within values stay, and so do those in front of a comment behind a value.
"""

import re
from collections.abc import Iterator, Sequence

from npc.diagnostics import SourceText
from npc.source.document import Document, Position
from npc.source.line_columns import LineColumns
from npc.source.splicing import Splice

_GAP = re.compile(r"([ \t]*):([ \t]+)")
_HYPHENS = re.compile(r" *(?:-[ \t]+)+(?=[^\s#])")
_AFTER_HYPHEN = re.compile(r"-([ \t]{2,}|\t)")


def laid_out(source: SourceText, documents: Sequence[Document]) -> list[Splice]:
    """Return what is to change in a text so that it has the usual layout."""
    layout = _Layout(source, documents)
    edits = [*layout.indents(), *layout.gaps(), *layout.line_ends(), *layout.empty_lines()]
    return sorted(set(edits))


class _Layout:
    def __init__(self, source: SourceText, documents: Sequence[Document]) -> None:
        self._source = source
        self._text = source.text
        self._documents = documents
        self._columns = LineColumns(source, documents)
        self._lines = source.text.split("\n")
        if self._lines[-1] == "":
            del self._lines[-1]
        self._empty = frozenset(
            number
            for number, line in enumerate(self._lines)
            if not line.strip() and number not in self._columns.within
        )

    def indents(self) -> Iterator[Splice]:
        """Yield the indentation of lines that should begin elsewhere."""
        wanted, within = self._columns.wanted, self._columns.within
        begins = self._columns.begins
        for number, line in enumerate(self._lines):
            own = len(line) - len(line.lstrip(" "))
            column: int | None = None
            if number in within:
                first = within[number]
                column = own + wanted.get(first, 0) - self._own(first) if first in wanted else None
            elif number in wanted:
                column = wanted[number]
            elif own and line[own:].startswith(
                "#"
            ):  # one in the first column stays: lines are left out so
                column = self._columns.of_comment(number, own, begins)
            if column is not None and column != own and line.strip():
                start = self._source.start_of(number + 1)
                yield Splice(start, start + own, " " * max(0, column))

    def _own(self, number: int) -> int:
        line = self._lines[number]
        return len(line) - len(line.lstrip(" "))

    def gaps(self) -> Iterator[Splice]:
        """Yield the blanks around colons, and behind hyphens."""
        for document in self._documents:
            for at in document.position.throughout():
                yield from self._of_colon(at)
        for number in self._columns.wanted:
            found = _HYPHENS.match(self._lines[number])
            start = self._source.start_of(number + 1)
            for blanks in _AFTER_HYPHEN.finditer(found[0]) if found else ():
                yield Splice(start + blanks.start(1), start + blanks.end(1), " ")

    def _of_colon(self, at: Position) -> Iterator[Splice]:
        between = self._text[at.key_end : at.start]
        if at.key_start >= 0 and at.end > at.start and between != ": " and _GAP.fullmatch(between):
            yield Splice(at.key_end, at.start, ": ")

    def line_ends(self) -> Iterator[Splice]:
        """Yield the blanks at the ends of lines, and the line end that the last line lacks."""
        goes_on = {number - 1 for number in self._columns.within}
        for number, line in enumerate(self._lines):
            if number in self._columns.within or number in goes_on or number in self._empty:
                continue
            bare = line.removesuffix("\r")
            start = self._source.start_of(number + 1)
            if bare != bare.rstrip(" \t"):
                yield Splice(start + len(bare.rstrip(" \t")), start + len(bare), "")
        last = len(self._lines) - 1
        if self._text[-1:] not in ("", "\n") and last not in self._empty | self._columns.in_blocks:
            end = len(self._text)
            yield Splice(end, end, "\r\n" if "\r\n" in self._text else "\n")

    def empty_lines(self) -> Iterator[Splice]:
        """Yield the empty lines of which one is enough, and those at the beginning and the end."""
        last = len(self._lines) - 1
        while last in self._empty:
            last -= 1
        for number in sorted(self._empty):
            start = self._source.start_of(number + 1)
            end = start + len(self._lines[number]) + 1
            is_edge = number > last or all(before in self._empty for before in range(number))
            if is_edge or number - 1 in self._empty:
                yield Splice(start, min(end, len(self._text)), "")
            elif self._lines[number].removesuffix("\r"):
                yield Splice(start, start + len(self._lines[number].removesuffix("\r")), "")
