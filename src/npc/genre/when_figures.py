"""Times that are typed in figures alone, and how papers write them: 8, 2026-08-15, 08-15."""

import re

from npc.genre.day_figures import day_in_words
from npc.genre.lexicon.dashes import DASHES
from npc.genre.timing import is_month
from npc.genre.when import When

_YEAR_AND_MONTH = re.compile(r"((?:19|20|21)\d{2})[-./](\d{1,2})")
_MONTHS = re.compile(rf"\d{{1,2}}(?:[{DASHES}至、,，和]\d{{1,2}}){{0,11}}")


def in_words(typed: str, year: int | None) -> str | None:
    """Return a time in figures as papers write it; None where it is none, or may be several.

    08-15 is a day, as there is no fifteenth month; 8-9 may be two months or a day, and is read as months.

    Args:
        typed: The time.
        year: The plan's year, which papers do not repeat.

    """
    text = typed.strip()
    day = day_in_words(text)
    if day:
        return day.removeprefix(f"{year}年")
    found = _YEAR_AND_MONTH.fullmatch(text)
    if found:
        named = f"{found[1]}年{int(found[2])}月".removeprefix(f"{year}年")
        return named if is_month(int(found[2])) else None
    return _months(text)


def _months(text: str) -> str | None:
    """Return one month, or several, with 月 behind; None where these are none."""
    if not _MONTHS.fullmatch(text):
        return None
    when = When.parse(f"{text}月")
    is_right = bool(when.windows) and not when.faults
    return f"{text.lstrip('0')}月" if is_right else None
