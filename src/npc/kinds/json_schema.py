"""The plan format as JSON Schema, for editors: completion, hover texts, marks while typing.

An editor reads YAML by its own rules, where an unquoted 2026 is a number and true is no text; here
they are texts all the same. It marks fewer faults than `npc plan validate`, and none that is none.
"""

import json
from pathlib import Path
from typing import TypeAlias, cast

from npc.kinds.containers import Keyed, Many, OwnersType, Several, TextLines
from npc.kinds.keys import Key
from npc.kinds.ledger_types import DayEntries, OneOrMany
from npc.kinds.paper import PlanDocument
from npc.kinds.record import One, Record
from npc.kinds.registry import KINDS, SETTINGS, documents
from npc.kinds.types import TRUTH, Choice, Leaf, Type

Schema: TypeAlias = dict[str, object]

FOLDER = Path(__file__).parents[3] / "schemas"
FILES = {"plan.schema.json": None, "npc-yaml.schema.json": SETTINGS}
"""The files in `schemas/`, and the kind of document that each describes; None is any of a plan."""

_DRAFT = "http://json-schema.org/draft-07/schema#"  # the newest that all editors know
_TEXT: Schema = {"type": ["string", "number", "boolean"]}
_LINES: Schema = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT, "minItems": 1}]}
_TEXTS: Schema = {"anyOf": [_TEXT, {"type": ["array", "null"], "items": _TEXT}]}
_LEAVES: dict[str, Schema] = {
    "text": _TEXT,
    "name": {"type": "string"},
    "year": {"type": "integer", "minimum": 1954, "maximum": 2199},
    "count": {"type": "integer", "minimum": 1, "maximum": 9999},
    "number": {"type": "integer", "minimum": 0, "maximum": 999999},
    "date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$"},
}


def schema(kind: str | None) -> Schema:
    """Return the schema of a kind of document; None is any document of a plan, by its `kind`."""
    head: Schema = {"$schema": _DRAFT}
    if kind is not None:
        return head | {"title": kind} | _document(documents()[kind])
    return head | {
        "title": "npc",
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {"enum": list(KINDS), "description": _about(PlanDocument.keys["kind"])}
        },
        "allOf": [
            {
                "if": {"properties": {"kind": {"const": name}}, "required": ["kind"]},
                "then": {"$ref": f"#/definitions/{name}"},
            }
            for name in KINDS
        ],
        "definitions": {name: _document(paper) for name, paper in KINDS.items()},
    }


def file_of(kind: str | None) -> str:
    """Return what the file of a schema is called in a folder."""
    return next((name for name, of in FILES.items() if of == kind), f"{kind}.schema.json")


def text(kind: str | None) -> str:
    """Return the schema of a kind of document as text."""
    return json.dumps(schema(kind), ensure_ascii=False, indent=2) + "\n"


def _document(record: type[Record]) -> Schema:
    made = _mapping(record)
    properties = made["properties"]
    if issubclass(record, PlanDocument) and isinstance(properties, dict):
        properties["kind"] = properties["kind"] | {"const": record.kind}
    return made


def _mapping(record: type[Record]) -> Schema:
    properties = {}
    for name, key in record.keys.items():
        below = _below(key)
        properties[name] = below
        if key.also:
            properties[key.also] = below
    made: Schema = {
        "type": "object",
        "additionalProperties": False,
        "required": [name for name, key in record.keys.items() if key.is_needed],
        "properties": properties,
    }
    either = [
        {"required": [name]}
        for key in record.one_of
        for name in (key, record.keys[key].also)
        if name
    ]
    return made | ({"anyOf": either} if either else {})


def _below(key: Key) -> Schema:
    made = _of(key.type)
    if not key.is_needed and isinstance(key.type, Leaf | Choice | One):
        made = _or_nothing(made)
    return made | {"description": _about(key)}


def _about(key: Key) -> str:
    """Return the text that editors show: the Chinese name, what it is for, and its words."""
    told = key.told("en")
    about = told if told.startswith(key.chinese) else f"{key.chinese}。{told}"
    if not isinstance(key.type, Choice) or key.type is TRUTH:
        return about
    names = {word: name for word, name in key.type.names.items() if name not in about}
    words = "，".join(f"{word} {name}" for word, name in names.items())
    return f"{about}（{words}）" if words else about


def _of(type_: Type[object, object]) -> Schema:
    match type_:
        case One():
            made = _mapping(type_.record)
            bare = type_.record.bare
            made = {"anyOf": [_of(type_.record.keys[bare].type), made]} if bare else made
        case TextLines() | Several() | OwnersType():
            made = dict(_LINES if isinstance(type_, TextLines) else _TEXTS)
        case OneOrMany():
            one = _of(type_.inner)
            made = {"anyOf": [one, {"type": ["array", "null"], "items": one}]}
        case Many():
            made = {"type": ["array", "null"], "items": _of(type_.inner)}
        case Keyed():
            made = {"type": ["object", "null"], "additionalProperties": _of(type_.inner)}
            if isinstance(type_, DayEntries):
                made["propertyNames"] = {"pattern": _LEAVES["date"]["pattern"]}
        case Choice():
            is_truth = set(type_.names) == {"true", "false"}
            made = {"enum": [*((True, False) if is_truth else ()), *type_.words]}
        case Leaf():
            made = dict(_LEAVES[type_.name])
        case _:
            raise TypeError(type_)
    return made


def _or_nothing(made: Schema) -> Schema:
    """Allow a key with nothing behind it, as if it were not there."""
    if "enum" in made:
        return made | {"enum": [*cast("list[object]", made["enum"]), None]}
    if "type" not in made:
        return {"anyOf": [made, {"type": "null"}]}
    types = made["type"] if isinstance(made["type"], list) else [made["type"]]
    return made | {"type": [*types, *({"null"} - set(types))]}


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, kind in FILES.items():
        (FOLDER / name).write_text(text(kind), encoding="utf-8")
