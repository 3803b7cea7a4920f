"""A date of completion on what is not said to be done."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.progress import Status
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC350",
    "done-without-status",
    Severity.WARNING,
    Message("a date of completion, but not done", "有完成日期而未写已完成"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find dates of completion that the status does not agree with."""
    plan = facts.plan
    for matter in plan.matters:
        progress = matter.progress
        if progress.done_on and progress.status is not Status.DONE:
            yield Finding(
                RULE,
                Message(
                    "“done_on” is written, but the status is not done",
                    "写了完成日期，进展却不是已完成",
                ),
                matter.at / "done_on",
                Message(
                    "write “status: done”, or delete the date",
                    "请写明“status: 已完成”，或者删去日期",
                ),
                on_key=True,
            )
