"""Something left over from writing or scanning."""

from collections.abc import Iterator

from npc.characters import is_han
from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.spellings import COUNTED_THINGS, DRAFT_MARKS, STRAY_ENGLISH
from npc.genre.prose import occurrences
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC403",
    "leftover",
    Severity.WARNING,
    Message("a leftover of drafting or scanning", "起草或扫描留下的痕迹"),
)
RULES = (RULE,)


_OPEN = frozenset("有亟尚")
"""有待补充 is a sentence, 待补充 a mark."""


def check(facts: Facts) -> Iterator[Finding]:
    """Find draft marks, blanks, and stray English words."""
    words = facts.all_words
    for mark in DRAFT_MARKS:
        if mark in words:
            yield from _of(facts, mark)
    for blank in "X×":
        if blank in words:
            yield from _blanks(facts, blank)
    for word in STRAY_ENGLISH:
        if word in words:
            yield from _strays(facts, word)
    if "待定" in words:
        yield from _undecided(facts)


def _of(facts: Facts, mark: str) -> Iterator[Finding]:
    for text, at in facts.holding(mark):
        for place in occurrences(text, mark):
            before, after = text[max(0, place - 1) : place], text[place + len(mark) :][:1]
            in_word = mark.isalpha() and mark.isascii() and (_is_latin(before) or _is_latin(after))
            if not in_word and not (mark[0] == "待" and before in _OPEN):
                yield _finding(text, at, place, mark)
                break


def _blanks(facts: Facts, blank: str) -> Iterator[Finding]:
    for text, at in facts.holding(blank):
        for place in occurrences(text, blank):
            before, after = text[max(0, place - 1) : place], text[place + 1 : place + 2]
            if is_han(before) and after in COUNTED_THINGS and after:
                yield _finding(text, at, place, blank)
                break


def _strays(facts: Facts, word: str) -> Iterator[Finding]:
    for text, at in facts.holding(word):
        for place in occurrences(text, word):
            before, after = text[:place].rstrip(" ")[-1:], text[place + len(word) :].lstrip(" ")[:1]
            if is_han(before) and is_han(after):
                yield _finding(text, at, place, word)
                break


def _undecided(facts: Facts) -> Iterator[Finding]:
    for text, at in facts.holding("待定"):
        place = text.find("待定")
        after = text[place + 2 : place + 3]
        if not is_han(after) and text[place - 1 : place] != "等" and at.path[-1] != "note":
            yield _finding(text, at, place, "待定")._replace(severity=Severity.INFO)


def _finding(text: str, at: Location, place: int, words: str) -> Finding:
    return Finding(
        RULE,
        Message("“{words}” looks like a leftover", "“{words}”像是遗留的痕迹").format(words=words),
        at,
        Message("fill it in, or delete it", "请补全或删去"),
        fix=Fix(text, ((place, place + len(words), ""),), sure=False),
    )


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalpha() and character not in "Xx"
