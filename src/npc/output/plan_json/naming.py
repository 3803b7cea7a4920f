"""What the mappings of plan files are called in JSON, and which there are."""

import re
from collections.abc import Iterator, Mapping

from npc.kinds.paper import PlanDocument
from npc.kinds.record import Entries, Record, record_in
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
        held = _record_in(key.type)
        if held:
            yield held, key.chinese
    yield from ((each.record, each.about) for each in computed(record) if each.record)


def _record_in(type_: Type[object, object]) -> type[Record] | None:
    return type_.built if isinstance(type_, Entries) else record_in(type_)
