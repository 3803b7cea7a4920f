"""What a draft of a review has for the plan of what follows: what is open, and what recurs."""

import datetime as dt
from collections.abc import Iterator, Sequence

from npc.facts.due_days import due_of
from npc.facts.facts import Facts
from npc.facts.rectification import due_rectifications
from npc.genre.timing import Timing
from npc.ledger.book import Book
from npc.ledger.records import Tracked
from npc.plan import Matter
from npc.views.draft_sections import OPEN, DraftSection, bracketed, line_of
from npc.views.phrases import long


def sections_ahead(facts: Facts, book: Book, until: dt.date) -> Iterator[DraftSection]:
    """Yield what is open, and what recurs; the rest is the writer's."""
    rows = book.tracked
    recurring = [each.matter for each in rows if _recurs(each)]
    known = rows if book.adopted.ledgers else ()
    left = [each for each in known if each.is_open and not _recurs(each)]
    to_come = {each.matter.at for each in left if is_to_come(each, facts, until)}
    opinions = [
        f"{line_of(each.opinion.name)}：{'；'.join(line_of(matter.text) for matter in each.matters)}"
        f"{bracketed((_due(each.due),))}。"
        for each in book.opinions
        if each.opinion.issued and each.done_on is None
    ]
    reports = [
        f"{line_of(each.audit.text)}：{long(each.heard).zh}听取，{long(each.due).zh}前听取整改情况的报告。"
        for each in due_rectifications(facts)
    ]
    sections: Sequence[tuple[str, Sequence[str]]] = (
        ("结转事项", [_row(each.matter) for each in left if each.matter.at not in to_come]),
        ("未到期事项", [_row(each.matter) for each in left if each.matter.at in to_come]),
        ("审议意见跟踪督办", opinions),
        ("审计查出问题整改", reports),
        ("全年和定期工作", [_row(matter) for matter in recurring]),
    )
    for title, lines in sections:
        if lines:
            yield DraftSection(title, (*lines, OPEN))


def _due(day: dt.date | None) -> str:
    return f"{long(day).zh}前书面报告" if day else ""


def _recurs(tracked: Tracked) -> bool:
    """Whether a matter goes on all year, or comes again and again."""
    when = tracked.matter.own_time
    recurs = when.is_all_year or when.timing is Timing.RECURRING
    return recurs and not tracked.is_dropped


def _row(matter: Matter) -> str:
    """Return a matter with who does it, and when: …（财经工委，每季度）。."""
    notes = (matter.owners.text, matter.own_time.text)
    return f"{line_of(matter.text)}{bracketed(notes)}。"


def is_to_come(tracked: Tracked, facts: Facts, until: dt.date) -> bool:
    """Whether a matter is due later than the day to which is counted: 11月 in an account of July."""
    due = due_of(tracked.matter, facts)
    if due is None and tracked.matter.own_time.is_all_year:
        due = dt.date(until.year, 12, 31)
    return due is not None and due > until
