"""Red head or imprint in the work points although a notice issues them."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC395",
    "head-in-both",
    Severity.ERROR,
    Message("red head or imprint beside a notice", "有通知时，版头、版记应写在通知里"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """See what the work points say besides a notice."""
    plan = facts.plan
    for issued in filter(None, map(plan.issued_by, plan.notices)):
        for part in (issued.head, issued.imprint):
            if part:
                yield Finding(
                    RULE,
                    spelt(
                        Message(
                            f"“<{part.at.path[-1]}>” is not printed here: the plan has a notice",
                            f"计划中有通知，这里的 <{part.at.path[-1]}> 不会印出来",
                        )
                    ),
                    part.at,
                    Message("move it into the notice", "请移到通知里"),
                    on_key=True,
                )
