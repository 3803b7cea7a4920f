"""The plan format as JSON Schema, for editors: completion, hover texts, marks while typing.

An editor reads YAML by its own rules, where an unquoted 2026 is a number and true is no text; here
they are texts all the same. It marks fewer faults than `npc plan validate`, and none that is none.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias, cast, get_args, get_origin

from npc.kinds.documents import DOCUMENTS
from npc.kinds.documents.fields import Shape, Sort

Schema: TypeAlias = dict[str, object]

FOLDER = Path(__file__).parents[4] / "schemas"
FILES = {"plan.schema.json": None, "npc-yaml.schema.json": "settings"}
"""The files in `schemas/`, and the kind of document that each describes; None is any of a plan."""

_DRAFT = "http://json-schema.org/draft-07/schema#"  # the newest that all editors know
_TEXT: Schema = {"type": ["string", "number", "boolean"]}
_SORTS: Mapping[str | tuple[str, ...], Schema] = {
    "text": _TEXT,
    "texts": {"anyOf": [_TEXT, {"type": ["array", "null"], "items": _TEXT}]},
    "name": {"type": "string"},
    "year": {"type": "integer", "minimum": 1954, "maximum": 2199},
    "count": {"type": "integer", "minimum": 1, "maximum": 9999},
    "date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$"},
    ("true", "false"): {"enum": [True, False, "true", "false"]},
}


def schema(kind: str | None) -> Schema:
    """Give the schema of a kind of document; None is any document of a plan, by its `kind`."""
    head: Schema = {"$schema": _DRAFT}
    if kind is not None:
        return head | {"title": kind} | _document(kind)
    kinds = [one for one in DOCUMENTS if one != "settings"]
    return head | {
        "title": "npc",
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": kinds, "description": "文档的种类"}},
        "allOf": [
            {
                "if": {"properties": {"kind": {"const": one}}, "required": ["kind"]},
                "then": {"$ref": f"#/definitions/{one}"},
            }
            for one in kinds
        ],
        "definitions": {one: _document(one) for one in kinds},
    }


def text(kind: str | None) -> str:
    """Give the schema of a kind of document as text."""
    return json.dumps(schema(kind), ensure_ascii=False, indent=2) + "\n"


def _document(kind: str) -> Schema:
    made = _mapping(DOCUMENTS[kind])
    properties = made["properties"]
    if isinstance(properties, dict) and "kind" in properties:
        properties["kind"] = properties["kind"] | {"const": kind}
    return made


def _mapping(model: type[Shape]) -> Schema:
    fields = {field.alias or name: field for name, field in model.model_fields.items()}
    made: Schema = {
        "type": "object",
        "additionalProperties": False,
        "required": [name for name, field in fields.items() if field.is_required()],
        "properties": {
            name: _of(field.annotation, field.metadata) | {"description": field.description}
            for name, field in fields.items()
        },
    }
    return made | ({"anyOf": [{"required": [key]} for key in model.one_of]} if model.one_of else {})


def _of(annotation: Any, marks: Iterable[object] = ()) -> Schema:  # noqa: ANN401 - any type
    """Give the schema of a type, as `compiling.form_of` gives its form."""
    if hasattr(annotation, "__metadata__"):
        return _of(annotation.__origin__, (*marks, *annotation.__metadata__))
    sort = next((mark for mark in marks if isinstance(mark, Sort)), None)
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        made = _mapping(annotation)
        return made if sort is None else {"anyOf": [_SORTS[sort.form], made]}
    if sort is not None:
        return _SORTS.get(sort.form) or {"enum": list(sort.form)}
    inner = [one for one in get_args(annotation) if one not in (type(None), ...)]
    if get_origin(annotation) is dict:
        return {"type": ["object", "null"], "additionalProperties": _of(inner[1])}
    if get_origin(annotation) is tuple:
        return {"type": ["array", "null"], "items": _of(inner[0])}
    (only,) = inner
    return _or_nothing(_of(only))


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
