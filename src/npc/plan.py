"""The plan of one year: what all else works with. Built by `joining.py`.

All are named tuples, which load in a seventh of the time of frozen dataclasses. Plans, items and
tasks are compared by identity: two rows with the same words are two rows.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple, TypeAlias

from npc.diagnostics import Place
from npc.genre.owners import Departments, Owners
from npc.genre.progress import Progress
from npc.genre.sessions import number_in
from npc.genre.when import When
from npc.source.document import Document, Node, Path


class Location(NamedTuple):
    """Where in a plan something is written: a document, and the path to the value in it."""

    document: Document
    path: Path = ()

    def __truediv__(self, step: str | int) -> "Location":
        return Location(self.document, (*self.path, step))

    def has(self, step: str | int) -> bool:
        """Tell whether the value holds a key or index."""
        return self.document.holds((*self.path, step))

    @property
    def value(self) -> Node:
        """The value as read, before its meaning was worked out."""
        return self.document.value(self.path)

    @property
    def place(self) -> Place:
        """The file and span of the value."""
        return self.document.place(self.path)

    @property
    def key_place(self) -> Place:
        """The file and span of the key."""
        return self.document.key_place(self.path)


class Adoption(NamedTuple):
    """One step of the adoption (题注), such as 2025-02-27 常委会会议 第29次 通过."""

    date: date
    body: str
    session: str | None
    action: str


class Head(NamedTuple):
    """The red head (版头) of the first page (GB/T 9704-2012, 7.2)."""

    mark: str
    """发文机关标志, as printed."""
    number: str | None
    """发文字号."""
    signer: str | None
    copy_number: str | None
    secrecy: str | None
    urgency: str | None
    at: Location


class Signature(NamedTuple):
    """Who signs, and when (署名, 成文日期)."""

    organ: str
    date: date
    seal: bool
    """Whether a seal will be put on it, which takes another place on the page."""
    at: Location


class Imprint(NamedTuple):
    """The imprint (版记) at the end (GB/T 9704-2012, 7.4)."""

    copies_up: tuple[str, ...]
    """抄报."""
    copies: tuple[str, ...]
    """抄送."""
    printed_by: str
    printed: date
    page: str
    """`even`: on an even page of its own; `last`: on the page where the text ends."""
    at: Location


class Point(NamedTuple):
    """A point (要点). Numbers go on over all sections, from 1."""

    number: int
    id: str | None
    lead: str | None
    text: str | None
    at: Location


class Section(NamedTuple):
    """A section (一、二、…), numbered from 1."""

    number: int
    title: str
    text: str | None
    points: tuple[Point, ...]
    at: Location


class Note(NamedTuple):
    """A footnote, referred to in texts as [^name]."""

    name: str
    text: str
    at: Location


class WorkPoints(NamedTuple):
    """The body text (工作要点)."""

    title: str
    adopted: tuple[Adoption, ...]
    published: date | None
    preamble: str | None
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    annexes: tuple[str, ...] | None
    """Kinds of the annexes in their order, as written; None when the plan does not say."""
    at: Location
    title_lines: tuple[str, ...] = ()
    """The lines of the title where it is broken by hand."""
    signature: Signature | None = None
    head: Head | None = None
    imprint: Imprint | None = None

    @property
    def points(self) -> Iterator[Point]:
        """The points of all sections, in order."""
        for section in self.sections:
            yield from section.points


class Reference(NamedTuple):
    """A word that refers to a point or an item: its id, or the number of a point."""

    text: str
    at: Location


class Item(NamedTuple):
    """A row (项目) of the arrangement, numbered from 1 in its category; the same only as itself."""

    number: int
    id: str | None
    text: str
    """What is to be done: the title."""
    owners: Owners
    when: When
    action: str | None
    points: tuple[Reference, ...]
    prepares: tuple[Reference, ...]
    note: str | None
    at: Location
    category: str
    meetings: tuple[str, ...]
    """Kinds of the meetings that deal with it, as written: 常委会会议, 主任会议."""
    duties: tuple[str, ...] = ()
    """Statutory matters that it says it answers, by their ids."""
    progress: Progress = Progress()

    @property
    def text_at(self) -> Location:
        """Where its text is written."""
        return self.at / "title"

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


class Task(NamedTuple):
    """A matter of the monthly plan, numbered from 1 in its month; the same only as itself."""

    number: int
    id: str | None
    text: str
    """What is to be done: the content."""
    owners: Owners
    when: When
    """Its month."""
    action: str | None
    points: tuple[Reference, ...]
    prepares: tuple[Reference, ...]
    note: str | None
    at: Location
    progress: Progress = Progress()

    @property
    def text_at(self) -> Location:
        """Where its text is written."""
        return self.at / "content"

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


Matter: TypeAlias = Item | Task


class Category(NamedTuple):
    """A category (类别) of the arrangement."""

    number: int
    name: str
    items: tuple[Item, ...]
    at: Location
    typed_count: int | None = None
    """The count that was typed behind the name, as （16项）; it is checked, and a computed one printed."""


class Session(NamedTuple):
    """A session of a meeting whose date is set."""

    kind: str
    """Kind of meeting, as written: 常委会会议."""
    name: str | None
    """第30次."""
    date: date
    """Its first day."""
    at: Location

    @property
    def number(self) -> int | None:
        """Its number, 30 in 十八届常委会第三十次会议; None where its name says none."""
        found = number_in(self.name)
        return found[1] if found else None


class Arrangement(NamedTuple):
    """The arrangement table (主要工作安排表)."""

    title: str
    meetings: tuple[str, ...]
    """Kinds of meeting that have a column to tick, in the order of the columns."""
    categories: tuple[Category, ...]
    at: Location
    title_lines: tuple[str, ...] = ()
    sessions: tuple[Session, ...] = ()
    """Those whose date is set, as written."""
    orientation: str = "portrait"
    """Of its pages: portrait or landscape."""

    @property
    def items(self) -> Iterator[Item]:
        """The rows of all categories, in order."""
        for category in self.categories:
            yield from category.items


class Month(NamedTuple):
    """A month of the monthly plan with its tasks."""

    number: int | None
    """1–12, or whatever number was written; None when it is none."""
    text: str
    """The month as written."""
    tasks: tuple[Task, ...]
    at: Location


class MonthlyPlan(NamedTuple):
    """The departments' work month by month (各工委（室）重点工作计划)."""

    title: str
    months: tuple[Month, ...]
    """In the order of the year."""
    at: Location
    title_lines: tuple[str, ...] = ()
    orientation: str = "portrait"

    @property
    def tasks(self) -> Iterator[Task]:
        """The tasks of all months, in order."""
        for month in self.months:
            yield from month.tasks


