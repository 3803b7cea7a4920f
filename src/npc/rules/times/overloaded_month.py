"""A department or a session with more matters in a month than it can do."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC344", "overloaded-month", Severity.WARNING, Message("too much in one month", "当月事项过多")
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find departments and sessions with more than their limit, as `npc schedule load` counts."""
    for counted in facts.load:
        for name, month, matters in counted.over():
            yield Finding(
                RULE,
                Message(
                    "{name} has {count} matters in month {month}, more than {limit}",
                    "{name}{month}月有{count}项，超过{limit}项",
                ).format(name=name, count=len(matters), month=month, limit=counted.limit),
                matters[counted.limit].text_at,
                Message("move some to another month", "请将部分事项调整到其他月份"),
            )
