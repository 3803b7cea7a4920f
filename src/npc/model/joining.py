"""From the documents of a plan to one `Plan`: numbers, actions, times and owners are worked out."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from npc.model.action import read_action
from npc.model.documents.arrangement import ArrangementDocument, ItemShape
from npc.model.documents.common import Defaults, PlanDocument
from npc.model.documents.monthly_plan import MonthlyPlanDocument, TaskShape
from npc.model.documents.work_points import SectionShape, WorkPointsDocument
from npc.model.owners import Department, Departments, parse_owners
from npc.model.plan import (
    Adoption,
    Arrangement,
    At,
    Category,
    Item,
    Month,
    MonthlyPlan,
    Note,
    Plan,
    Point,
    Reference,
    Section,
    Task,
    WorkPoints,
)
from npc.model.prose import joined
from npc.model.when import Timing, When, Window
from npc.source.document import Document

D = TypeVar("D", bound=PlanDocument)

MEETING_KINDS = (
    "人代会",
    "常委会会议",
    "主任会议",
    "主任（扩大）会议",
    "党组会议",
    "党组暨主任会议",
    "专题询问会",
)
"""The order of tick columns when the arrangement does not give it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One document of the plan and its model."""

    document: Document
    model: PlanDocument


@dataclass(frozen=True, slots=True)
class _Head:
    """What holds for all parts of a plan."""

    year: int | None
    organ: str | None
    departments: Departments

    def title(self, given: str | None, what: str) -> str:
        """Give the title as written, or the usual one."""
        year = f"{self.year}年" if self.year else ""
        return given or f"{self.organ or ''}{year}{what}"


def join(name: str, parts: Sequence[Part], *, defaults: Defaults, damaged: frozenset[str]) -> Plan:
    """Join the parts of a plan; of what several parts say, the first one counts.

    Args:
        name: The plan's name, that of its directory or file.
        parts: At most one document of each kind.
        defaults: What the repo's settings say; the plan's own values win.
        damaged: Top-level keys that could not be read whole.

    """
    work_points = _find(parts, WorkPointsDocument)
    arrangement = _find(parts, ArrangementDocument)
    monthly_plan = _find(parts, MonthlyPlanDocument)
    found = tuple(part for part in (work_points, arrangement, monthly_plan) if part)
    said: tuple[Defaults, ...] = (*(model for _, model in found), defaults)
    listed = next((one.departments for one in said if one.departments is not None), ())
    head = _Head(
        year=next((model.year for _, model in found if model.year), None),
        organ=next((one.organ for one in said if one.organ), None),
        departments=Departments(tuple(Department(one.name, one.aliases) for one in listed)),
    )
    return Plan(
        name=name,
        year=head.year,
        organ=head.organ,
        level=next((one.level for one in said if one.level), None),
        departments=head.departments,
        work_points=_work_points(*work_points, head) if work_points else None,
        arrangement=_arrangement(*arrangement, head) if arrangement else None,
        monthly_plan=_monthly_plan(*monthly_plan, head) if monthly_plan else None,
        documents=tuple(document for document, _ in found),
        damaged=damaged,
    )


def _find(parts: Sequence[Part], model: type[D]) -> tuple[Document, D] | None:
    for part in parts:
        if isinstance(part.model, model):
            return part.document, part.model
    return None


def _work_points(document: Document, model: WorkPointsDocument, head: _Head) -> WorkPoints:
    at = At(document)
    return WorkPoints(
        title=head.title(model.title, "工作要点"),
        adopted=tuple(
            Adoption(one.date, one.body, one.session, one.action) for one in model.adopted
        ),
        published=model.published,
        preamble=model.preamble,
        sections=tuple(_sections(model.sections, at / "sections")),
        notes=tuple(Note(name, text, at / "notes" / name) for name, text in model.notes.items()),
        annexes=model.annexes,
        at=at,
    )


def _sections(models: Sequence[SectionShape], at: At) -> Iterator[Section]:
    number = 0
    for index, section in enumerate(models):
        points = []
        for place, point in enumerate(section.points):
            number += 1
            here = at / index / "points" / place
            lead = joined(point.lead) if point.lead else None
            points.append(Point(number, point.id, lead, point.text, here))
        title = joined(section.title)
        yield Section(index + 1, title, section.text, tuple(points), at / index)


def _arrangement(document: Document, model: ArrangementDocument, head: _Head) -> Arrangement:
    at = At(document)
    categories = []
    for index, category in enumerate(model.categories):
        name = joined(category.name)
        here = at / "categories" / index
        items = tuple(
            _item(shape, number, head, here / "items" / (number - 1), category=name)
            for number, shape in enumerate(category.items, 1)
        )
        categories.append(Category(index + 1, name, items, here))
    used = {name for category in categories for item in category.items for name in item.meetings}
    usual = tuple(name for name in MEETING_KINDS if name in used)
    return Arrangement(
        title=head.title(model.title, "主要工作安排表"),
        meetings=tuple(dict.fromkeys(model.meetings)) or (*usual, *sorted(used - set(usual))),
        categories=tuple(categories),
        at=at,
    )


def _item(shape: ItemShape, number: int, head: _Head, at: At, *, category: str) -> Item:
    title = joined(shape.title)
    return Item(
        number=number,
        id=shape.id,
        text=title,
        owners=parse_owners(shape.owners, head.departments),
        when=When.parse(shape.when, year=head.year),
        action=shape.action or read_action(title),
        points=tuple(_references(shape.points, at, "points")),
        prepares=tuple(_references(shape.prepares, at, "prepares")),
        note=joined(shape.note) if shape.note else None,
        at=at,
        category=category,
        meetings=tuple(dict.fromkeys(name for one in shape.meetings for name in _named(one))),
    )


def _named(meetings: str) -> Iterator[str]:
    """Split 常委会会议、主任会议 into the meetings it names."""
    yield from (name.strip() for name in re.split("[、，,；;]", meetings) if name.strip())


def _monthly_plan(document: Document, model: MonthlyPlanDocument, head: _Head) -> MonthlyPlan:
    at = At(document)
    months = []
    for key, shapes in model.months.items():
        here = at / "months" / key
        tasks = tuple(
            _task(shape, number, key, head, here / (number - 1))
            for number, shape in enumerate(shapes, 1)
        )
        months.append(Month(month_number(key), key, tasks, here))
    months.sort(key=lambda month: month.number or 0)
    return MonthlyPlan(head.title(model.title, "重点工作计划"), tuple(months), at)


_MONTH = re.compile(r"(\d{1,3})(?:月份?)?")


def month_number(key: str) -> int | None:
    """Read the key of a month: 7, 07, 7月. Whether there is such a month is not asked here."""
    match = _MONTH.fullmatch(unicodedata.normalize("NFKC", key).strip())
    return int(match[1]) if match else None


def _task(shape: TaskShape, number: int, month: str, head: _Head, at: At) -> Task:
    content = joined(shape.content)
    return Task(
        number=number,
        id=shape.id,
        text=content,
        owners=parse_owners(shape.owners, head.departments),
        when=_month_as_time(month),
        action=shape.action or read_action(content),
        points=tuple(_references(shape.points, at, "points")),
        prepares=tuple(_references(shape.prepares, at, "prepares")),
        note=joined(shape.note) if shape.note else None,
        at=at,
    )


def _month_as_time(key: str) -> When:
    number = month_number(key)
    if number is None or not 1 <= number <= 12:  # noqa: PLR2004 - months of a year
        return When(key, Timing.UNSCHEDULED)
    return When(f"{number}月", Timing.MONTHS, (Window(number, number),))


def _references(names: Sequence[str], at: At, key: str) -> Iterator[Reference]:
    for index, name in enumerate(names):
        listed = at / key / index
        yield Reference(name, listed if index in at / key else at / key)
