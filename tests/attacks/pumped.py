"""Plans made of what the kinds declare: every key of every kind is filled, and can be made long or many.

A key that a kind gets tomorrow is here tomorrow: nothing names the keys one by one. Only what an
ordinary plan has behind some of them does, so that rules have something to look at.
"""

import datetime as dt
import json
from collections.abc import Iterator
from copy import deepcopy
from typing import NamedTuple, TypeAlias

from npc.kinds.containers import Keyed, Many, OwnersType, Several, TextLines
from npc.kinds.ledger_types import DayEntries
from npc.kinds.record import One, Record
from npc.kinds.registry import KINDS, SETTINGS, documents
from npc.kinds.types import Choice, Leaf, Type
from npc.source.document import Node, Path

Year: TypeAlias = dict[str, Node]
"""A document of each kind, by its name; the settings of the repo among them."""

USUAL = {
    "organ": "示例县人大常委会",
    "level": "county",
    "title": "听取和审议县政府关于2025年上半年预算执行情况的报告",
    "name": "计划和预算监督",
    "owners": "财经工委",
    "with": "办公室",
    "when": "7-8月",
    "due": "9月底前",
    "research": "5—6月",
    "meetings": "常委会会议",
    "content": "开展上半年预算执行情况调研",
    "text": "听取审议计划、预算执行情况报告。",
    "kind": "常委会会议",
    "session": "第30次",
    "lead": "加强预算监督。",
    "body": "常委会会议",
    "items": "7月1",
    "of": "7月1",
    "move": "7月1",
    "to": "9月",
    "add": "9月",
}
"""What an ordinary plan has behind a key; behind any other a single character stands."""
LOOKS = {"year": "2025", "count": "3", "number": "3", "date": "2025-07-28", "name": "a1"}
"""Texts of a certain look, by its name."""
DEPARTMENTS: Node = [{"name": "财经工委", "aliases": ["财经委"]}, {"name": "办公室"}]
LEFT_OUT = frozenset(("same", "id"))
"""Keys that are not filled where they may be left out: their values name something that is there once."""
OPEN_KEY = "甲1"


class Field(NamedTuple):
    """A place of a document at which a text stands."""

    kind: str
    path: Path
    record: type[Record]
    """The mapping that declares its key."""
    is_free: bool
    """Whether any text may stand there; if not, a long one is a finding."""


class Group(NamedTuple):
    """A list or mapping of a document, or its documents of one kind: what there may be many of."""

    kind: str
    path: Path
    type: Type[object, object]


def year() -> Year:
    """Return a document of each kind in which every key is filled once."""
    made: Year = {}
    for kind, record in documents().items():
        made[kind] = document = _filled(One(record), kind)
        assert isinstance(document, dict)
        if kind != SETTINGS:
            document["kind"] = kind
        if "departments" in record.keys:
            document["departments"] = deepcopy(DEPARTMENTS)
    return made


def _filled(type_: Type[object, object], name: str) -> Node:
    match type_:
        case One():
            keys = type_.record.keys.values()
            return {
                key.name: _filled(key.type, key.name)
                for key in keys
                if key.is_needed or key.name not in LEFT_OUT
            }
        case Keyed():
            return {_step(type_, name): _filled(type_.inner, name)}
        case Several() | TextLines() | OwnersType():
            return [USUAL.get(name, "甲")]
        case Many():
            return [_filled(type_.inner, name)]
        case Choice():
            usual = USUAL.get(name, "")
            return usual if usual in type_.words else type_.words[0]
        case Leaf():
            return LOOKS.get(type_.name) or USUAL.get(name, "甲")
    raise TypeError(type_)


def _step(type_: Type[object, object], name: str) -> str:
    if isinstance(type_, DayEntries):
        return LOOKS["date"]
    return _STEPS.get(name, OPEN_KEY)


_STEPS = {"months": "7", "matters": "7月1"}
"""What an ordinary plan has as keys of a mapping with any keys."""


def fields(kind: str) -> Iterator[Field]:
    """Yield every text of a document of a kind, once for each mapping that declares its key."""
    yield from _fields(kind, One(documents()[kind]), (), documents()[kind])


def _fields(
    kind: str, type_: Type[object, object], path: Path, record: type[Record]
) -> Iterator[Field]:
    match type_:
        case One():
            for key in type_.record.keys.values():
                if path or key.name != "kind":  # else it would be no document of its kind
                    yield from _fields(kind, key.type, (*path, key.name), type_.record)
        case Keyed():
            yield from _fields(kind, type_.inner, (*path, _step(type_, str(path[-1]))), record)
        case Several() | TextLines() | OwnersType():
            yield Field(kind, (*path, 0), record, is_free=True)
        case Many():
            yield from _fields(kind, type_.inner, (*path, 0), record)
        case _:
            is_free = isinstance(type_, Leaf) and type_.name == "text"
            yield Field(kind, path, record, is_free=is_free)


def groups(kind: str) -> Iterator[Group]:
    """Yield what there may be many of in a document of a kind, and the documents of it themselves."""
    if kind != SETTINGS:
        yield Group(kind, (), One(documents()[kind]))
    yield from _groups(kind, One(documents()[kind]), ())


