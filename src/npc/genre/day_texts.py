"""Days as people write them: 2025-07-21, 2025年7月21日, 7月21日, 今天; and notes that something was done on one."""

import re
from datetime import date, timedelta

from npc.genre.lexicon.numerals import COUNTING

_WITH_YEAR = (
    r"(?<!\d)(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d)(?:\s?[日号])?"
    r"(?:[ T]0{1,2}:00(?::00)?(?:\.0{1,6})?(?!\d))?"
)
"""Also with the time of day that programs write behind a day that has none."""
_WITHOUT_YEAR = r"(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]"
_IN_FIGURES = re.compile(r"(\d{1,2})\s?[-./月]\s?(\d{1,2})")
"""A day where nothing but one may stand: 7/21, as Chinese offices write it, the month first. Elsewhere 7/21 may be 7 of 21."""
_WITHOUT_SIGNS = re.compile(r"(\d{4})(\d{2})(\d{2})")
_TODAY, _YESTERDAY = frozenset(("今天", "今日", "today")), frozenset(("昨天", "昨日", "yesterday"))
_AROUND_DONE = re.compile(
    "[ \t\n\u3000,，.。:：;；、!！()（）\\[\\]【】于在已了均]|全部|全面|按时|按期|如期|顺利|经"
)
"""What may stand with the word that something was done, and means nothing there."""
DONE_WORDS = frozenset(("完成", "办结", "办完", "办毕"))
"""What people say of a matter that is done."""
_DONE = DONE_WORDS | {""}
_YES = frozenset(("√", "✓", "✔", "☑", "是", "对", "ok", "done", "yes"))
_OF_NUMBERS = re.compile(
    rf"[\d\s%％/／\\.．:：~～至到—–\-+年月日号时分廿{''.join(sorted(COUNTING))}]+"
)
"""Of what a note without a word is written."""
_NOTHING = frozenset(" -—–－/／\\_")


def day_named(written: str, *, year: int | None, today: date | None = None) -> date | None:
    """Read a day, where nothing else may stand.

    Args:
        written: What is written.
        year: Of a day that is written without one; None where it is not known.
        today: What 今天 means; None where nothing does.

    Returns:
        The day; None where it is none for sure.

    """
    text = written.strip()
    if today and text.lower() in _TODAY | _YESTERDAY:
        return today - timedelta(days=text.lower() in _YESTERDAY)
    if match := _IN_FIGURES.fullmatch(text):
        return _day(year, *map(int, match.groups()))
    if match := _WITHOUT_SIGNS.fullmatch(text):
        return _day(*map(int, match.groups()))
    found = _days_in(text, year)
    return found[0][0] if len(found) == 1 and found[0][1:] == (0, len(text)) else None


def day_done(written: str, *, year: int | None) -> date | None:
    """Read a note that says nothing but that all was done on a day: 7月21日, 7月21日完成, 已完成 7月21日.

    7月21日完成初稿 and 预计7月21日完成 say something else.
    """
    found = _days_in(written, year)
    if len(found) != 1:
        return None
    day, start, end = found[0]
    rest = _AROUND_DONE.sub("", written[:start] + written[end:])
    return day if rest in _DONE else None


def is_done(written: str) -> bool:
    """Return whether a note says that all was done, and not for sure when: 已完成, √, 7/21完成."""
    rest = _AROUND_DONE.sub("", written)
    return rest.lower() in _YES or (bool(rest) and _OF_NUMBERS.sub("", rest) in _DONE - {""})


def is_of_numbers(written: str) -> bool:
    """Return whether a note is without a word: 7/21, 45859, 80%."""
    return _OF_NUMBERS.fullmatch(written) is not None


def is_nothing(written: str) -> bool:
    """Return whether a note is one of the signs that people write where there is nothing to say."""
    return written == "无" or _NOTHING.issuperset(written)


def _days_in(text: str, year: int | None) -> list[tuple[date | None, int, int]]:
    """Return the days that a text names, with where each begins and ends; None for what is in no calendar."""
    found = []
    for match in re.finditer(f"{_WITH_YEAR}|{_WITHOUT_YEAR}", text):
        own_year, month, day, month_alone, day_alone = match.groups()
        of_year = int(own_year) if own_year else year
        numbers = (int(month or month_alone), int(day or day_alone))
        found.append((_day(of_year, *numbers), match.start(), match.end()))
    return found


def _day(year: int | None, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year else None
    except ValueError:
        return None
