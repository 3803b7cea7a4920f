"""Anniversaries as texts tell them: 新中国成立75周年, 建党一百周年."""

import re
from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

from npc.genre.lexicon.year_phrases import BEFORE_NAMES, FEASTS
from npc.genre.numerals import HALF_WIDTH, number_of, start_of_number
from npc.genre.prose import occurrences
from npc.records import NamedTuple

T = TypeVar("T")
_YEARS = "周年"
_HUNDRED = "百"
_PUNCTUATION = frozenset("，。、；：！？（）()“”‘’《》\n \u3000")
_WINDOW = 60
"""Characters before 周年 that are read: the longest name, the number, and what stands before them."""


class ToldAnniversary(NamedTuple, Generic[T]):
    """An anniversary in a text."""

    start: int
    """Where what is remembered is named."""
    end: int
    number: int
    of: T
    """What is remembered, as it was given."""


def anniversaries_in(text: str, names: Mapping[str, T]) -> Iterator[ToldAnniversary[T]]:
    """Yield the anniversaries of what is known that a text tells.

    Args:
        text: Any text.
        names: How each thing is named before its number, and what it is.

    """
    for at in occurrences(text, _YEARS):
        window_at = max(0, at - _WINDOW)
        window = text[window_at:at].rstrip()
        start = _start_of_number(window, len(window))
        number = _number(window[start:])
        before = window[:start].rstrip(" 的第")
        name = max((name for name in names if before.endswith(name)), key=len, default=None)
        if number and name and _is_of_all(before.removesuffix(name)):
            first = window_at + len(before) - len(name)
            yield ToldAnniversary(first, at + len(_YEARS), number, names[name])


def named_anniversaries_in(text: str) -> Iterator[ToldAnniversary[str]]:
    """Yield the anniversaries that a text tells, whatever they are of, each with its name as it is written."""
    for at in occurrences(text, _YEARS):
        window_at = max(0, at - _WINDOW)
        window = text[window_at:at].rstrip()
        start = _start_of_number(window, len(window))
        number = _number(window[start:])
        before = window[:start].rstrip(" 的第")
        first = max((match.end() for match in _BOUNDARY.finditer(before)), default=0)
        led = next((word for word in BEFORE_NAMES if before.startswith(word, first)), "")
        first += len(led)
        if number and first < len(before):
            yield ToldAnniversary(window_at + first, at + len(_YEARS), number, before[first:])


_BOUNDARY = re.compile(
    rf"[{re.escape(''.join(sorted(_PUNCTUATION)))}]|{'|'.join(FEASTS)}|是|暨|迎来"
)


def _start_of_number(text: str, end: int) -> int:
    start = start_of_number(text, end)
    if start and text[start - 1] == _HUNDRED:
        start = start_of_number(text, start - 1)
    return start


def _number(written: str) -> int | None:
    """Return a number up to 199: 75, 七十五, 一百零五."""
    hundreds, hundred, rest = written.translate(HALF_WIDTH).rpartition(_HUNDRED)
    if not hundred:
        return number_of(rest)
    ones = number_of(rest.lstrip("零〇")) if rest else 0
    return None if ones is None or hundreds not in {"", "一"} else 100 + ones


def _is_of_all(before: str) -> bool:
    """Whether what is named is that of the whole country, and not of a place: 我县建党……周年."""
    tail = before[-2:]
    return not tail or tail[-1] in _PUNCTUATION or tail.endswith(BEFORE_NAMES)
