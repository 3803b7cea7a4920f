"""A time that npc does not understand, so that the item is in no month."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.timing import Fault
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC343",
    "unclear-time",
    Severity.WARNING,
    Message("a time that is not understood", "时间看不明白"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find times that could not be read."""
    plan = facts.plan
    for item in plan.items:
        when = item.own_time
        for fault in when.faults:
            if fault is Fault.VAGUE:
                yield Finding(
                    RULE,
                    _VAGUE.format(when=when.text),
                    item.at_of("when"),
                    _MONTHS,
                    severity=Severity.INFO,
                )
            elif fault in {Fault.UNCLEAR, Fault.UNKNOWN_WORDS}:
                yield Finding(RULE, _UNCLEAR.format(when=when.text), item.at_of("when"), _HINT)


_UNCLEAR = Message("the time “{when}” is not understood", "时间“{when}”看不明白")
_VAGUE = Message("“{when}” does not say which months", "“{when}”没有说明是哪几个月")
_MONTHS = Message("add the months, as in 年初（3—4月）", "补写月份，如“年初（3—4月）”")
_HINT = Message(
    "write months, such as 3月 or 年初（3—4月）, or 适时 when there is none yet",
    "写明月份，如“3月”“年初（3—4月）”；暂不定的写“适时”",
)
