"""An item in a month that has no session of its meeting, though the dates are set."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Item, Plan
from npc.rules.base import Finding, Page
from npc.rules.times.dated_sessions import is_same_kind, sessions_of
from npc.rules.times.overloaded_month import only_month

RULE = Rule(
    "NPC355",
    "month-without-session",
    Severity.WARNING,
    Message("no session in the item's month", "项目所在月份没有会议"),
)
_PLAN = """\
kind: arrangement
year: 2025
sessions:
  - {{kind: 常委会会议, session: 第30次, date: 2025-06-26}}
  - {{kind: 常委会会议, session: 第31次, date: 2025-08-28}}
categories:
  - name: 专项工作报告
    items:
      - {{title: 听取和审议县政府关于养老服务工作情况的报告, owners: 财经工委, when: {}月, meetings: 常委会会议}}
"""
PAGE = Page(
    what=Message(
        "Where sessions of a kind are dated before and after an item's month, one of them is in that month.",
        "项目提交的会议，其前后月份的日期都已定的，本月应有一次。",
    ),
    why=Message(
        "The session has been moved to another month, and the item has not.",
        "会议改到别的月份，项目的时间没有跟着改。",
    ),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails=_PLAN.format(7),
    passes=_PLAN.format(8),
)


def check(plan: Plan) -> Iterator[Finding]:
    """Look for items between two dated sessions and at none."""
    if not sessions_of(plan) or plan.is_damaged("sessions"):
        return
    for item in plan.arrangement.items if plan.arrangement else ():
        month = only_month(item)
        for meeting in item.meetings if month else ():
            months = _months(plan, meeting)
            if month and month not in months and min(months, default=99) < month < max(months):
                yield _finding(item, month, meeting)


def _months(plan: Plan, meeting: str) -> set[int]:
    """Give the months of the plan's year with a dated session of a kind; the next year's are 13 on."""
    found = (one.date for one in sessions_of(plan) if is_same_kind(one.kind, meeting))
    return {day.month + (12 * (day.year - plan.year) if plan.year else 0) for day in found}


def _finding(item: Item, month: int, meeting: str) -> Finding:
    return Finding(
        Message(
            "no session of {meeting} is dated in month {month}",
            "已定日期的{meeting}中，{month}月没有",
        ).format(meeting=meeting, month=month),
        item.at / "when",
        Message(
            "correct the month, or add the session's date",
            "请改正项目的时间，或者补上会议日期",
        ),
    )
