"""Several reports in one row."""

import re
from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC328",
    "several-reports",
    Severity.INFO,
    Message("several reports in one row", "一项含几个报告"),
)
PAGE = Page(
    what=Message(
        "A row has one report; with several, rows and reports are counted differently.",
        "一行一个报告；合在一行的，项数与报告数不一致。",
    ),
    why=Message("The year-end review counts reports.", "年终总结按报告计数。"),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: arrangement
categories:
  - name: 听取和审议专项工作报告
    items:
      - {title: 听取和审议国有自然资源资产专题报告；书面审议国有资产综合报告, owners: 财经工委, when: 7月, meetings: 常委会会议}
""",
    passes="""\
kind: arrangement
categories:
  - name: 听取和审议专项工作报告
    items:
      - {title: 听取和审议国有自然资源资产专题报告, owners: 财经工委, when: 7月, meetings: 常委会会议}
      - {title: 书面审议国有资产综合报告, owners: 财经工委, when: 7月, meetings: 常委会会议}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find titles with two reports on either side of a semicolon."""
    for item in plan.arrangement.items if plan.arrangement else ():
        parts = [part for part in re.split("[；;]", item.text) if "报告" in part]
        if len(parts) > 1:
            yield Finding(
                Message("{count} reports in one row", "本项含{count}个报告").format(
                    count=len(parts)
                ),
                item.at / "title",
                Message("give each a row of its own", "可以分成几行"),
            )
