"""Mappings of plan files as JSON: their keys as the kinds declare them, then what is computed.

A key is called as in English plan files, with _ for -. One that says nothing is not written.
"""

import datetime as dt
from collections.abc import Mapping
from functools import cache

from npc.genre.departments import Owners
from npc.genre.prose import paragraphs
from npc.genre.when import When
from npc.kinds.containers import Many
from npc.kinds.keys import Key
from npc.kinds.matter import Matter, Reference
from npc.kinds.paper import PlanDocument
from npc.kinds.record import One, Record, Records
from npc.kinds.types import Choice, Leaf, Type
from npc.output.json_objects import STRING, JsonField, JsonObject, ref
from npc.output.plan_json.computed import ComputedKey, computed
from npc.output.plan_json.naming import chinese_names, name_of
from npc.output.plan_json.row import PlanRow
from npc.output.plan_json.schemas import schema_of
from npc.output.plan_json.values import OWNERS, PLACE, REFERENCE, WHEN


@cache
def objects() -> Mapping[type[Record], JsonObject[PlanRow]]:
    """Return the objects that mappings of plan files become: documents, then what they hold."""
    return {record: _object_of(record, chinese) for record, chinese in chinese_names().items()}


def _object_of(record: type[Record], chinese: str) -> JsonObject[PlanRow]:
    fields = {name: _field(key) for name, key in record.keys.items()}
    if issubclass(record, PlanDocument):
        kind = record.kind
        fields["kind"] = JsonField("kind", {"const": kind}, chinese, lambda _: kind)
    return JsonObject(
        name_of(record),
        chinese,
        *fields.values(),
        *map(_computed_field, computed(record)),
        *([_KEY_OF_MATTER] if issubclass(record, Matter) else []),
        _AT,
    )


_KEY_OF_MATTER: JsonField[PlanRow] = JsonField(
    "matter",
    STRING,
    "是 `matters` 中的哪一项：它的 `key`",
    lambda row: row.key,
    is_always=False,
)
_AT: JsonField[PlanRow] = JsonField(
    "at", ref("place"), "写在哪里", lambda row: PLACE.of(row.record.at.place)
)


def _field(key: Key) -> JsonField[PlanRow]:
    name = key.name if key.name.isascii() else key.attribute
    return JsonField(
        name.replace("-", "_"),
        schema_of(key.type),
        key.about if key.about.startswith(key.chinese) else f"{key.chinese}。{key.about}",
        lambda row: _value(key.type, getattr(row.record, key.attribute), row),
        is_always=False,
    )


def _computed_field(of: ComputedKey) -> JsonField[PlanRow]:
    record = of.record
    if record is None:
        return JsonField(
            of.name, of.schema, of.about, lambda row: of.value(row.record), is_always=False
        )
    many = Records(record)
    return JsonField(
        of.name,
        schema_of(many),
        of.about,
        lambda row: _value(many, of.value(row.record), row),
        is_always=False,
    )


def _value(type_: Type[object, object], value: object, row: PlanRow) -> object:
    """Return a value that was read, as JSON; what says nothing is None or empty."""
    made = value
    match value:
        case Record():
            declared = type_.record if isinstance(type_, One) else type(value)
            made = objects()[declared].of(row.holding(value))
        case When():
            made = WHEN.of(value) if value.text else None
        case Owners():
            made = OWNERS.of(value) if value else None
        case Reference():
            made = REFERENCE.of(value)
        case tuple():
            inner = type_.inner if isinstance(type_, Many) else type_
            made = [_value(inner, each, row) for each in value]
        case dt.date():
            made = value.isoformat()
        case str() if isinstance(type_, Leaf):
            made = "\n".join(paragraphs(value)) if "\n" in value else value
        case str() if isinstance(type_, Choice):
            made = {name: word for word, name in type_.names.items()}.get(value, value)
    return made
