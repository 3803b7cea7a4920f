"""Words are looked for in printed texts, each behind the one before it."""

from bisect import bisect_right
from collections.abc import Sequence

from npc.importer.printing.wordings import plain
from npc.records import NamedTuple

_AHEAD = 5_000
"""Characters within which words are looked for: what is moved farther stands elsewhere."""
_NEAR = 200
"""The same for words of a few characters, which stand in many places."""
_FEW = 4
_MOST_SEARCHES = 200
"""Words that are looked for everywhere; so many are not where they should be in no real file."""


class FoundIn(NamedTuple):
    """Where words were found."""

    first: int
    """Number of the text in which they begin."""
    last: int
    is_behind: bool
    """Whether they stand behind the words that were looked for before them."""


class PrintedStream:
    """Printed texts as one, without blanks and signs."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._starts: list[int] = []
        pieces = []
        length = 0
        for text in map(plain, texts):
            self._starts.append(length)
            pieces.append(text)
            length += len(text)
        self.text = "".join(pieces)
        self._at = 0
        self._searches = 0

    def find(self, words: str) -> FoundIn | None:
        """Find words, given without blanks and signs."""
        if not words:
            return None
        ahead = _AHEAD if len(words) > _FEW else _NEAR
        at = self.text.find(words, self._at, self._at + ahead + len(words))
        is_behind = at >= 0
        if at < 0 and len(words) > _FEW and self._searches < _MOST_SEARCHES:
            self._searches += 1
            at = self.text.find(words)
        if at < 0:
            return None
        end = at + len(words)
        if is_behind:
            self._at = end
        first, last = (bisect_right(self._starts, place) - 1 for place in (at, end - 1))
        return FoundIn(first, last, is_behind)
