"""By which article deputies' suggestions (代表建议) are answered: in three months, in six where that is hard."""

from collections.abc import Iterator
from datetime import date

from npc.facts.facts import Facts
from npc.kinds.entries.deadlines import StatutoryDeadline


def answers_due(facts: Facts, issued: date) -> Iterator[StatutoryDeadline]:
    """Yield what is due of suggestions that are handed over on a day."""
    for each in facts.known.of(StatutoryDeadline):
        if each.event == "suggestions" and each.months and each.holds_on(issued):
            yield each


def answering_article(facts: Facts, issued: date) -> str:
    """Return the article that holds for suggestions handed over on a day; empty before it set months."""
    grounds = (ground for each in answers_due(facts, issued) for ground in each.grounds)
    return next((ground.cited.zh for ground in grounds), "")
