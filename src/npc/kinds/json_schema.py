"""The plan format as JSON Schema, for editors: completion, hover texts, marks while typing.

An editor reads YAML by its own rules, where an unquoted 2026 is a number and true is no text; here
they are texts all the same. It marks fewer faults than `npc plan validate`, and none that is none.

A schema takes every spelling of a key and offers one: that of the language for which it is made stands
under `properties`, the others under `patternProperties`, which editors check and do not list.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from npc.fence import SETTINGS_NAME
from npc.kinds.item import Item
from npc.kinds.keys import Key
from npc.kinds.paper import PlanDocument
from npc.kinds.record import One, Record
from npc.kinds.registry import KINDS, SETTINGS, documents
from npc.kinds.schema_values import Schema, ValueSchemas, exactly, one_word
from npc.kinds.types import TRUTH, Choice
from npc.records import NamedTuple
from npc.source.spelling import KeysLanguage, names_of

FOLDER = Path(__file__).parents[3] / "schemas"
_DRAFT = "http://json-schema.org/draft-07/schema#"  # the newest that all editors know
_OF_PLANS, _OF_SETTINGS = "plan", "npc-yaml"


class SchemaFile(NamedTuple):
    """A file in `schemas/`."""

    kind: str | None
    """The kind of document that it describes; None is any of a plan."""
    keys: KeysLanguage


FILES = {
    f"{name}{'.zh' * (keys == 'zh')}.schema.json": SchemaFile(kind, keys)
    for name, kind in ((_OF_PLANS, None), (_OF_SETTINGS, SETTINGS))
    for keys in ("en", "zh")
}
"""The files in `schemas/`."""


def schema(kind: str | None, keys: KeysLanguage = "zh", departments: Sequence[str] = ()) -> Schema:
    """Return the schema of a kind of document.

    Args:
        kind: The kind; None is any document of a plan, by the kind that it says.
        keys: The language of the keys and words that are offered; all are taken.
        departments: What is offered where departments stand.

    """
    return _Making(keys, departments).schema(kind)


def file_of(kind: str | None) -> str:
    """Return what the file of a schema is called in a folder of its own."""
    usual = {None: _OF_PLANS, SETTINGS: _OF_SETTINGS}
    return f"{usual.get(kind, kind)}.schema.json"


def text(kind: str | None, keys: KeysLanguage = "zh", departments: Sequence[str] = ()) -> str:
    """Return the schema of a kind of document as text."""
    made = schema(kind, keys, departments)
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


class _Making:
    """A schema while it is made: each mapping is defined once."""

    def __init__(self, keys: KeysLanguage, departments: Sequence[str]) -> None:
        self._keys = keys
        self._values = ValueSchemas(keys, departments, self._of_record)
        self._definitions: dict[str, Schema] = {}

    def schema(self, kind: str | None) -> Schema:
        head: Schema = {"$schema": _DRAFT, "title": self._title(kind)}
        body = self._any_document() if kind is None else self._document(kind)
        return head | body | {"definitions": self._values.shared | self._definitions}

    def _title(self, kind: str | None) -> str:
        if kind is None:
            return "计划文件" if self._keys == "zh" else "npc"
        if kind == SETTINGS:
            return SETTINGS_NAME
        return names_of(kind, self._keys).below("kind").word(kind)

    def _any_document(self) -> Schema:
        """Return the schema of a document that says its kind."""
        key = PlanDocument.keys["kind"]
        said, *others = self._spellings(key)
        offered = [self._words(kind)[0] for kind in KINDS]
        taken = [word for kind in KINDS for word in self._words(kind)[1:]]
        of_kind = one_word(offered, taken) | {"description": self._about(key)}
        for kind in KINDS:
            self._definitions[kind] = self._document(kind)
        return {
            "type": "object",
            "anyOf": [{"required": [name]} for name in (said, *others)],
            "properties": {said: of_kind},
            "patternProperties": {exactly(others): of_kind},
            "allOf": [
                {
                    "if": {"anyOf": [self._says(name, kind) for name in (said, *others)]},
                    "then": {"$ref": f"#/definitions/{kind}"},
                }
                for kind in KINDS
            ],
        }

    def _says(self, name: str, kind: str) -> Schema:
        pattern = exactly(self._words(kind))
        return {"properties": {name: {"pattern": pattern}}, "required": [name]}

    def _words(self, kind: str) -> list[str]:
        """Return what may stand behind `kind`, the word that is offered first."""
        usual = names_of(kind, self._keys).below("kind").word(kind)
        return [*dict.fromkeys((usual, kind, *KINDS[kind].words))]

    def _document(self, kind: str) -> Schema:
        made = self._mapping(documents()[kind])
        if kind in KINDS:
            key = PlanDocument.keys["kind"]
            usual, *taken = self._words(kind)
            of_kind = one_word([usual], taken) | {"description": self._about(key)}
            said, *others = self._spellings(key)
            self._put(made, said, others, of_kind)
        return made

    def _of_record(self, type_: One[Record]) -> Schema:
        record = type_.record
        if record.__name__ not in self._definitions:
            self._definitions[record.__name__] = {}  # before those in it
            self._definitions[record.__name__] = self._with_bare(record)
        return {"$ref": f"#/definitions/{record.__name__}"}

    def _with_bare(self, record: type[Record]) -> Schema:
        made = self._mapping(record)
        if not record.bare:
            return made
        return {"anyOf": [self._values.of(record.keys[record.bare].type), made]}

    def _mapping(self, record: type[Record]) -> Schema:
        made: Schema = {
            "type": "object",
            "additionalProperties": False,
            "properties": {},
            "patternProperties": {},
        }
        demanded: list[Schema] = []
        for key in record.keys.values():
            said, *others = self._spellings(key)
            self._put(made, said, others, self._below(key))
            if key.is_needed:
                demanded.append(self._one_of_keys(key))
        if record.one_of:
            demanded.append(self._one_of_keys(*(record.keys[name] for name in record.one_of)))
        if record is Item:
            made["defaultSnippets"] = [self._row()]
        return made | ({"allOf": demanded} if demanded else {})

    def _one_of_keys(self, *keys: Key) -> Schema:
        """Return that one of some keys must be there, in any spelling."""
        names = [name for key in keys for name in self._spellings(key)]
        return {"anyOf": [{"required": [name]} for name in names]}

    def _put(self, made: Schema, said: str, others: Sequence[str], below: Schema) -> None:
        properties, patterns = made["properties"], made["patternProperties"]
        assert isinstance(properties, dict) and isinstance(patterns, dict)  # noqa: PT018, S101 - made so
        properties[said] = below
        if others:
            patterns[exactly(others)] = below

    def _spellings(self, key: Key) -> tuple[str, ...]:
        """Return all spellings of a key, the one that is offered first."""
        usual = key.chinese if self._keys == "zh" and key.name.isascii() else key.name
        return tuple(dict.fromkeys((usual, *key.spellings)))

    def _below(self, key: Key) -> Schema:
        made = self._values.of_key(key)
        about: Schema = {"description": self._about(key)}
        # What stands beside a reference is not read.
        whole: Schema = {"allOf": [made]} if "$ref" in made else made
        return whole | about

    def _about(self, key: Key) -> str:
        """Return the text that editors show: the other name of the key, what it is for, and its words."""
        chinese, name = key.chinese, key.name
        told = key.told(self._keys)
        about = told if told.startswith(chinese) else f"{chinese}。{told}"
        if self._keys == "zh" and name.isascii():
            about = f"{told}（{name}）"
        if not isinstance(key.type, Choice) or key.type is TRUTH or self._keys == "zh":
            return about
        names = {word: name for word, name in key.type.names.items() if name not in about}
        words = "，".join(f"{word} {name}" for word, name in names.items())
        return f"{about}（{words}）" if words else about

    def _row(self) -> Schema:
        """Return the row that is offered as a whole."""
        names = names_of("arrangement", self._keys)
        for step in ("categories", "items"):
            names = names.below(step)
        body = {
            names.written("title"): "$1",
            names.written("owners"): "$2",
            names.written("when"): "${3:3月}",
            names.written("meetings"): "${4|常委会会议,主任会议|}",
        }
        return {"label": "新项目", "description": "一行安排", "body": body}


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, file in FILES.items():
        (FOLDER / name).write_text(text(file.kind, file.keys), encoding="utf-8")
