"""One YAML document: its data, and where each value of it stands."""

from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias, Union

from npc.diagnostics import Place, SourceText

Node: TypeAlias = Union[str, list["Node"], dict[str, "Node"], None]  # noqa: UP007 - | cannot hold a name to come
"""A value as read: text, nothing, a list, or a mapping. Numbers and dates are still text."""

Step: TypeAlias = str | int
Path: TypeAlias = tuple[Step, ...]
"""The way from the root of a document to a value: keys and 0-based list indexes."""


COMMENT_MARKS = ("npc:", "npc：", "NPC:", "NPC：", "npc ignore", "npc check[", "npc todo")
"""A comment to npc begins with one of these; see `comments.py`."""


def may_hold_comments(text: str) -> bool:
    """Return whether a closer look for comments to npc is worth its time."""
    return any(mark in text for mark in COMMENT_MARKS)


class Position:
    """Where one value stands, as offsets into the text, and the positions of what it holds."""

    __slots__ = ("children", "end", "key_end", "key_start", "start")

    def __init__(self, key: tuple[int, int] | None, start: int, end: int) -> None:
        self.key_start, self.key_end = key or (-1, -1)
        self.start = start
        self.end = end
        self.children: dict[str, Position] | list[Position] | None = None

    def child(self, step: object) -> "Position | None":
        """Return the position of one key's or index's value, if it is there."""
        children = self.children
        if isinstance(children, dict):
            return children.get(step) if isinstance(step, str) else None
        if isinstance(children, list) and isinstance(step, int) and 0 <= step < len(children):
            return children[step]
        return None

    def throughout(self) -> Iterator["Position"]:
        """Yield it and all that it holds, in no certain order."""
        waiting = [self]
        while waiting:
            at = waiting.pop()
            yield at
            children = at.children
            waiting += children.values() if isinstance(children, dict) else children or ()


class Document:
    """One document of a file, the same only as itself."""

    __slots__ = ("data", "keys", "position", "source")

    def __init__(self, source: SourceText, data: Node, position: Position) -> None:
        self.source = source
        self.data = data
        """Its keys and the words of closed lists are in English, however they are typed."""
        self.position = position
        self.keys: Literal["zh", "en"] = "en"
        """How most of its keys are typed, in Chinese or in English; as many of both are Chinese."""

    @property
    def path(self) -> str:
        """The file's path as findings show it."""
        return self.source.path

    @property
    def file(self) -> str:
        """The file's name, without its folder."""
        return self.path.replace("\\", "/").rpartition("/")[2]

    def place(self, path: Sequence[object] = ()) -> Place:
        """Find the value at `path`; where the path leads on to nothing, the last value on it."""
        at = self._walk(path)
        start, end = at.start, at.end
        if isinstance(self.data, dict) and at is self.position:
            # The whole document: its first key stands for it, not all of its lines.
            first = (
                next(iter(at.children.values()), None) if isinstance(at.children, dict) else None
            )
            if first is not None:
                start, end = first.key_start, first.key_end
        return Place(self.path, self.source.span(start, end))

    def place_of(self, words: str, path: Sequence[object]) -> Place:
        """Find words within the value at `path`; the whole value where lines break them."""
        at = self._walk(path)
        start = self.source.text.find(words, at.start, at.end)
        if start < 0:
            return self.place(path)
        return Place(self.path, self.source.span(start, start + len(words)))

    def place_between(self, start: int, end: int) -> Place:
        """Return the place of what stands between two offsets into the file's text."""
        return Place(self.path, self.source.span(start, end))

    def offsets(self, path: Sequence[object]) -> tuple[int, int]:
        """Return where the value at `path` begins and ends, as offsets into the file's text."""
        at = self._walk(path)
        return at.start, at.end

    def key_place(self, path: Sequence[object]) -> Place:
        """Find the key at `path`; for the element of a list, its value."""
        at = self._walk(path)
        if at.key_start < 0:
            return self.place(path)
        return Place(self.path, self.source.span(at.key_start, at.key_end))

    def value(self, path: Sequence[object]) -> Node:
        """Return the value at `path`; where the path leads on to nothing, None."""
        return value_at(self.data, path)

    def at(self, path: Sequence[object]) -> Position | None:
        """Return the position of the value at `path`; where the path leads on to nothing, None."""
        at: Position | None = self.position
        for step in path:
            at = at.child(step) if at else None
        return at

    def holds(self, path: Sequence[object]) -> bool:
        """Return whether every step of `path` is there."""
        return self.at(path) is not None

    def _walk(self, path: Sequence[object]) -> Position:
        at = self.position
        for step in path:
            # Steps that are not in the document (validators add their own) are passed over.
            at = at.child(step) or at
        return at


def value_at(data: Node, path: Sequence[object]) -> Node:
    """Return the value at a path within data; where the path leads on to nothing, None."""
    for step in path:
        if isinstance(data, dict) and isinstance(step, str):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and 0 <= step < len(data):
            data = data[step]
        else:
            return None
    return data
