"""A sentence that says one thing of its item in two ways."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.sentence_faults import FaultKind
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC422",
    "sentence-against-itself",
    Severity.WARNING,
    Message("a sentence contradicts itself", "句中前后不一"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find sentences with two times, or two actions, of one thing."""
    for item in facts.plan.sentences:
        for fault in item.said.faults if item.said else ():
            if fault.kind in _HINTS:
                yield Finding(
                    RULE,
                    Message(
                        "“{words}” here, “{other}” in the same item",
                        "这里写“{words}”，同一项目中又写“{other}”",
                    ).format(words=fault.words, other=fault.other),
                    item.in_sentence(fault.stretch),
                    _HINTS[fault.kind],
                    ((item.in_sentence(fault.other_stretch), Message("the other", "另一处")),),
                )


_HINTS = {
    FaultKind.TWO_TIMES: Message("make the times agree", "请核对并统一时间"),
    FaultKind.TWO_ACTIONS: Message("make the actions agree", "请核对并统一方式"),
}
