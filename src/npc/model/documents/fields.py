"""The kinds of values that plan documents are made of.

The reader leaves every scalar as text, so types come from here. Errors carry a type name that
begins with `npc_` and the values that a message needs; `shape.py` makes the sentences.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

T = TypeVar("T")


class Shape(BaseModel):
    """The base of all document models: closed, frozen, and built when first used."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, defer_build=True, str_strip_whitespace=True
    )


def _filled(value: object) -> object:
    if isinstance(value, str) and not value.strip():
        raise PydanticCustomError("npc_empty", "empty text")
    return value


PlainText = Annotated[str, BeforeValidator(_filled)]
"""Text that is there: not empty, not only spaces."""

_NAME = re.compile(r"[^\s\[\]{}^,，、；;:：]{1,80}")


def _name(value: object) -> object:
    if isinstance(value, str) and (not _NAME.fullmatch(value) or value.isdecimal()):
        raise PydanticCustomError("npc_name", "not a name")
    return value


Name = Annotated[str, BeforeValidator(_name)]
"""A name to refer to something by: no spaces or punctuation, and not a bare number."""


def _listed(value: object) -> object:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value


OneOrMore = Annotated[
    tuple[PlainText, ...],
    BeforeValidator(_listed),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string"},
                {"type": "number"},
                {"type": "array", "items": {"type": ["string", "number"]}},
                {"type": "null"},
            ]
        }
    ),
]
"""One text or a list of texts; nothing is an empty list."""


def _none_is_empty(value: object) -> object:
    return () if value is None else value


Many = Annotated[tuple[T, ...], BeforeValidator(_none_is_empty)]
"""A list; a key with nothing behind it is an empty one."""

_YEAR = re.compile(r"\d{4}")


def _year(value: object) -> object:
    # pydantic would also take 2_025, +2025 and 2025.0.
    if isinstance(value, str) and not (_YEAR.fullmatch(value) and 1954 <= int(value) <= 2199):  # noqa: PLR2004 - the first people's congresses met in 1954
        raise PydanticCustomError("npc_year", "not a year")
    return value


Year = Annotated[int, BeforeValidator(_year), Field(json_schema_extra={"examples": [2025]})]
"""A year of four digits, from 1954 on."""

_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def _date(value: object) -> object:
    if not isinstance(value, str):
        return value
    match = _DATE.fullmatch(value.strip())
    try:
        return date(*map(int, match.groups())) if match else _no_date()
    except ValueError:
        return _no_date()


def _no_date() -> Any:  # noqa: ANN401 - never returns
    raise PydanticCustomError("npc_date", "not a date")


Date = Annotated[date, BeforeValidator(_date)]
"""A day as 2025-02-27. pydantic alone would read "0" as the first of January 1970."""


def choice(*allowed: str) -> Callable[[object], object]:
    """Make a validator that takes the given words only."""

    def check(value: object) -> object:
        if isinstance(value, str) and value.strip() not in allowed:
            raise PydanticCustomError("npc_choice", "not one of these", {"allowed": list(allowed)})
        return value

    return check
