"""Brackets, quotes and title marks that are not in pairs."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.pairs import lacking, unpaired
from npc.messages import Message
from npc.rules.base import Finding, at_place

RULE = Rule(
    "NPC410",
    "unbalanced-marks",
    Severity.WARNING,
    Message("a mark without its counterpart", "标点不成对"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find marks without a counterpart, text by text."""
    for text, at in facts.texts:
        for place in unpaired(text):
            yield Finding(
                RULE,
                lacking(text[place]),
                at,
                Message("add or delete one", "请补上所缺的标点，或者删去多余的"),
                fix=at_place(text, place, place + 1),
            )
