"""Facts that are dated before the plan was adopted."""

import datetime as dt
from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.adoption import AdoptionDay, adoption_day
from npc.facts.dealings import planned
from npc.facts.facts import Facts
from npc.facts.ledger_days import LedgerDays
from npc.kinds.meeting import plan_month
from npc.ledger.records import Done, Tracked
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding

RULE = Rule(
    "NPC462",
    "before-adoption",
    Severity.WARNING,
    Message("a fact before the adoption", "台账日期早于计划通过"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare adjustments, and what was planned for later months, with the day of the adoption.

    Of days that are of no ledger of the year another rule tells.
    """
    book, plan = facts.book, facts.plan
    adopted = adoption_day(plan) if book else None
    if book is None or adopted is None or plan.is_damaged("adopted", "published"):
        return
    if plan.year and adopted.day.year > plan.year:
        return  # the year of the adoption is what is wrong
    days = LedgerDays(plan.year) if plan.year else None
    yield from _adjusted_before(plan, adopted, days)
    for tracked in book.tracked:
        if _is_for_later(tracked, plan, adopted):
            begins = days.first_done(tracked) if days else dt.date.min
            for done in tracked.done:
                if begins <= done.day < adopted.day and not _is_doubtful(done, facts):
                    yield _done_before(tracked, done, adopted)


def _is_doubtful(done: Done, facts: Facts) -> bool:
    return done.session is not None and done.session.at in facts.doubtful_sessions


def _adjusted_before(
    plan: Plan, adopted: AdoptionDay, days: LedgerDays | None
) -> Iterator[Finding]:
    begins = days.first if days else dt.date.min
    for ledger in plan.ledgers:
        for adjustment in ledger.adjustments:
            if begins <= adjustment.date < adopted.day:
                message = _ADJUSTED.format(day=adjustment.date, adopted=adopted.day)
                yield _finding(message, adjustment.at / "date", adopted)


def _is_for_later(tracked: Tracked, plan: Plan, adopted: AdoptionDay) -> bool:
    """Whether all of the time of a matter lies in months after the adoption."""
    windows = planned(tracked).own_time.possible
    month = plan_month(adopted.day, plan.year)
    return bool(windows) and all(window.first > month for window in windows)


def _done_before(tracked: Tracked, done: Done, adopted: AdoptionDay) -> Finding:
    when = planned(tracked).own_time.text
    message = _DONE.format(text=tracked.matter.text, day=done.day, adopted=adopted.day, when=when)
    return _finding(message, done.at, adopted)


def _finding(message: Message, at: Location, adopted: AdoptionDay) -> Finding:
    related = ((adopted.at, Message("adopted", "计划通过的日期")),)
    return Finding(RULE, message, at, _CORRECT, related)


_ADJUSTED = Message(
    "adjusted on {day}, before the plan was adopted ({adopted})",
    "调整日期（{day}）早于计划通过的日期（{adopted}）",
)
_DONE = Message(
    "“{text}” is planned for {when} and done on {day}, before the plan was adopted ({adopted})",
    "“{text}”安排在{when}，办结日期（{day}）却早于计划通过的日期（{adopted}）",
)
_CORRECT = Message(
    "correct the year or month of the date, or the row that it is of",
    "请核对日期的年、月，以及引用的事项",
)
