"""Several reports in one row."""

import re
from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC328",
    "several-reports",
    Severity.INFO,
    Message("several reports in one row", "一项含几个报告"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find titles with two reports on either side of a semicolon."""
    plan = facts.plan
    for item in plan.items:
        parts = [part for part in re.split("[；;]", item.text) if "报告" in part]
        if len(parts) > 1:
            yield Finding(
                RULE,
                Message("{count} reports in one row", "本项含{count}个报告").format(
                    count=len(parts)
                ),
                item.text_at,
                Message("give each a row of its own", "可以分成几行"),
            )
