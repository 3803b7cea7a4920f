"""A congress, a plenum or a set phrase before its time or out of date; a set phrase put wrong."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.named_meetings import may_name_meetings
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC418",
    "formulation",
    Severity.WARNING,
    Message("a formulation is out of date or before its time", "提法过时、超前或者有误"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Judge what a plan says of national meetings, then its set phrases."""
    if may_name_meetings(facts.all_words):
        from npc.rules.language.judging.meetings import of_meetings

        yield from of_meetings(RULE, facts)
    from npc.rules.language.judging.named_events import of_named_events
    from npc.rules.language.judging.phrases import of_phrases

    yield from of_named_events(RULE, facts)
    yield from of_phrases(RULE, facts)
