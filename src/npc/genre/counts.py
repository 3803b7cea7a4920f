"""Counts as people write them: 17项, 十七个, 两次."""

from collections.abc import Iterator
from typing import NamedTuple

UNITS = "项个次件份场"
_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_MOST_DIGITS = 4


class Count(NamedTuple):
    """A number with its unit, and where in the text it stands."""

    number: int
    start: int
    end: int
    """Offset behind the unit."""
    unit: str


def counts_in(text: str) -> Iterator[Count]:
    """Give the numbers that have a unit of counting behind them, in order."""
    for end, character in enumerate(text):
        if character in UNITS:
            start = end
            while start and (text[start - 1].isdecimal() or text[start - 1] in _NUMERALS):
                start -= 1
            number = number_of(text[start:end])
            if number is not None:
                yield Count(number, start, end + 1, character)


def number_of(written: str) -> int | None:
    """Read a whole number up to 9999 in digits, or up to 99 in characters; None if it is none."""
    if written.isdecimal():
        return int(written) if len(written) <= _MOST_DIGITS else None
    if written in _DIGITS:
        return _DIGITS[written]
    tens, ten, ones = written.partition("十")
    if not ten or tens not in {"", *_DIGITS} or ones not in {"", *_DIGITS}:
        return None
    return _DIGITS.get(tens, 1) * 10 + _DIGITS.get(ones, 0)


_NUMERALS = frozenset("十零〇一二两三四五六七八九")
