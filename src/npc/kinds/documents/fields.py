"""The sorts of values that plan documents are made of.

The reader leaves every scalar as text, so types come from here. Errors carry a type name that
begins with `npc_` and the values that a message needs; `shape.py` makes the sentences. Each sort
is marked with the name of its form (see `accepting.py`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Self, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from npc.kinds.sorts import is_count, is_date, is_filled, is_name, is_year
from npc.source.values import day

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sort:
    """Marks a type with its form."""

    form: str | tuple[str, ...]


class Shape(BaseModel):
    """The base of all document models: closed, frozen, and built when first used."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, defer_build=True, str_strip_whitespace=True
    )

    one_of: ClassVar[tuple[str, ...]] = ()
    """Keys one of which must have a value."""

    @model_validator(mode="after")
    def _has_one_of(self) -> Self:
        if self.one_of and all(getattr(self, key) is None for key in self.one_of):
            raise PydanticCustomError("npc_one_of", "none of these", {"allowed": list(self.one_of)})
        return self


def _only(
    question: Callable[[str], bool], error: str, allowed: tuple[str, ...] = ()
) -> BeforeValidator:
    """Let only those texts through for which a question is answered with yes."""

    def check(value: object) -> object:
        if isinstance(value, str) and not question(value):
            raise PydanticCustomError(error, "not of this sort", {"allowed": list(allowed)})
        return value

    return BeforeValidator(check)


def choice(*allowed: str) -> tuple[BeforeValidator, Sort, object]:
    """Make what marks a text that is one of some words; spread it into `Annotated`."""
    return (
        _only(lambda text: text.strip() in allowed, "npc_choice", allowed),
        Sort(allowed),
        Field(json_schema_extra={"enum": list(allowed)}),
    )


PlainText = Annotated[str, _only(is_filled, "npc_empty"), Sort("text")]
"""Text that is there: not empty, not only spaces."""

Name = Annotated[str, _only(is_name, "npc_name"), Sort("name")]
"""A name to refer to something by."""

Year = Annotated[int, _only(is_year, "npc_year"), Sort("year")]
"""A year. pydantic alone would also take 2_025, +2025 and 2025.0."""


Count = Annotated[int, _only(is_count, "npc_count"), Sort("count")]
"""How many: a whole number from 1."""


def _as_date(value: object) -> object:
    return day(value.strip()) if isinstance(value, str) else value


Date = Annotated[date, BeforeValidator(_as_date), _only(is_date, "npc_date"), Sort("date")]
"""A day. pydantic alone would read "0" as the first of January 1970."""


def _listed(value: object) -> object:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value


OneOrMore = Annotated[
    tuple[PlainText, ...],
    BeforeValidator(_listed),
    Sort("texts"),
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


def _none_is_no_keys(value: object) -> object:
    return {} if value is None else value


Keyed = Annotated[dict[str, T], BeforeValidator(_none_is_no_keys)]
"""A mapping with any keys; a key with nothing behind it is an empty one."""
