"""Days and times of day as a workbook shows them: 2026年3月, 3月, 3月8日, 9:00."""

from datetime import datetime, timedelta

from npc.genre.lexicon.numerals import WEEKDAYS
from npc.genre.numerals import chinese_number, digit_by_digit
from npc.word.sheet_forms import FormToken, is_chinese, tokens_of

_UNITS = (("y", "年"), ("m", "月"), ("d", "日"))


def shown_day(moment: datetime, code: str) -> str:
    """Return a day as its form shows it; one in figures alone (2026/3/8) in words, so that it is a day for everybody.

    Args:
        moment: The day, and the time of day.
        code: The form.

    """
    tokens = tokens_of(code)
    is_in_characters = "[dbnum1]" in code.lower()
    if is_chinese(tokens):
        return "".join(
            _part(token, moment, is_in_characters=is_in_characters) for token in tokens
        ).strip()
    kinds = {token.kind for token in tokens}
    day = "".join(f"{_value(kind, moment)}{unit}" for kind, unit in _UNITS if kind in kinds)
    has_time = "h" in kinds and (moment.hour or moment.minute)
    return f"{day} {_time(moment)}" if day and has_time else day or _time(moment)


def _time(moment: datetime) -> str:
    return f"{moment.hour}:{moment.minute:02}"


def _part(token: FormToken, moment: datetime, *, is_in_characters: bool) -> str:
    if not token.kind:
        return token.text
    if token.kind == "a":
        return "上午" if moment.hour < _NOON else "下午"
    if token.kind == "w":
        return f"星期{WEEKDAYS[moment.weekday()]}"
    value = _value(token.kind, moment)
    if token.kind == "y" and len(token.text) <= _OF_CENTURY and token.text.lower() != "e":
        value %= 100
    if token.kind == "n":
        return f"{value:02}"
    if is_in_characters:
        return digit_by_digit(value) if token.kind == "y" else chinese_number(value)
    return str(value)


_NOON = 12
_OF_CENTURY = 2
"""Letters of a year without its century."""


def _value(kind: str, moment: datetime) -> int:
    values = {
        "y": moment.year,
        "m": moment.month,
        "d": moment.day,
        "h": moment.hour,
        "n": moment.minute,
        "s": moment.second,
    }
    return values.get(kind, 0)


def moment_of(serial: float, first: datetime) -> datetime:
    """Return the moment that a number means, to the second.

    Args:
        serial: Days since the first, and a fraction of one.
        first: The day with the number 0.

    Raises:
        OverflowError: It is none.

    """
    return first + timedelta(seconds=round(serial * 86_400))
