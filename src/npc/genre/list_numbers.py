"""Numbers that paragraphs begin with, of whatever style and however they are typed: 第一部分, 一、 （一） 1. （1） ①."""

from enum import IntEnum

from npc.genre.headings import COUNTED
from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.numerals import DIGITS, NUMERALS
from npc.genre.numerals import HALF_WIDTH, number_of
from npc.genre.typed_numbers import BLANKS
from npc.records import NamedTuple


class NumberStyle(IntEnum):
    """How a number is written; a style stands for a level above those behind it (GB/T 9704-2012, 7.3.3)."""

    PART = 1
    """第一部分."""
    CHINESE = 2
    """一、."""
    BRACKETED = 3
    """（一）."""
    FIGURE = 4
    """1.."""
    BRACKETED_FIGURE = 5
    """（1）, 1）."""
    CIRCLED = 6
    """①."""


class ListNumber(NamedTuple):
    """The number that a paragraph begins with."""

    style: NumberStyle
    value: int
    end: int
    """Where the words behind it begin."""


_OPENING, _CLOSING = frozenset("(（"), frozenset(")）")
_BEHIND_FIGURE = frozenset("、.\uff0e")
_BEHIND_CHINESE = _BEHIND_FIGURE | frozenset("，,")
ARABIC = DIGITS | frozenset(map(chr, HALF_WIDTH))
"""Of both widths, as clerks type them."""
_PARTS = ("部分", "篇", "编", "章")
_BEHIND_PART = "：:、，," + BLANKS
_OF_ONE_SIGN = (
    (NumberStyle.CIRCLED, 0x2460, 0x2473),
    (NumberStyle.BRACKETED_FIGURE, 0x2474, 0x2487),
    (NumberStyle.FIGURE, 0x2488, 0x249B),
    (NumberStyle.BRACKETED, 0x3220, 0x3229),
)
"""Numbers that are one sign, ① ⑴ ⒈ ㈠: the first and the last of each style."""
_LONGEST = 4
"""Characters of a number: 二十三, 第一百 is none."""
_MOST = 199
_OF_YEAR = 4
_OF_TIMES = "".join(sorted(ARABIC)) + RANGE_SIGNS
_TIMES = ("月", "季度")
_LONGEST_TIME = 8


def list_number(text: str, label_end: int = 0) -> ListNumber | None:
    """Return the number that a text begins with; None where it begins with none.

    一府一委两院 and 2025年 have no sign behind a number; 一、二审, 3、4月 and 1.5 go on with another.

    Args:
        text: The text.
        label_end: Where the number ends that a program wrote: it is one, whatever follows.

    """
    if label_end:
        found = _read(text[:label_end].strip() + "\u3000")
        return found and found._replace(end=_behind_blanks(text, label_end))
    found = _read(text)
    return None if found is None or _goes_on(text, found) else found


def is_of_one_sign(sign: str) -> bool:
    """Return whether a sign is a number by itself: ①, ⑴, ⒈, ㈠."""
    return _of_one_sign(sign) is not None


def _read(text: str) -> ListNumber | None:
    first = text[:1]
    if first == "第":
        return _part(text)
    if alone := _of_one_sign(first):
        style, value = alone
        return ListNumber(style, value, _behind_blanks(text, 1))
    is_bracketed = first in _OPENING
    start = _behind_blanks(text, 1) if is_bracketed else 0
    return _signed(text, start, is_bracketed=is_bracketed)


def _of_one_sign(sign: str) -> tuple[NumberStyle, int] | None:
    """Return the style and the value of a number that is one sign."""
    for style, first, last in _OF_ONE_SIGN:
        if sign and first <= ord(sign) <= last:
            return style, ord(sign) - first + 1
    return None


def _signed(text: str, start: int, *, is_bracketed: bool) -> ListNumber | None:
    is_figure = text[start : start + 1] in ARABIC
    end = _end_of(text, start, ARABIC if is_figure else NUMERALS)
    value = number_of(text[start:end]) if start < end else None
    at = _behind_blanks(text, end)
    sign = text[at : at + 1]
    if not value or value > _MOST or not sign:
        return None
    if sign in _CLOSING:
        style = NumberStyle.BRACKETED_FIGURE if is_figure else NumberStyle.BRACKETED
    elif not is_bracketed and sign in (_BEHIND_FIGURE if is_figure else _BEHIND_CHINESE):
        style = NumberStyle.FIGURE if is_figure else NumberStyle.CHINESE
    else:
        return None
    return ListNumber(style, value, _behind_blanks(text, at + 1))


def _part(text: str) -> ListNumber | None:
    end = _end_of(text, 1, NUMERALS if text[1:2] in NUMERALS else ARABIC)
    value = number_of(text[1:end]) if end > 1 else None
    word = next((word for word in _PARTS if text.startswith(word, end)), "")
    behind = text[end + len(word) :]
    if not value or not word or (behind and behind[0] not in _BEHIND_PART):
        return None
    return ListNumber(NumberStyle.PART, value, len(text) - len(behind.lstrip(_BEHIND_PART)))


def _end_of(text: str, start: int, signs: frozenset[str]) -> int:
    end = start
    while end < min(len(text), start + _LONGEST) and text[end] in signs:
        end += 1
    return end


def _behind_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in BLANKS:
        at += 1
    return at


def _goes_on(text: str, number: ListNumber) -> bool:
    """Whether what follows makes it no number of a list, or nothing follows."""
    rest = text[number.end :]
    if not rest:
        return True
    if number.style is NumberStyle.CHINESE:
        behind = rest.lstrip("".join(NUMERALS))
        next_number = number_of(rest[: len(rest) - len(behind)]) or 0
        return next_number > number.value and behind.startswith(tuple(COUNTED))
    if number.style is not NumberStyle.FIGURE or text[number.end - 1] in BLANKS:
        return False
    if rest[:_LONGEST_TIME].lstrip(_OF_TIMES).startswith(_TIMES):
        return False  # 1.3月份，举办… is a number before a month
    end = _end_of(rest, 0, ARABIC)
    return 0 < end < _OF_YEAR  # 1.2025年… is a number before a year
