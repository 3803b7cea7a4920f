"""A notice without the work points that it issues."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC394",
    "notice-alone",
    Severity.ERROR,
    Message("a notice without work points", "只有通知，没有所印发的工作要点"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """See whether a notice stands alone."""
    plan = facts.plan
    if plan.notice and not plan.work_points and not plan.is_damaged():
        yield Finding(
            RULE,
            Message("there are no work points to issue", "计划中没有要印发的工作要点"),
            plan.notice.at / "kind",
            spelt(
                Message(
                    "add a document of “<kind>: work-points”, or delete the notice",
                    "请补上 <kind>: work-points 文档，或删去通知",
                )
            ),
        )
