"""A session that is listed twice."""

from collections.abc import Iterator
from itertools import combinations

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.meetings import is_same_kind
from npc.genre.sessions import number_in
from npc.messages import Message
from npc.plan import Session
from npc.rules.base import Finding

RULE = Rule(
    "NPC353",
    "duplicate-session",
    Severity.ERROR,
    Message("a session listed twice", "会议重复"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find sessions of one kind with one number or date."""
    plan = facts.plan
    for first, second in combinations(plan.sessions, 2):
        if is_same_kind(first.kind, second.kind) and _is_same(first, second):
            key = "date" if first.date == second.date else "session"
            said = second.date if key == "date" else second.name
            yield Finding(
                RULE,
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
