"""At which column each line of a YAML text should begin: two further in for each level.

A line that begins with a key or a hyphen has a column by its depth; the lines behind it on which its
value goes on move as it does. A comment stands as deep as the line that it was level with.
"""

from collections.abc import Iterator, Sequence

from npc.diagnostics import SourceText
from npc.source.document import Document, Position
from npc.source.wanted import column_of, is_block

_STEP = 2


class LineColumns:
    """The lines of a text, each from 0, and where they should begin."""

    def __init__(self, source: SourceText, documents: Sequence[Document]) -> None:
        self._source = source
        self._text = source.text
        self.wanted: dict[int, int] = {}
        """The column at which a line should begin, of those that begin with a key, a hyphen or a value."""
        self.within: dict[int, int] = {}
        """Lines on which a value goes on, each with the line on which it begins."""
        self.in_blocks: set[int] = set()
        """Of these, the lines of texts behind | and >, of which every blank and line end may be part."""
        self._levels: dict[int, dict[int, int]] = {}
        """For each line that begins something: the columns at which it does, and where these should be."""
        for document in documents:
            if isinstance(document.position.children, dict):
                self._value(document.position, 0)

    def of_comment(self, number: int, column: int, begins: Sequence[int]) -> int | None:
        """Return where a comment on a line of its own should stand; None where it stays.

        Args:
            number: Its line.
            column: Its column.
            begins: All lines that begin something, in order.

        """
        for line in self._around(number, begins):
            found = self._levels[line].get(column)
            if found is not None:
                return found
        return None

    @property
    def begins(self) -> list[int]:
        """The lines that begin something, in order."""
        return sorted(self._levels)

    def _around(self, number: int, begins: Sequence[int]) -> Iterator[int]:
        """Yield the next line that begins something, then those above in which it may stand, inner ones first."""
        from bisect import bisect_right

        at = bisect_right(begins, number)
        yield from begins[at : at + 1]
        outermost = None
        for line in reversed(begins[max(0, at - _FARTHEST) : at]):
            first = min(self._levels[line])
            if outermost is None or first < outermost:
                yield line
                outermost = first
            if first == 0:
                return

    def _value(self, at: Position, column: int) -> None:
        """Take a value that stands in lines, whose keys or hyphens should begin at a column."""
        children = at.children
        own = column_of(self._text, at.start)
        if isinstance(children, dict):
            for child in children.values():
                line = self._line(child.key_start)
                self._begins(line, own, column, child.key_start)
                self._inner(child, column + _STEP, line)
        else:
            for child in children or ():
                line = self._hyphen(child, own)
                self._begins(line, own, column, self._source.start_of(line + 1) + own)
                self._inner(child, column + _STEP, line)

    def _inner(self, at: Position, column: int, line: int) -> None:
        """Take the value of a key or of an element that begins on a line."""
        if is_block(self._text, at):
            self._value(at, column)
            return
        first = self._line(at.start)
        if first != line and at.end > at.start:
            self._begins(first, column_of(self._text, at.start), column, at.start)
            line = first
        last = self._line(max(at.start, at.end - 1))
        lines = range(first + 1, last + 1)
        self.within.update(dict.fromkeys(lines, line))
        if self._text[at.start : at.start + 1] in ("|", ">"):
            self.in_blocks.update(lines)

    def _begins(self, line: int, own: int, column: int, offset: int) -> None:
        """Note that something begins on a line, at its own column, and should at another one."""
        self._levels.setdefault(line, {}).setdefault(own, column)
        if not self._text[self._source.start_of(line + 1) : offset].strip(" "):
            self.wanted.setdefault(line, column)

    def _hyphen(self, element: Position, column: int) -> int:
        """Return the line on which the hyphen of an element stands."""
        number = self._line(element.start)
        while number > 0 and self._source.line(number + 1)[column : column + 1] != "-":
            number -= 1
        return number

    def _line(self, offset: int) -> int:
        return self._source.span(offset, offset).line - 1


_FARTHEST = 400
"""Lines above a comment in which it is looked for what it is level with."""
