"""Values that are to stand in a YAML file, and how they are written: in the style of what is there."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias, Union

from npc.records import NamedTuple
from npc.source.document import Node, Position
from npc.source.quoting import quoted

Wanted: TypeAlias = Union[str, int, Sequence["Wanted"], Mapping[str, "Wanted"], None]  # noqa: UP007 - | cannot hold a name to come
"""A value to be written: as one that was read; what shall stand as a number, without quotes, is one.

Sequences are lists and mappings dicts, so that any value that was read may be wanted.
"""


def as_read(value: Wanted) -> Node:
    """Return a value as it will be read."""
    if value is None or isinstance(value, str | int):
        return value if value is None else str(value)
    if isinstance(value, Mapping):
        return {key: as_read(inner) for key, inner in value.items()}
    return [as_read(inner) for inner in value]


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


class Writer:
    """Writes values in lines, by the steps of their document."""

    def __init__(self, text: str, steps: Steps) -> None:
        self._no_sample = Sample(text, None)
        self._steps = steps

    def entry(self, key: str, value: Wanted, sample: Sample, column: int) -> Iterator[str]:
        """Yield the lines of a key and its value, which begin at a column.

        Args:
            key: The key.
            value: Its value.
            sample: The value in whose style it is written.
            column: That of the key; what stands in the first one is a part of the whole document.

        """
        start = f"{' ' * column}{quoted(key, is_in_brackets=False)}:"
        if value and (column == 0 or _is_in_lines(value, sample)) and not is_single(value):
            yield start
            like = self._no_sample if column == 0 else sample
            yield from self.lines(value, like, self.inner_column(value, column))
        else:
            yield start if value is None else f"{start} {on_line(value)}"

    def inner_column(self, value: Wanted, column: int) -> int:
        """Return the column at which the lines of a key's value begin."""
        return column + (self._steps.list if isinstance(value, list) else self._steps.mapping)

    def lines(self, value: Wanted, sample: Sample, column: int) -> Iterator[str]:
        """Yield the lines of a mapping's values, or of a list's elements, at a column."""
        if isinstance(value, dict):
            for key, inner in value.items():
                own = sample.of(key)
                yield from self.entry(
                    key, inner, own if own.position else sample.like(inner), column
                )
        elif isinstance(value, list):
            for inner in value:
                yield from self._element(inner, sample, column)

    def _element(self, value: Wanted, sample: Sample, column: int) -> Iterator[str]:
        hyphen = f"{' ' * column}{_hyphen_of(sample)}"
        like = sample.like(value)
        if value and _is_in_lines(value, like):
            first, *others = self.lines(value, like, len(hyphen))
            yield hyphen + first[len(hyphen) :]
            yield from others
        else:
            yield hyphen + on_line(value)


def on_line(value: Wanted) -> str:
    """Write a value behind a key or a hyphen."""
    return quoted(value, is_in_brackets=False) if isinstance(value, str) else in_brackets(value)


def is_single(value: Wanted) -> bool:
    """Return whether a value holds no others."""
    return not isinstance(value, dict | list)


def _is_in_lines(value: Wanted, sample: Sample) -> bool:
    """Return whether a value is written in lines: as its like is, else as plans are written."""
    if is_single(value):
        return False
    if sample.is_block is not None:
        return sample.is_block
    if isinstance(value, list):
        return any(isinstance(each, dict) for each in value)
    no_sample = sample._replace(position=None)
    return isinstance(value, dict) and any(_is_in_lines(each, no_sample) for each in value.values())


def _hyphen_of(sample: Sample) -> str:
    """Return a hyphen with the blanks that a list has behind its first one."""
    position = sample.position
    if position is None or not sample.is_block or not isinstance(position.children, list):
        return "- "
    blanks = sample.text[position.start + 1 : position.children[0].start]
    return f"-{blanks}" if blanks and not blanks.strip(" ") else "- "
