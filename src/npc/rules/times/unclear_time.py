"""A time that npc does not understand, so that the item is in no month."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.genre.when import Fault
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC343",
    "unclear-time",
    Severity.WARNING,
    Message("a time that is not understood", "时间看不明白"),
)
PAGE = Page(
    what=Message(
        "The time of an item names months, or says that there is none yet: 3月, 3-6月, 上半年, "
        "9月底前, 全年, 每季度, 适时, 根据政府提请. 年初 and 年中 without months are only remarked on.",
        "项目的时间写明月份，或者说明暂不定：3月、3-6月、上半年、9月底前、全年、每季度、适时、根据政府提请。“年初”“年中”没有写明月份的，只作提示。",
    ),
    why=Message(
        "An item whose time is not understood is listed as unscheduled.",
        "看不明白的时间按“未定”列出，不会进入月度安排。",
    ),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: arrangement
categories:
  - name: 代表活动
    items:
      - {title: 组织人大代表培训, owners: 财经工委, when: 领导指示}
""",
    passes="""\
kind: arrangement
categories:
  - name: 代表活动
    items:
      - {title: 组织人大代表培训, owners: 财经工委, when: 年初（3—4月）}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find times that could not be read."""
    for item in plan.arrangement.items if plan.arrangement else ():
        for fault in item.when.faults:
            if fault is Fault.VAGUE:
                yield Finding(
                    _VAGUE.format(when=item.when.text),
                    item.at / "when",
                    _MONTHS,
                    severity=Severity.INFO,
                )
            elif fault in {Fault.UNCLEAR, Fault.UNKNOWN_WORDS}:
                yield Finding(_UNCLEAR.format(when=item.when.text), item.at / "when", _HINT)


_UNCLEAR = Message("the time “{when}” is not understood", "时间“{when}”看不明白")
_VAGUE = Message("“{when}” does not say which months", "“{when}”没有说明是哪几个月")
_MONTHS = Message("add the months, as in 年初（3—4月）", "补写月份，如“年初（3—4月）”")
_HINT = Message(
    "write months, such as 3月 or 年初（3—4月）, or 适时 when there is none yet",
    "写明月份，如“3月”“年初（3—4月）”；暂不定的写“适时”",
)
