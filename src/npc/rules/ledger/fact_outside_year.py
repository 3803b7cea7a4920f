"""Dates of a ledger that cannot be of its plan's year."""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.ledger_days import LedgerDays
from npc.kinds.ledger import Ledger, MatterFact
from npc.ledger.records import Tracked
from npc.messages import Message
from npc.plan import Location
from npc.rules.base import Finding

if TYPE_CHECKING:
    from npc.kinds.ledger_papers import Opinion

RULE = Rule(
    "NPC463",
    "fact-outside-year",
    Severity.WARNING,
    Message("a fact of another year", "台账日期不在计划年度"),
)
RULES = (RULE,)
_Dated = tuple[dt.date, Location]


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the days of facts with the year; those of sessions are compared where all sessions are."""
    book, year = facts.book, facts.plan.year
    if book is None or year is None:
        return
    days = LedgerDays(year)
    first, last = days.first, days.last
    for tracked in book.tracked:
        yield from _outside(_done(tracked), days.first_done(tracked), last, year)
        yield from _outside(((note.day, note.at) for note in tracked.notes), first, last, year)
    for ledger in facts.plan.ledgers:
        of_adjustments = ((each.date, each.at / "date") for each in ledger.adjustments)
        yield from _outside(of_adjustments, first, days.last_adjustment, year)
        yield from _outside(_of_papers(ledger), first, last, year)


def _done(tracked: Tracked) -> Iterator[_Dated]:
    return ((done.day, done.at) for done in tracked.done if done.session is None)


def _of_papers(ledger: Ledger) -> Iterator[_Dated]:
    """Yield the days of opinions and suggestions, and of votes on matters."""
    for paper in (*ledger.opinions, *ledger.suggestions):
        for name in ("issued", "due", "consulted", "replied", "published"):
            if day := getattr(paper, name, None):
                yield day, paper.at / name
    voted: tuple[Opinion | MatterFact, ...] = (*ledger.opinions, *ledger.matters)
    for each in voted:
        if each.measured:
            yield each.measured.date, each.measured.at
    for batch in ledger.suggestions:
        yield from ((answer.day, answer.at) for answer in batch.answered)


def _outside(days: Iterator[_Dated], first: dt.date, last: dt.date, year: int) -> Iterator[Finding]:
    for day, at in days:
        if not first <= day <= last:
            yield Finding(
                RULE,
                Message(
                    "{day} cannot be a day of the plan of {year}",
                    "{day}不是{year}年度计划的日期",
                ).format(day=day, year=year),
                at,
                Message(
                    "correct the year; a fact of another year stands in that year's ledger",
                    "请改正年份；其他年度的事，写进那一年的台账",
                ),
            )
