"""Months and quarters as people name them: 7, 7-9, now, 第三季度."""

import re
from collections.abc import Sequence
from datetime import date

from npc.errors import UsageError
from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.numerals import ONE_TO_NINE
from npc.genre.numerals import number_of
from npc.genre.timing import is_month
from npc.messages import Message
from npc.records import NamedTuple


class Period(NamedTuple):
    """Months that are named together."""

    numbers: Sequence[int]
    """1–12, in order."""
    year: int | None = None
    """The year that they lie in, where the day says it."""
    name: Message | None = None
    """What they are called together: 第三季度."""


_RANGE = re.compile(rf"0?(\d{{1,2}})月?(?:\s*[{RANGE_SIGNS}到]+\s*0?(\d{{1,2}})月?)?")
_OF_YEAR = re.compile(r"(20\d{2})[-/.年](0?[1-9]|1[0-2])月?")
_NUMERALS = ONE_TO_NINE[:4]
_QUARTER = re.compile(f"[第Qq]?([1-4{_NUMERALS}])季?度?")
_NOW, _NEXT = frozenset(("now", "本月", "本季度")), frozenset(("next", "下月", "下季度"))


def _in_figures(word: str) -> str:
    """Return a month in characters in figures: 十二月 as 12月; anything else as it is."""
    number = number_of(word.removesuffix("月"))
    return word if number is None else f"{number}月"


def months_named(written: str, today: date) -> Period:
    """Read 7, 7月, 七月, 7-9, now or next.

    Raises:
        UsageError: It names no month.

    """
    word = written.strip().lower()
    if word in _NOW:
        return Period((today.month,), today.year)
    if word in _NEXT:
        return Period((today.month % 12 + 1,), today.year + today.month // 12)
    match = _RANGE.fullmatch(_in_figures(word))
    first = int(match[1]) if match else 0
    last = int(match[2]) if match and match[2] else first
    if not is_month(first) or not is_month(last) or last < first:
        dated = _OF_YEAR.fullmatch(word)
        hint = _YEAR_APART.format(month=int(dated[2]), year=dated[1]) if dated else _A_MONTH
        raise UsageError(_NO_MONTH.format(month=written), hint=hint)
    return Period(range(first, last + 1))


def quarter_named(written: str, today: date) -> Period:
    """Read 3, 三季度, Q3, now or next.

    Raises:
        UsageError: It names no quarter.

    """
    word = written.strip().lower()
    current = (today.month - 1) // 3
    if word in _NOW:
        return _quarter(current, today.year)
    if word in _NEXT:
        return _quarter((current + 1) % 4, today.year + (current + 1) // 4)
    match = _QUARTER.fullmatch(word)
    if match is None:
        raise UsageError(
            Message("“{quarter}” is not a quarter", "“{quarter}”不是季度").format(quarter=written),
            hint=Message(
                "give a number from 1 to 4, now or next", "请写1至4的数字，或者 now、next"
            ),
        )
    sign = match[1]
    return _quarter(_NUMERALS.index(sign) if sign in _NUMERALS else int(sign) - 1)


def _quarter(number: int, year: int | None = None) -> Period:
    name = Message(f"the {_ORDINALS[number]} quarter", f"第{_NUMERALS[number]}季度")
    return Period(range(number * 3 + 1, number * 3 + 4), year, name)


_ORDINALS = ("first", "second", "third", "fourth")


_NO_MONTH = Message("“{month}” is not a month", "“{month}”不是月份")
_A_MONTH = Message(
    "give a number from 1 to 12, a range such as 7-9, now or next",
    "请写1至12的数字、起止月份（如 7-9），或者 now、next",
)
_YEAR_APART = Message("write {month} --year {year}", "月份和年度分开写：{month} --year {year}")
