"""A month outside 1–12."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.timing import Fault, is_month
from npc.kinds.monthly_plan import month_number
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC340", "no-such-month", Severity.ERROR, Message("a month outside 1–12", "月份不在1至12月")
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find months that the year does not have."""
    plan = facts.plan
    for item in plan.items:
        if Fault.NO_SUCH_MONTH in item.own_time.faults:
            message = Message("“{when}”: there is no such month", "“{when}”：没有这个月份")
            yield Finding(RULE, message.format(when=item.own_time.text), item.at_of("when"), _HINT)
    for told in facts.papers.trace.told.values():
        for fault in told.faults("no-such-time"):
            at, words = told.place(*fault.stretch)
            message = Message("“{when}”: there is no such month", "“{when}”：没有这个月份")
            yield Finding(RULE, message.format(when=words), at, _HINT, words=words)
    for month in plan.months:
        if not is_month(month.number):
            message = Message("“{month}” is not a month", "“{month}”不是月份")
            hint = _of_several(month.text) or _HINT
            yield Finding(RULE, message.format(month=month.text), month.at, hint, on_key=True)


def _of_several(key: str) -> Message | None:
    """Say where the work of several months goes: 1-2, 1至2月, 1、2月."""
    for sign in f"{RANGE_SIGNS}、":
        first, found, last = key.partition(sign)
        months = (month_number(first), month_number(last))
        if found and all(map(is_month, months)):
            return Message(
                "put the work under month {first} or month {last}",
                "请将工作列入{first}月或{last}月",
            ).format(first=months[0], last=months[1])
    return None


_HINT = Message(
    "write a month from 1 to 12; next year's January is 次年1月",
    "写1至12月；下一年的1月写作“次年1月”",
)
