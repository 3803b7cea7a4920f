"""Two papers field by field: what stands in one and in the other at the place that means the same.

Elements of lists are paired by their words, so that one that is missing is one that is missing, and not
all that follow it.
"""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import NamedTuple

from measuring.meaning import Meant
from npc.source.document import Node, Path


class Field(NamedTuple):
    """A value that is wanted, or that was found and is not wanted."""

    path: Path
    """In what is wanted; of what is not wanted, where it was found."""
    wanted: str | None
    got: str | None
    found_at: Path
    """Where it stands in what was found, or where it would; an element of which nothing is like is at -1."""

    @property
    def is_right(self) -> bool:
        """Whether both say the same, and be it nothing."""
        return self.wanted == self.got


def fields(wanted: Node, got: Node, path: Path = (), found_at: Path = ()) -> Iterator[Field]:
    """Yield all fields of two values, those that only one of them has among them."""
    if isinstance(wanted, dict) or isinstance(got, dict):
        yield from _of_mappings(_mapping(wanted), _mapping(got), path, found_at)
    elif isinstance(wanted, list) or isinstance(got, list):
        yield from _of_lists(_list(wanted), _list(got), path, found_at)
    elif wanted is not None or got is not None:
        yield Field(path, wanted, got, found_at)


def _of_mappings(
    wanted: Mapping[str, Node], got: Mapping[str, Node], path: Path, found_at: Path
) -> Iterator[Field]:
    for key in dict.fromkeys((*wanted, *got)):
        at = (*found_at, key)
        yield from fields(wanted.get(key), got.get(key), (*path, key), at)


def _of_lists(
    wanted: Sequence[Node], got: Sequence[Node], path: Path, found_at: Path
) -> Iterator[Field]:
    for one, other in _pairs(wanted, got):
        place = (*path, one if one is not None else other or 0)
        at = (*found_at, -1 if other is None else other)
        yield from fields(
            None if one is None else wanted[one], None if other is None else got[other], place, at
        )


def _pairs(wanted: Sequence[Node], got: Sequence[Node]) -> Iterator[tuple[int | None, int | None]]:
    """Pair the elements of two lists; where a stretch is of the same length in both, one by one."""
    heads = [[_head(each) for each in elements] for elements in (wanted, got)]
    matcher = SequenceMatcher(None, heads[0], heads[1], autojunk=False)
    for _, first, last, other_first, other_last in matcher.get_opcodes():
        yield from _nearest(range(first, last), range(other_first, other_last), heads)


def _nearest(
    ones: range, others: range, heads: Sequence[Sequence[str]]
) -> Iterator[tuple[int | None, int | None]]:
    """Pair what stands between two that are the same: by order, or the most alike where one side has more."""
    if len(ones) == len(others):
        yield from zip(ones, others, strict=True)
        return
    left = list(others)
    for one in ones:
        alike = [(_likeness(heads[0][one], heads[1][other]), other) for other in left]
        best, other = max(alike, default=(0.0, -1))
        if best < _ALIKE:
            yield one, None
        else:
            left.remove(other)
            yield one, other
    yield from zip_longest((), left)


_ALIKE = 0.5
_COMPARED = 80
"""Characters of two heads that are compared."""


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one[:_COMPARED], other[:_COMPARED], autojunk=False).ratio()


def _head(value: Node) -> str:
    """Return by which words an element of a list is known again."""
    if isinstance(value, dict):
        said = (value.get(key) for key in ("title", "name", "lead", "content", "text", "date"))
        return next((str(each) for each in said if isinstance(each, str)), "")
    return str(value)


def _mapping(value: Node) -> Meant:
    return value if isinstance(value, dict) else {}


def _list(value: Node) -> list[Node]:
    return value if isinstance(value, list) else []
