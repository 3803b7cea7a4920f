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
    windows = {words[at : at + _WINDOW] for at in range(len(words) - _WINDOW + 1)}
    first, last = _by_halves()
    rests = _rests()
    near = [
        each
        for each in windows
        if (each[:2] in first and (each[:3] in rests or each[:2] + each[3:] in rests))
        or (each[2:] in last and (each[1:] in rests or each[0] + each[2:] in rests))
    ]
    return tuple(window for window in near if any(_meant(window)))


def near_phrases(text: str, windows: Iterable[str]) -> Iterator[NearPhrase]:
    """Yield where a text that holds such windows has set phrases with one wrong character."""
    for window in windows:
        for place in occurrences(text, window):
            for _, phrase, offset in _meant(window):
                start = place - offset
                written = text[start : start + len(phrase)] if start >= 0 else ""
                if _differs_once(written, phrase):
                    yield _near(text, start, phrase)


class _Piece(NamedTuple):
    """A window of a set phrase."""

    window: str
    phrase: str
    offset: int
    """Where in the phrase it begins."""


@cache
def _by_halves() -> tuple[dict[str, list[_Piece]], dict[str, list[_Piece]]]:
    """Return the windows at the beginning and the end of all phrases, by their first and by their last half."""
    first: dict[str, list[_Piece]] = {}
    last: dict[str, list[_Piece]] = {}
    for phrase in SET_PHRASES:
        for offset in {0, len(phrase) - _WINDOW}:
            window = phrase[offset : offset + _WINDOW]
            piece = _Piece(window, phrase, offset)
            first.setdefault(window[:_HALF], []).append(piece)
            last.setdefault(window[_HALF:], []).append(piece)
    return first, last


@cache
def _rests() -> frozenset[str]:
    """Return what is left of the windows of phrases without one character; most others have none of it."""
    first, _ = _by_halves()
    windows = {piece.window for pieces in first.values() for piece in pieces}
    return frozenset(window[:at] + window[at + 1 :] for window in windows for at in range(_WINDOW))


def _meant(window: str) -> Iterator[_Piece]:
    """Yield the windows of phrases that one is but for one character, which is like the right one."""
    first, last = _by_halves()
    for piece in first.get(window[:2], ()):
        right = piece.window
        if (right[2] == window[2]) != (right[3] == window[3]) and _is_slip(window, right):
            yield piece
    for piece in last.get(window[2:], ()):
        right = piece.window
        if (right[0] == window[0]) != (right[1] == window[1]) and _is_slip(window, right):
            yield piece


def _is_slip(window: str, right: str) -> bool:
    differing = next(pair for pair in zip(window, right, strict=False) if pair[0] != pair[1])
    return _are_alike(*differing)


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
