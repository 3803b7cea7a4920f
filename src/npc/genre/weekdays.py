"""Weekdays: what they are called, and those that are written behind a day: 11月20日（星期一）."""

import re
from datetime import date

from npc.genre.lexicon.numerals import WEEKDAYS
from npc.messages import Message

_DAY = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]?[（(](?:星期|周)(.)[）)]")
_ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_SHORT = tuple(
    map(Message, ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), [f"周{day}" for day in WEEKDAYS])
)  # fmt: skip


def weekday(day: date) -> Message:
    """Return 周一 to 周日."""
    return _SHORT[day.weekday()]


def other_weekday(text: str, year: int | None) -> Message | None:
    """Return the weekday of the first day that is written with another one; None if there is none.

    Args:
        text: The time, as written.
        year: The plan's year, for a day without one.

    """
    for written, month, day, name in _DAY.findall(text):
        at = WEEKDAYS.find("日" if name == "天" else name)
        right = _weekday(int(written or year or 0), int(month), int(day))
        if right is not None and at not in {-1, right}:
            return Message(_ENGLISH[right], f"星期{WEEKDAYS[right]}")
    return None


def _weekday(year: int, month: int, day: int) -> int | None:
    """Return 0 for Monday to 6; None where the year is not known or has no such day."""
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None
