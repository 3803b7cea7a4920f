"""A statutory matter that npc does not know."""

from collections.abc import Iterator, Mapping, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.knowledge.duty import Duty
from npc.knowledge.matters import MATTERS
from npc.messages import Message
from npc.rules.base import Finding
from npc.suggestions import PERHAPS, Suggestions, choose

RULE = Rule(
    "NPC368",
    "unknown-duty",
    Severity.ERROR,
    Message("an unknown statutory matter", "未知的法定事项"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find ids that no statutory matter has."""
    plan = facts.plan
    named = [(name, item.at_of("duty")) for item in plan.items for name in item.duties]
    named += [(exemption.duty, exemption.at) for exemption in plan.exemptions]
    if not named:
        return
    duties = tuple(dict.fromkeys((*facts.duties, *MATTERS)))
    known = {name: duty for duty in duties for name in (duty.id, *duty.called)}
    suggestions = Suggestions(known)
    for name, at in named:
        if name not in known:
            yield Finding(
                RULE,
                Message("unknown statutory matter “{name}”", "未知的法定事项“{name}”").format(
                    name=name
                ),
                at,
                _hint(suggestions.nearest(name), known, facts.duties),
            )


def _hint(near: str | None, known: Mapping[str, Duty], duties: Sequence[Duty]) -> Message:
    return PERHAPS.format(name=known[near].named) if near else choose(duty.named for duty in duties)
