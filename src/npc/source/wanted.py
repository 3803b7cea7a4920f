"""Values that are to stand in a YAML file, and how they are written: in the style of what is there."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias, Union

from npc.records import NamedTuple
from npc.source.document import Node, Position
from npc.source.quoting import quoted
from npc.source.spelling import KeyNames

Wanted: TypeAlias = Union[
    str, int, Sequence["Wanted"], Mapping[str, "Wanted"], "AddedElement", "Commented", None
]
"""A value to be written: as one that was read; what shall stand as a number, without quotes, is one.

Sequences are lists and mappings dicts, so that any value that was read may be wanted.
"""


class AddedElement(NamedTuple):
    """An element of a list that is not there yet: it is put behind the one that is wanted before it."""

    value: Wanted
    comments: tuple[str, ...] = ()
    """Lines above it, from their # on."""


class Commented(NamedTuple):
    """An element of a list, or a mapping's value, above which comments are to stand."""

    value: Wanted
    comments: tuple[str, ...]
    """From their # on; one that stands there already is not written again."""


def bare(value: Wanted) -> Wanted:
    """Return a value without what is said of where it goes."""
    if isinstance(value, AddedElement | Commented):
        return bare(value.value)
    if isinstance(value, Mapping):
        return {key: bare(inner) for key, inner in value.items()}
    return [*map(bare, value)] if isinstance(value, list) else value


def comments_in(value: Wanted) -> tuple[str, ...]:
    """Return all comments that are to stand above a value, or above what it holds."""
    if isinstance(value, AddedElement | Commented):
        return (*value.comments, *comments_in(value.value))
    held = (
        value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    )
    return tuple(comment for inner in held for comment in comments_in(inner))


def as_read(value: Wanted) -> Node:
    """Return a value as it will be read."""
    if value is None or isinstance(value, str | int):
        return value if value is None else str(value)
    if isinstance(value, AddedElement | Commented):
        return as_read(value.value)
    if isinstance(value, Mapping):
        return {key: as_read(inner) for key, inner in value.items()}
    return [as_read(inner) for inner in value]


def spelt(value: Wanted, names: KeyNames) -> Wanted:
    """Return a value with its keys, and words of closed lists, as they are written."""
    if isinstance(value, AddedElement | Commented):
        return value._replace(value=spelt(value.value, names))
    if isinstance(value, Mapping):
        return {names.written(key): spelt(inner, names.below(key)) for key, inner in value.items()}
    if isinstance(value, str):
        return names.word(value)
    return [spelt(each, names) for each in value] if isinstance(value, list) else value


class Sample(NamedTuple):
    """A value of the file in whose style another one is written."""

    text: str
    """All of the file."""
    position: Position | None
    """None where there is no such value."""

    @property
    def is_block(self) -> bool | None:
        """Whether it has its values on lines of their own; None where there is nothing in it."""
        if self.position is None or not self.position.children:
            return None
        return is_block(self.text, self.position)

    def of(self, key: str) -> "Sample":
        """Return the sample for a value of a mapping."""
        return self._replace(position=self.position.child(key) if self.position else None)

    def like(self, value: Wanted) -> "Sample":
        """Return the sample for an element of a list, or for a mapping's value under a new key."""
        children = self.position.children if self.position else None
        values = children.values() if isinstance(children, dict) else children or ()
        alike = [each for each in values if each.children and _are_alike(each, value)]
        return self._replace(position=alike[-1] if alike else None)


def _are_alike(position: Position, value: Wanted) -> bool:
    return isinstance(value, dict | list) and isinstance(position.children, type(value))


def is_block(text: str, position: Position) -> bool:
    """Return whether a mapping or list stands in lines, and not in brackets."""
    return position.children is not None and text[position.start] not in "[{"


class Steps(NamedTuple):
    """How many columns further in a value in lines begins than the key that it belongs to."""

    mapping: int = 2
    list: int = 2


def steps_of(text: str, root: Position) -> Steps:
    """Return the steps of a document, by the first values in lines that it has."""
    found: dict[bool, int] = {}
    waiting = [root]
    while waiting and len(found) < len(Steps()):
        at = waiting.pop()
        children = at.children
        if not isinstance(children, dict):
            waiting += reversed(children or ())
            continue
        for child in children.values():
            if is_block(text, child):
                step = column_of(text, child.start) - column_of(text, child.key_start)
                found.setdefault(isinstance(child.children, list), step)
        waiting += reversed(children.values())
    return Steps(found.get(False, Steps().mapping), found.get(True, Steps().list))


def column_of(text: str, offset: int) -> int:
    """Return the number of characters before an offset in its line."""
    return offset - text.rfind("\n", 0, offset) - 1


def in_brackets(value: Wanted) -> str:
    """Write a value on one line."""
    if isinstance(value, AddedElement | Commented):
        return in_brackets(value.value)
    if value is None or isinstance(value, int):
        return "null" if value is None else str(value)
    if isinstance(value, str):
        return quoted(value, is_in_brackets=True)
    if isinstance(value, Mapping):
        pairs = (f"{_key(key)}: {in_brackets(inner)}" for key, inner in value.items())
        return f"{{{', '.join(pairs)}}}"
    return f"[{', '.join(map(in_brackets, value))}]"


def _key(key: str) -> str:
    return quoted(key, is_in_brackets=True)
