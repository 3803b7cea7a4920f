"""A column of meetings that no item ticks."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC327",
    "unused-column",
    Severity.WARNING,
    Message("a column that is never ticked", "会议列没有一个打勾"),
)
PAGE = Page(
    what=Message(
        "Each meeting that the arrangement has a column for is named by an item.",
        "安排表列出的每种会议，至少有一个项目用到。",
    ),
    why=Message("The column is empty on every page.", "否则这一列整页空白。"),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: arrangement
meetings: [常委会会议, 主任会议]
categories:
  - name: 视察活动
    items:
      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}
""",
    passes="""\
kind: arrangement
meetings: [常委会会议]
categories:
  - name: 视察活动
    items:
      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find columns without a tick."""
    if not plan.arrangement or plan.is_damaged("categories"):
        return
    used = {meeting for item in plan.arrangement.items for meeting in item.meetings}
    if not used or used - set(plan.arrangement.meetings):
        return  # one that has no column may be a misspelt one that has
    for meeting in plan.arrangement.meetings:
        if meeting not in used:
            yield Finding(
                Message("no item is ticked for “{name}”", "没有项目列入“{name}”").format(
                    name=meeting
                ),
                plan.arrangement.at / "meetings",
                Message("tick the items, or delete the column", "请在项目中写明，或删去这一列"),
            )
