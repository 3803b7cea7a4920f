"""A month that the monthly plan has twice."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding

if TYPE_CHECKING:
    from npc.plan import Month

RULE = Rule(
    "NPC341", "repeated-month", Severity.ERROR, Message("a month is there twice", "月份重复")
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find months with the number of an earlier one."""
    plan = facts.plan
    first: dict[int, Month] = {}
    for month in plan.months:
        if month.number is None:
            continue
        before = first.setdefault(month.number, month)
        if before is not month:
            yield Finding(
                RULE,
                Message("month {n} is there twice", "{n}月写了两次").format(n=month.number),
                month.at,
                Message("put all its work under one key", "请合并到一个键下"),
                ((before.at, Message("first given here", "第一次写在这里")),),
                on_key=True,
            )
