"""A month of the monthly plan that has no work."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule("NPC326", "empty-month", Severity.WARNING, Message("an empty month", "月份没有内容"))
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find months without tasks."""
    plan = facts.plan
    if plan.is_damaged("months"):
        return
    for month in plan.months:
        if not month.tasks:
            yield Finding(
                RULE,
                Message("month {month} has no work", "{month}月没有内容").format(
                    month=month.text.removesuffix("月")
                ),
                month.at,
                Message("fill it in, or delete the month", "请补上内容，或删去这个月"),
                on_key=True,
            )
