"""An item of a meeting for which the table has no column."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page, nearest

RULE = Rule(
    "NPC321",
    "meeting-without-column",
    Severity.ERROR,
    Message("a meeting without a column", "会议没有对应的列"),
)
PAGE = Page(
    what=Message(
        "The meetings of each item are among the arrangement's “meetings”, the columns to tick. "
        "An arrangement that does not name its columns has one for each meeting used.",
        "每个项目的 meetings 都在安排表的 meetings（打勾的列）之中。安排表没有写明列的，按用到的会议设列。",
    ),
    why=Message("The tick would have no place in the table.", "否则表格里没有打勾的位置。"),
    ground=Message("the plan format", "计划文件格式"),
    fails="""\
kind: arrangement
meetings: [常委会会议]
categories:
  - name: 视察活动
    items:
      - {title: 视察城市公园建设情况, owners: 财经工委, when: 7月, meetings: 常委会议}
""",
    passes="""\
kind: arrangement
meetings: [常委会会议]
categories:
  - name: 视察活动
    items:
      - {title: 视察城市公园建设情况, owners: 财经工委, when: 7月, meetings: 常委会会议}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find meetings that are no column."""
    if not plan.arrangement or plan.is_damaged("meetings"):
        return
    columns = plan.arrangement.meetings
    for item in plan.arrangement.items:
        for meeting in item.meetings:
            if meeting not in columns:
                yield Finding(
                    Message("no column for the meeting “{name}”", "表格没有“{name}”这一列").format(
                        name=meeting
                    ),
                    item.at / "meetings",
                    nearest(meeting, columns)
                    or Message("add it to the table's “meetings”", "请加入安排表的 meetings"),
                )
