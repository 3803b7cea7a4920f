"""Words that hold another one, found at a place of a text: 行驶证 where 行驶 stands.

An entry may have hundreds of them, and a text its word at each of a thousand places: each place is looked up
once for every way in which the word lies in a longer one, and not once for every longer one.
"""

from collections.abc import Iterable, Iterator


class LongerWords:
    """Words that hold others, by where in them these begin."""

    def __init__(self, found: Iterable[tuple[int, str]] = ()) -> None:
        """Take words, each with the offset in it at which the shorter one begins."""
        self._ways: dict[tuple[int, int], dict[str, int]] = {}
        for order, (before, words) in enumerate(found):
            way = self._ways.setdefault((before, len(words)), {})
            way.setdefault(words, order)

    def around(self, text: str, place: int) -> str:
        """Return the first of them that stands around a place of a text; nothing where none does."""
        found = ""
        first = -1
        for (before, length), words in self._ways.items():
            if before <= place:
                start = place - before
                order = words.get(text[start : start + length], -1)
                if order >= 0 and (first < 0 or order < first):
                    found, first = text[start : start + length], order
        return found


def longer_words(words: str, longer: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield where words begin in each of some longer ones that hold them."""
    for each in longer:
        start = each.find(words)
        while start >= 0:
            yield start, each
            start = each.find(words, start + 1)
