"""An item whose time does not fit the time that its category names."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import HERE_TOO, Finding

RULE = Rule(
    "NPC347",
    "category-time",
    Severity.WARNING,
    Message("a time that does not fit the category", "时间与所列类别不符"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the months of rows with those of their category; rows of one time are told together."""
    for category, (first, *others) in facts.category_misfits:
        yield Finding(
            RULE,
            Message("“{when}” stands under “{category}”", "“{when}”列在“{category}”下").format(
                when=first.when.text, category=category.name
            ),
            first.at_of("when"),
            Message("correct the time, or move the row", "请核对时间，或者将该项移至相应类别"),
            (
                (category.at / "name", Message("the category", "类别在这里")),
                *((other.at_of("when"), HERE_TOO) for other in others),
            ),
        )
