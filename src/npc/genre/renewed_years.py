"""The years of a text of one year's plan, as the plan of another year has them.

Most years of a plan count from its own: 2022年度决算 in a plan of 2023 is 2023年度决算 a year later. What
does not surely count so stays as it is, and is a doubt that a person settles: days, past events, what
is said of the year itself (2023年是……之年), years in names of documents.
"""

import re
from collections.abc import Iterator

from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.numerals import ONE_TO_NINE, ZEROS
from npc.genre.lexicon.renewal import LAST_YEARS, NEXT_YEARS, PAST_EVENTS
from npc.genre.lexicon.titles import BETWEEN_PARTS
from npc.genre.numerals import HALF_WIDTH, digit_by_digit
from npc.genre.prose import end_of_part, start_of_part
from npc.genre.years import in_digits
from npc.messages import Message
from npc.records import NamedTuple

_HAN = f"{ONE_TO_NINE}{ZEROS}"
_YEAR = re.compile(
    rf"(?<![0-9０-９])[0-9０-９]{{4}}(?![0-9０-９])|(?<![{_HAN}十])[{_HAN}]{{4}}(?![{_HAN}十百千万])"
)
_FIRST, _LAST = 1900, 2100
_CLAUSE = "，。；、：！？,;"
_SENTENCE = "。；！？;"
_NEAR = 60
"""Signs beside a year in which a word may say of what it is; the titles of real plans have fewer."""
_DAY = re.compile(r"年?[ ]?[0-9]{1,2}月[ ]?[0-9]{1,2}[日号]")
_UNITS = "万亿余多件个名人次项元亩米公份条户"
_OPENING, _CLOSING = "《〔[", "》〕]"
_LONGEST_NAME = 60
"""Signs of a name in brackets in which a year stands."""


class Turn(NamedTuple):
    """From the year of one plan to that of another."""

    old: int
    new: int

    @property
    def years(self) -> int:
        """How many years lie between them."""
        return self.new - self.old


class Doubt(NamedTuple):
    """Words of a text that are left to a person."""

    words: str
    why: Message


class YearMove(NamedTuple):
    """A year in a text: what stands there, and what it becomes; the same where it stays."""

    start: int
    end: int
    written: str
    doubt: Message | None = None


class _YearAt(NamedTuple):
    """A year as it is written."""

    start: int
    end: int
    value: int


def year_moves(text: str, turn: Turn) -> Iterator[YearMove]:
    """Yield the years of a text that change, and those that are doubtful, in order.

    Args:
        text: A text of the old plan.
        turn: From which year to which.

    """
    found = list(_years(text))
    for number, year in enumerate(found):
        beside = found[number + 1] if number + 1 < len(found) else None
        before = found[number - 1] if number else None
        moves, doubt = _decided(text, year, before, beside, turn)
        if moves:
            written = _as_written(year.value + turn.years, text[year.start : year.end])
            yield YearMove(year.start, year.end, written, doubt)
        elif doubt:
            yield YearMove(year.start, year.end, text[year.start : year.end], doubt)


def _years(text: str) -> Iterator[_YearAt]:
    for match in _YEAR.finditer(text):
        written = match[0].translate(HALF_WIDTH)
        value = int(written) if written.isdecimal() else int(in_digits(written) or 0)
        if _FIRST <= value <= _LAST:
            yield _YearAt(match.start(), match.end(), value)


def _decided(
    text: str, year: _YearAt, before: _YearAt | None, beside: _YearAt | None, turn: Turn
) -> tuple[bool, Message | None]:
    """Return whether a year moves, and why it is doubtful."""
    if _joins(text, before, year):
        return False, None  # it was told where the stretch begins
    if beside and _joins(text, year, beside):
        return False, _STRETCH if beside.value < turn.new else None
    if _is_of_law(text, year):
        return False, None
    if not turn.old - 2 <= year.value <= turn.old + 1:
        return False, _of_far(text, year, turn)
    if not _is_named(text, year, beside):
        is_count = text[year.end : year.end + 1] in _UNITS and year.end < len(text)
        return False, None if is_count else _BARE
    doubt = _of_place(text, year) or _of_distance(text, year, turn)
    return doubt is None, doubt


