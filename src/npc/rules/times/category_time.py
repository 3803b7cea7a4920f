"""An item whose time does not fit the time that its category names."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.category_times import time_of_category
from npc.genre.when import When
from npc.messages import Message
from npc.plan import Category
from npc.rules.base import Finding

RULE = Rule(
    "NPC347",
    "category-time",
    Severity.WARNING,
    Message("a time that does not fit the category", "时间与所列类别不符"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the months of rows with those of their category."""
    plan = facts.plan
    for category in plan.categories:
        named = time_of_category(category.name, plan.year)
        if named is not None:
            yield from _outside(category, named)


def _outside(category: Category, named: When) -> Iterator[Finding]:
    for item in category.items:
        if item.when.windows and not any(
            window.first <= other.last and other.first <= window.last
            for window in item.when.possible
            for other in named.possible
        ):
            yield Finding(
                RULE,
                Message("“{when}” stands under “{category}”", "“{when}”列在“{category}”下").format(
                    when=item.when.text, category=category.name
                ),
                item.at_of("when"),
                Message("correct the time, or move the row", "请核对时间，或者将该项移至相应类别"),
                ((category.at / "name", Message("the category", "类别在这里")),),
            )
