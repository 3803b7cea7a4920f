"""The plan of the year's work with deputies is not adopted by 主任会议, or not spoken of."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.duties import answer_to, can_be_asked, mentions
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding
from npc.rules.statutes.supervision_plan import unmentioned, wrong_meeting

RULE = Rule(
    "NPC370",
    "deputies-plan",
    Severity.WARNING,
    Message("the plan of the year's work with deputies", "年度代表工作计划的通过与公布"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find an item before another meeting, or a plan that says nothing of it."""
    plan = facts.plan
    answer = answer_to(facts, "deputies-plan") if can_be_asked(plan) else None
    if answer is None or plan.year is None or plan.arrangement is None:
        return
    yield from wrong_meeting(answer, plan.year)
    if answer.items or not answer.duty.is_demanded(plan.year):
        return
    if next(mentions(plan, answer.duty), None) is None:
        yield unmentioned(plan.arrangement.at, answer.duty, plan.year)
