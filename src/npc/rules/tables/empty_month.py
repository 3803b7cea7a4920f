"""A month of the monthly plan that has no work."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page

RULE = Rule("NPC326", "empty-month", Severity.WARNING, Message("an empty month", "月份没有内容"))
PAGE = Page(
    what=Message(
        "Months that the monthly plan lists have work.",
        "月度计划列出的月份都有内容。",
    ),
    why=Message(
        "A month is left blank by mistake more often than on purpose.", "空白的月份多半是漏填。"
    ),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: monthly-plan
months:
  7: [{content: 调研诉前调解工作情况, owners: 法制工委}]
  8: []
""",
    passes="""\
kind: monthly-plan
months:
  7: [{content: 调研诉前调解工作情况, owners: 法制工委}]
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find months without tasks."""
    if plan.is_damaged("months"):
        return
    for month in plan.monthly_plan.months if plan.monthly_plan else ():
        if not month.tasks:
            yield Finding(
                Message("month {month} has no work", "{month}月没有内容").format(
                    month=month.text.removesuffix("月")
                ),
                month.at,
                Message("fill it in, or delete the month", "请补上内容，或删去这个月"),
                on_key=True,
            )
