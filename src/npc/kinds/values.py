"""The sorts of text that plan documents hold, each as a question about a text as it was typed."""

import re

from npc.source.values import day

_NAME = re.compile(r"[^\s\[\]{}^,，、；;:：]{1,80}")
_YEAR = re.compile(r"[0-9]{4}")
_COUNT = re.compile(r"[1-9][0-9]{0,3}")
_FIRST_YEAR, _LAST_YEAR = 1954, 2199  # people's congresses first met in 1954


def is_filled(text: str) -> bool:
    """More than spaces."""
    return bool(text.strip())


def is_name(text: str) -> bool:
    """A name to refer to something by: no spaces or punctuation, and not a bare number."""
    return bool(_NAME.fullmatch(text.strip())) and not text.strip().isdecimal()


def is_year(text: str) -> bool:
    """A year of four digits, from 1954 on."""
    return bool(_YEAR.fullmatch(text.strip())) and _FIRST_YEAR <= int(text) <= _LAST_YEAR


def is_count(text: str) -> bool:
    """A whole number from 1 to 9999, without signs or leading zeros."""
    return bool(_COUNT.fullmatch(text.strip()))


def is_date(text: str) -> bool:
    """A day as 2025-02-27."""
    try:
        day(text.strip())
    except ValueError:
        return False
    return True


_MOST_DIGITS = 6


def is_number(text: str) -> bool:
    """A whole number from 0 to 999999, without signs or leading zeros."""
    digits = text.strip()
    is_plain = digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS
    return is_plain and (digits == "0" or digits[0] != "0")
