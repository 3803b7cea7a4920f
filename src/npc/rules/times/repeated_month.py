"""A month that the monthly plan has twice."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Month, Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC341", "repeated-month", Severity.ERROR, Message("a month is there twice", "月份重复")
)
PAGE = Page(
    what=Message(
        "Each month stands once in the monthly plan: 7, 07 and 7月 are one month.",
        "月度计划中每个月只出现一次：7、07、7月是同一个月。",
    ),
    why=Message("The month is printed twice.", "重复的月份会印两遍。"),
    ground=Message("the plan format", "计划文件格式"),
    fails="""\
kind: monthly-plan
months:
  7: [{content: 调研诉前调解工作情况, owners: 办公室}]
  7月: [{content: 组织开展代表主题月活动, owners: 办公室}]
""",
    passes="""\
kind: monthly-plan
months:
  7: [{content: 调研诉前调解工作情况, owners: 办公室}, {content: 组织开展代表主题月活动, owners: 办公室}]
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find months with the number of an earlier one."""
    first: dict[int, Month] = {}
    for month in plan.monthly_plan.months if plan.monthly_plan else ():
        if month.number is None:
            continue
        before = first.setdefault(month.number, month)
        if before is not month:
            yield Finding(
                Message("month {n} is there twice", "{n}月写了两次").format(n=month.number),
                month.at,
                Message("put all its work under one key", "请合并到一个键下"),
                ((before.at, Message("first given here", "第一次写在这里")),),
                on_key=True,
            )
