"""Days as people write them: 2025-07-21, 2025年7月21日, 7月21日, 今天; and notes that something was done on one."""

import re
from datetime import date, timedelta

_WITH_YEAR = r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d)[日号]?"
_WITHOUT_YEAR = r"(?<!\d)(\d{1,2})月(\d{1,2})[日号]"
_TODAY, _YESTERDAY = frozenset(("今天", "今日", "today")), frozenset(("昨天", "昨日", "yesterday"))
_AROUND_DONE = str.maketrans("", "", " \t\n\u3000,，.。:：;；()（）[]【】于在已")
"""What may stand between a day and the word that something was done, and means nothing there."""
_DONE = frozenset(("", "完成", "办结", "办完", "办毕"))


def day_named(written: str, *, year: int | None, today: date | None = None) -> date | None:
    """Read a day.

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
    rest = (written[:start] + written[end:]).translate(_AROUND_DONE)
    return day if rest in _DONE else None


def is_done(written: str) -> bool:
    """Return whether a note says that all was done, and nothing of when: 已完成."""
    rest = written.translate(_AROUND_DONE)
    return bool(rest) and rest in _DONE


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
