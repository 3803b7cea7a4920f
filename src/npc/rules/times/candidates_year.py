"""Candidate projects (民生实事候选项目) of a year that does not go with the month."""

import re
from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.candidates import candidates_year, meant_year
from npc.messages import Message
from npc.plan import Matter
from npc.rules.base import Finding

RULE = Rule(
    "NPC429",
    "candidates-year",
    Severity.WARNING,
    Message("candidate projects of another year", "民生实事候选项目的年度与时间不符"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the years of candidates with the months of their rows and tasks."""
    year = facts.plan.year
    if year is None or ("候选" not in facts.all_words and "民生实事" not in facts.all_words):
        return
    for matter in facts.plan.matters:
        first, last = matter.when.first_month, matter.when.last_month
        named = candidates_year(matter.text) if first and last else None
        if not named or not first or not last:
            continue
        meant = meant_year(named.year, year, first, last)
        if meant:
            month = first if meant > year else last
            yield _finding(matter, matter.text[named.start : named.end], month, meant)
    yield from _told(facts, year)


def _told(facts: Facts, year: int) -> Iterator[Finding]:
    """Find candidates in the body text that are neither of the plan's year nor of the next."""
    rows = {matter.text_at for matter in facts.plan.matters}
    for text, at in facts.holding("候选项目"):
        if at in rows or at.document not in facts.paper_of or facts.review_at(at):
            continue
        for clause in _CLAUSES.split(text):
            named = candidates_year(clause)
            if named and not year <= named.year <= year + 1:
                written = clause[named.start : named.end]
                message = _NEITHER.format(written=written, year=year, next=year + 1)
                yield Finding(RULE, message, at, _CHECK, words=written, severity=Severity.INFO)


_CLAUSES = re.compile("[，。；！？\n]")
_NEITHER = Message(
    "candidates of “{written}” are neither those of {year} nor of {next}",
    "“{written}”的候选项目不是{year}年的，也不是{next}年的",
)
_CHECK = Message("check the year", "请核对年份")


def _finding(matter: Matter, written: str, month: int, meant: int) -> Finding:
    message = Message(
        "in month {month} candidates are those of {meant}, here they are of “{written}”",
        "{month}月的候选项目应是{meant}年的，这里写“{written}”",
    )
    return Finding(
        RULE,
        message.format(month=month, meant=meant, written=written),
        matter.text_at,
        Message("correct the year, or the month", "请核对并改正年份或者时间"),
        words=written,
    )
