"""Papers that are being found: what they will say, of which words of the original, and what is doubtful.

A parser makes a `FoundMapping` for each mapping of the YAML that will be written, in the order of its keys.
Each value names the stretches of the original of which it is made, so that at the end what is left
over is known (`accounting.py`).
"""

from collections.abc import Iterator
from typing import TypeAlias, Union

from npc.importer.clippings import Clipping, of_cell
from npc.messages import Message
from npc.originals.original import GridCell
from npc.records import NamedTuple
from npc.source.marking import check_comment, todo_comment


class FoundValue(NamedTuple):
    """A text or number."""

    text: str | int | None
    """What is written; paragraphs are parted by an empty line. None: the key stands there and holds nothing."""
    of: tuple[Clipping, ...] = ()
    """What of the original it is made of; nothing where it is what npc knows (kind)."""


Found: TypeAlias = Union[FoundValue, "FoundMapping", list["Found"]]


class ToCheck(NamedTuple):
    """A value that stands, and should be looked at."""

    key: str
    """Of the mapping; nothing where it is all of it."""
    why: Message
    place: Message | None
    """Where in the original; None where that is no single place."""

    @property
    def comment(self) -> str:
        """The line that is written above the value, from its # on."""
        return check_comment(self.key, self.why, self.place)


class NotPlacedText(NamedTuple):
    """Words of the original that have no place in the plan."""

    clipping: Clipping
    why: Message
    """What they are, as far as that is known: 原表“分管领导”栏."""
    more: tuple[Clipping, ...] = ()
    """What stands beside them in the same row of a table."""

    @property
    def clippings(self) -> tuple[Clipping, ...]:
        """All of them."""
        return (self.clipping, *self.more)

    @property
    def text(self) -> str:
        """They, with a sign between cells."""
        return _BETWEEN_CELLS.join(clipping.text for clipping in self.clippings)

    @property
    def comment(self) -> str:
        """The line that keeps them, from its # on."""
        return todo_comment(self.why, self.text, self.clipping.passage.place)


_BETWEEN_CELLS = "｜"


class FoundMapping:
    """A mapping that will be written, its keys in order."""

    __slots__ = ("checks", "not_placed", "values")

    def __init__(self) -> None:
        self.values: dict[str, Found] = {}
        self.checks: list[ToCheck] = []
        self.not_placed: list[NotPlacedText] = []

    def put(
        self, key: str, *clippings: Clipping, text: str | int | None = None, joined: str = ""
    ) -> None:
        """Set a key to what stands in the original.

        Args:
            key: The key.
            clippings: The words, in their order.
            text: The value, where it is not these words as they are: a day, a name without its count.
            joined: What stands between the words; an empty line between paragraphs.

        """
        words = joined.join(clipping.text for clipping in clippings) if text is None else text
        self.values[key] = FoundValue(words, clippings)

    def put_known(self, key: str, value: str | int | None) -> None:
        """Set a key to what does not stand in the original: the kind, 待填, nothing."""
        self.values[key] = FoundValue(value)

    def put_last(self, key: str) -> None:
        """Put a key behind the others, where it is there."""
        if key in self.values:
            self.values[key] = self.values.pop(key)

    def put_texts(self, key: str, *texts: FoundValue) -> None:
        """Set a key to a list of texts."""
        self.values[key] = list(texts)

    def add(self, key: str) -> "FoundMapping":
        """Put a new mapping at the end of the list under a key, and return it."""
        added = FoundMapping()
        found = self.values.setdefault(key, [])
        if not isinstance(found, list):
            raise TypeError(key)
        found.append(added)
        return added

    def within(self, key: str) -> "FoundMapping":
        """Return the mapping under a key, a new one where there is none."""
        found = self.values.setdefault(key, FoundMapping())
        if not isinstance(found, FoundMapping):
            raise TypeError(key)
        return found

    def inner(self, key: str) -> "FoundMapping | None":
        """Return the mapping under a key; None where it holds none."""
        found = self.values.get(key)
        return found if isinstance(found, FoundMapping) else None

    def text(self, key: str) -> str:
        """Return what a key holds; nothing where it holds no text."""
        found = self.values.get(key)
        return str(found.text) if isinstance(found, FoundValue) and found.text is not None else ""

    def mappings(self, key: str) -> list["FoundMapping"]:
        """Return the mappings of the list under a key."""
        found = self.values.get(key)
        return (
            [each for each in found if isinstance(each, FoundMapping)]
            if isinstance(found, list)
            else []
        )

    def texts(self, key: str) -> list[FoundValue]:
        """Return the texts under a key, of a list or a single one."""
        found = self.values.get(key)
        each = found if isinstance(found, list) else [found]
        return [value for value in each if isinstance(value, FoundValue)]

    def check(self, key: str, why: Message, place: Message | None = None) -> None:
        """Mark a key as one to be looked at; an empty key marks the mapping."""
        self.checks.append(ToCheck(key, why, place))

    def keep(self, clipping: Clipping, why: Message, *more: Clipping) -> None:
        """Keep words that have no place, here where they are to be put somewhere; a row of cells as one."""
        self.not_placed.append(NotPlacedText(clipping, why, more))

    def keep_cell(self, cell: GridCell, why: Message) -> None:
        """Keep all of a cell, which has no place."""
        for clipping in of_cell(cell):
            self.keep(clipping, why)

    def with_inner(self) -> Iterator["FoundMapping"]:
        """Return it and all mappings within it, in order."""
        return _mappings(self)

    def clippings(self) -> Iterator[Clipping]:
        """Return all that it is made of, what it keeps among it."""
        return _clippings(self)


def elements_of(found: Found) -> Iterator[tuple[str | int, Found]]:
    """Yield what stands directly within something found, with its key or its place in the list."""
    if isinstance(found, FoundMapping):
        yield from found.values.items()
    elif isinstance(found, list):
        yield from enumerate(found)


def _clippings(found: "FoundMapping | list[Found]") -> Iterator[Clipping]:
    for element in found.values.values() if isinstance(found, FoundMapping) else found:
        if isinstance(element, FoundValue):  # most are: no generator for each
            yield from element.of
        else:
            yield from _clippings(element)
    if isinstance(found, FoundMapping):
        for kept in found.not_placed:
            yield from kept.clippings


def _mappings(found: "FoundMapping | list[Found]") -> Iterator[FoundMapping]:
    if isinstance(found, FoundMapping):
        yield found
    for element in found.values.values() if isinstance(found, FoundMapping) else found:
        if not isinstance(element, FoundValue):
            yield from _mappings(element)
