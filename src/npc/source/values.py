"""Values of a document whose form has been accepted: text leaves become what they stand for."""

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from npc.source.document import Node

Fields: TypeAlias = Mapping[str, Node]
"""A mapping of a plan document."""


def text(fields: Fields, key: str) -> str | None:
    """Return a text without the spaces around it; None where there is none."""
    value = fields.get(key)
    return value.strip() if isinstance(value, str) else None


def needed_text(fields: Fields, key: str) -> str:
    """Return a text that the form demands."""
    return text(fields, key) or ""


def texts(fields: Fields, key: str) -> tuple[str, ...]:
    """Return one text or a list of texts as a list."""
    value = fields.get(key)
    if isinstance(value, str):
        return (value.strip(),)
    return tuple(value.strip() for value in elements(fields, key) if isinstance(value, str))


def elements(fields: Fields, key: str) -> list[Node]:
    """Return a list; nothing is an empty one."""
    value = fields.get(key)
    return value if isinstance(value, list) else []


def mappings(fields: Fields, key: str) -> list[dict[str, Node]]:
    """Return a list of mappings; nothing is an empty one."""
    return [value for value in elements(fields, key) if isinstance(value, dict)]


def mapping(fields: Fields, key: str) -> dict[str, Node]:
    """Return a mapping; nothing is an empty one."""
    value = fields.get(key)
    return value if isinstance(value, dict) else {}


def number(fields: Fields, key: str) -> int | None:
    """Return a whole number; None where there is none."""
    value = text(fields, key)
    return int(value) if value else None


def day(value: str) -> date:
    """Read a date written as 2025-02-27 or 2025-2-27.

    Raises:
        ValueError: It is none.

    """
    year, month, number_of_day = value.split("-")
    digits = year + month + number_of_day
    if len(year) != len("2025") or not (digits.isascii() and digits.isdecimal()):
        raise ValueError(value)
    return date(int(year), int(month), int(number_of_day))
