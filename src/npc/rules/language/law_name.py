"""A law that is no longer or not yet in force, or that has another name."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.laws import may_name_laws
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC417",
    "law-name",
    Severity.WARNING,
    Message(
        "a law that is not in force, or has another name", "法律已经废止、尚未施行或者名称有误"
    ),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Hold the laws that a plan names against those that there are."""
    if facts.plan.year is not None and may_name_laws(facts.all_words):
        from npc.rules.language.judging.laws import of_laws

        yield from of_laws(RULE, facts.wrong_laws)
