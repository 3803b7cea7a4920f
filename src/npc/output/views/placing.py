"""Which headings stand above the tables of a page or document, and on which level."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from npc.views.table import Block, new_headings

T = TypeVar("T")
_FIRST = 2
"""The level of headings below the title: h2."""


class PlacedTable(NamedTuple, Generic[T]):
    """A table as a template writes it, with the headings above it."""

    table: T
    above: Sequence[tuple[int, str]]
    """The headings above its own that are new, each with its level: 2 for h2."""
    level: int
    """Of its own heading."""


def placed(blocks: Iterable[Block[str]], tables: Iterable[T]) -> Iterator[PlacedTable[T]]:
    """Yield tables with the headings of the blocks that they are made of."""
    before: Sequence[str] = ()
    for block, table in zip(blocks, tables, strict=True):
        new = [(level + _FIRST, text) for level, text in new_headings(block.above, before)]
        yield PlacedTable(table, new, len(block.above) + _FIRST)
        before = block.above
