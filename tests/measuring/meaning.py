"""Papers as data in which one thing is written in one way, however it was typed.

Nothing is judged here: two papers that say the same are made equal, blanks and all.
"""

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import TypeAlias

from npc.genre.departments import Department, Departments
from npc.genre.owners import owners_in
from npc.genre.when import When
from npc.source.document import Node

Meant: TypeAlias = dict[str, Node]
"""A mapping without blanks, in which what may be typed in several ways is typed in one."""

NAMES = frozenset({"owners", "with"})
"""Keys that hold owners."""
SEVERAL = frozenset({"meetings", "reporters", "to", "copies", "copies-up", "columns", "signer"})
"""Keys that hold one name, several, or several in one text."""
TIMES = frozenset({"when", "due", "research"})
STOPPED = frozenset({"lead", "items/text"})
"""Texts behind which npc prints a 。 where there is none."""


def departments_of(papers: list[Meant]) -> Departments:
    """Return the departments that papers list."""
    listed = (each for paper in papers for each in _listed(paper.get("departments")))
    return Departments(tuple(_department(each) for each in listed))


def meant(paper: Mapping[str, Node], departments: Departments) -> Meant:
    """Return what a paper says.

    Args:
        paper: As it is read.
        departments: By which owners are told apart; the same for both papers that are compared.

    """
    found = {_key(key): value for key, value in paper.items()}
    renamed = _renamed_notes(found)
    said = _mapping(found, departments)
    return _with_notes(said, renamed) if renamed else said


def without_blanks(text: str) -> str:
    """Return a text without any blank."""
    return re.sub(r"\s+", "", text)


def _mapping(mapping: Mapping[str, Node], departments: Departments, within: str = "") -> Meant:
    """Return what a mapping says; a title that is broken by hand is that title."""
    lines = mapping.get("title-lines")
    if isinstance(lines, list):
        whole = "".join(map(str, lines))
        mapping = {"title": whole, **{k: v for k, v in mapping.items() if k != "title-lines"}}
    said = {key: _value(within + key, value, departments) for key, value in mapping.items()}
    body, session = said.get("body"), said.get("session")
    if isinstance(body, str) and isinstance(session, str):  # 第七十次主任会议 of 主任会议
        said["session"] = session.removesuffix(body)
    return said


def _value(key: str, value: Node, departments: Departments) -> Node:
    """Return what a key says; of the mappings in a list of items the key is `items/`."""
    plain = key.removeprefix("items/")
    if plain in NAMES:
        owners = owners_in(_texts(value), departments)
        return "、".join(without_blanks(_named(each.text, each.department)) for each in owners)
    if plain in SEVERAL:
        return "、".join(
            filter(None, re.split(r"[、，,]", without_blanks("、".join(_texts(value)))))
        )
    if isinstance(value, dict):
        within = "items/" if key == "items/" else ""
        said = {_key(key): each for key, each in value.items()}
        return _mapping(said, departments, within)
    if isinstance(value, list):
        return [_value("items/" if plain == "items" else "", each, departments) for each in value]
    text = _text(value, is_stopped=not STOPPED.isdisjoint((key, plain)))
    return _month(text) if isinstance(text, str) and plain in TIMES else text


def _month(text: str) -> str:
    """Return a time that is a month as 3月; any other as it is."""
    when = When.parse(text)
    (window, *others) = when.windows or (None,)
    is_month = window and window.first == window.last and not others
    return f"{window.first}月" if window and is_month and _MONTH.fullmatch(text) else text


_MONTH = re.compile(r"[0-9一二三四五六七八九十]{1,2}(月份?)?")


def _text(value: str | None, *, is_stopped: bool) -> Node:
    text = without_blanks(value or "")
    return (text.rstrip("。") if is_stopped else text) or None


def _key(key: str) -> str:
    return key.replace("_", "-").lstrip("0")


def _named(text: str, department: Department | None) -> str:
    return department.name if department else text


def _texts(value: Node) -> list[str]:
    return [str(each) for each in (value if isinstance(value, list) else [value]) if each]


def _listed(value: Node) -> list[Node]:
    return value if isinstance(value, list) else []


def _department(value: Node) -> Department:
    if not isinstance(value, dict):
        return Department(str(value))
    return Department(str(value.get("name")), tuple(_texts(value.get("aliases"))))


_NOTE = re.compile(r"\[\^([^\[\]]{1,100})\]")


def _renamed_notes(paper: Mapping[str, Node]) -> dict[str, str]:
    """Return new names of the notes, by which they are mentioned: print does not tell their names."""
    mentioned = (name for text in _all_texts(dict(paper)) for name in _NOTE.findall(text))
    return {name: str(number + 1) for number, name in enumerate(dict.fromkeys(mentioned))}


def _all_texts(value: Node) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _all_texts(each)
    elif value:
        yield value


def _with_notes(paper: Meant, names: Mapping[str, str]) -> Meant:
    notes = paper.get("notes")
    if isinstance(notes, dict):
        paper["notes"] = {names.get(name, name): text for name, text in notes.items()}
    rename = partial(_NOTE.sub, lambda found: f"[^{names.get(found[1], found[1])}]")
    return {key: _each_text(value, rename) for key, value in paper.items()}


def _each_text(value: Node, change: "partial[str]") -> Node:
    if isinstance(value, dict):
        return {key: _each_text(each, change) for key, each in value.items()}
    if isinstance(value, list):
        return [_each_text(each, change) for each in value]
    return change(value) if value else value
