"""Texts, found by a fragment that they hold, however many there are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from npc.records import NamedTuple

ENOUGH = 10
"""Texts that are told of a fragment which several hold."""
_MOST_LOOKED_AT = 300
"""Texts that are looked at for one fragment: those that share its rarest piece. Of a fragment whose
pieces are all common nothing is said for sure, so that a search takes no longer with more texts."""


class Holding(NamedTuple):
    """The texts that hold a fragment, by their indices."""

    indices: tuple[int, ...] = ()
    is_all: bool = True
    """Whether no other does, for sure."""


class FragmentIndex:
    """An index of the pieces of texts.

    Args:
        texts: What is searched, as it is compared.
        size: Characters of a piece, and so the fewest of a fragment.

    """

    def __init__(self, texts: Iterable[str], size: int) -> None:
        self._texts = tuple(texts)
        self._size = size
        self._longest = max(map(len, self._texts), default=0)

    def holding(self, fragment: str) -> Holding:
        """Return which texts hold a fragment, the first few of them; none where it is too short."""
        if not self._size <= len(fragment) <= self._longest:
            return Holding()
        near = min((self._by_piece.get(piece, ()) for piece in self._pieces(fragment)), key=len)
        looked_at = near[:_MOST_LOOKED_AT]
        found = [at for at in looked_at if fragment in self._texts[at]]
        is_all = len(near) == len(looked_at) and len(found) <= ENOUGH
        return Holding(tuple(found[:ENOUGH]), is_all)

    @cached_property
    def _by_piece(self) -> Mapping[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for at, text in enumerate(self._texts):
            for piece in self._pieces(text):
                found[piece].append(at)
        return dict(found)

    def _pieces(self, text: str) -> set[str]:
        size = self._size
        return {text[at : at + size] for at in range(len(text) - size + 1)}
