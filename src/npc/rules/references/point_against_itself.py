"""A point of the body text that says one thing of its matter in two ways."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC316",
    "point-against-itself",
    Severity.WARNING,
    Message("a point contradicts itself", "同一要点前后不一"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find points that give one matter two times, or two actions."""
    for told in facts.trace.told.values():
        for fault in told.faults(*_HINTS):
            at, words = told.place(*fault.stretch)
            other, _ = told.place(*fault.other_stretch)
            yield Finding(
                RULE,
                Message(
                    "“{words}” here, “{other}” in the same point",
                    "这里写“{words}”，同一要点中又写“{other}”",
                ).format(words=fault.words, other=fault.other),
                at,
                _HINTS[fault.kind.value],
                ((other, Message("the other", "另一处")),),
                words=words,
            )


_HINTS = {
    "two-times": Message("make the times agree", "请核对并统一时间"),
    "two-actions": Message("make the actions agree", "请核对并统一方式"),
}
