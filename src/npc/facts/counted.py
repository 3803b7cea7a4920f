"""The figures of a year, counted from plan and ledger up to a day: the one place where that is done.

Work is counted by the categories of the tables: the category is the office's own rule of counting.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from npc.facts.held import held_kinds
from npc.ledger.book import Book
from npc.ledger.records import Tracked
from npc.ledger.spelling import number_of_paper
from npc.plan import Item, Location, Paper, Plan
from npc.records import NamedTuple

if TYPE_CHECKING:
    from npc.source.document import Document


class CountKind(StrEnum):
    """What is counted."""

    MEETING = "meeting"
    CATEGORY = "category"
    MONTHLY = "monthly"
    OPINION = "opinion"
    REPLY = "reply"
    SUGGESTION = "suggestion"
    ANSWER = "answer"
    ALL = "all"


class YearCount(NamedTuple):
    """A figure of the year, as it is counted."""

    kind: CountKind
    name: str
    """常委会会议, 视察活动, 审议意见; empty where the kind says it."""
    number: int
    unit: str
    at: Location
    """Where what is counted stands."""
    paper: Paper | None = None
    """The table whose rows are counted."""
    planned: int | None = None
    """Of how many: rows as they were adopted, papers that were issued."""
    added: int = 0
    moved: int = 0
    dropped: int = 0
    begun: int = 0
    """Rows of which a part is done."""
    reports: int = 0
    """How many reports the rows have that are done."""
    is_sure: bool = True
    """Whether nothing shows that some are not listed."""
    is_kept: bool = True
    """Whether the ledger tells of such things at all."""


def counts_of(book: Book) -> tuple[YearCount, ...]:
    """Return the figures of a year up to the day of a book: meetings, work, opinions, suggestions, all."""
    return (*_meetings(book), *work_of(book), *_opinions(book), *_suggestions(book), *_all(book))


def _meetings(book: Book) -> Iterator[YearCount]:
    for held in held_kinds(book):
        yield YearCount(
            CountKind.MEETING,
            held.name,
            len(held.meetings),
            "次",
            held.at,
            is_sure=held.is_kept and not held.has_gaps,
            is_kept=held.is_kept,
        )


def work_of(book: Book) -> Iterator[YearCount]:
    """Count the rows of a book by categories, those of a monthly plan together, in the order of the tables."""
    rows: dict[tuple[Document, str], list[Tracked]] = {}
    for each in book.tracked:
        category = each.matter.category if isinstance(each.matter, Item) else ""
        rows.setdefault((each.matter.paper, category), []).append(each)
    for paper in _tables(book.adopted):
        for (document, category), tracked in rows.items():
            if document is paper.at.document:
                yield _of_rows(tracked, category, paper)


def _tables(plan: Plan) -> tuple[Paper, ...]:
    return tuple(dict.fromkeys((*plan.tables, *plan.papers)))


def _of_rows(tracked: Sequence[Tracked], category: str, paper: Paper) -> YearCount:
    done = [each for each in tracked if each.is_done]
    is_item = isinstance(tracked[0].matter, Item)
    count = YearCount(
        CountKind.CATEGORY if is_item else CountKind.MONTHLY,
        category or paper.name,
        len(done),
        "项",
        _place_of(category, paper),
        paper,
        begun=sum(bool(each.done) for each in tracked if each.is_open),
        reports=sum(reports_in(each.matter.text) for each in done),
    )
    return _with_changes(count, tracked)


def _with_changes(count: YearCount, tracked: Sequence[Tracked]) -> YearCount:
    """Return a count of rows with what became of them."""
    return count._replace(
        planned=sum(not each.is_added for each in tracked),
        added=sum(each.is_added for each in tracked),
        moved=sum(each.is_moved and not each.is_dropped for each in tracked),
        dropped=sum(each.is_dropped for each in tracked),
    )


def _place_of(category: str, paper: Paper) -> Location:
    named = (each for each in getattr(paper, "all_categories", ()) if each.name == category)
    found = next(named, None)
    return found.at / "name" if category and found else paper.at


def reports_in(title: str) -> int:
    """Return how many reports a row has: two of 听取和审议…的专题报告；书面审议…综合报告."""
    return max(title.count("《"), len(_REPORT.findall(title)))


_REPORT = re.compile("报告(?=$|[和及与并、；;，（(])")


def _opinions(book: Book) -> Iterator[YearCount]:
    """Count the opinions that were issued, and those of them that were replied to."""
    issued = [each for each in book.opinions if each.opinion.issued]
    if not issued:
        return
    at = issued[0].opinion.at.parent
    is_sure = not have_gaps(each.opinion.name for each in issued)
    yield YearCount(CountKind.OPINION, "审议意见", len(issued), "份", at, is_sure=is_sure)
    replied = sum(each.done_on is not None for each in issued)
    yield YearCount(
        CountKind.REPLY, "审议意见", replied, "份", at, planned=len(issued), is_sure=is_sure
    )


def have_gaps(names: Iterable[str]) -> bool:
    """Whether numbers are left out: 1号, 3号."""
    found = {each.number for name in names if (each := number_of_paper(name))}
    return bool(found) and max(found) - min(found) >= len(found)


def _suggestions(book: Book) -> Iterator[YearCount]:
    """Count the suggestions of all batches, and those of them that were answered."""
    batches = book.suggestions
    if not batches:
        return
    at, count = batches[0].batch.at.parent, sum(each.batch.count for each in batches)
    yield YearCount(CountKind.SUGGESTION, "代表建议", count, "件", at)
    answered = sum(each.answered for each in batches)
    yield YearCount(CountKind.ANSWER, "代表建议", answered, "件", at, planned=count)


def _all(book: Book) -> Iterator[YearCount]:
    tracked = book.tracked
    if tracked:
        at = Location(tracked[0].matter.paper)
        number = sum(each.is_done for each in tracked)
        yield _with_changes(YearCount(CountKind.ALL, "", number, "项", at), tracked)
