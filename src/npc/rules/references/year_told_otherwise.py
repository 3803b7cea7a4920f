"""The year of a matter in the body text that is another one in its row."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.years_told import ToldYear
from npc.genre.candidates import candidates_year, meant_year
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC476",
    "year-told-otherwise",
    Severity.WARNING,
    Message("the year of a matter is another one in its row", "正文与附表所写年份不一"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare what stands in the same words in both; a row whose own year is wrong is found as that."""
    year = facts.asked_year
    for told, listed in facts.years_told:
        if year is None or not _is_found_otherwise(facts, listed, year):
            yield _finding(told, listed)


def _is_found_otherwise(facts: Facts, listed: ToldYear, year: int) -> bool:
    """Whether the row is found by itself: a statutory matter of another year (NPC375), or candidates (NPC429)."""
    if _is_of_other_candidates(listed, year):
        return True
    return any(
        duty.subject and listed.span.year - year not in duty.subject and duty.names(listed.clause)
        for duty, items, _ in facts.answers
        if listed.row in items
    )


def _is_of_other_candidates(listed: ToldYear, year: int) -> bool:
    if listed.row is None or not candidates_year(listed.row.text):
        return False
    first, last = listed.row.when.first_month, listed.row.when.last_month
    return bool(first and last and meant_year(listed.span.year, year, first, last))


def _finding(told: ToldYear, listed: ToldYear) -> Finding:
    row = listed.row.text if listed.row else ""
    return Finding(
        RULE,
        Message(
            "“{written}” here, {listed} in the row “{row}”",
            "这里写“{written}”，附表“{row}”写的是{listed}",
        ).format(written=_with_matter(told), listed=listed.written, row=row),
        told.at,
        Message("make the two years agree", "请核对并统一年份"),
        ((listed.at, Message("the row", "附表中的项目")),),
        words=told.written,
    )


def _with_matter(told: ToldYear) -> str:
    """Return the year with the words behind it: 2025年上半年工作情况的报告."""
    _, written, behind = told.clause.partition(told.written)
    return written + behind
