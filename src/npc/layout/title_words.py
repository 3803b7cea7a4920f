"""Where words of a title end that no phrase ends with: known words, and pairs of characters.

Most Chinese words have two characters; what is no known word is taken in pairs, from where the last
known word ends. Such a guess is better than Word's break after whatever fills the line. Names of
peoples and places stay whole.
"""

import re
from collections.abc import Collection
from itertools import takewhile

from npc.genre.lexicon.levels import AUTONOMOUS_REGIONS
from npc.genre.lexicon.matters import STATUTES
from npc.genre.lexicon.numerals import DIGITS, FIGURES
from npc.genre.lexicon.places import AUTONOMOUS, LONG, PEOPLES
from npc.genre.lexicon.title_words import KNOWN


class _Words:
    """Words that are found wherever they stand in a text."""

    def __init__(self, words: Collection[str]) -> None:
        self._words = frozenset(words)
        self._first = frozenset(word[0] for word in words)
        self._lengths = sorted({len(word) for word in words}, reverse=True)

    def longest(self, text: str, at: int) -> int:
        """Return the length of the longest one that begins at a place; 0 where none does."""
        if text[at] not in self._first:
            return 0
        return next((long for long in self._lengths if text[at : at + long] in self._words), 0)

    def inside(self, text: str) -> dict[int, str]:
        """Return the places inside them, with the word; two may have characters in common.

        专项工作 and 工作报告 have.
        """
        found = ((at, self.longest(text, at)) for at in range(len(text)))
        return {
            place: text[at : at + long] for at, long in found for place in range(at + 1, at + long)
        }


_NAMES = _Words(PEOPLES | AUTONOMOUS_REGIONS | AUTONOMOUS | LONG)
_ALL = _Words(KNOWN | PEOPLES | AUTONOMOUS_REGIONS | AUTONOMOUS | LONG)
_LONG_WORDS = _Words([word for word in KNOWN if word[2:]])
_LAW = re.compile(f"《[^《》]{{2,40}}(?:{'|'.join(STATUTES)}|规则|细则|决定)》")
_NUMBERS = FIGURES | frozenset("〇零百")
_COUNTED = ("年度", "中全会", "年", "月", "日", "届", "次", "个", "项", "号", "周年")
_SIGNS = frozenset("（）《》“”‘’〔〕()、，。；：！？—/")
_NOT_BEHIND = ("（", "《", "“", "‘", "〔", "(", "关于")
_NOT_BEFORE = (*"）》”’〕)、，。；：！？/的等", "自治")
_KNOWN_COST, _PAIR_COST, _ODD_COST = 3.0, 6.0, 9.0
"""Characters of unevenness that the end of a word counts for: a known one, a pair in an even run of
others, a pair in an odd run, which holds some word of another length."""


def word_ends(text: str, *, keeps_phrases: bool = True) -> dict[int, float]:
    """Return the places of a title where words end, and what it costs to end a line there.

    Args:
        text: The title.
        keeps_phrases: Whether 专项工作报告, of 专项工作 and 工作报告, is kept whole.

    """
    ends: dict[int, float] = {}
    run = at = 0
    while at < len(text):
        length = _ALL.longest(text, at) or _number(text, at) or (text[at] in _SIGNS)
        if length:
            ends |= _pairs(run, at)
            run = at + length
            ends[run] = _KNOWN_COST
        at += length or 1
    ends |= _pairs(run, len(text))
    whole = set(inside_names(text))
    if keeps_phrases:
        whole.update(_LONG_WORDS.inside(text))
    return {end: cost for end, cost in ends.items() if end not in whole and _may_end(text, end)}


def inside_names(text: str) -> dict[int, str]:
    """Return the places inside names of peoples and places, where no line of a title ends; with the name."""
    return _NAMES.inside(text)


def inside_laws(text: str) -> set[int]:
    """Return the places inside the names of laws between 《 and 》."""
    return {place for law in _LAW.finditer(text) for place in range(law.start() + 1, law.end())}


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
