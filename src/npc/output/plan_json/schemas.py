"""What a JSON Schema says of the values behind the keys of plan files."""

from collections.abc import Mapping

from npc.genre.when import When
from npc.kinds.containers import Keyed, Many, OwnersType, Several, TextLines
from npc.kinds.ledger_rows import ROWS
from npc.kinds.matter import REFERENCES
from npc.kinds.record import Entries, One
from npc.kinds.types import Choice, Leaf, Type
from npc.output.json_objects import BOOLEAN, DAY, INTEGER, STRING, Schema, array_of, ref
from npc.output.plan_json.naming import name_of

_LEAVES: Mapping[str, Schema] = {
    "text": STRING,
    "name": STRING,
    "year": INTEGER,
    "count": INTEGER,
    "number": INTEGER,
    "date": DAY,
}


def schema_of(type_: Type[object, object]) -> Schema:
    """Return the schema of what a value of a type becomes."""
    schema: Schema
    match type_:
        case One():
            schema = ref(name_of(type_.record))
        case Entries():
            schema = array_of(ref(name_of(type_.built)))
        case OwnersType():
            schema = ref("owners")
        case Several():
            schema = array_of(ref("reference") if type_ in (REFERENCES, ROWS) else STRING)
        case Many():
            schema = array_of(schema_of(type_.inner))
        case Keyed():
            schema = {"type": "object", "additionalProperties": schema_of(type_.inner)}
        case Choice():
            schema = {"enum": [*type_.names]}
        case _:
            schema = _schema_of_text(type_)
    return BOOLEAN if schema == {"enum": ["true", "false"]} else schema


def _schema_of_text(type_: Type[object, object]) -> Schema:
    if isinstance(type_, TextLines):
        return STRING
    if not isinstance(type_, Leaf):
        raise TypeError(type_)
    return ref("when") if isinstance(type_.empty, When) else _LEAVES[type_.name]
