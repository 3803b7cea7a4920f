"""Numbers as plans write them: 十七, 17, 二〇二五."""

from collections.abc import Iterable

from npc.genre.lexicon.numerals import COUNTING, DIGITS, ONE_TO_NINE
from npc.genre.prose import occurrences

_VALUES = {numeral: value for value, numeral in enumerate(f"〇{ONE_TO_NINE}")} | {"零": 0, "两": 2}
_MOST_DIGITS = 4
HALF_WIDTH = {ord("０") + digit: ord("0") + digit for digit in range(10)}
"""Full-width digits and the half-width ones they are read as, for `str.translate`."""


def holds_count(text: str, units: Iterable[str]) -> bool:
    """Return whether a number stands right before one of some units: 三天, 5件."""
    return any(text[at - 1 : at] in _NUMERALS for unit in units for at in occurrences(text, unit))


_NUMERALS = COUNTING | DIGITS


def number_of(written: str) -> int | None:
    """Return a whole number up to 9999 in digits, or up to 99 in characters; None if it is none."""
    if written.isdecimal():
        return int(written) if len(written) <= _MOST_DIGITS else None
    if written in _VALUES:
        return _VALUES[written]
    tens, ten, ones = written.partition("十")
    if not ten or tens not in {"", *_VALUES} or ones not in {"", *_VALUES}:
        return None
    return _VALUES.get(tens, 1) * 10 + _VALUES.get(ones, 0)


def chinese_number(number: int) -> str:
    """Return a number from 1 to 99 as headings have it: 一, 十, 十一, 二十; others in digits."""
    tens, ones = divmod(number, 10)
    if not 0 < number < 100:  # noqa: PLR2004 - no plan has a hundred sections
        return str(number)
    written = ("" if tens < 2 else digit_by_digit(tens)) + "十" * (tens > 0)  # noqa: PLR2004 - 十 has no 一
    return written + (digit_by_digit(ones) if ones else "")


def digit_by_digit(number: int) -> str:
    """Return a number in characters, one for each digit: 二〇二五."""
    return "".join(f"〇{ONE_TO_NINE}"[int(digit)] for digit in str(number))


def start_of_number(text: str, end: int) -> int:
    """Return where a number in digits or characters begins that ends at an offset."""
    start = end
    while start and (text[start - 1].isdecimal() or text[start - 1] in COUNTING):
        start -= 1
    return start


def start_of_ordinal(text: str, end: int) -> int:
    """Return where a number that ends at an offset begins, with its 第 if it has one."""
    start = start_of_number(text, end)
    return start - 1 if start and text[start - 1] == "第" else start