class Notice(NamedTuple):
    """The notice by which the work points are issued (关于印发《…》的通知)."""

    title: str
    title_lines: tuple[str, ...]
    to: tuple[str, ...]
    """主送机关, as written, without the colon behind the last one."""
    text: str | None
    """None where the usual sentence is to stand."""
    signature: Signature | None
    head: Head | None
    imprint: Imprint | None
    at: Location


class Exemption(NamedTuple):
    """A statutory matter that does not apply to a plan, and why."""

    duty: str
    reason: str
    at: Location


class Plan(NamedTuple):
    """The documents of one plan, joined. Any part may be missing."""

    name: str
    year: int | None
    organ: str | None
    level: str | None
    """province, city, county or township."""
    departments: Departments
    work_points: WorkPoints | None
    arrangement: Arrangement | None
    monthly_plan: MonthlyPlan | None
    documents: tuple[Document, ...]
    exemptions: tuple[Exemption, ...] = ()
    damaged: frozenset[str] = frozenset()
    """Top-level keys whose content was not read whole because of findings; `*` means any.

    What is missing there may be in the file all the same, so rules do not conclude from it.
    """
    limits: Mapping[str, int] = {}
    """Matters of one `department` and of one `session` in a month that the repo takes for many."""
    meeting_convention: bool | None = None
    """Whether 听取 goes to 主任会议 and 听取和审议 to 常委会会议 in this repo; None is not said."""
    terms: Mapping[str, str] = {}
    """The repo's own misspelt terms, and what is right."""
    format: Mapping[str, str] = {}
    """Measures of the official format that the repo says otherwise, by their names."""
    notice: Notice | None = None

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    @property
    def title(self) -> str:
        """The title of the plan as a whole: that of its first part."""
        parts = (self.work_points, self.arrangement, self.monthly_plan, self.notice)
        return next((part.title for part in parts if part), self.name)

    @property
    def head(self) -> Head | None:
        """The red head: that of the notice, if there is one."""
        first = self.notice or self.work_points
        return first.head if first else None

    @property
    def imprint(self) -> Imprint | None:
        """The imprint: that of the notice, if there is one."""
        first = self.notice or self.work_points
        return first.imprint if first else None

    @property
    def annexes(self) -> tuple[Arrangement | MonthlyPlan, ...]:
        """The annexes in their order. A plan that does not order them has the arrangement first."""
        parts = {"arrangement": self.arrangement, "monthly-plan": self.monthly_plan}
        named = self.work_points.annexes if self.work_points else None
        found = (parts.get(name) for name in dict.fromkeys(parts if named is None else named))
        return tuple(part for part in found if part)

    @property
    def tables(self) -> tuple[Arrangement | MonthlyPlan, ...]:
        """Both tables, annexes first; one that is not among the annexes is here all the same."""
        others = (part for part in (self.arrangement, self.monthly_plan) if part)
        annexes = self.annexes
        return (*annexes, *(one for one in others if all(one is not annex for annex in annexes)))

    @property
    def issued(self) -> tuple[Notice | WorkPoints, ...]:
        """What may have a red head, a signature and an imprint: the notice and the work points."""
        return tuple(part for part in (self.notice, self.work_points) if part)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections of the body text, in order; none where there is no body text."""
        return self.work_points.sections if self.work_points else ()

    @property
    def points(self) -> tuple[Point, ...]:
        """The points of all sections, in order."""
        return tuple(point for section in self.sections for point in section.points)

    @property
    def adopted(self) -> tuple[Adoption, ...]:
        """The steps of the adoption (题注), as written."""
        return self.work_points.adopted if self.work_points else ()

    @property
    def categories(self) -> tuple[Category, ...]:
        """The categories of the arrangement, in order; none where there is no arrangement."""
        return self.arrangement.categories if self.arrangement else ()

    @property
    def months(self) -> tuple[Month, ...]:
        """The months of the monthly plan, in order; none where there is no monthly plan."""
        return self.monthly_plan.months if self.monthly_plan else ()

    @property
    def items(self) -> tuple[Item, ...]:
        """The items of the arrangement, in order; none where there is no arrangement."""
        return tuple(self.arrangement.items) if self.arrangement else ()

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks of the monthly plan, in order; none where there is no monthly plan."""
        return tuple(self.monthly_plan.tasks) if self.monthly_plan else ()

    @property
    def matters(self) -> tuple[Item | Task, ...]:
        """The items and tasks of both tables, in order."""
        return (*self.items, *self.tasks)

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The sessions whose date is set, as written."""
        return self.arrangement.sessions if self.arrangement else ()

    @property
    def exempted(self) -> frozenset[str]:
        """Statutory matters that do not apply, by their ids."""
        return frozenset(one.duty for one in self.exemptions)

    def is_damaged(self, *keys: str) -> bool:
        """Tell whether what stands under any of these top-level keys may be incomplete."""
        return not self.damaged.isdisjoint(("*", *keys))
