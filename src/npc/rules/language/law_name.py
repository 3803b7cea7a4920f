"""A law that is no longer or not yet in force, or that has another name."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.laws import BEHIND_A_NAME
from npc.genre.prose import occurrences
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
    if facts.plan.year is not None and _may_name_laws(facts.all_words):
        from npc.rules.language.judging.laws import of_laws

        yield from of_laws(RULE, facts, facts.plan.year)


def _may_name_laws(words: str) -> bool:
    """Whether a law may be named: many plans name none, and the table of all takes a while to load."""
    return any(words.startswith(_BEHIND, at + 1) for at in occurrences(words, "法"))


_BEHIND = ("》", "典》", *BEHIND_A_NAME)
