"""A day that its month does not have, or a range that runs backwards."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.timing import Fault
from npc.messages import Message
from npc.plan import Item
from npc.rules.base import Finding

RULE = Rule(
    "NPC342", "impossible-time", Severity.ERROR, Message("a time that cannot be", "时间不成立")
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find times that no calendar has."""
    plan = facts.plan
    for item in plan.items:
        when = item.own_time
        if "（" in when.text or "(" in when.text:
            yield from _weekday(item, plan.year)
        for fault in when.faults:
            if fault in _SAID:
                message, hint = _SAID[fault]
                yield Finding(RULE, message.format(when=when.text), item.at_of("when"), hint)


def _weekday(item: Item, year: int | None) -> Iterator[Finding]:
    """Compare a weekday in brackets with the day before it: 11月20日（星期一）."""
    from npc.genre.weekdays import other_weekday

    when = item.own_time.text
    right = other_weekday(when, year)
    if right:
        yield Finding(
            RULE,
            Message("“{when}”: that day is a {day}", "“{when}”：当天是{day}").format(
                when=when, day=right
            ),
            item.at_of("when"),
            Message("correct the day or the weekday", "请核对日期或者星期"),
        )


_SAID = {
    Fault.BACKWARDS: (
        Message("“{when}” runs backwards", "“{when}”起止时间前后颠倒"),
        Message(
            "put the earlier month first; into the next year write 12月至次年1月",
            "先写前面的月份；跨年的写作“12月至次年1月”",
        ),
    ),
    Fault.NO_SUCH_DAY: (
        Message("“{when}”: the month has no such day", "“{when}”：当月没有这一天"),
        Message("correct the day", "请改正日期"),
    ),
}
