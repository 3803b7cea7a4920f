"""From the documents of a plan to one `Plan`: numbers, actions, times and owners are worked out."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from npc.genre.actions import action_of_category, read_action
from npc.genre.meetings import KINDS
from npc.genre.owners import Department, Departments
from npc.genre.progress import Progress, progress_of
from npc.genre.prose import joined
from npc.genre.when import Timing, When, Window, is_month
from npc.plan import (
    Adoption,
    Arrangement,
    Category,
    Exemption,
    Head,
    Imprint,
    Item,
    Location,
    Month,
    MonthlyPlan,
    Note,
    Notice,
    Plan,
    Point,
    Reference,
    Section,
    Session,
    Signature,
    Task,
    WorkPoints,
)
from npc.source.document import Document, Node
from npc.source.values import (
    Fields,
    day,
    elements,
    mapping,
    mappings,
    needed_text,
    number,
    text,
    texts,
)


class Part(NamedTuple):
    """One document of the plan, and what of it has the form of its kind."""

    document: Document
    fields: Fields


class _Head(NamedTuple):
    """What holds for all parts of a plan."""

    year: int | None
    organ: str | None
    departments: Departments

    def title(self, given: str | None, what: str) -> str:
        """Give the title as written, or the usual one."""
        year = f"{self.year}年" if self.year else ""
        return joined(given) if given else f"{self.organ or ''}{year}{what}"

    def titles(self, fields: Fields, what: str) -> tuple[str, tuple[str, ...]]:
        """Give the title of a part and the lines it is broken into, if it is broken by hand."""
        lines = tuple(joined(line) for line in texts(fields, "title_lines"))
        return self.title(text(fields, "title") or "".join(lines), what), lines


def join(
    name: str, parts: Mapping[str, Part], *, defaults: Fields, damaged: frozenset[str]
) -> Plan:
    """Join the parts of a plan; of what several parts say, the first one counts.

    Args:
        name: The plan's name, that of its directory or file.
        parts: The documents by kind.
        defaults: What the repo's settings say; the plan's own values win.
        damaged: Top-level keys that could not be read whole.

    """
    kinds = ("work-points", "arrangement", "monthly-plan", "notice")
    found = [parts[kind] for kind in kinds if kind in parts]
    said = [*(part.fields for part in found), defaults]
    head = _Head(
        year=next((number(one, "year") for one in said if text(one, "year")), None),
        organ=_first(said, "organ"),
        departments=_departments(said),
    )
    work_points, arrangement, monthly_plan, notice = (parts.get(kind) for kind in kinds)
    body = _work_points(work_points, head) if work_points else None
    return Plan(
        name=name,
        year=head.year,
        organ=head.organ,
        level=_first(said, "level"),
        departments=head.departments,
        work_points=body,
        arrangement=_arrangement(arrangement, head) if arrangement else None,
        monthly_plan=_monthly_plan(monthly_plan, head) if monthly_plan else None,
        documents=tuple(part.document for part in found),
        exemptions=tuple(one for part in found for one in _exemptions(part)),
        damaged=damaged,
        limits=_limits(defaults),
        meeting_convention=_convention(defaults),
        terms={wrong.strip(): right for wrong, right in _texts_by_key(defaults, "terms")},
        format=dict(_texts_by_key(defaults, "format")),
        notice=_notice(notice, head, body) if notice else None,
    )


def _limits(settings: Fields) -> dict[str, int]:
    return {key: int(value) for key, value in _texts_by_key(settings, "limits")}


def _convention(settings: Fields) -> bool | None:
    said = text(settings, "meeting-convention")
    return None if said is None else said == "true"


def _texts_by_key(fields: Fields, key: str) -> Iterator[tuple[str, str]]:
    """Give the keys of a mapping that have a text behind them."""
    inner = mapping(fields, key)
    for name in inner:
        value = text(inner, name)
        if value is not None:
            yield name, value


def _exemptions(part: Part) -> Iterator[Exemption]:
    given = mapping(part.fields, "duties")
    for name in given:
        reason = needed_text(mapping(given, name), "exempt")
        yield Exemption(name, reason, Location(part.document) / "duties" / name)


def _first(said: Sequence[Fields], key: str) -> str | None:
    return next((text(one, key) for one in said if text(one, key)), None)


def _departments(said: Sequence[Fields]) -> Departments:
    listed = next((elements(one, "departments") for one in said if one.get("departments")), [])
    return Departments(tuple(_department(one) for one in listed))


def _department(value: Node) -> Department:
    if isinstance(value, dict):
        return Department(needed_text(value, "name"), texts(value, "aliases"))
    return Department(value.strip() if isinstance(value, str) else "")


def _work_points(part: Part, head: _Head) -> WorkPoints:
    fields, at = part.fields, Location(part.document)
    published = text(fields, "published")
    annexes = texts(fields, "annexes") if fields.get("annexes") is not None else None
    title, title_lines = head.titles(fields, "工作要点")
    issued = _issued(fields, at, head.organ)
    return WorkPoints(
        title=title,
        adopted=tuple(_adoption(one) for one in mappings(fields, "adopted")),
        published=day(published) if published else None,
        preamble=text(fields, "preamble"),
        sections=tuple(_sections(mappings(fields, "sections"), at / "sections")),
        notes=tuple(
            Note(name, needed_text(notes, name), at / "notes" / name)
            for notes in [mapping(fields, "notes")]
            for name in notes
        ),
        annexes=annexes,
        at=at,
        title_lines=title_lines,
        signature=issued.signature,
        head=issued.head,
        imprint=issued.imprint,
    )


class _Issued(NamedTuple):
    """What goes around a text when it is issued."""

    signature: Signature | None = None
    head: Head | None = None
    imprint: Imprint | None = None


def _issued(fields: Fields, at: Location, organ: str | None) -> _Issued:
    if all(fields.get(key) is None for key in _Issued._fields):
        return _Issued()
    from npc.kinds.issuing import head_of, imprint_of, signature_of  # few plans say any of it

    return _Issued(
        signature_of(fields, at, organ=organ),
        head_of(fields, at, organ=organ),
        imprint_of(fields, at),
    )


def _notice(part: Part, head: _Head, body: WorkPoints | None) -> Notice:
    fields, at = part.fields, Location(part.document)
    issued = _issued(fields, at, head.organ)
    title, title_lines = head.titles(fields, "")
    return Notice(
        title=title if fields.get("title") or title_lines else _notice_title(head.organ, body),
        title_lines=title_lines,
        to=tuple(joined(one).rstrip("：:") for one in texts(fields, "to")),
        text=text(fields, "text"),
        signature=issued.signature,
        head=issued.head,
        imprint=issued.imprint,
        at=at,
    )


def _notice_title(organ: str | None, body: WorkPoints | None) -> str:
    return f"{organ or ''}关于印发《{body.title if body else ''}》的通知"


def _adoption(fields: Fields) -> Adoption:
    return Adoption(
        day(needed_text(fields, "date")),
        needed_text(fields, "body"),
        text(fields, "session"),
        needed_text(fields, "action"),
    )


def _sections(sections: Sequence[Fields], at: Location) -> Iterator[Section]:
    count = 0
    for index, section in enumerate(sections):
        points = []
        for place, point in enumerate(mappings(section, "points")):
            count += 1
            lead = text(point, "lead")
            points.append(
                Point(
                    number=count,
                    id=text(point, "id"),
                    lead=joined(lead) if lead else None,
                    text=text(point, "text"),
                    at=at / index / "points" / place,
                )
            )
        title = joined(needed_text(section, "title"))
        yield Section(index + 1, title, text(section, "text"), tuple(points), at / index)


def _arrangement(part: Part, head: _Head) -> Arrangement:
    fields, at = part.fields, Location(part.document)
    categories = tuple(
        _category(category, index, head, at / "categories" / index)
        for index, category in enumerate(mappings(fields, "categories"))
    )
    used = {name for category in categories for item in category.items for name in item.meetings}
    usual = tuple(name for name in KINDS if name in used)
    title, title_lines = head.titles(fields, "主要工作安排表")
    return Arrangement(
        title=title,
        meetings=_meetings(fields) or (*usual, *sorted(used - set(usual))),
        categories=categories,
        at=at,
        title_lines=title_lines,
        sessions=tuple(_sessions(fields, at / "sessions")),
        orientation=text(fields, "orientation") or "portrait",
    )


def _sessions(fields: Fields, at: Location) -> Iterator[Session]:
    for index, one in enumerate(mappings(fields, "sessions")):
        held = day(needed_text(one, "date"))
        yield Session(needed_text(one, "kind"), text(one, "session"), held, at / index)


def _category(fields: Fields, index: int, head: _Head, at: Location) -> Category:
    name, typed_count = _without_count(joined(needed_text(fields, "name")))
    items = tuple(
        _item(item, place + 1, head, at / "items" / place, category=name)
        for place, item in enumerate(mappings(fields, "items"))
    )
    return Category(index + 1, name, items, at, typed_count)


_COUNT = re.compile(r"(?P<name>.+?)\s*[（(]\s*(?:共\s*)?(?P<count>\d{1,4})\s*项\s*[)）]")


def _without_count(name: str) -> tuple[str, int | None]:
    """Take 专题调研（2项） apart: the count is computed when it is printed."""
    match = _COUNT.fullmatch(name)
    return (match["name"], int(match["count"])) if match else (name, None)


def _item(fields: Fields, count: int, head: _Head, at: Location, *, category: str) -> Item:
    title = joined(needed_text(fields, "title"))
    note = text(fields, "note")
    return Item(
        number=count,
        id=text(fields, "id"),
        text=title,
        owners=head.departments.owners_in(texts(fields, "owners")),
        when=When.parse(text(fields, "when"), year=head.year),
        action=text(fields, "action") or read_action(title) or action_of_category(category),
        points=tuple(_references(fields, at, "points")),
        prepares=tuple(_references(fields, at, "prepares")),
        note=joined(note) if note else None,
        at=at,
        category=category,
        meetings=_meetings(fields),
        duties=texts(fields, "duty"),
        progress=_progress(fields),
    )


_SEPARATORS = re.compile("[、，,；;]")


def _meetings(fields: Fields) -> tuple[str, ...]:
    """Give the meetings, named one by one or as 常委会会议、主任会议."""
    names = (name.strip() for one in texts(fields, "meetings") for name in _SEPARATORS.split(one))
    return tuple(dict.fromkeys(filter(None, names)))


def _monthly_plan(part: Part, head: _Head) -> MonthlyPlan:
    fields, at = part.fields, Location(part.document)
    months = []
    by_key = mapping(fields, "months")
    for key in by_key:
        here = at / "months" / key
        tasks = tuple(
            _task(task, place + 1, key, head, here / place)
            for place, task in enumerate(mappings(by_key, key))
        )
        months.append(Month(month_number(key), key, tasks, here))
    months.sort(key=lambda month: month.number or 0)
    title, title_lines = head.titles(fields, "重点工作计划")
    orientation = text(fields, "orientation") or "portrait"
    return MonthlyPlan(title, tuple(months), at, title_lines, orientation)


def _task(fields: Fields, count: int, month: str, head: _Head, at: Location) -> Task:
    content = joined(needed_text(fields, "content"))
    note = text(fields, "note")
    return Task(
        number=count,
        id=text(fields, "id"),
        text=content,
        owners=head.departments.owners_in(texts(fields, "owners")),
        when=_month_as_time(month),
        action=text(fields, "action") or read_action(content),
        points=tuple(_references(fields, at, "points")),
        prepares=tuple(_references(fields, at, "prepares")),
        note=joined(note) if note else None,
        at=at,
        progress=_progress(fields),
    )


def _progress(fields: Fields) -> Progress:
    done_on = text(fields, "done_on")
    return progress_of(
        text(fields, "status"), day(done_on) if done_on else None, note=text(fields, "note")
    )


_MONTH = re.compile(r"(\d{1,3})(?:月份?)?")


def month_number(key: str) -> int | None:
    """Read the key of a month: 7, 07, 7月. Whether there is such a month is not asked here."""
    match = _MONTH.fullmatch(unicodedata.normalize("NFKC", key).strip())
    return int(match[1]) if match else None


def _month_as_time(key: str) -> When:
    month = month_number(key)
    if month is None or not is_month(month):
        return When(key, Timing.UNSCHEDULED)
    return When(f"{month}月", Timing.MONTHS, (Window(month, month),))


def _references(fields: Fields, at: Location, key: str) -> Iterator[Reference]:
    for index, name in enumerate(texts(fields, key)):
        listed = at / key / index
        yield Reference(name, listed if (at / key).has(index) else at / key)
