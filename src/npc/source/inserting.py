"""Values put into a YAML file by position: what stands there stays, with its comments and order.

The data of a document are compared with those that are wanted; where these have more, lines or
words are added in the style of what is there. The text is read again before it is given out: it
must hold exactly what is wanted.
"""

from collections.abc import Iterable, Iterator

from npc.diagnostics import SourceText
from npc.records import NamedTuple
from npc.source.block_texts import Content, is_in_lines, renewed_lines
from npc.source.document import Document, Node, Position
from npc.source.lines import Writer, is_for_lines
from npc.source.marking import spelt_comment
from npc.source.reader import SourceFile, read_text
from npc.source.spelling import KeyNames, kind_of, names_in, names_of
from npc.source.splicing import FileLines, NotPlaced, Splice, last_of, spliced
from npc.source.wanted import (
    AddedElement,
    Commented,
    Sample,
    Steps,
    Wanted,
    as_read,
    bare,
    column_of,
    comments_in,
    in_brackets,
    is_block,
    spelt,
    steps_of,
)


def with_wanted(
    file: SourceFile,
    document: Document,
    wanted: Wanted,
) -> SourceFile:
    """Return a file in which one document holds what is wanted.

    Nothing can be taken away: what is wanted holds all that is there, but that texts, and lists of
    texts, may be others, and texts hold others now.

    Args:
        file: The file.
        document: The one of its documents that is to change.
        wanted: All that this document is to hold: keys in English, words of closed lists by any name.

    Raises:
        NotPlaced: The change cannot be made so that all else stays as it is.

    """
    text = file.source.text
    wanted = spelt(wanted, names_of(kind_of(document), "en"))
    placing = _Placing(text, steps_of(text, document.position))
    cuts = placing.cuts(document.data, wanted, document.position, names_in(document))
    return read_again(file, document, spliced(text, cuts), as_read(wanted))


def read_again(file: SourceFile, document: Document, text: str, data: Node) -> SourceFile:
    """Return a file with another text, in which one document holds other data and all else is the same.

    Raises:
        NotPlaced: It is not so.

    """
    again = read_text(SourceText(file.source.path, text))
    expected = [data if each is document else each.data for each in file.documents]
    found = [each.data for each in again.documents]
    if found != expected or not again.whole or _codes(again) != _codes(file):
        raise NotPlaced
    return again


def _codes(file: SourceFile) -> list[str]:
    return [finding.rule.code for finding in file.diagnostics]


class _OfKey(NamedTuple):
    """A key of a mapping whose value may change."""

    key: str
    at: Position
    around: Position
    """The mapping."""
    names: KeyNames
    """How its keys are written."""


