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
        wrong, right = _untorn(found.wrong), _untorn(found.right)
        yield Finding(
            RULE,
            Message("“{wrong}” should be “{right}”", "“{wrong}”应为“{right}”").format(
                wrong=wrong, right=right
            ),
            found.at,
            Message("write “{right}”", "改为“{right}”").format(right=right),
            severity=Severity.INFO if found.is_unsure else None,
            fix=Fix(found.text, found.changes, sure=not found.by_hand),
            grounds=found.grounds,
        )


def _untorn(words: str) -> str:
    """Return words without the end of 《》 that begins before them: 生产安全法》."""
    return words.removesuffix("》") if "《" not in words else words
