"""The plan of one year: what all else works with. Built by `npc.reading.joining`."""

from collections.abc import Mapping
from itertools import chain
from typing import TypeVar

from npc.genre.departments import Departments
from npc.kinds.arrangement import Arrangement, Category, Item, Session
from npc.kinds.issuing import Head, Imprint, Signature
from npc.kinds.matter import Matter, Reference
from npc.kinds.monthly_plan import Month, MonthlyPlan, Task
from npc.kinds.notice import Notice
from npc.kinds.paper import Exemption, Paper, Role
from npc.kinds.sections import Heading, Point, Section, Subsection, points_of
from npc.kinds.work_points import Adoption, Note, WorkPoints
from npc.records import NamedTuple
from npc.source.document import Document
from npc.source.location import Location

P = TypeVar("P", bound=Paper)

__all__ = (
    "Adoption",
    "Arrangement",
    "Category",
    "Exemption",
    "Head",
    "Heading",
    "Imprint",
    "Item",
    "Location",
    "Matter",
    "Month",
    "MonthlyPlan",
    "Note",
    "Notice",
    "Paper",
    "Plan",
    "Point",
    "Reference",
    "Section",
    "Session",
    "Signature",
    "Subsection",
    "Task",
    "WorkPoints",
)


class Plan(NamedTuple):
    """The documents of one plan, joined. Any part may be missing."""

    name: str
    year: int | None
    organ: str | None
    level: str | None
    """province, city, county or township."""
    departments: Departments
    papers: tuple[Paper, ...] = ()
    """The documents, in the order of their kinds in the registry."""
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

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    def _first(self, kind: type[P]) -> P | None:
        return next((paper for paper in self.papers if isinstance(paper, kind)), None)

    @property
    def work_points(self) -> WorkPoints | None:
        """The body text."""
        return self._first(WorkPoints)

    @property
    def arrangement(self) -> Arrangement | None:
        """The table of the year's main work."""
        return self._first(Arrangement)

    @property
    def monthly_plan(self) -> MonthlyPlan | None:
        """The departments' work month by month."""
        return self._first(MonthlyPlan)

    @property
    def notice(self) -> Notice | None:
        """The notice by which the work points are issued."""
        return self._first(Notice)

    @property
    def documents(self) -> tuple[Document, ...]:
        """What the papers were read from."""
        return tuple(paper.at.document for paper in self.papers)

    @property
    def exemptions(self) -> tuple[Exemption, ...]:
        """Statutory matters that do not apply, and why."""
        return tuple(exemption for paper in self.papers for exemption in paper.exemptions)

    @property
    def title(self) -> str:
        """The title of the plan as a whole: that of its first paper."""
        return next((paper.title for paper in self.papers), self.name)

    @property
    def printed(self) -> tuple[Paper, ...]:
        """The papers in the order in which they are printed; what is no annex of the body is last."""
        return (*self.issuing, *self.body, *self.tables)

    @property
    def issuing(self) -> tuple[Paper, ...]:
        """What issues the body text: the notice."""
        return self._of_role(Role.ISSUES)

    @property
    def body(self) -> tuple[Paper, ...]:
        """What the plan consists of beside its annexes: the work points."""
        return self._of_role(Role.BODY)

    @property
    def issued(self) -> tuple[Paper, ...]:
        """What may have a red head, a signature and an imprint: what issues, and the body text."""
        return (*self.issuing, *self.body)

    @property
    def head(self) -> Head | None:
        """The red head: that of the notice, if there is one."""
        return next((paper.head for paper in self.issued), None)

    @property
    def imprint(self) -> Imprint | None:
        """The imprint: that of the notice, if there is one."""
        return next((paper.imprint for paper in self.issued), None)

    @property
    def annexes(self) -> tuple[Paper, ...]:
        """The annexes in their order. A plan that does not order them has the arrangement first."""
        by_kind = {paper.kind: paper for paper in self._of_role(Role.ANNEX)}
        named = self.work_points.annexes if self.work_points else None
        found = (by_kind.get(kind) for kind in dict.fromkeys(by_kind if named is None else named))
        return tuple(paper for paper in found if paper)

    @property
    def tables(self) -> tuple[Paper, ...]:
        """What may be annexed, annexes first; what is not among the annexes is here all the same."""
        annexes = self.annexes
        others = (paper for paper in self._of_role(Role.ANNEX) if paper not in annexes)
        return (*annexes, *others)

    def _of_role(self, role: Role) -> tuple[Paper, ...]:
        return tuple(paper for paper in self.papers if paper.role is role)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections of the body text, in order; none where there is no body text."""
        return self.work_points.sections if self.work_points else ()

    @property
    def headings(self) -> tuple[Heading, ...]:
        """The sections, each before its subsections: what has text and points, in order."""
        return tuple(chain.from_iterable([section.headings for section in self.sections]))

    @property
    def points(self) -> tuple[Point, ...]:
        """The points of all sections and subsections, in order."""
        return tuple(points_of(self.sections))

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
        if not self.arrangement:
            return ()
        return tuple(
            chain.from_iterable([category.items for category in self.arrangement.categories])
        )

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks of the monthly plan, in order; none where there is no monthly plan."""
        return tuple(self.monthly_plan.tasks) if self.monthly_plan else ()

    @property
    def matters(self) -> tuple[Matter, ...]:
        """The rows of all tables, in order."""
        return tuple(matter for paper in self.papers for matter in paper.matters)

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The sessions whose date is set, as written."""
        return self.arrangement.sessions if self.arrangement else ()

    @property
    def exempted(self) -> frozenset[str]:
        """Statutory matters that do not apply, by their ids."""
        return frozenset(exemption.duty for exemption in self.exemptions)

    def is_damaged(self, *keys: str) -> bool:
        """Return whether what stands under any of these top-level keys may be incomplete."""
        return not self.damaged.isdisjoint(("*", *keys))
