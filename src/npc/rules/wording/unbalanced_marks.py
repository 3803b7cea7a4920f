"""Brackets, quotes and title marks that are not in pairs."""

import re
from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.numerals import NUMERALS
from npc.messages import Message
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC410",
    "unbalanced-marks",
    Severity.WARNING,
    Message("a mark without its counterpart", "标点不成对"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find marks without a counterpart, text by text."""
    for text, at in facts.texts:
        for place in _unpaired(text):
            mark = _WIDE.get(text[place], text[place])
            other = _CLOSING.get(mark) or _OPENING[mark]
            yield Finding(
                RULE,
                Message("{mark} has no {other}", "{name}{mark}缺少配对的{other}").format(
                    name=_NAMES[min(mark, other)], mark=mark, other=other
                ),
                at,
                Message("add or delete one", "请补上所缺的标点，或者删去多余的"),
                fix=Fix(text, ((place, place + 1, ""),), sure=False),
            )


_MARKS = re.compile("[《》“”（）「」()]")
_WIDE = {"(": "（", ")": "）"}
_CLOSING = {"《": "》", "“": "”", "（": "）", "「": "」"}
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
_NAMES = {"《": "书名号", "“": "引号", "（": "括号", "「": "引号"}
_HALF = {"《": "<>", "“": '"'}
"""Half-width marks that may be the counterpart: they are the matter of NPC402."""


def _unpaired(text: str) -> list[int]:
    """Return the offsets of marks without a counterpart; of two pairs that cross only one."""
    opened: list[tuple[str, int]] = []
    alone: list[tuple[str, int]] = []
    crossed: list[str] = []
    for match in _MARKS.finditer(text):
        place, mark = match.start(), _WIDE.get(match.group(), match.group())
        if mark in _CLOSING:
            if not _goes_on(text, place, mark, opened):
                opened.append((mark, place))
            continue
        wanted = _OPENING[mark]
        if all(opening != wanted for opening, _ in opened):
            if wanted in crossed:
                crossed.remove(wanted)
            elif not (wanted == "（" and _is_number(text, place)):
                alone.append((wanted, place))
            continue
        while opened[-1][0] != wanted:
            alone.append(opened.pop())
            crossed.append(alone[-1][0])
        opened.pop()
    alone += opened
    return sorted(
        place for mark, place in alone if not any(sign in text for sign in _HALF.get(mark, ""))
    )


def _goes_on(text: str, place: int, mark: str, opened: list[tuple[str, int]]) -> bool:
    """Whether it is the “ with which each further paragraph of one quotation begins, which needs no ”."""
    return (
        mark == "“" and text[:place].endswith("\n") and any(opening == "“" for opening, _ in opened)
    )


def _is_number(text: str, place: int) -> bool:
    """Whether a ） belongs to a number: 1）, 十二）, a）."""
    start = place
    while start > 0 and (text[start - 1] in NUMERALS or text[start - 1].isdigit()):
        start -= 1
    if start == place and text[max(0, place - 1) : place].isascii():
        start -= 1
    return start < place and (start <= 0 or text[start - 1] in _BEFORE_NUMBERS)


_BEFORE_NUMBERS = frozenset("\n 。；：，、;:,")
