"""Stretches of a YAML text that are replaced, and the lines between which others are put."""

from collections.abc import Iterable, Iterator, Sequence

from npc.records import NamedTuple
from npc.source.document import Position
from npc.source.wanted import is_block


class NotPlaced(Exception):  # noqa: N818 - it is for the user to do it by hand
    """A change that cannot be made by position."""


class Splice(NamedTuple):
    """A stretch that is replaced; one of no length inserts."""

    start: int
    end: int
    text: str

    def offset(self) -> int:
        """Return where it begins."""
        return self.start


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """Return a text with stretches replaced; of those at one place the first comes first.

    Raises:
        NotPlaced: Two of them overlap.

    """
    pieces: list[str] = []
    at = 0
    for start, end, right in sorted(splices, key=Splice.offset):
        if start < at:
            raise NotPlaced
        pieces += text[at:start], right
        at = end
    return "".join((*pieces, text[at:]))


class FileLines:
    """The lines of a file, and where others go between them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.line_end = "\r\n" if "\r\n" in text else "\n"

    def next_line(self, at: int) -> int:
        """Return where the line behind that of an offset begins."""
        return self.text.find("\n", at) + 1 or len(self.text)

    def end_of(self, at: Position) -> int:
        """Return where the last word of a value ends; libyaml's end of lines has comments before it."""
        while at.children and is_block(self.text, at):
            at = last_of(at)
        return at.end

    def behind(self, end: int, column: int) -> int:
        """Return where the line ends in which something ends, and its comment, which may go on further in."""
        # A text in lines ends with its last line break; all else ends before one.
        at = end if self.text[end - 1] == "\n" else self.next_line(end)
        while self._goes_on(at, column):
            at = self.next_line(at)
        return at

    def put(self, lines: Iterable[str], at: int) -> Splice:
        """Put lines where one begins, or at the end of the text."""
        if at and self.text[at - 1] != "\n":
            return Splice(at, at, "".join(self.line_end + line for line in lines))
        return Splice(at, at, "".join(line + self.line_end for line in lines))

    def comments_above(self, start: int) -> Iterator[tuple[int, str]]:
        """Yield the comments directly above a line, each with where its line begins, the nearest first."""
        while start > 0:
            above = self.text.rfind("\n", 0, start - 1) + 1
            line = self.text[above:start].strip()
            if not line.startswith("#"):
                return
            yield above, line
            start = above

    def _goes_on(self, at: int, column: int) -> bool:
        """Return whether a line is a comment that begins further in than a column."""
        start = at
        while self.text[start : start + 1] == " ":
            start += 1
        return self.text[start : start + 1] == "#" and start - at > column


def last_of(at: Position) -> Position:
    """Return the last value that another one holds."""
    children: Sequence[Position] | dict[str, Position] = at.children or []
    return list(children.values() if isinstance(children, dict) else children)[-1]
