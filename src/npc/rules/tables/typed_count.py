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
                _TOO_FEW if count < typed else _TOO_MANY,
            )


# First the rows: with the count goes what shows that one of them was lost.
_TOO_FEW = Message(
    "look first whether a row was dropped; if none was, leave the count out: it is computed",
    "请先核对是否漏列；没有漏列的，不必写项数，由工具自动生成",
)
_TOO_MANY = Message(
    "look first whether a row stands here twice or by mistake; if none does, leave the count out: it is computed",
    "请先核对是否多列、重列；没有的，不必写项数，由工具自动生成",
)
