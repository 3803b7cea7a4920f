"""Set phrases with one character that sounds or looks like the right one: 题质增效 for 提质增效.

Texts are looked at by windows of four characters, each once however often it stands: a phrase of which one
character is wrong begins or ends in a window with three right ones.
"""

from collections.abc import Iterable, Iterator
from functools import cache

from npc.characters import is_han
from npc.genre.lexicon.phrases import LOOK_ALIKE, SET_PHRASES, SOUND_ALIKE
from npc.genre.lexicon.spellings import CONFUSED_CHARACTERS
from npc.genre.prose import occurrences
from npc.records import NamedTuple

_WINDOW = 4
_HALF = 2


class NearPhrase(NamedTuple):
    """Where a text has a set phrase but for one character."""

    start: int
    end: int
    phrase: str
    is_unsure: bool
    """Whether its first or last character may belong to the word before or behind it: 天然气安全."""


def suspicious(words: str) -> tuple[str, ...]:
    """Return the windows of some words that are those of a set phrase but for one character."""
    index = _index()
    windows = {words[at : at + _WINDOW] for at in range(len(words) - _WINDOW + 1)}
    windows -= index.right
    begins, ends = index.begins, index.ends
    # Most windows are none by their halves; what is left lacks the first, second, third or last character.
    near = [
        each
        for each in windows
        if (
            each[:2] in begins
            and (each[:3] in index.without[3] or each[:2] + each[3:] in index.without[2])
        )
        or (
            each[2:] in ends
            and (each[1:] in index.without[0] or each[0] + each[2:] in index.without[1])
        )
    ]
    return tuple(window for window in near if any(_meant(window)))


def near_phrases(text: str, windows: Iterable[str]) -> Iterator[NearPhrase]:
    """Yield where a text that holds such windows has set phrases with one wrong character."""
    for window in windows:
        for place in occurrences(text, window):
            for phrase, offset in _meant(window):
                start = place - offset
                written = text[start : start + len(phrase)] if start >= 0 else ""
                if _differs_once(written, phrase):
                    yield _near(text, start, phrase)


_Meant = tuple[str, int]
"""A phrase, and where in it a window begins."""


class _PhraseIndex(NamedTuple):
    """Windows of set phrases."""

    right: frozenset[str]
    begins: frozenset[str]
    """The first halves."""
    ends: frozenset[str]
    without: tuple[dict[str, list[_Meant]], ...]
    """What they mean, by the three characters that are left without the first, the second …"""


@cache
def _index() -> _PhraseIndex:
    right = {
        (phrase[offset : offset + _WINDOW], phrase, offset)
        for phrase in SET_PHRASES
        for offset in {0, len(phrase) - _WINDOW}
    }
    without: tuple[dict[str, list[_Meant]], ...] = ({}, {}, {}, {})
    for window, phrase, offset in sorted(right):
        for at, by_rest in enumerate(without):
            by_rest.setdefault(_rest(window, at), []).append((phrase, offset))
    windows = frozenset(window for window, _, _ in right)
    begins = frozenset(window[:_HALF] for window in windows)
    return _PhraseIndex(windows, begins, frozenset(window[_HALF:] for window in windows), without)


def _rest(window: str, at: int) -> str:
    return window[:at] + window[at + 1 :]


def _meant(window: str) -> Iterator[_Meant]:
    """Yield the phrases that a window is of, but for one character that is like the right one."""
    for at, by_rest in enumerate(_index().without):
        for phrase, offset in by_rest.get(_rest(window, at), ()):
            right = phrase[offset + at]
            if window[at] != right and _are_alike(window[at], right):
                yield phrase, offset


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
def _are_alike(one: str, other: str) -> bool:
    """Whether one character may be typed or read for the other."""
    groups = (*SOUND_ALIKE, *LOOK_ALIKE, *CONFUSED_CHARACTERS)
    return any(one in group and other in group for group in groups)
