"""Set phrases with one character that sounds or looks like the right one: 题质增效 for 提质增效.

A phrase of which one character is wrong begins or ends in a window of four characters with three right ones.
How such a window may be written is told by the pairs of characters that stand in the texts at all.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from npc.characters import is_han
from npc.genre.lexicon.phrases import LOOK_ALIKE, SET_PHRASES, SOUND_ALIKE
from npc.genre.lexicon.spellings import CONFUSED_CHARACTERS
from npc.genre.prose import occurrences
from npc.records import NamedTuple

_WINDOW = 4


class NearPhrase(NamedTuple):
    """Where a text has a set phrase but for one character."""

    start: int
    end: int
    phrase: str
    is_unsure: bool
    """Whether its first or last character may belong to the word before or behind it: 天然气安全."""


class PhraseWindow(NamedTuple):
    """A window of a set phrase."""

    phrase: str
    offset: int
    """Where in the phrase it begins."""


def misspelt_windows(signs: frozenset[str], pairs: frozenset[str]) -> dict[str, list[PhraseWindow]]:
    """Return how texts may have windows of set phrases with one wrong character, and what each is of.

    Args:
        signs: The characters of the texts.
        pairs: Those that stand side by side in them.

    """
    found: dict[str, list[PhraseWindow]] = {}
    slips = _Slips(signs, pairs)
    for phrase in SET_PHRASES:
        for offset in {0, len(phrase) - _WINDOW}:
            for written in slips.of(phrase[offset : offset + _WINDOW]):
                found.setdefault(written, []).append(PhraseWindow(phrase, offset))
    return found


class _Slips:
    """How windows are written with one wrong character, where all pairs of it stand in some texts."""

    def __init__(self, signs: frozenset[str], pairs: frozenset[str]) -> None:
        self._signs = signs
        self._pairs = pairs
        self._behind: dict[str, set[str]] = {}
        """What stands behind each character."""
        self._before: dict[str, set[str]] = {}
        for pair in pairs:
            first, second = pair[0], pair[1]
            self._behind.setdefault(first, set()).add(second)
            self._before.setdefault(second, set()).add(first)
        self._alike: dict[str, frozenset[str]] = {}

    def of(self, window: str) -> list[str]:
        """Return them for a window: the half without the wrong character stands as it is."""
        pairs = self._pairs
        is_begun, is_ended = window[:2] in pairs, window[2:] in pairs
        if not (is_begun or is_ended):
            return []
        places: list[int] = []
        if window[1:3] in pairs:
            places = [*([0] if is_ended else []), *([3] if is_begun else [])]
        places += [*([1] if is_ended else []), *([2] if is_begun else [])]
        return [
            f"{window[:place]}{sign}{window[place + 1 :]}"
            for place in places
            for sign in self._at(place, window)
        ]

    def _at(self, place: int, window: str) -> frozenset[str]:
        """Return the characters that stand for the right one between those beside it."""
        found = self._like(window[place])
        if found and place > 0:
            found &= self._behind.get(window[place - 1], _NONE)
        if found and place < _WINDOW - 1:
            found &= self._before.get(window[place + 1], _NONE)
        return found

    def _like(self, sign: str) -> frozenset[str]:
        """Return the characters of the texts that may be typed or read for one."""
        found = self._alike.get(sign)
        if found is None:
            groups = _groups_of().get(sign, ())
            found = self._alike[sign] = self._signs.intersection("".join(groups)) - {sign}
        return found


_NONE = frozenset[str]()


def near_phrases(text: str, windows: Mapping[str, list[PhraseWindow]]) -> Iterator[NearPhrase]:
    """Yield where a text that holds such windows has set phrases with one wrong character."""
    for window, pieces in windows.items():
        for place in occurrences(text, window):
            for phrase, offset in pieces:
                start = place - offset
                written = text[start : start + len(phrase)] if start >= 0 else ""
                if _differs_once(written, phrase):
                    yield _near(text, start, phrase)


def _differs_once(written: str, phrase: str) -> bool:
    if len(written) != len(phrase) or written in _phrases():
        return False
    return sum(one != other for one, other in zip(written, phrase, strict=True)) == 1


def _near(text: str, start: int, phrase: str) -> NearPhrase:
    end = start + len(phrase)
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    joined = (text[start] != phrase[0] and is_han(before)) or (
        text[end - 1] != phrase[-1] and is_han(after)
    )
    return NearPhrase(start, end, phrase, joined and len(phrase) == _WINDOW)


@cache
def _phrases() -> frozenset[str]:
    return frozenset(SET_PHRASES)


@cache
def _groups_of() -> dict[str, list[str]]:
    """Return the groups of characters in which each stands."""
    found: dict[str, list[str]] = {}
    for group in (*SOUND_ALIKE, *LOOK_ALIKE, *CONFUSED_CHARACTERS):
        for sign in group:
            found.setdefault(sign, []).append(group)
    return found
