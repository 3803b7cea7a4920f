"""Where in a plan something is written."""

from npc.diagnostics import Place
from npc.records import NamedTuple
from npc.source.document import Document, Node, Path


class Location(NamedTuple):
    """Where in a plan something is written: a document, and the path to the value in it."""

    document: Document
    path: Path = ()
    stretch: tuple[str, int, int] | None = None
    """What of the value is meant, if not all of it: the value as read, and offsets in it."""

    def __truediv__(self, step: str | int) -> "Location":
        return Location(self.document, (*self.path, step))

    @property
    def whole(self) -> "Location":
        """The place of the whole value, of which a stretch may be meant."""
        return Location(self.document, self.path)

    @property
    def parent(self) -> "Location":
        """The list or mapping in which the value stands."""
        return Location(self.document, self.path[:-1])

    def has(self, step: str | int) -> bool:
        """Return whether the value holds a key or index."""
        return self.document.holds((*self.path, step))

    @property
    def value(self) -> Node:
        """The value as read, before its meaning was worked out."""
        return self.document.value(self.path)

    @property
    def place(self) -> Place:
        """The file and span of the value, or of the stretch of it that is meant."""
        if self.stretch is None:
            return self.document.place(self.path)
        from npc.source.spots import place

        text, start, end = self.stretch
        return place(text, (start, end), self.document, self.path)

    @property
    def key_place(self) -> Place:
        """The file and span of the key."""
        return self.document.key_place(self.path)
