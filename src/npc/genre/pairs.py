"""Brackets, quotes and title marks: which of a text have no counterpart."""

import re

from npc.genre.lexicon.numerals import NUMERALS
from npc.messages import Message

_MARKS = re.compile("[《》“”（）「」()]")
_WIDE = {"(": "（", ")": "）"}
_CLOSING = {"《": "》", "“": "”", "（": "）", "「": "」"}
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
_NAMES = {"《": "书名号", "“": "引号", "（": "括号", "「": "引号"}
_HALF = {"《": "<>", "“": '"'}
"""Half-width marks that may be the counterpart: they are the matter of NPC402."""


def lacking(sign: str) -> Message:
    """Say that a sign lacks its counterpart."""
    mark = _WIDE.get(sign, sign)
    other = _CLOSING.get(mark) or _OPENING[mark]
    return Message("{mark} has no {other}", "{name}{mark}缺少配对的{other}").format(
        name=_NAMES[min(mark, other)], mark=mark, other=other
    )


def unpaired(text: str) -> list[int]:
    """Return the offsets of marks without a counterpart; of two pairs that cross only one."""
    opened: list[tuple[str, int]] = []
    open_now = dict.fromkeys(_CLOSING, 0)
    alone: list[tuple[str, int]] = []
    crossed = dict.fromkeys(_CLOSING, 0)
    for match in _MARKS.finditer(text):
        place, mark = match.start(), _WIDE.get(match.group(), match.group())
        if mark in _CLOSING:
            if not (open_now[mark] and _goes_on(text, place, mark)):
                opened.append((mark, place))
                open_now[mark] += 1
            continue
        wanted = _OPENING[mark]
        if not open_now[wanted]:
            if crossed[wanted]:
                crossed[wanted] -= 1
            elif not (wanted == "（" and _is_number(text, place)):
                alone.append((wanted, place))
            continue
        while opened[-1][0] != wanted:
            alone.append(opened.pop())
            crossed[alone[-1][0]] += 1
            open_now[alone[-1][0]] -= 1
        opened.pop()
        open_now[wanted] -= 1
    alone += opened
    if not alone:
        return []
    in_half = {mark for mark, signs in _HALF.items() if any(sign in text for sign in signs)}
    return sorted(place for mark, place in alone if mark not in in_half)


def _goes_on(text: str, place: int, mark: str) -> bool:
    """Whether it is the “ with which each further paragraph of one quotation begins, which needs no ”."""
    return mark == "“" and text.endswith("\n", 0, place)


def _is_number(text: str, place: int) -> bool:
    """Whether a ） belongs to a number: 1）, 十二）, a）."""
    start = place
    while start > 0 and (text[start - 1] in NUMERALS or text[start - 1].isdigit()):
        start -= 1
    if start == place and text[max(0, place - 1) : place].isascii():
        start -= 1
    return start < place and (start <= 0 or text[start - 1] in _BEFORE_NUMBERS)


_BEFORE_NUMBERS = frozenset("\n 。；：，、;:,")
