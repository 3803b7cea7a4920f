"""What the mappings of plan files are called in JSON, and which there are."""

import re
from collections.abc import Iterator, Mapping

from npc.kinds.containers import Keyed, Many
from npc.kinds.paper import PlanDocument
from npc.kinds.record import Entries, One, Record
from npc.kinds.registry import KINDS
from npc.kinds.types import Type
from npc.output.plan_json.computed import computed


def name_of(record: type[Record]) -> str:
    """Return what a mapping is called: a document by its kind, others by their class."""
    if issubclass(record, PlanDocument):
        return record.kind
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", record.__name__.removesuffix("Keys")).lower()


def chinese_names() -> Mapping[type[Record], str]:
    """Return what each mapping is called in Chinese: a document by its kind, others by the keys that hold them."""
    names: dict[type[Record], dict[str, None]] = {
        kind: {kind.chinese: None} for kind in KINDS.values()
    }
    waiting = [*names]
    while waiting:
        for record, chinese in _held_by(waiting.pop(0)):
            if record not in names:
                waiting.append(record)
            names.setdefault(record, {})[chinese] = None
    return {record: "、".join(own) for record, own in names.items()}


def _held_by(record: type[Record]) -> Iterator[tuple[type[Record], str]]:
    """Yield the mappings that stand behind the keys of one, with the Chinese name of the key."""
    for key in record.keys.values():
        yield from ((each, key.chinese) for each in _records_in(key.type))
    yield from ((each.record, each.about) for each in computed(record) if each.record)


def _records_in(type_: Type[object, object]) -> Iterator[type[Record]]:
    if isinstance(type_, One):
        yield type_.record
    elif isinstance(type_, Entries):
        yield type_.built
    elif isinstance(type_, Many | Keyed):
        yield from _records_in(type_.inner)
