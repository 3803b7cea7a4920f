"""A column of meetings that no item ticks."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Arrangement
from npc.rules.base import Finding

RULE = Rule(
    "NPC327",
    "unused-column",
    Severity.WARNING,
    Message("a column that is never ticked", "会议列没有一个打勾"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find columns without a tick."""
    plan = facts.plan
    if plan.is_damaged("categories"):
        return
    for paper in plan.arrangements:
        yield from _unused(paper)


def _unused(paper: Arrangement) -> Iterator[Finding]:
    used = {meeting for item in paper.items for meeting in item.meetings}
    if not used or used - set(paper.meetings):
        return  # one that has no column may be a misspelt one that has
    for meeting in paper.meetings:
        if meeting not in used:
            yield Finding(
                RULE,
                Message("no item is ticked for “{name}”", "没有项目列入“{name}”").format(
                    name=meeting
                ),
                paper.at / "meetings",
                Message("tick the items, or delete the column", "请在项目中写明，或删去这一列"),
            )
