"""More than two months between sessions of the standing committee."""

from collections.abc import Iterator
from itertools import pairwise

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.duties import can_be_asked
from npc.text import Text

RULE = Rule(
    "NPC366",
    "session-gap",
    Severity.WARNING,
    Text("too long between two sessions", "常委会会议间隔过长"),
)
PAGE = Page(
    what=Text(
        "Between two months with a session of the standing committee lies at most one without.",
        "常委会会议每两个月至少举行一次，相邻两次之间最多空一个月。",
    ),
    why=Text("A session must be held at least every two months.", "法律规定每两个月至少举行一次。"),
    ground=Text("地方组织法 article 51(1)", "地方组织法第五十一条第一款"),
    fails="""\
kind: work-points
year: 2024
level: county
---
kind: arrangement
categories:
  - name: 法定事项
    items:
      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 9月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 9月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 9月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 9月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}
      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 5月, meetings: 常委会会议}
""",
    passes="""\
kind: work-points
year: 2024
level: county
---
kind: arrangement
categories:
  - name: 法定事项
    items:
      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}
      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Look for gaps between the months in which items come before the standing committee.

    Before the first and after the last of them, other business may have its sessions.
    """
    if not can_be_asked(plan) or plan.arrangement is None:
        return
    items = [
        item for item in plan.arrangement.items if any("常委会" in one for one in item.meetings)
    ]
    months = [month for month in range(1, 13) if any(item.when.falls_in(month) for item in items)]
    for before, after in pairwise(months):
        if after - before > 2:  # noqa: PLR2004 - at least every two months
            yield Finding(
                Text(
                    "no session of the standing committee between months {before} and {after}",
                    "{before}月与{after}月之间没有安排常委会会议",
                ).format(before=before, after=after),
                plan.arrangement.at / "categories",
                Text("one is due at least every two months", "每两个月至少举行一次，请补上"),
                on_key=True,
            )
