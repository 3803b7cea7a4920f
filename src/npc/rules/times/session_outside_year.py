"""A session whose date lies outside the plan's year."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Session
from npc.rules.base import Finding

RULE = Rule(
    "NPC352",
    "session-outside-year",
    Severity.WARNING,
    Message("a session outside the plan's year", "会议日期不在计划年度"),
)
RULES = (RULE,)
_MARCH = 3


def check(facts: Facts) -> Iterator[Finding]:
    """Find sessions of other years."""
    plan = facts.plan
    for session in plan.sessions:
        if plan.year and not _belongs(session, plan.year):
            yield Finding(
                RULE,
                Message("{day} is not in {year}", "{day}不在{year}年内").format(
                    day=session.date, year=plan.year
                ),
                session.at / "date",
                Message("correct the year of the date", "请改正日期中的年份"),
            )


def _belongs(session: Session, year: int) -> bool:
    day = session.date
    return day.year == year or (day.year == year + 1 and day.month <= _MARCH)