def _of_far(text: str, year: _YearAt, turn: Turn) -> Message | None:
    """Say of a year far from the plan's that it stays: 2018年以来; a goal that is still to come is none."""
    return _FAR if _has_sign(text, year) and year.value < turn.new else None


def _is_named(text: str, year: _YearAt, beside: _YearAt | None) -> bool:
    """Whether 年 stands behind a year, or behind the one with which it is listed: 2023、2024年."""
    if _has_sign(text, year):
        return True
    is_listed = beside is not None and text[year.end : beside.start] in BETWEEN_PARTS
    return bool(is_listed and beside and _has_sign(text, beside))


def _has_sign(text: str, year: _YearAt) -> bool:
    return text.startswith(("年", " 年"), year.end)


def _of_place(text: str, year: _YearAt) -> Message | None:
    """Return why a year is perhaps no year of the plan's, by what stands around it."""
    if _is_within(text, year):
        return _IN_NAME
    behind = text[year.end : end_of_part(text, year.end, signs=_SENTENCE)]
    if _DAY.match(behind):
        return _DATED
    if behind.lstrip(" ").removeprefix("年").removeprefix("度").startswith("是"):
        return _OF_YEAR
    clause = text[year.end : end_of_part(text, year.end, signs=_CLAUSE)][:_NEAR]
    return _EVENT if any(word in clause for word in PAST_EVENTS) else None


def _of_distance(text: str, year: _YearAt, turn: Turn) -> Message | None:
    """Return why a year two before or one after the plan's is doubtful; the others are not."""
    start = start_of_part(text, year.start, signs=_SENTENCE)
    end = end_of_part(text, year.end, signs=_SENTENCE)
    sentence = text[max(start, year.start - _NEAR) : min(end, year.end + _NEAR)]
    if year.value == turn.old - 2 and not any(word in sentence for word in LAST_YEARS):
        return _FAR
    if year.value == turn.old + 1 and not any(word in sentence for word in NEXT_YEARS):
        return _COMING
    return None


def _is_within(text: str, year: _YearAt) -> bool:
    """Whether a year stands in 《》 or 〔〕: in the name or the number of a document."""
    before = text[max(0, year.start - _LONGEST_NAME) : year.start]
    last = max(before.rfind(sign) for sign in _OPENING)
    return last >= 0 and not any(sign in before[last:] for sign in _CLOSING)


def _is_of_law(text: str, year: _YearAt) -> bool:
    """Whether a year tells which wording of a law is meant: （2018年修正）."""
    return text.startswith(("年修正", "年修订"), year.end)


def _joins(text: str, first: _YearAt | None, last: _YearAt | None) -> bool:
    """Whether two years are the ends of a stretch: 2021—2025年, 2021年至2035年."""
    if first is None or last is None:
        return False
    between = text[first.end : last.start].strip().removeprefix("年").removeprefix("度").strip()
    return bool(between) and all(sign in RANGE_SIGNS for sign in between)


def _as_written(year: int, like: str) -> str:
    """Write a year as another one is written: in digits of its width, or in characters."""
    if like.isascii():
        return str(year)
    if like.isdecimal():
        return str(year).translate(_FULL_WIDTH)
    zero = next((sign for sign in like if sign in ZEROS), ZEROS[0])
    return digit_by_digit(year).replace("〇", zero)


_FULL_WIDTH = {half: full for full, half in HALF_WIDTH.items()}
_STRETCH = Message("these years may be over", "所写的起止年份到新年度已经届满")
_FAR = Message("a year that does not count from the plan's", "不是按计划年度推算的年份，照旧")
_BARE = Message("perhaps a year", "可能是年份，照旧")
_IN_NAME = Message("a year in the name of a document", "文件名称中的年份，照旧")
_DATED = Message("a date", "写明日期，照旧")
_OF_YEAR = Message("what is said of the year", "对年度的提法，照旧，请按新的形势改写")
_EVENT = Message("the year of a past event", "已发生的事，年份照旧")
_COMING = Message("a year that is to come", "下一年的年份，照旧")
