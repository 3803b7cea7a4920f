"""The plan of one year: what all else works with. Built by `npc.reading.joining`."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar, cast

from npc.genre.departments import Departments
from npc.genre.holidays import Holidays
from npc.genre.lexicon.papers import SUPERVISION
from npc.genre.meetings import is_session
from npc.kinds.arrangement import Arrangement
from npc.kinds.category import Category
from npc.kinds.issuing import Adoption, Head, Imprint, Signature
from npc.kinds.item import Item
from npc.kinds.matter import Matter, Reference
from npc.kinds.meeting import Session
from npc.kinds.monthly_plan import Month, MonthlyPlan, Task
from npc.kinds.notes import Note
from npc.kinds.paper import Exemption, Paper, Role
from npc.kinds.points import Point
from npc.kinds.sections import Heading, Section, Subsection
from npc.kinds.work_points import WorkPoints
from npc.records import NamedTuple
from npc.source.document import Document
from npc.source.location import Location
from npc.source.spelling import KeysLanguage

if TYPE_CHECKING:
    from npc.kinds.agenda import Agenda
    from npc.kinds.entries.entry import KnowledgeEntry
    from npc.kinds.ledger import Ledger
    from npc.kinds.notice import Notice

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
    """The documents, in the order of their kinds in the registry, then of their files."""
    items: tuple[Item, ...] = ()
    """The year's items, each once, in the order of the papers: where it is typed, not where `same`
    shows it. One that stands on an agenda is of the day of that session."""
    tasks: tuple[Task, ...] = ()
    """The tasks of the monthly plans, each once, in order."""
    main: Paper | None = None
    """The paper that the others go with, where the plan is only a part that is printed as one; else
    None, and the work points are."""
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
    holidays: Holidays = Holidays()
    """Days off and days worked that the repo names."""
    entries: "tuple[KnowledgeEntry, ...]" = ()
    """What the place has added to what npc knows: its own deadlines, matters, names of organs."""
    ledgers: "tuple[Ledger, ...]" = ()
    """What was done after the adoption, as it is kept; they are no papers, and are never printed."""
    dated: tuple[Session, ...] = ()
    """The sessions of the ledgers, where the facts have been folded in: their days count."""

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    def of_kind(self, kind: type[P]) -> tuple[P, ...]:
        """Return the papers of a kind, in order."""
        return tuple([paper for paper in self.papers if isinstance(paper, kind)])

    @property
    def work_points(self) -> WorkPoints | None:
        """The body text; in a part that goes with another paper, none."""
        if self.main is not None:
            return self.main if isinstance(self.main, WorkPoints) else None
        return next(iter(self.of_kind(WorkPoints)), None)

    @property
    def arrangements(self) -> tuple[Arrangement, ...]:
        """The lists of the year's items, whatever their purpose."""
        return self.of_kind(Arrangement)

    @property
    def arrangement(self) -> Arrangement | None:
        """The table of the year's main work; where there is none, the first list for a purpose."""
        found = self.arrangements
        return next((paper for paper in found if paper.paper is None), found[0] if found else None)

    @property
    def monthly_plan(self) -> MonthlyPlan | None:
        """The departments' work month by month."""
        return next(iter(self.of_kind(MonthlyPlan)), None)

    @property
    def agendas(self) -> "tuple[Agenda, ...]":
        """The agendas of single sessions."""
        return tuple([cast("Agenda", paper) for paper in self.papers if paper.kind == "agenda"])

    @property
    def notices(self) -> "tuple[Notice, ...]":
        """All notices, those that issue a paper and those of their own."""
        return tuple([cast("Notice", paper) for paper in self.papers if paper.kind == "notice"])

    @property
    def notice(self) -> "Notice | None":
        """The notice in front of what is printed: that by which the work points are issued."""
        found = (cast("Notice", paper) for paper in self.issuing if paper.kind == "notice")
        return next(found, None)

    @property
    def has_reviews(self) -> bool:
        """Whether reviews are among the papers."""
        return any(paper.kind == "review" for paper in self.papers)

    @property
    def sentences(self) -> tuple[Item, ...]:
        """The items that are sentences, as their papers have them, each once."""
        rows = (row for paper in self.papers for row in paper.matters if isinstance(row, Item))
        return tuple(row for row in rows if row.said is not None and row.same is None)

    def paper(self, name: str) -> Paper | None:
        """Return the paper of an id; None where there is none."""
        return _by_id(self).get(name)

    @property
    def documents(self) -> tuple[Document, ...]:
        """What the papers were read from."""
        return tuple(paper.at.document for paper in (*self.papers, *self.ledgers))

    @property
    def keys(self) -> KeysLanguage:
        """How most of its documents spell keys; as many of both are Chinese."""
        typed = [document.keys for document in self.documents]
        return "zh" if typed and typed.count("zh") >= typed.count("en") else "en"

    @property
    def exemptions(self) -> tuple[Exemption, ...]:
        """Statutory matters that do not apply, and why."""
        return tuple(exemption for paper in self.papers for exemption in paper.exemptions)

    @property
    def title(self) -> str:
        """The title of the plan as a whole: that of its main paper, else of its first."""
        if self.main is not None:
            return self.main.title
        return next((paper.title for paper in self.papers), self.name)

    @property
    def _main(self) -> Paper | None:
        """What the others go with: the paper of a part, else the work points."""
        return self.main or self.work_points

    @property
    def printed(self) -> tuple[Paper, ...]:
        """The papers in the order in which they are printed; what goes with no other is last."""
        return tuple(dict.fromkeys((*self.issuing, *self.body, *self.tables, *self.papers)))

    @property
    def issuing(self) -> tuple[Paper, ...]:
        """What stands in front of the main paper and issues it: notices."""
        main = self._main
        return tuple(
            paper
            for paper in self.notices
            if paper is not main and not paper.alone and _issues(paper, main)
        )

    @property
    def body(self) -> tuple[Paper, ...]:
        """The main paper, if it is a text of its own: the work points."""
        main = self._main
        return (main,) if main and main.role is not Role.ANNEX else ()

    @property
    def issued(self) -> tuple[Paper, ...]:
        """What may have a red head, a signature and an imprint: what issues, and the main paper."""
        main = self._main
        return (*self.issuing, *((main,) if main else ()))

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
        """The annexes of the main paper in their order, see `annexes_of`, then those of what issues it.

        A part of one paper that is no text of its own, such as a table, is listed here as well.
        """
        main = self._main
        if main is None:
            return tuple(paper for paper in self.papers if paper.is_usual_annex)
        own = (main,) if main.role is Role.ANNEX else ()
        carried = (annex for carrier in self._carriers for annex in self.annexes_of(carrier))
        return tuple(dict.fromkeys((*own, *carried)))

    @property
    def _carriers(self) -> tuple[Paper, ...]:
        """What has its annexes printed here: the main paper, then what issues it."""
        main = self._main
        return (*((main,) if main else ()), *self.issuing)

    def annex_mark(self, paper: Paper) -> str:
        """Return what stands above an annex: 附件2, or 附件 where it is the only one; else nothing.

        The number is that of its carrier, the main paper before what issues it.
        """
        of_each = (self.annexes_of(carrier) for carrier in self._carriers)
        annexes = next((annexes for annexes in of_each if paper in annexes), ())
        if paper not in annexes:
            return ""
        return f"附件{annexes.index(paper) + 1}" if len(annexes) > 1 else "附件"

    def annexes_named_below(self, paper: Paper) -> tuple[Paper, ...]:
        """Return the annexes that the note below a paper names; below an annex there is none.

        What an annex carries itself is printed with it, in a file of its own.
        """
        return () if self.annex_mark(paper) else self.annexes_of(paper)

    def annexes_of(self, carrier: Paper) -> tuple[Paper, ...]:
        """Return the annexes of a paper in their order, each once.

        Work points that do not name theirs have the arrangement and the monthly plan.
        """
        if carrier.annexes is not None:
            found = map(_by_id(self).get, dict.fromkeys(carrier.annexes))
            return tuple(paper for paper in found if paper and paper is not carrier)
        if carrier.role is not Role.BODY:
            return ()
        return tuple(paper for paper in self.papers if paper.is_usual_annex)

    @property
    def tables(self) -> tuple[Paper, ...]:
        """What has rows, annexes first; what is not among the annexes is here all the same."""
        others = (paper for paper in self.papers if paper.role is Role.ANNEX)
        return tuple(dict.fromkeys((*self.annexes, *others)))

    def issued_by(self, paper: Paper) -> Paper | None:
        """Return what a notice issues; any other paper, and a notice of its own, issues nothing."""
        if paper.kind != "notice":
            return None
        notice = cast("Notice", paper)
        if notice.alone:
            return None
        return self.paper(notice.issues) if notice.issues else self.work_points

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections of the body text, in order; none where there is no body text."""
        return self.work_points.sections if self.work_points else ()

    @property
    def headings(self) -> tuple[Heading, ...]:
        """The sections of the body text, each before its subsections, in order."""
        return self.work_points.headings if self.work_points else ()

    @property
    def points(self) -> tuple[Point, ...]:
        """The points of the body text, in order."""
        return self.work_points.points if self.work_points else ()

    @property
    def adopted(self) -> tuple[Adoption, ...]:
        """The steps of the adoption (题注), as written."""
        return self.work_points.adopted if self.work_points else ()

    @property
    def categories(self) -> tuple[Category, ...]:
        """The categories of all lists of items, in order, and those within them."""
        return tuple(category for paper in self.arrangements for category in paper.all_categories)

    @property
    def months(self) -> tuple[Month, ...]:
        """The months of the monthly plans, in order; none where there is no monthly plan."""
        return tuple(month for paper in self.of_kind(MonthlyPlan) for month in paper.months)

    @property
    def matters(self) -> tuple[Matter, ...]:
        """The items, then the tasks, each once."""
        return (*self.items, *self.tasks)

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The sessions whose date is set, as written; those of agendas, unless a list has them.

        What the ledger says of a session goes before what the papers planned.
        """
        listed = [session for paper in self.arrangements for session in paper.sessions]
        known = {session.day_and_kind for session in listed}
        for session in (agenda.session for agenda in self.agendas):
            if session.day_and_kind not in known:
                known.add(session.day_and_kind)
                listed.append(session)
        if not self.dated:
            return tuple(listed)
        from npc.kinds.dated_sessions import as_dated  # of plans that have a ledger

        return as_dated(listed, self.dated)

    @property
    def exempted(self) -> frozenset[str]:
        """Statutory matters that do not apply, by their ids."""
        return frozenset(exemption.duty for exemption in self.exemptions)

    @property
    def is_account(self) -> bool:
        """Whether it has accounts of work done, and nothing that is planned."""
        has_plans = self.work_points is not None or any(paper.matters for paper in self.papers)
        return not has_plans and any(paper.is_account for paper in self.papers)

    @property
    def is_whole(self) -> bool:
        """Whether it has the arrangement of all the year's main work, and so all its sessions."""
        return self.yearly is not None and self.yearly.purpose is None

    @property
    def yearly(self) -> Arrangement | None:
        """The list that the year's duties are asked of: the arrangement, else the plan of supervision.

        None where there is neither: an agenda alone, or a plan of decisions alone, has no duties.
        """
        found = self.arrangements
        of_supervision = (paper for paper in found if SUPERVISION in (paper.purpose or ""))
        whole = (paper for paper in found if paper.purpose is None)
        return next(whole, None) or next(of_supervision, None)

    @property
    def shares_items(self) -> bool:
        """Whether its papers have forms of a year's set: several lists, `same`, agendas, `columns` …"""
        return (
            len(self.papers) > len({paper.kind for paper in self.papers})
            or bool(self.agendas)
            or any(matter.same for matter in self.matters)
            or any(paper.columns for paper in self.arrangements)
            or any(inner.categories for paper in self.arrangements for inner in paper.categories)
        )

    def has_list_for(self, purpose: str | None) -> bool:
        """Return whether a list of the year may be asked for matters of a purpose, such as 代表.

        Those of no purpose belong to every list that duties are asked of.
        """
        return purpose is None or any(
            paper.purpose is None or purpose in paper.purpose for paper in self.arrangements
        )

    def is_damaged(self, *keys: str) -> bool:
        """Return whether what stands under any of these top-level keys may be incomplete."""
        return not self.damaged.isdisjoint(("*", *keys))


_FULL_YEAR = 8
"""Rows of a year's table; one of fewer is a draft, or an example."""


def are_of_a_year(items: Sequence[Item]) -> bool:
    """Whether items are the whole work of a year, some of it before the standing committee.

    Only then are the law's demands put to a plan that does not say its level.
    """
    return len(items) >= _FULL_YEAR and any(
        is_session(meeting) for item in items for meeting in item.meetings
    )


@lru_cache(maxsize=8)  # each paper of a plan may name others
def _by_id(plan: Plan) -> Mapping[str, Paper]:
    """Return the papers of a plan by their ids; of two with one id the first."""
    return {paper.id: paper for paper in reversed(plan.papers)}


def _issues(notice: "Notice", main: Paper | None) -> bool:
    """Whether a notice issues a paper: the one that it names, or the work points."""
    if notice.issues:
        return main is not None and main.id == notice.issues
    return main is None or main.role is Role.BODY
