"""Days that are typed in figures alone: 2026-08-15, 20260815, 08-15."""

import re
from datetime import date

from npc.genre.timing import is_month

_DATE = re.compile(r"((?:19|20|21)\d{2})(?:([-./])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))")
_MONTH_AND_DAY = re.compile(r"(\d{1,2})[-./](\d{1,2})")
_LEAP_YEAR = 2000
"""Of a day without a year: it has every day that there is."""


def day_in_words(text: str) -> str | None:
    """Return a day in figures with the signs between them; None where it is none, or may be months."""
    found = _DATE.fullmatch(text)
    if found:
        year, month, day = int(found[1]), int(found[3] or found[5]), int(found[4] or found[6])
        return f"{year}年{month}月{day}日" if _is_day(year, month, day) else None
    found = _MONTH_AND_DAY.fullmatch(text)
    if not found or is_month(int(found[2])):
        return None
    month, day = int(found[1]), int(found[2])
    return f"{month}月{day}日" if _is_day(_LEAP_YEAR, month, day) else None


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
