"""Categories more than two levels deep."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.kinds.category import DEEPEST
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC433",
    "deep-category",
    Severity.ERROR,
    Message("categories more than two levels deep", "类别超过两层"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find categories that stand below （一）."""
    for category in facts.plan.categories:
        if category.level > DEEPEST:
            yield Finding(
                RULE,
                Message("a category on the third level", "类别写到了第三层"),
                category.at,
                Message(
                    "put its items into the category around it, or this one beside that",
                    "请把其中的项目并入上一层类别，或把它与上一层并列",
                ),
            )
