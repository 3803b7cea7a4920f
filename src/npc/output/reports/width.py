"""Widths in a terminal, where Chinese characters take two columns."""

import unicodedata
from functools import lru_cache

_WIDE = frozenset("WF")


def width(text: str) -> int:
    """Count the columns that a text takes."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


@lru_cache(maxsize=10_000)  # as many as a plan has different characters, and more
def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Cf", "Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def padded(text: str, columns: int) -> str:
    """Fill a text with spaces up to a number of columns."""
    return text + " " * (columns - width(text))


def clipped(text: str, columns: int) -> str:
    """Cut a text to a number of columns; what was cut off is an ellipsis."""
    if width(text) <= columns:
        return text
    taken = 0
    for at, character in enumerate(text):
        taken += _columns(character)
        if taken > columns - 1:
            return text[:at] + "…"
    return text
