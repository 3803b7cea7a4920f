"""Anniversaries as texts tell them: 新中国成立75周年, 建党一百周年."""

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

from npc.genre.lexicon.year_phrases import BEFORE_NAMES
from npc.genre.numerals import HALF_WIDTH, number_of, start_of_number
from npc.genre.prose import occurrences
from npc.records import NamedTuple

T = TypeVar("T")
_YEARS = "周年"
_HUNDRED = "百"
_PUNCTUATION = frozenset("，。、；：！？（）()“”‘’《》\n \u3000")
_LONGEST_NAME = 30


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
        end = len(text[:at].rstrip())
        start = _start_of_number(text, end)
        number = _number(text[start:end])
        before = text[max(0, start - _LONGEST_NAME) : start].rstrip(" 的第")
        name = max((name for name in names if before.endswith(name)), key=len, default=None)
        if number and name:
            first = max(0, start - _LONGEST_NAME) + len(before) - len(name)
            if _is_of_all(text[:first]):
                yield ToldAnniversary(first, at + len(_YEARS), number, names[name])


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
