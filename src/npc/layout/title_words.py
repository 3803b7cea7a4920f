"""Where words of a title end that no phrase ends with: known words, and pairs of characters.

Most Chinese words have two characters; what is no known word is taken in pairs, from where the last
known word ends. Such a guess is better than Word's break after whatever fills the line.
"""

from itertools import takewhile

from npc.genre.lexicon.numerals import DIGITS, FIGURES
from npc.genre.lexicon.title_words import KNOWN

_LONG_WORDS = tuple(word for word in KNOWN if word[2:])
_LONGEST = max(map(len, KNOWN))
_NUMBERS = FIGURES | frozenset("〇零百")
_COUNTED = ("年度", "中全会", "年", "月", "日", "届", "次", "个", "项", "号", "周年")
_NOT_BEHIND = ("（", "《", "“", "‘", "〔", "(", "关于")
_NOT_BEFORE = (*"）》”’〕)、，。；：！？的等", "自治")
_KNOWN_COST, _PAIR_COST, _ODD_COST = 3.0, 6.0, 9.0
"""Characters of unevenness that the end of a word counts for: a known one, a pair in an even run of
others, a pair in an odd run, which holds some word of another length."""


def word_ends(text: str) -> dict[int, float]:
    """Return the places of a title where words end, and what it costs to end a line there."""
    ends: dict[int, float] = {}
    run = at = 0
    while at < len(text):
        length = _known(text, at) or _number(text, at)
        if length:
            ends |= _pairs(run, at)
            run = at + length
            ends[run] = _KNOWN_COST
        at += length or 1
    ends |= _pairs(run, len(text))
    parted = _inside_words(text)
    return {end: cost for end, cost in ends.items() if end not in parted and _may_end(text, end)}


def _inside_words(text: str) -> set[int]:
    """Return the places inside long words; two may have characters in common (专项工作, 工作报告)."""
    return {
        place
        for word in _LONG_WORDS
        for at in range(len(text))
        if text.startswith(word, at)
        for place in range(at + 1, at + len(word))
    }


def _known(text: str, at: int) -> int:
    """Return the length of the longest known word that begins at a place."""
    lengths = range(_LONGEST, 0, -1)
    return next((length for length in lengths if text[at : at + length] in KNOWN), 0)


def _number(text: str, at: int) -> int:
    """Return the length of 2025年, 第十七届, 三中全会 or a number; 0 where no number begins."""
    first = at + text.startswith("第", at)
    end = first + sum(1 for _ in takewhile(_NUMBERS.__contains__, text[first:]))
    counted = next((word for word in _COUNTED if text.startswith(word, end)), "")
    if end == first or not (counted or text[first] in DIGITS):
        return 0
    return end + len(counted) - at


def _pairs(start: int, end: int) -> dict[int, float]:
    """Return the ends of pairs in a run; the last one of an odd run has a third character."""
    cost = _ODD_COST if (end - start) % 2 else _PAIR_COST
    inside = dict.fromkeys(range(start + 2, end - 1, 2), cost)
    return {**inside, end: _KNOWN_COST}


def _may_end(text: str, end: int) -> bool:
    """Return whether what stands before and behind allows a line to end at a place."""
    if text.startswith(_NOT_BEFORE, end) or text.endswith(_NOT_BEHIND, 0, end):
        return False
    return not text[end - 1 : end + 1].isascii()
