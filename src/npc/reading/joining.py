"""From the documents of a plan to one `Plan`: each read as its kind declares, with what holds for all."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from npc.genre.departments import Department, Departments
from npc.genre.holidays import Holidays
from npc.genre.places import level_of_committee
from npc.kinds.context import Context
from npc.kinds.item import Item
from npc.kinds.monthly_plan import Task
from npc.kinds.paper import Paper, Role
from npc.kinds.registry import KINDS, LEDGER, PAPERS
from npc.kinds.types import listed_word
from npc.plan import Plan, are_of_a_year
from npc.reading.naming import ids_by_kind
from npc.reading.showing import once, shown
from npc.records import NamedTuple
from npc.source.document import Document, Node
from npc.source.location import Location
from npc.source.values import Fields, elements, mapping, needed_text, number, text, texts

if TYPE_CHECKING:
    from npc.kinds.ledger import Ledger
    from npc.kinds.notice import Notice


class Part(NamedTuple):
    """One document of the plan, and what of it is right."""

    document: Document
    id: str
    kind: str
    fields: Fields


def join(name: str, parts: Sequence[Part], *, defaults: Fields, damaged: frozenset[str]) -> Plan:
    """Join the documents of a plan; of what several of them say, the first one counts.

    Args:
        name: The plan's name, that of its directory or file.
        parts: The documents, in the order of their files.
        defaults: What the repo's settings say; the plan's own values win.
        damaged: Top-level keys that could not be read whole.

    """
    in_order = [(PAPERS[kind], part) for kind in PAPERS for part in parts if part.kind == kind]
    kept = [part for part in parts if part.kind == LEDGER]
    sources = [*(part.fields for _, part in in_order), *(part.fields for part in kept), defaults]
    organ = _organ(in_order, defaults)
    context = Context(
        year=next(filter(None, map(_year_in, (*(part for _, part in in_order), *kept))), None),
        organ=organ,
        level=_first(sources, "level"),
        departments=_departments(sources),
        numbering=listed_word(text(defaults, "numbering") or "") or None,
        lead_style=listed_word(text(defaults, "lead-style") or "") or None,
    )
    papers = shown(tuple(_papers(in_order, context)))
    matters = tuple(once(papers))
    items = tuple(matter for matter in matters if isinstance(matter, Item))
    return Plan(
        name=name,
        year=context.year,
        organ=context.organ,
        level=context.level or (level_of_committee(organ) if are_of_a_year(items) else None),
        departments=context.departments,
        papers=papers,
        items=items,
        tasks=tuple(matter for matter in matters if isinstance(matter, Task)),
        damaged=damaged,
        limits=_limits(defaults),
        meeting_convention=_convention(defaults),
        terms={wrong.strip(): right for wrong, right in _texts_by_key(defaults, "terms")},
        format=dict(_texts_by_key(defaults, "format")),
        holidays=_holidays(defaults),
        ledgers=tuple(_ledgers(kept, context)) if kept else (),
    )


def _year_in(part: Part) -> int | None:
    return KINDS[part.kind].year_in(part.fields)


def _organ(parts: Sequence[tuple[type[Paper], Part]], defaults: Fields) -> str | None:
    """Return the organ of a plan; that of an office's own paper where there are no others."""
    own = [part.fields for kind, part in parts if kind.is_account]
    others = [part.fields for kind, part in parts if not kind.is_account]
    return _first([*others, defaults, *own] if others else [*own, defaults], "organ")


def _papers(parts: Sequence[tuple[type[Paper], Part]], context: Context) -> Iterator[Paper]:
    """Read each paper. What issues another needs its title, so it is read behind it."""
    titles: dict[str, str] = {}
    called = ids_by_kind([(part.kind, part.id) for _, part in parts])
    for kind, part in parts:
        named = text(part.fields, "issues") or ""
        issued = titles.get(called.get(named, named), context.issued_title)
        own = context._replace(issued_title=issued)
        if kind.is_account:
            own = own._replace(organ=text(part.fields, "organ") or context.organ)
        paper = kind.read(dict(part.fields), Location(part.document), own)._replace(id=part.id)
        paper = _referring(paper, called)
        titles[part.id] = paper.title
        if paper.role is Role.BODY:
            context = context._replace(issued_title=paper.title)
        yield paper


def _referring(paper: Paper, called: Mapping[str, str]) -> Paper:
    """Return a paper that names others by their ids."""
    if not called:
        return paper
    changed: dict[str, object] = {}
    if paper.annexes:
        changed["annexes"] = tuple(called.get(name, name) for name in paper.annexes)
    if paper.kind == _NOTICE and cast("Notice", paper).issues in called:
        changed["issues"] = called[str(cast("Notice", paper).issues)]
    return paper._replace(**changed) if changed else paper


_NOTICE = "notice"


def _ledgers(parts: Sequence[Part], context: Context) -> Iterator["Ledger"]:
    """Read what was done after the adoption, in the order of the files' names."""
    from npc.kinds.ledger import Ledger

    for part in sorted(parts, key=lambda part: part.document.path):
        yield Ledger.read(dict(part.fields), Location(part.document), context)._replace(id=part.id)


def _limits(settings: Fields) -> dict[str, int]:
    """Return the numbers that the repo says, by their keys: limits of work, and times after the adoption."""
    given = {**mapping(settings, "limits"), **settings}
    if not given:
        return {}
    from npc.kinds.npc_yaml import LIMITS

    return {name: limit for name in LIMITS if (limit := number(given, name)) is not None}


def _holidays(settings: Fields) -> Holidays:
    if not settings.get("holidays"):
        return Holidays()
    from npc.reading.holidays import holidays_in

    return holidays_in(mapping(settings, "holidays"))


def _convention(settings: Fields) -> bool | None:
    convention = text(settings, "meeting-convention")
    return None if convention is None else convention == "true"


def _texts_by_key(fields: Fields, key: str) -> Iterator[tuple[str, str]]:
    """Yield the keys of a mapping that have a text behind them."""
    inner = mapping(fields, key)
    for name in inner:
        value = text(inner, name)
        if value is not None:
            yield name, value


def _first(sources: Sequence[Fields], key: str) -> str | None:
    return next((text(fields, key) for fields in sources if text(fields, key)), None)


def _departments(sources: Sequence[Fields]) -> Departments:
    listed = next(
        (elements(each, "departments") for each in sources if each.get("departments")), []
    )
    return Departments(tuple(_department(value) for value in listed))


def _department(value: Node) -> Department:
    if isinstance(value, dict):
        return Department(needed_text(value, "name"), texts(value, "aliases"))
    return Department(value.strip() if isinstance(value, str) else "")
