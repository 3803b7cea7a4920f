"""The pydantic models of what kinds declare, made to say what is wrong with a document.

Errors carry a type name that begins with `npc_` and the values that a message needs;
`problem_texts.py` has the sentences. The reader leaves every scalar as text, so pydantic is kept
from its leniency: it would also take 2_025 for a year, and "0" for the first of January 1970.
"""

import datetime as dt
from collections.abc import Callable
from types import GenericAlias
from typing import Annotated, Any, ClassVar, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, create_model, model_validator
from pydantic_core import PydanticCustomError

from npc.kinds.containers import Keyed, Many, OneOrMany, OwnersType, Several, TextLines
from npc.kinds.keys import Key
from npc.kinds.ledger_types import DayEntries
from npc.kinds.record import One, Record
from npc.kinds.types import Choice, Leaf, Type
from npc.kinds.values import is_date, is_filled
from npc.source.values import day


class Model(BaseModel):
    """The base of all models: closed, frozen, and built when first used."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, defer_build=True, str_strip_whitespace=True
    )

    one_of: ClassVar[tuple[str, ...]] = ()
    """Attributes one of which must have a value."""
    usual: ClassVar[str | None] = None
    """The key that is missing where none of them has one; None where it is not said which."""

    @model_validator(mode="after")
    def _has_one_of(self) -> Self:
        if self.one_of and not any(getattr(self, name) for name in self.one_of):
            raise PydanticCustomError("npc_one_of", "none of these", {"usual": self.usual})
        return self


def _as_date(value: object) -> object:
    return day(value.strip()) if isinstance(value, str) else value


_MODELS: dict[type[Record], type[Model]] = {}


def model_of(record: type[Record]) -> type[Model]:
    """Return the model of what a record declares, which is made once."""
    if record not in _MODELS:
        _MODELS[record] = _model(record)
    return _MODELS[record]


def _model(record: type[Record]) -> type[Model]:
    fields: dict[str, Any] = {each.attribute: _field(each) for each in record.keys.values()}
    model = create_model(record.__name__, __base__=Model, **fields)
    model.one_of = tuple(record.keys[name].attribute for name in record.one_of)
    model.usual = record.usual
    return model


def _field(key: Key) -> tuple[object, object]:
    wanted = _annotation(key.type)
    if key.is_needed:
        return wanted, Field(alias=key.name)
    return wanted | None, Field(None, alias=key.name)


def _annotation(type_: Type[object, object]) -> Any:  # noqa: ANN401 - any type
    """Return what pydantic takes for a type."""
    wanted: object
    match type_:
        case One():
            wanted, check = model_of(type_.record), BeforeValidator(_as_mapping(type_.record))
        case TextLines():
            filled = _tuple_of(Annotated[str, _only(is_filled, "npc_empty")])
            wanted, check = Annotated[filled, Field(min_length=1)], BeforeValidator(_listed)
        case Several() | OwnersType():
            fits = _only(type_.fits, f"npc_{type_.name}")
            wanted = _tuple_of(Annotated[str, _only(is_filled, "npc_empty"), fits])
            check = BeforeValidator(_listed)
        case OneOrMany():
            wanted, check = _tuple_of(_annotation(type_.inner)), BeforeValidator(_one_listed)
        case Many():
            wanted, check = _tuple_of(_annotation(type_.inner)), BeforeValidator(_none_is(()))
        case DayEntries():
            day_key = Annotated[str, _only(is_date, "npc_date")]
            wanted = GenericAlias(dict, (day_key, _annotation(type_.inner)))
            check = BeforeValidator(_none_is({}))
        case Keyed():
            wanted = GenericAlias(dict, (str, _annotation(type_.inner)))
            check = BeforeValidator(_none_is({}))
        case Choice():
            wanted, check = str, _only(type_.accepts, "npc_choice", type_.words)
        case Leaf():
            error = "npc_empty" if type_.name == "text" else f"npc_{type_.name}"
            wanted, check = _PYTHON[type_.name], _only(type_.fits, error)
        case _:
            raise TypeError(type_)
    return Annotated[wanted, check]


_PYTHON: dict[str, object] = {
    "text": str,
    "name": str,
    "year": int,
    "count": int,
    "number": int,
    "date": Annotated[dt.date, BeforeValidator(_as_date)],
}
"""What pydantic takes for each look of a text, once it has that look."""


def _tuple_of(inner: object) -> GenericAlias:
    return GenericAlias(tuple, (inner, ...))


def _only(
    fits: Callable[[str], bool], error: str, allowed: tuple[str, ...] = ()
) -> BeforeValidator:
    """Let only those texts through that fit."""

    def check(value: object) -> object:
        if isinstance(value, str) and not fits(value):
            raise PydanticCustomError(error, "not of this type", {"allowed": list(allowed)})
        return value

    return BeforeValidator(check)


def _as_mapping(record: type[Record]) -> Callable[[object], object]:
    """Let a bare text, or a list of which the key takes several, stand for a mapping, where it may."""
    bare = record.bare
    if bare is None:
        return lambda value: value
    bares = (str, list) if isinstance(record.keys[bare].type, OneOrMany) else (str,)
    takes_nothing = record.accepts(None)
    return lambda value: (
        {bare: value} if isinstance(value, bares) or (value is None and takes_nothing) else value
    )


def _listed(value: object) -> object:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value


def _one_listed(value: object) -> object:
    return (value,) if isinstance(value, dict) else _listed(value)


def _none_is(empty: object) -> Callable[[object], object]:
    return lambda value: empty if value is None else value
