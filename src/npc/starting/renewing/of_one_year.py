"""What of a paper is of its own year only: days, and what cannot stand without one; how far it came; its number."""

from collections.abc import Mapping

from npc.genre.progress import is_remark_of_done
from npc.kinds.containers import Many
from npc.kinds.issuing import Head
from npc.kinds.matter import Matter
from npc.kinds.record import One, Record
from npc.kinds.types import DATE, Type
from npc.source.document import Node

_TOLD: Mapping[type[Record], frozenset[str]] = {
    Matter: frozenset(("status", "done-on", "done_on")),
    Head: frozenset(("number", "copy-number")),
}
"""Keys that say what became of one year's paper."""


def is_of_one_year(record: type[Record], key: str, node: Node) -> bool:
    """Return whether a key says how far a matter came, or which document a paper was."""
    told = (keys for of, keys in _TOLD.items() if issubclass(record, of))
    if key in next(told, ()):
        return True
    return key == "note" and issubclass(record, Matter) and is_remark_of_done(str(node))


def is_dated(type_: Type[object, object]) -> bool:
    """Return whether what a key holds is a day, or cannot stand without one: 题注, 署名, 版记, 会期."""
    if isinstance(type_, One):
        return any(each.is_needed and each.type is DATE for each in type_.record.keys.values())
    return type_ is DATE or (isinstance(type_, Many) and is_dated(type_.inner))


def besides_days(node: Node, type_: Type[object, object]) -> str:
    """Return what a single mapping says besides its days: 抄送机关：区委；印发机关：区人大常委会办公室."""
    if not isinstance(node, dict) or not isinstance(type_, One):
        return ""
    keys = type_.record.keys
    return "；".join(
        f"{keys[key].chinese}：{flat(value)}"
        for key, value in node.items()
        if key in keys and keys[key].type is not DATE and value
    )


def flat(node: Node) -> str:
    """Return all texts of a value in one line."""
    if isinstance(node, dict):
        return " ".join(filter(None, map(flat, node.values())))
    return "、".join(map(flat, node)) if isinstance(node, list) else (node or "")
