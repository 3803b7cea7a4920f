"""Values put into a YAML file by position: what stands there stays, with its comments and order.

The data of a document are compared with those that are wanted; where these have more, lines or
words are added in the style of what is there. The text is read again before it is given out: it
must hold exactly what is wanted.
"""

from collections.abc import Iterable, Iterator, Sequence

from npc.diagnostics import SourceText
from npc.records import NamedTuple
from npc.source.document import Document, Node, Position
from npc.source.lines import Writer
from npc.source.reader import SourceFile, read_text
from npc.source.wanted import (
    Sample,
    Steps,
    Wanted,
    as_read,
    column_of,
    in_brackets,
    is_block,
    steps_of,
)


class NotPlaced(Exception):  # noqa: N818 - it is for the user to do it by hand
    """A change that cannot be made by position."""


def with_wanted(
    file: SourceFile,
    document: Document,
    wanted: Wanted,
) -> SourceFile:
    """Return a file in which one document holds what is wanted.

    Nothing can be taken away: what is wanted holds all that is there, but that texts may be others,
    and hold others now.

    Args:
        file: The file.
        document: The one of its documents that is to change.
        wanted: All that this document is to hold.

    Raises:
        NotPlaced: The change cannot be made so that all else stays as it is.

    """
    text = file.source.text
    placing = _Placing(text, steps_of(text, document.position))
    cuts = sorted(placing.cuts(document.data, wanted, document.position), key=_Splice.offset)
    again = read_text(SourceText(file.source.path, _spliced(text, cuts)))
    others = [each.data for each in file.documents if each is not document]
    expected = [*others, as_read(wanted)]
    number = file.documents.index(document)
    found = [each.data for each in again.documents]
    if number < len(found):
        found.append(found.pop(number))
    if found != expected or not again.whole or _codes(again) != _codes(file):
        raise NotPlaced
    return again


def _codes(file: SourceFile) -> list[str]:
    return [finding.rule.code for finding in file.diagnostics]


class _Splice(NamedTuple):
    """A stretch that is replaced; one of no length inserts."""

    start: int
    end: int
    text: str

    def offset(self) -> int:
        return self.start


def _spliced(text: str, cuts: Sequence[_Splice]) -> str:
    pieces: list[str] = []
    at = 0
    for start, end, right in cuts:
        if start < at:
            raise NotPlaced
        pieces += text[at:start], right
        at = end
    return "".join((*pieces, text[at:]))


def _last_of(at: Position) -> Position:
    children = at.children or []
    return list(children.values() if isinstance(children, dict) else children)[-1]


class _Placing:
    """Finds where what is wanted goes; of what goes to one place the deeper comes first."""

    def __init__(self, text: str, steps: Steps) -> None:
        self._text = text
        self._writer = Writer(text, steps)
        self._line_end = "\r\n" if "\r\n" in text else "\n"

    def cuts(self, data: Node, wanted: Wanted, at: Position) -> Iterator[_Splice]:
        """Yield what changes in a value, where it stands."""
        children = at.children
        if data == as_read(wanted):
            return
        if isinstance(data, dict) and isinstance(wanted, dict) and isinstance(children, dict):
            for key, child in children.items():
                if key in wanted:
                    yield from self._of_key(data, wanted, key, child, at)
            more = {key: value for key, value in wanted.items() if key not in data}
            yield from self._more(more, at)
        elif isinstance(data, list) and isinstance(wanted, list) and isinstance(children, list):
            for inner, right, child in zip(data, wanted, children, strict=False):
                yield from self.cuts(inner, right, child)
            yield from self._more(wanted[len(data) :], at)
        else:
            yield self._replaced(wanted, at)

    def _of_key(
        self,
        data: dict[str, Node],
        wanted: dict[str, Wanted],
        key: str,
        at: Position,
        around: Position,
    ) -> Iterator[_Splice]:
        """Yield what changes in a mapping's value: an empty one may be written in lines now."""
        if (
            data[key]
            or not wanted[key]
            or not self._is_blank(at)
            or not is_block(self._text, around)
        ):
            yield from self.cuts(data[key], wanted[key], at)
            return
        column = column_of(self._text, around.start)
        none = Sample(self._text, None)
        like = none if column == 0 else Sample(self._text, around).like(wanted[key])
        _, *lines = self._writer.entry(key, wanted[key], like, column)
        if not lines:
            yield self._replaced(wanted[key], at)
            return
        yield _Splice(self._colon_before(at), at.end, "")
        yield self._in_lines(lines, at.end, column)

    def _is_blank(self, at: Position) -> bool:
        """Return whether a value that holds nothing is nothing but its brackets, on the line of its key."""
        written = self._text[at.start : at.end]
        return "\n" not in self._text[at.key_end : at.end] and (
            at.children is None or not written[1:-1].strip()
        )

    def _colon_before(self, at: Position) -> int:
        return self._text.index(":", at.key_end) + 1

    def _more(self, more: dict[str, Wanted] | list[Wanted], at: Position) -> Iterator[_Splice]:
        """Yield what is added to a mapping or list, behind all that it has."""
        if not more:
            return
        if is_block(self._text, at):
            column = column_of(self._text, at.start)
            lines = self._writer.lines(more, Sample(self._text, at), column)
            yield self._in_lines(lines, self._end_of(at), column)
            return
        words = in_brackets(more)[1:-1]
        if at.children:
            end = self._end_of(_last_of(at))
            yield _Splice(end, end, f", {words}")
        else:
            yield _Splice(at.start + 1, at.start + 1, words)

    def _end_of(self, at: Position) -> int:
        """Return where the last word of a value ends; libyaml's end of lines has comments before it."""
        while at.children and is_block(self._text, at):
            at = _last_of(at)
        return at.end

    def _in_lines(self, lines: Iterable[str], end: int, column: int) -> _Splice:
        """Put lines behind the one in which something ends, and behind its comment."""
        # A text in lines ends with its last line break; all else ends before one.
        at = end if self._text[end - 1] == "\n" else self._next_line(end)
        while self._goes_on(at, column):
            at = self._next_line(at)
        if self._text[at - 1] != "\n":
            return _Splice(at, at, "".join(self._line_end + line for line in lines))
        return _Splice(at, at, "".join(line + self._line_end for line in lines))

    def _next_line(self, at: int) -> int:
        return self._text.find("\n", at) + 1 or len(self._text)

    def _goes_on(self, at: int, column: int) -> bool:
        """Return whether a line is a comment that begins further in than a column."""
        start = at
        while self._text[start : start + 1] == " ":
            start += 1
        return self._text[start : start + 1] == "#" and start - at > column

    def _replaced(self, wanted: Wanted, at: Position) -> _Splice:
        """Write another value in the place of one; where there is none, behind its colon or hyphen."""
        if self._text[at.start : at.start + 1] in _BLOCKS:
            raise NotPlaced
        words = in_brackets(wanted)  # which reads the same outside of brackets
        is_tight = at.start == at.end and not self._text[at.start - 1].isspace()
        return _Splice(at.start, at.end, f" {words}" if is_tight else words)


_BLOCKS = ("|", ">")
"""What a text in lines begins with."""
