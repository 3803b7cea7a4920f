"""Spaces where Chinese has none."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.texts import is_around
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC408",
    "stray-spaces",
    Severity.WARNING,
    Message("spaces where Chinese has none", "多余的空格"),
    is_fixable=True,
)
RULES = (RULE,)


_BLANKS = " \t\u3000\u00a0"


def check(facts: Facts) -> Iterator[Finding]:
    """Find spaces in texts as they are read, before lines are joined; a red head may be set wide."""
    for _, at in facts.texts:
        value = at.value
        if not isinstance(value, str) or is_around(at):
            continue
        if any(blank in value for blank in _BLANKS):
            from npc.rules.wording.comparing.gaps import spaces

            yield from spaces(RULE, value, at)
