"""Values of keys as people write them, and whether two of them say the same."""

import datetime as dt
from collections.abc import Mapping

from npc.differing.meaning import meaning, of_text
from npc.genre.departments import Owners
from npc.genre.when import When
from npc.kinds.keys import Key
from npc.kinds.matter import Reference
from npc.kinds.record import Record
from npc.kinds.types import Choice


def written(value: object, declared: Key | None = None) -> str:
    """Return a value as a person writes it; nothing where it says nothing.

    Args:
        value: As it was read.
        declared: Its key, which has names for the words of a closed list.

    """
    if value is None:
        return ""
    if isinstance(value, When | Owners | Reference):
        return value.text
    if isinstance(value, Record):
        return "，".join(_of_record(value))
    if isinstance(value, Mapping):
        return "，".join(f"{name}：{written(each)}" for name, each in value.items())
    if isinstance(value, tuple):
        between = "；" if any(isinstance(each, Record) for each in value) else "、"
        return between.join(written(each) for each in value)
    return _of_word(value, declared)


def _of_word(value: object, declared: Key | None) -> str:
    if isinstance(value, dt.date):
        return value.isoformat()
    word = str(value).lower() if isinstance(value, bool) else str(value)
    if declared and isinstance(declared.type, Choice):
        return declared.type.names.get(word, word)
    return word


def _of_record(record: Record) -> "list[str]":
    """Return what stands in a mapping: first what it has no key for, as the name of a footnote."""
    keys = {each.attribute: each for each in record.keys.values()}
    bare = [
        str(value)
        for name, value in vars(record).items()
        if name not in keys and isinstance(value, str) and value
    ]
    said = (
        (each.chinese, written(getattr(record, name), each))
        for name, each in keys.items()
        if record.at.has(each.name)
    )
    return bare + [f"{name}：{value}" for name, value in said if value]


def is_same(have: object, found: object) -> bool:
    """Return whether two values say the same, however they are written."""
    if _holds_records(have) or _holds_records(found):
        return of_text(written(have)) == of_text(written(found))
    return meaning(have) == meaning(found)


def _holds_records(value: object) -> bool:
    return isinstance(value, Record) or (
        isinstance(value, tuple) and any(isinstance(each, Record) for each in value)
    )
