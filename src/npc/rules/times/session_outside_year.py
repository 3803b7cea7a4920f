"""A session whose date lies outside the plan's year."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Plan, Session
from npc.rules.base import Finding, Page
from npc.rules.times.dated_sessions import sessions_of

RULE = Rule(
    "NPC352",
    "session-outside-year",
    Severity.WARNING,
    Message("a session outside the plan's year", "会议日期不在计划年度"),
)
_PLAN = """\
kind: arrangement
year: 2025
sessions:
  - {{kind: 常委会会议, session: 第30次, date: {}-04-28}}
categories: []
"""
PAGE = Page(
    what=Message(
        "The dates in “sessions” lie in the plan's year, or in January to March of the next one, when the congress itself meets.",
        "sessions 中的日期在计划年度内，或者在下一年1至3月（人代会前后）。",
    ),
    why=Message("Deadlines are counted back from it.", "会前各项准备的期限由会议日期倒推。"),
    ground=Message("the calendar", "历法"),
    fails=_PLAN.format(2024),
    passes=_PLAN.format(2025),
)
_MARCH = 3


def check(plan: Plan) -> Iterator[Finding]:
    """Find sessions of other years."""
    for session in sessions_of(plan):
        if plan.year and not _belongs(session, plan.year):
            yield Finding(
                Message("{day} is not in {year}", "{day}不在{year}年内").format(
                    day=session.date, year=plan.year
                ),
                session.at / "date",
                Message("correct the year of the date", "请改正日期中的年份"),
            )


def _belongs(session: Session, year: int) -> bool:
    day = session.date
    return day.year == year or (day.year == year + 1 and day.month <= _MARCH)
