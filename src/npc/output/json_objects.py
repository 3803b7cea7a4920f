"""Objects of the JSON that programs are given, declared once: what is written, its schema, its page in docs/.

    EDIT = JsonObject("edit", "一处改动", JsonField("text", STRING, "改成的文字", lambda edit: edit.text))

`EDIT.of(edit)` is what is written, `EDIT.schema()` what a JSON Schema says of it, `table(EDIT)` what the
page says.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeAlias, TypeVar

from npc.output.escaping import markdown_table

S = TypeVar("S")
T = TypeVar("T")
Schema: TypeAlias = Mapping[str, object]

STRING: Schema = {"type": "string"}
INTEGER: Schema = {"type": "integer"}
COUNT: Schema = {"type": "integer", "minimum": 0}
BOOLEAN: Schema = {"type": "boolean"}
DAY: Schema = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def ref(name: str) -> Schema:
    """Return the schema of an object that is described by itself."""
    return {"$ref": f"#/$defs/{name}"}


def array_of(schema: Schema) -> Schema:
    """Return the schema of a list."""
    return {"type": "array", "items": schema}


def or_null(schema: Schema) -> Schema:
    """Return the schema of what may be missing."""
    if isinstance(schema.get("type"), str) and "enum" not in schema:
        return {**schema, "type": [schema["type"], "null"]}
    return {"oneOf": [schema, {"type": "null"}]}


class JsonField(Generic[S]):
    """A key of an object: what stands behind it, what that is, and how it follows from what is told."""

    def __init__(
        self,
        name: str,
        schema: Schema,
        about: str,
        value: Callable[[S], object],
        *,
        is_always: bool = True,
    ) -> None:
        """Declare a key.

        Args:
            name: As it is written.
            schema: What stands behind it.
            about: What it is, in Chinese: for the schema and the page.
            value: Gives it, of what the object tells.
            is_always: Whether it is written where it says nothing, too.

        """
        self.name, self.schema, self.about = name, schema, about
        self.value = value
        self.is_always = is_always

    def through(self, held: Callable[[T], S]) -> "JsonField[T]":
        """Return the same key of an object that holds what this one is of."""
        return JsonField(
            self.name,
            self.schema,
            self.about,
            lambda other: self.value(held(other)),
            is_always=self.is_always,
        )


def version_of(version: int) -> JsonField[Any]:
    """Return the key with the version of a document's form."""
    return JsonField("version", {"const": version}, f"版本号，现为{version}", lambda _: version)


def head_of(name: str, version: int) -> tuple[JsonField[Any], JsonField[Any]]:
    """Return the keys that a document begins with, by which programs know it and its form."""
    schema: JsonField[Any] = JsonField("schema", {"const": name}, f"总是 `{name}`", lambda _: name)
    return schema, version_of(version)


class JsonObject(Generic[S]):
    """An object of declared keys, in their order."""

    def __init__(self, name: str, about: str, *fields: JsonField[S]) -> None:
        """Declare an object.

        Args:
            name: What a schema calls it.
            about: What it is, in Chinese.
            fields: Its keys.

        """
        self.name, self.about, self.fields = name, about, fields

    def of(self, source: S) -> dict[str, object]:
        """Return what is written of something."""
        values = ((field, field.value(source)) for field in self.fields)
        return {
            field.name: value for field, value in values if field.is_always or not _is_empty(value)
        }

    def schema(self) -> dict[str, object]:
        """Return what a schema says of it."""
        return {
            "type": "object",
            "description": self.about,
            "required": [field.name for field in self.fields if field.is_always],
            "properties": {
                field.name: {**field.schema, "description": field.about} for field in self.fields
            },
        }


def _is_empty(value: object) -> bool:
    """Whether a value says nothing; 0 and false do."""
    return value is None or value in ("", [], {}, ())


AnyObject: TypeAlias = JsonObject[Any]
_NONE: Mapping[str, object] = MappingProxyType({})


def schema_text(
    root: AnyObject, others: Iterable[AnyObject], known: Mapping[str, object] = _NONE
) -> str:
    """Return a JSON Schema as text.

    Args:
        root: The whole document; its name is the title.
        others: The objects in it, which are referred to by their names.
        known: Schemas of others, by their names, that are described elsewhere.

    """
    head = {"$schema": _DRAFT, "title": root.name}
    defs = {**{each.name: each.schema() for each in others}, **known}
    schema = {**head, **root.schema(), "$defs": defs}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def table(described: AnyObject) -> Iterator[str]:
    """Yield the keys of an object as a table of Markdown."""
    rows = (
        (f"`{field.name}`", "是" if field.is_always else "", field.about)
        for field in described.fields
    )
    return markdown_table(("键", "总有", "内容"), rows)
