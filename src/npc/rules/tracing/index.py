"""Finds texts that share words, without comparing each with all others."""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from npc.rules.tracing.words import Words

Thing = TypeVar("Thing")

RAREST = 6
"""Pairs of a text by which others are looked for: the rarest say the most."""
MOST = 50
"""Texts looked at for each of them, so that ten thousand rows do not take their square."""


class Index(Generic[Thing]):
    """Things by the words of their texts."""

    def __init__(self, things: Iterable[tuple[Thing, Words]]) -> None:
        self._things = list(things)
        self._having: dict[str, list[int]] = {}
        for number, (_, about) in enumerate(self._things):
            for pair in about.pairs:
                self._having.setdefault(pair, []).append(number)

    @property
    def things(self) -> Iterator[Thing]:
        """All of them, in order."""
        return (thing for thing, _ in self._things)

    def sharing(self, about: Words) -> Iterator[tuple[Thing, Words]]:
        """Give the things that share one of the rarest pairs of a text."""
        having = sorted(
            (self._having[pair] for pair in sorted(about.pairs) if pair in self._having), key=len
        )
        for number in dict.fromkeys(one for some in having[:RAREST] for one in some[:MOST]):
            yield self._things[number]
