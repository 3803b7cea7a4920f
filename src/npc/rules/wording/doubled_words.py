"""A word that is typed twice."""

import re
from collections.abc import Iterator

from npc.characters import is_han
from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.levels import UNITS
from npc.genre.lexicon.spellings import GOVERNMENTS_OWN, REPEATED
from npc.genre.prose import occurrences
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC404",
    "doubled-words",
    Severity.WARNING,
    Message("a doubled word", "文字重复"),
    is_fixable=True,
)
RULES = (RULE,)


_DOUBLED = re.compile(r"(?P<word>\w{2,8})(?P=word)")
"""Of any letters: a class of all Chinese characters takes longer to compile than a plan to read."""
_SIGNS = ("的的", "，，", "。。", "、、", "；；", "：：")
_NOUNS_IN_DE = frozenset("目标有")
"""目的的, 标的的: the first 的 belongs to a noun."""


def check(facts: Facts) -> Iterator[Finding]:
    """Find words and signs that repeat at once."""
    for text, at in facts.texts:
        for match in _doubled(text):
            word = match["word"]
            if _is_government(text, match.start()):
                continue
            if word not in REPEATED and word[0] != "一":  # 一步一步
                yield _finding(word, at, Fix(text, ((*match.span(), word),), sure=False))
    for doubled in _SIGNS:
        for text, at in facts.holding(doubled):
            changes = tuple(
                (place, place + 2, doubled[0])
                for place in occurrences(text, doubled)
                if text[place - 1 : place] not in _NOUNS_IN_DE
                and not text.startswith("的的确确", place)
            )
            # One of two on different lines may be all that its line has.
            on_one_line = str(at.value).count(doubled) >= text.count(doubled)
            if changes:
                yield _finding(doubled[0], at, Fix(text, changes, sure=on_one_line))


def _doubled(text: str) -> Iterator[re.Match[str]]:
    """Yield the Chinese words that stand twice, one behind the other."""
    place = 0
    while found := _DOUBLED.search(text, place):
        start, end = found.span()
        match: re.Match[str] | None = found
        if not all(map(is_han, found["word"])):  # 2年2年; a shorter word may be a Chinese one
            end = next((at for at in range(start, end) if not is_han(text[at])), start)
            match = _DOUBLED.match(text, start, end)
        if match:
            yield match
            place = match.end()
        elif end - start < _SHORTEST:  # 共1项共1项: nor from the signs behind
            place = next((at for at in range(end, len(text)) if is_han(text[at])), len(text))
        else:
            place = start + 1


_SHORTEST = 4
"""Characters of the shortest word and its double."""


def _is_government(text: str, start: int) -> bool:
    """Whether it is 县政府政府债务管理情况, the debts of the government, and no doubled word."""
    return text.startswith(GOVERNMENTS_OWN, start) and text[max(0, start - 1) : start] in _PLACES


_PLACES = frozenset(unit[-1] for unit in UNITS) | {"民"}
"""What stands before 政府: the end of a place's name, or of 人民."""


def _finding(word: str, at: Location, fix: Fix) -> Finding:
    return Finding(
        RULE,
        Message("“{word}” stands here twice", "“{word}”重复").format(word=word),
        at,
        Message("delete one", "请删去一个"),
        fix=fix,
    )
