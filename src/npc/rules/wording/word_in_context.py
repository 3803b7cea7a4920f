"""A word that stands for another, as what stands beside it shows."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding, Fix

RULE = Rule(
    "NPC426",
    "word-in-context",
    Severity.WARNING,
    Message("a word is mistaken for another", "用词混淆"),
    is_fixable=True,
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find the words that are mistaken for others."""
    for found in facts.words_in_context:
        said = _ALONE if found.context == found.wrong else _IN_CONTEXT
        yield Finding(
            RULE,
            said.format(words=found.context, wrong=found.wrong, right=found.right),
            found.at,
            (_IF_MEANT if found.is_unsure else _WRITE).format(right=found.right),
            severity=Severity.INFO if found.is_unsure else None,
            fix=Fix(found.text, found.changes, sure=not found.by_hand),
            grounds=found.grounds,
        )


_ALONE = Message("“{wrong}” should be “{right}”", "“{wrong}”应为“{right}”")
_IN_CONTEXT = Message(
    "“{wrong}” in “{words}” should be “{right}”", "“{words}”中的“{wrong}”应为“{right}”"
)
_WRITE = Message("write “{right}”", "改为“{right}”")
_IF_MEANT = Message("write “{right}” if that is meant", "如系此意，请改为“{right}”")