def _groups(kind: str, type_: Type[object, object], path: Path) -> Iterator[Group]:
    match type_:
        case One():
            for key in type_.record.keys.values():
                if key.name not in LEFT_OUT:
                    yield from _groups(kind, key.type, (*path, key.name))
        case Keyed():
            if path[-1] != "months":
                yield Group(kind, path, type_)
            yield from _groups(kind, type_.inner, (*path, _step(type_, str(path[-1]))))
        case Several() | TextLines() | OwnersType():
            yield Group(kind, path, type_)
        case Many():
            yield Group(kind, path, type_)
            yield from _groups(kind, type_.inner, (*path, 0))


def put(document: Node, path: Path, value: Node) -> None:
    """Put a value where another one stands."""
    *way, last = path
    for step in way:
        document = document[step]  # type: ignore[index]
    document[last] = value  # type: ignore[index]


def at(document: Node, path: Path) -> Node:
    """Return what stands at a path."""
    for step in path:
        document = document[step]  # type: ignore[index]
    return document


def pumped(made: Year, field: Field, stretch: str, length: int) -> None:
    """Write a stretch behind itself until a field is so many characters long."""
    put(made[field.kind], field.path, f"甲{stretch * max(1, length // len(stretch))}乙")


def multiplied(made: Year, group: Group, count: int, *, is_varied: bool) -> list[Node]:
    """Return the papers of a year in which there are so many of something.

    Args:
        made: A year.
        group: What there are many of.
        count: How many.
        is_varied: Whether each has words and names of its own; else all are the same.

    """
    if group.path:
        found = at(made[group.kind], group.path)
        put(made[group.kind], group.path, _many(found, group.type, count, is_varied=is_varied))
        return papers(made)
    first = made.pop(group.kind)
    many = (_varied(first, group.type, each) if is_varied else first for each in range(count))
    named = ({**_mapping(each), "id": f"x{n}", "kind": group.kind} for n, each in enumerate(many))
    return [*papers(made), *named]


def papers(made: Year) -> list[Node]:
    """Return the documents of a year, without the settings."""
    return [document for kind, document in made.items() if kind != SETTINGS]


def _mapping(node: Node) -> dict[str, Node]:
    assert isinstance(node, dict)
    return node


def _many(found: Node, type_: Type[object, object], count: int, *, is_varied: bool) -> Node:
    if isinstance(found, dict) and isinstance(type_, Keyed):
        (inner,) = found.values()
        return {
            _numbered(type_, number): _varied(inner, type_.inner, number) if is_varied else inner
            for number in range(count)
        }
    assert isinstance(found, list)
    if not is_varied:
        return found[:1] * count
    if isinstance(type_, Many):
        return [_varied(found[0], type_.inner, number) for number in range(count)]
    return [f"{_word(number)}{found[0]}" for number in range(count)]


def _numbered(type_: Type[object, object], number: int) -> str:
    """Return a key that no other number has: a day, where only days are keys."""
    if isinstance(type_, DayEntries):
        return str(dt.date(1954, 1, 1) + dt.timedelta(days=number))
    return f"{OPEN_KEY}{number}"


def _varied(node: Node, type_: Type[object, object], number: int) -> Node:
    """Return a value whose texts are like those of no other number."""
    if isinstance(node, dict):
        inner = (
            {name: key.type for name, key in type_.record.keys.items()}
            if isinstance(type_, One)
            else dict.fromkeys(node, type_.inner)
            if isinstance(type_, Keyed)
            else {}
        )
        return {
            name: _varied(each, inner[name], number) for name, each in node.items() if name in inner
        }
    if isinstance(node, list):
        below = type_.inner if isinstance(type_, Many) else type_
        return [_varied(each, below, number) for each in node]
    if isinstance(type_, Leaf) and type_.name == "date":
        return f"2025-{number % 12 + 1:02}-{number // 12 % 28 + 1:02}"
    is_name = isinstance(type_, Leaf) and type_.name == "name"
    is_text = (isinstance(type_, Leaf) and type_.name == "text") or isinstance(
        type_, Several | OwnersType
    )
    return f"{node}{number}" if is_name else f"{_word(number)}{node}" if is_text else node


def _word(number: int) -> str:
    """Return three characters that no other number has."""
    return "".join(
        chr(0x4E00 + step) for step in (number % 2999, number * 7 % 2999, number // 2999)
    )


def text_of(made: list[Node]) -> str:
    """Return documents as YAML, every text of them in quotes."""
    return "---\n".join(_yaml(document, "").lstrip("\n") for document in made)


def _yaml(node: Node, pad: str) -> str:
    if isinstance(node, dict) and node:
        return "\n" + "".join(
            f"{pad}{_key(name)}:{_yaml(each, pad + '  ')}" for name, each in node.items()
        )
    if isinstance(node, list) and node:
        return "\n" + "".join(f"{pad}-{_yaml(each, pad + '  ')}" for each in node)
    return f" {_quoted(node) if isinstance(node, str) else json.dumps(node)}\n"


def _key(name: str) -> str:
    return _quoted(name)


def _quoted(text: str) -> str:
    if text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return json.dumps(text)


def all_fields() -> list[Field]:
    """Return every text of every kind, each key of each mapping once."""
    found = (field for kind in documents() for field in fields(kind))
    return list(
        {(field.record, field.path[-1], field.path[-2:-1]): field for field in found}.values()
    )


def all_groups() -> list[Group]:
    """Return what there may be many of, in all kinds."""
    return [group for kind in (*KINDS, SETTINGS) for group in groups(kind)]
