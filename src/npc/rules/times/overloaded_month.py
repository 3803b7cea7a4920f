"""A department or a session with more matters in a month than it can do."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Location, Matter
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
                _too_much(matters, counted.limit),
                Message("move some to another month", "请将部分事项调整到其他月份"),
            )


def _too_much(matters: Sequence[Matter], limit: int) -> Location:
    """Return where the first one too many stands: where a fact made it so, the fact."""
    amended = [matter for matter in matters if matter.is_amended]
    planned = len(matters) - len(amended)
    if not amended or planned > limit:
        return matters[limit].text_at
    matter = amended[limit - planned]
    return matter.at_of("when") if "when" in matter.changed_at else matter.text_at
