"""A count that was typed and is not that of the rows."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC322",
    "typed-count",
    Severity.ERROR,
    Message("a typed count is wrong", "写出的项数与实际不符"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare typed counts with rows."""
    plan = facts.plan
    if plan.is_damaged("categories"):
        return
    for category in plan.categories:
        typed, count = category.typed_count, len(category.all_items)
        if typed is not None and typed != count:
            yield Finding(
                RULE,
                Message(
                    "“{name}” says {typed} items and has {count}",
                    "“{name}”写着{typed}项，实有{count}项",
                ).format(name=category.name, typed=typed, count=count),
                category.at / "name",
                Message("leave the count out: it is computed", "不必写项数，由工具自动生成"),
            )
