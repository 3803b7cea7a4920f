"""Texts of one list, most of which end in a full stop and few do not, or the reverse."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.prose import split_at_notes
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding

RULE = Rule(
    "NPC333",
    "mixed-endings",
    Severity.INFO,
    Message("texts of one list end in different ways", "同一组各条末尾的标点不一致"),
)
RULES = (RULE,)

_List: TypeAlias = tuple[object, ...]
"""What the texts of one list have in common: the document, the list, the key of each of them."""


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the texts of each list, and point at the few."""
    lists: dict[_List, list[tuple[str, Location]]] = {}
    for text, at in facts.texts:
        if at.path[-1] in _TEXTS:
            key = _list_of(at)
            if key:
                lists.setdefault(key, []).append((text, at))
    for texts in lists.values():
        yield from _few(texts)


def _list_of(at: Location) -> _List | None:
    """Return the list in which a text stands: the points of a section, all rows of a table.

    Sections without points are a list as well: each is a sentence under its heading.
    """
    document, path = at.document, at.path
    if len(path) < 3:  # noqa: PLR2004 - list, index, key
        return None
    if path[-3] in _SECTIONS:
        part = path[:-1]
        holds_more = any(document.holds((*part, key)) for key in ("points", "subsections"))
        if path[-1] != "text" or holds_more:
            return None
    of_table = path[0] not in _OF_TEXTS
    steps = tuple(step for step in path[:-2] if not (of_table and isinstance(step, int)))
    return (id(document), *steps, path[-1])


_SECTIONS = frozenset(("sections", "subsections"))
_OF_TEXTS = frozenset(("sections", "parts"))
_TEXTS = frozenset(("text", "title", "content"))
"""Keys of the texts of points, items and tasks."""


def _few(texts: Sequence[tuple[str, Location]]) -> Iterator[Finding]:
    ended: list[Location] = []
    open_ended: list[Location] = []
    for text, at in texts:
        (ended if _is_ended(text) else open_ended).append(at)
    few, message = (ended, _ENDED) if len(ended) < len(open_ended) else (open_ended, _OPEN)
    if len(few) * _MANY_TIMES <= len(texts):
        for at in few:
            yield Finding(RULE, message, at, _HINT)


_MANY_TIMES = 3
"""How many times as many as the few a list is at least: one of three."""


def _is_ended(text: str) -> bool:
    printed = "".join(piece for piece, _ in split_at_notes(text)) if "[^" in text else text
    return printed.rstrip("”’）》").endswith(_SIGNS)


_SIGNS = ("。", "；", "！", "？", "：", "…", ";", ".")
_ENDED = Message(
    "a full stop ends this text, and most of the list have none", "本条末尾有句号，其他各条大多没有"
)
_OPEN = Message(
    "no full stop ends this text, and most of the list have one", "本条末尾没有句号，其他各条大多有"
)
_HINT = Message("end all of them in one way", "请统一")
