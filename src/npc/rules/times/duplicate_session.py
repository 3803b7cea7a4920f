"""A session that is listed twice."""

from collections.abc import Iterator
from itertools import combinations

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Plan, Session
from npc.rules.base import Finding, Page
from npc.rules.times.dated_sessions import is_same_kind, number_in, sessions_of

RULE = Rule(
    "NPC353",
    "duplicate-session",
    Severity.ERROR,
    Message("a session listed twice", "会议重复"),
)
_PLAN = """\
kind: arrangement
year: 2025
sessions:
  - {{kind: 常委会会议, session: 第30次, date: 2025-04-28}}
  - {{kind: 常委会会议, session: {}, date: 2025-06-26}}
categories: []
"""
PAGE = Page(
    what=Message(
        "No two of “sessions” are of one kind and have the same number or the same date.",
        "sessions 中同一种会议的届次、日期都不重复。",
    ),
    why=Message("One of the two dates is wrong.", "两处必有一处写错。"),
    ground=Message("the calendar", "历法"),
    fails=_PLAN.format("第30次"),
    passes=_PLAN.format("第31次"),
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find sessions of one kind with one number or date."""
    for first, second in combinations(sessions_of(plan), 2):
        if is_same_kind(first.kind, second.kind) and _is_same(first, second):
            key = "date" if first.date == second.date else "session"
            said = second.date if key == "date" else second.name
            yield Finding(
                Message("{kind} {said} is already listed", "{kind}{said}已经列出").format(
                    kind=second.kind, said=said
                ),
                second.at / key,
                Message("delete one of the two, or correct it", "请删去一处，或者改正届次、日期"),
                ((first.at / key, Message("first here", "第一次在这里")),),
            )


def _is_same(first: Session, second: Session) -> bool:
    named = first.name is not None and (
        first.name == second.name
        or (number_in(first.name) is not None and number_in(first.name) == number_in(second.name))
    )
    return named or first.date == second.date
