"""Finds texts that share words, without comparing each with all others."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from npc.genre.words import Words

Thing = TypeVar("Thing")

RAREST = 6
"""Pairs of a text by which others are looked for: the rarest say the most."""
MOST = 50
"""Texts looked at for each of them, so that ten thousand rows do not take their square."""


class Index(Generic[Thing]):
    """Things by the words of their texts."""

    def __init__(self, things: Iterable[tuple[Thing, Words]]) -> None:
        self._things = list(things)
        self._having: defaultdict[str, list[int]] = defaultdict(list)
        self._signed: defaultdict[str, list[int]] = defaultdict(list)
        for number, (_, about) in enumerate(self._things):
            for pair in about.pairs:
                self._having[pair].append(number)
            for sign in about.signs:
                self._signed[sign].append(number)

    @property
    def things(self) -> Iterator[Thing]:
        """All of them, in order."""
        return (thing for thing, _ in self._things)

    @property
    def things_with_words(self) -> Iterator[tuple[Thing, Words]]:
        """All of them with their words, in order."""
        return iter(self._things)

    def sharing(self, about: Words, *, rarest: int = RAREST) -> Iterator[tuple[Thing, Words]]:
        """Return the things that share one of the rarest pairs of a text, or name the same matter.

        Args:
            about: What the text is about.
            rarest: By how many of its pairs things are looked for; those that have nearly all of
                them are found by a few.

        """
        having = sorted(
            (self._having[pair] for pair in sorted(about.pairs) if pair in self._having), key=len
        )
        signed = (self._signed[sign] for sign in sorted(about.signs) if sign in self._signed)
        found = (*having[:rarest], *signed)
        for number in dict.fromkeys(number for some in found for number in some[:MOST]):
            yield self._things[number]
