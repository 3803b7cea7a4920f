"""Numbers that are typed at the beginning of a text: 一、 （一） 1. （1）, and lists of such."""

import re

from npc.genre.lexicon.dashes import DASHES
from npc.genre.lexicon.numerals import DIGITS, FIGURES, NUMERALS
from npc.genre.numerals import number_of


def is_list(text: str) -> bool:
    """Return whether a text is nothing but a list of its own: 1. …；2. …."""
    behind = text[len("12.") :]  # 12. is no second number
    return any(mark in behind for mark in _SECOND)


_SECOND = ("2.", "2\uff0e", "2、", "（2）", "(2)", "（二）", "(二)", "二、")
_BEHIND = frozenset("、.\uff0e")
_OPENING, _CLOSING = frozenset("(（"), frozenset(")）")
_MOST = 99
BLANKS = " \t\u3000\u00a0"
"""What stands between a number and the words behind it."""


def end_of_number(text: str) -> int:
    """Return where a typed number and the blanks behind it end; 0 where there is none.

    一府一委两院 and 2025年 have no sign behind the number; 一、二审 and 1.5 go on with another.
    """
    start = 1 if text[:1] in _OPENING and text else 0
    digits = DIGITS if text[start : start + 1] in DIGITS else NUMERALS
    end = start
    while end < len(text) and text[end] in digits:
        end += 1
    sign = text[end : end + 1]
    right = _CLOSING if start or sign in _CLOSING else _BEHIND
    number = number_of(text[start:end]) if start < end else None  # 十五五 is none
    if not number or number > _MOST or sign not in right:
        return 0
    goes_on = text[end + 1 : end + 2] in FIGURES
    rest = text[end + 1 :].lstrip(BLANKS)
    return len(text) - len(rest) if rest and not (goes_on and sign in _BEHIND) else 0


_DECIMAL = re.compile(
    rf"\d{{1,2}}[.．]\d{{1,2}}(?:[.．]\d{{1,2}})?(?![\d.．%％‰])[、]?[{BLANKS}]*(?=\S)"
)
_AMOUNTS = tuple("亿万千百倍个年月日时元米吨度至到") + tuple(DASHES) + ("公里", "平方")
"""Behind 1.5 these make an amount or a time of it."""


def end_of_decimal(text: str) -> int:
    """Return where a number of two or three levels and the blanks behind it end: 1.1 听取…; 0 where there is none."""
    match = _DECIMAL.match(text)
    return match.end() if match and not text.startswith(_AMOUNTS, match.end()) else 0