class _Placing:
    """Finds where what is wanted goes; of what goes to one place the deeper comes first."""

    def __init__(self, text: str, steps: Steps) -> None:
        self._text = text
        self._writer = Writer(text, steps)
        self._text_lines = FileLines(text)

    def cuts(self, data: Node, wanted: Wanted, at: Position, names: KeyNames) -> Iterator[Splice]:
        """Yield what changes in a value, where it stands; `names` are those of the keys in it."""
        if isinstance(wanted, Commented):
            yield from self._comments(wanted.comments, at, names)
            wanted = wanted.value
        children = at.children
        if data == as_read(wanted) and not comments_in(wanted):
            return
        if isinstance(data, dict) and isinstance(wanted, dict) and isinstance(children, dict):
            for key, child in children.items():
                if key in wanted:
                    own = _OfKey(key, child, at, names)
                    yield from self._of_key(data[key], wanted[key], own)
            more = {key: value for key, value in wanted.items() if key not in data}
            yield from self._more(more, at, names)
        elif isinstance(data, list) and isinstance(wanted, list) and isinstance(children, list):
            if sum(not isinstance(each, AddedElement) for each in wanted) < len(data):
                yield self._rewritten(data, spelt(wanted, names), at)
            else:
                yield from self._elements(data, wanted, children, at, names)
        elif isinstance(data, list) and is_block(self._text, at):
            yield self._rewritten(data, spelt(wanted, names), at)
        else:
            yield from self._replaced(spelt(wanted, names), at)

    def _elements(
        self,
        data: list[Node],
        wanted: list[Wanted],
        children: list[Position],
        at: Position,
        names: KeyNames,
    ) -> Iterator[Splice]:
        """Yield what changes in a list: what is added between its elements goes behind the one before."""
        number, run = 0, list[Wanted]()
        for each in wanted:
            if isinstance(each, AddedElement) or number == len(data):
                run.append(each)
                continue
            before = children[number - 1] if number else None
            yield from self._between(run, before, at, names)
            run = []
            yield from self.cuts(data[number], each, children[number], names)
            number += 1
        yield from self._more(run, at, names)

    def _between(
        self, added: list[Wanted], before: Position | None, at: Position, names: KeyNames
    ) -> Iterator[Splice]:
        """Yield what is added in front of an element of a list, behind another or in the beginning."""
        if not added:
            return
        if is_block(self._text, at):
            column = column_of(self._text, at.start)
            lines = self._lines(added, at, column, names)
            if before:
                yield self._behind(lines, self._text_lines.end_of(before), column)
            else:
                first = self._text_lines.next_line(at.key_end)
                yield self._text_lines.put(lines, first)
            return
        yield from self._comments(comments_in(added), at, names)
        words = in_brackets(spelt(added, names))[1:-1]
        end = self._text_lines.end_of(before) if before else at.start + 1
        yield Splice(end, end, f", {words}" if before else f"{words}, ")

    def _lines(
        self, more: dict[str, Wanted] | list[Wanted], at: Position, column: int, names: KeyNames
    ) -> Iterator[str]:
        """Yield the lines of what is added to a mapping or list, with the comments above each."""
        sample = Sample(self._text, at)
        parts: Iterable[Wanted] = (
            ({key: value} for key, value in more.items())
            if isinstance(more, dict)
            else ([value] for value in more)
        )
        for part in parts:
            comments = (spelt_comment(comment, names) for comment in comments_in(part))
            yield from (f"{' ' * column}{comment}" for comment in comments)
            yield from self._writer.lines(bare(part), sample, column, names)

    def _comments(self, comments: Iterable[str], at: Position, names: KeyNames) -> Iterator[Splice]:
        """Yield comments above the line in which a key or element begins, but for those that stand there."""
        begins = at.key_start if at.key_start >= 0 else at.start
        start = begins - column_of(self._text, begins)
        there = {line for _, line in self._text_lines.comments_above(start)}
        wanted = (spelt_comment(comment, names) for comment in comments)
        new = [comment for comment in wanted if comment not in there]
        if new:
            line = self._text[start : self._text_lines.next_line(start)]
            indent = line[: len(line) - len(line.lstrip(" "))]
            yield Splice(
                start, start, "".join(f"{indent}{each}{self._text_lines.line_end}" for each in new)
            )

    def _of_key(self, data: Node, wanted: Wanted, own: _OfKey) -> Iterator[Splice]:
        """Yield what changes in a key's value: an empty one may be written in lines now."""
        at, names = own.at, own.names
        is_filled = wanted and not data and self._is_blank(at)
        if not is_filled or not is_block(self._text, own.around):
            if isinstance(wanted, Commented):  # the comment is on a key of this mapping
                yield from self._comments(wanted.comments, at, names)
                wanted = wanted.value
            yield from self.cuts(data, wanted, at, names.below(own.key))
            return
        column = column_of(self._text, own.around.start)
        none, value = Sample(self._text, None), bare(wanted)
        like = none if column == 0 else Sample(self._text, own.around).like(value)
        first, *lines = self._writer.entry(own.key, value, like, column, names)
        yield from self._comments(comments_in(wanted), at, names)
        if not lines or not first.endswith(":"):
            yield from self._replaced(spelt(value, names.below(own.key)), at)
            return
        yield Splice(self._colon_before(at), at.end, "")
        yield self._behind(lines, at.end, column)

    def _is_blank(self, at: Position) -> bool:
        """Return whether a value that holds nothing is nothing but its brackets, on the line of its key."""
        written = self._text[at.start : at.end]
        return "\n" not in self._text[at.key_end : at.end] and (
            at.children is None or not written[1:-1].strip()
        )

    def _colon_before(self, at: Position) -> int:
        return self._text.index(":", at.key_end) + 1

    def _more(
        self, more: dict[str, Wanted] | list[Wanted], at: Position, names: KeyNames
    ) -> Iterator[Splice]:
        """Yield what is added to a mapping or list, behind all that it has."""
        if not more:
            return
        if is_block(self._text, at):
            column = column_of(self._text, at.start)
            lines = self._lines(more, at, column, names)
            yield self._behind(lines, self._text_lines.end_of(at), column)
            return
        yield from self._comments(comments_in(more), at, names)
        words = in_brackets(spelt(more, names))[1:-1]
        if at.children:
            end = self._text_lines.end_of(last_of(at))
            yield Splice(end, end, f", {words}")
        else:
            yield Splice(at.start + 1, at.start + 1, words)

    def _behind(self, lines: Iterable[str], end: int, column: int) -> Splice:
        """Put lines behind the one in which something ends, and behind its comment."""
        return self._text_lines.put(lines, self._text_lines.behind(end, column))

    def _replaced(self, wanted: Wanted, at: Position) -> Iterator[Splice]:
        """Write another value in the place of one; where there is none, behind its colon or hyphen."""
        if is_in_lines(self._text, at):
            yield self._in_its_lines(wanted, at)
            return
        lines = self._lines_of_text(wanted, at)
        words = "|" if lines else in_brackets(wanted)  # which reads the same outside of brackets
        is_tight = at.start == at.end and not self._text[at.start - 1].isspace()
        yield Splice(at.start, at.end, f" {words}" if is_tight else words)
        if lines:
            yield self._behind(lines, at.end, column_of(self._text, at.key_start))

    def _lines_of_text(self, wanted: Wanted, at: Position) -> list[str]:
        """Return the lines of a text behind a key that is to stand in lines; none of any other value."""
        if at.key_start < 0 or not is_for_lines(wanted):
            return []
        column = column_of(self._text, at.key_start)
        return list(self._writer.text_lines(str(wanted), column))

    def _in_its_lines(self, wanted: Wanted, at: Position) -> Splice:
        """Write another text in the place of one in lines, in its style and at its indent."""
        if not isinstance(wanted, str):
            raise NotPlaced
        content = Content(self._text, at)
        lines = wanted.rstrip("\n").split("\n")
        if self._text[at.start] == ">":
            lines = renewed_lines(content.lines, wanted.rstrip("\n").split("\n\n"))
        indent = " " * content.indent
        written = (f"{indent if line else ''}{line}{self._text_lines.line_end}" for line in lines)
        return Splice(content.start, content.end, "".join(written))

    def _rewritten(self, data: list[Node], wanted: Wanted, at: Position) -> Splice:
        """Write all of a list of texts anew, which has fewer now."""
        end = self._text_lines.end_of(at)
        start = self._colon_before(at) if is_block(self._text, at) else at.start
        if not all(isinstance(each, str) for each in data) or "#" in self._text[start:end]:
            raise NotPlaced
        words = in_brackets(wanted)
        return Splice(start, end, words if start == at.start else f" {words}")
