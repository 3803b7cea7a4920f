"""A set term that is misspelt."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC401",
    "set-term",
    Severity.WARNING,
    Message("a set term is misspelt", "固定用语有误"),
    is_fixable=True,
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find misspelt terms."""
    for found in facts.misspelt_terms:
        yield Finding(
            RULE,
            Message("“{wrong}” should be “{right}”", "“{wrong}”应为“{right}”").format(
                wrong=found.wrong, right=found.right
            ),
            found.at,
            Message("write “{right}”", "改为“{right}”").format(right=found.right),
            severity=Severity.INFO if found.is_unsure else None,
            fix=Fix(found.text, found.changes, sure=not found.by_hand),
            grounds=found.grounds,
        )
