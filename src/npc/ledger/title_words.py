"""Matters, found by the words of their titles: all of them, or some that only one title has."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from npc.ledger.fragments import ENOUGH, FragmentIndex, Holding
from npc.ledger.spelling import plain, words_of

_FEWEST = 4
"""Characters of a title that may stand for all of it."""


class TitleWords:
    """The titles of matters, by their words.

    Args:
        titles: The titles as written, in the order of the matters.

    """

    def __init__(self, titles: Iterable[str]) -> None:
        self._titles = tuple(words_of(plain(title)) for title in titles)

    def find(self, text: str, *, only_whole: bool) -> Holding:
        """Return which titles are a text, else which hold it.

        Args:
            text: The text, as it is compared.
            only_whole: Whether a part of a title does not do.

        """
        words = words_of(text)
        same = self._by_title.get(words, []) if words else []
        if same:
            return Holding(tuple(same[:ENOUGH]), len(same) == 1)
        if only_whole:
            return Holding()
        found = self._index.holding(words)
        is_sure = len(found.indices) == 1 and not _cuts_number(
            words, self._titles[found.indices[0]]
        )
        return found._replace(is_all=found.is_all and is_sure)

    @cached_property
    def _by_title(self) -> Mapping[str, list[int]]:
        found: dict[str, list[int]] = {}
        for at, title in enumerate(self._titles):
            found.setdefault(title, []).append(at)
        return found

    @cached_property
    def _index(self) -> FragmentIndex:
        return FragmentIndex(self._titles, _FEWEST)


def _cuts_number(words: str, title: str) -> bool:
    """Whether words begin or end within a number of a title: of 9月30日 not 月3 is meant."""
    before, _, behind = title.partition(words)
    return (words[0].isdecimal() and before[-1:].isdecimal()) or (
        words[-1].isdecimal() and behind[:1].isdecimal()
    )
