"""Changes of the plan that say no reason."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC460",
    "unexplained-change",
    Severity.WARNING,
    Message("a change without a reason", "调整没有写理由"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find changes without “why”."""
    for ledger in facts.plan.ledgers:
        for adjustment in ledger.adjustments:
            for change in adjustment.changes:
                if not change.why:
                    yield Finding(
                        RULE,
                        Message(
                            "the change of “{name}” says no reason", "“{name}”的调整没有写理由"
                        ).format(name=change.reference),
                        change.reference_at,
                        spelt(
                            Message(
                                "add “<why>: …”, which 调整说明表 prints",
                                "请补上 <why>: …，调整说明表要印",
                            )
                        ),
                        on_key=True,
                    )
