"""Rows of a paper paired with those of another that are the same matters: exactly, or as far as their words tell."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from npc.genre.likeness import plain
from npc.records import NamedTuple

_ALIKE = 0.5
"""Share of the pairs of characters of two texts that both have, from which on they may be one matter."""
_SURE, _AHEAD = 0.75, 0.15
"""From which share on they are, if no other text is nearly as much alike."""
_MOST = 40
"""Texts looked at for each pair of characters: thousands of rows do not take their square."""
_RAREST = 12
"""Pairs of a text by which others are looked for: the rarest say the most."""


class Pair(NamedTuple):
    """Two rows that are one matter, by their numbers."""

    have: int
    found: int
    is_sure: bool


def pairs_of(have: Sequence[str], found: Sequence[str]) -> list[Pair]:
    """Pair texts one to one: what is the same first, then what is most alike.

    Args:
        have: Those of the plan.
        found: Those of the original.

    """
    paired = exact_pairs(have, found)
    taken = {pair.have for pair in paired}
    known = {pair.found for pair in paired}
    left = [number for number in range(len(have)) if number not in taken and have[number]]
    rest = [number for number in range(len(found)) if number not in known and found[number]]
    return paired + list(_alike(have, found, left, rest))


def exact_pairs(have: Sequence[str], found: Sequence[str]) -> list[Pair]:
    """Pair texts that are the same but for signs and particles."""
    return [Pair(*each, is_sure=True) for each in _exact(have, found)]


def _exact(have: Sequence[str], found: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield what is the same but for signs and particles; what stands there twice in order."""
    waiting: defaultdict[str, list[int]] = defaultdict(list)
    for number in reversed(range(len(have))):
        if plain(have[number]):
            waiting[plain(have[number])].append(number)
    for number, text in enumerate(found):
        if waiting.get(plain(text)):
            yield waiting[plain(text)].pop(), number


def _alike(
    have: Sequence[str], found: Sequence[str], left: Sequence[int], rest: Sequence[int]
) -> Iterator[Pair]:
    index = _Index({number: _pairs_in(have[number]) for number in left})
    likeness: dict[int, list[tuple[float, int]]] = {
        number: sorted(index.like(_pairs_in(found[number])), reverse=True) for number in rest
    }
    ranked = sorted(
        ((share, number, of) for number, all_of in likeness.items() for share, of in all_of),
        key=lambda each: (-each[0], each[1], each[2]),
    )
    rivals: defaultdict[int, list[float]] = defaultdict(list)
    for share, _, of in ranked:
        rivals[of].append(share)
    taken: set[int] = set()
    known: set[int] = set()
    for share, number, of in ranked:
        if of in taken or number in known:
            continue
        taken.add(of)
        known.add(number)
        second = max((*(s for s, o in likeness[number] if o != of), *rivals[of][1:2]), default=0)
        yield Pair(of, number, is_sure=share >= _SURE and share - second >= _AHEAD)


def _pairs_in(text: str) -> frozenset[str]:
    bare = plain(text)
    return frozenset(bare[at : at + 2] for at in range(max(1, len(bare) - 1)))


class _Index:
    """Texts by their pairs of neighbouring characters."""

    def __init__(self, texts: Mapping[int, frozenset[str]]) -> None:
        self._texts = texts
        self._having: defaultdict[str, list[int]] = defaultdict(list)
        for number, pairs in texts.items():
            for pair in sorted(pairs):
                self._having[pair].append(number)

    def like(self, pairs: frozenset[str]) -> Iterator[tuple[float, int]]:
        """Yield the texts that may be the same matter, each with its share."""
        having = sorted(
            (self._having[pair] for pair in sorted(pairs) if pair in self._having), key=len
        )
        near = dict.fromkeys(number for some in having[:_RAREST] for number in some[:_MOST])
        for number in near:
            other = self._texts[number]
            share = 2 * len(pairs & other) / max(1, len(pairs) + len(other))
            if share >= _ALIKE:
                yield share, number
