"""The comments of a YAML text that are addressed to npc: `# npc: …`.

libyaml drops comments, so they are looked for in the text; what stands inside a value or a key is
no comment, whatever it looks like. A comment stands behind the content of a line, of which it
then speaks, or on a line of its own, and speaks of the next line that holds content.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from npc.diagnostics import SourceText, Span
from npc.records import NamedTuple
from npc.source.document import COMMENT_MARKS, Document, Position


class Comment(NamedTuple):
    """A comment to npc."""

    text: str
    """From its # to the end of the line."""
    start: int
    """The offset of the #."""
    line: int
    speaks_of: int
    """The line whose findings it speaks of, from 1; 0 where no content follows."""


class Scalar(NamedTuple):
    """A value or key as it stands in the text, by offsets."""

    start: int
    end: int
    key: int
    """Where the value's key begins; -1 where it has none."""
    is_block: bool
    """Whether it begins by | or >, and its text on the next line."""


def by_file(documents: Iterable[Document]) -> dict[str, tuple[SourceText, list[Document]]]:
    """Return the text of each file, by its path, with those of some documents that stand in it."""
    files: dict[str, tuple[SourceText, list[Document]]] = {}
    for document in documents:
        files.setdefault(document.path, (document.source, []))[1].append(document)
    return files


class Layout:
    """Where the values of a text stand."""

    def __init__(self, source: SourceText, documents: Sequence[Document]) -> None:
        self.source = source
        self._scalars: list[Scalar] = []
        self._keys: dict[int, int] = {}
        for document in documents:
            self._survey(document.position)
        self._scalars.sort()
        self._starts = [scalar.start for scalar in self._scalars]

    def comments(self) -> Iterator[Comment]:
        """Return the comments to npc, in order."""
        found = []
        following: dict[int, int] = {}  # of the comments further down, so that none is passed twice
        for number in sorted(self._marked_lines(), reverse=True):
            hash_sign = self._comment_in(number)
            if hash_sign < 0:
                continue
            line_start = self.source.start_of(number)
            text = self.source.line(number)[hash_sign - line_start :].rstrip()
            of = number
            if not self.source.text[line_start:hash_sign].strip(" \t-"):
                of = following[number] = self._next_content(number, following)
            if text.lstrip("# \t").startswith(COMMENT_MARKS):
                found.append(Comment(text, hash_sign, number, of))
        return reversed(found)

    def lines_of(self, span: Span) -> set[int]:
        """Return the lines where a comment speaks of a finding.

        The line on which it begins, that of the key of its value, and those on which the value
        begins and, if it is no block, ends: there is no room for comments in between.
        """
        offset = self.source.start_of(span.line) + span.column - 1
        lines = {span.line}
        if offset in self._keys:
            lines.add(self._line(self._keys[offset]))
        scalar = self._scalar_at(offset)
        if scalar:
            lines.add(self._line(scalar.start))
            if scalar.key >= 0:
                lines.add(self._line(scalar.key))
            if not scalar.is_block:
                lines.add(self._line(scalar.end))
        return lines

    def _survey(self, root: Position) -> None:
        text = self.source.text
        for at in root.throughout():
            if at.key_start >= 0:
                self._scalars.append(Scalar(at.key_start, at.key_end, -1, is_block=False))
            if at.children is None:
                if at.end > at.start:
                    block = text[at.start] in "|>"
                    self._scalars.append(Scalar(at.start, at.end, at.key_start, block))
                continue
            if at.key_start >= 0:
                self._keys[at.start] = at.key_start

    def _marked_lines(self) -> set[int]:
        lines = set()
        for mark in COMMENT_MARKS:
            at = self.source.text.find(mark)
            while at >= 0:
                lines.add(self._line(at))
                at = self.source.text.find(mark, at + 1)
        return lines

    def _comment_in(self, number: int) -> int:
        """Find the # that begins the comment of a line; -1 where there is none."""
        text, start = self.source.text, self.source.start_of(number)
        end = start + len(self.source.line(number))
        at = text.find("#", start, end)
        while at >= 0:
            if (at == start or text[at - 1] in " \t") and not self._is_inside(at):
                return at
            at = text.find("#", at + 1, end)
        return -1

    def _is_inside(self, offset: int) -> bool:
        scalar = self._scalar_at(offset)
        if scalar is None:
            return False
        if not scalar.is_block:
            return True
        return offset >= self.source.text.find("\n", scalar.start) >= 0  # a comment behind the |

    def _scalar_at(self, offset: int) -> Scalar | None:
        number = bisect_right(self._starts, offset) - 1
        found = self._scalars[number] if number >= 0 else None
        return found if found and offset < found.end else None

    def _next_content(self, number: int, known: dict[int, int]) -> int:
        for line in range(number + 1, self.source.line_count + 1):
            if line in known:
                return known[line]
            content = self.source.line(line).strip()
            if content.strip("-") and not content.startswith("#"):
                return line
        return 0

    def _line(self, offset: int) -> int:
        return self.source.span(offset, offset).line
