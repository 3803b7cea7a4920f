"""An item whose time lies outside the plan's year."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.timing import is_month
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC345",
    "outside-year",
    Severity.WARNING,
    Message("a time outside the plan's year", "时间不在计划年度内"),
)
RULES = (RULE,)

_YEAR, _MARCH = 12, 3


def check(facts: Facts) -> Iterator[Finding]:
    """Find items none of whose months is in the year."""
    plan = facts.plan
    for item in plan.items:
        windows = item.own_time.windows
        if "整改" in item.text and all(is_month(window.last - _YEAR) for window in windows):
            continue  # the six months after an audit report reach into the next year
        if "when" in item.changed_at and all(
            0 < window.last - _YEAR <= _MARCH for window in windows
        ):
            continue  # it was put off to the last session of the year, held early in the next
        if windows and not any(
            is_month(window.first) or is_month(window.last) or window.first < 1 < window.last
            for window in windows
        ):
            yield Finding(
                RULE,
                Message("“{when}” is outside the plan's year", "“{when}”不在计划年度内").format(
                    when=item.own_time.text
                ),
                item.at_of("when"),
                Message(
                    "correct the year, or leave the item to the plan of that year",
                    "请改正年份；属于其他年度的，请列入该年度计划",
                ),
            )
