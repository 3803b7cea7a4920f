"""A statutory matter outside the months that the law gives."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.duties import answers, can_be_asked
from npc.text import Text

RULE = Rule(
    "NPC361",
    "duty-time",
    Severity.ERROR,
    Text("a statutory matter outside its months", "法定事项不在法定月份"),
)
PAGE = Page(
    what=Text(
        "Final accounts, and the execution of plan and budget, come before the standing committee from June to September.",
        "决算、计划和预算执行情况在6月至9月提请常委会会议。",
    ),
    why=Text("The months are fixed by law.", "月份由法律规定。"),
    ground=Text(
        "the articles in statutes.yaml, by plan year", "statutes.yaml 所列各条，按计划年度适用"
    ),
    fails="""\
kind: work-points
year: 2024
level: county
---
kind: arrangement
categories:
  - name: 法定事项
    items:
      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 10月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 10月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}
      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}
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
    """Find matters none of whose items lies in the months allowed."""
    if not can_be_asked(plan) or plan.year is None:
        return
    for duty, items in answers(plan):
        dated = [item for item in items if item.when.windows]
        if duty.months is None or not dated:
            continue
        first, last = duty.months
        if any(
            window.first >= first and window.last <= last
            for one in dated
            for window in one.when.windows
        ):
            continue
        article = duty.article(plan.year)
        for item in dated:
            yield Finding(
                Text(
                    "“{matter}” belongs in months {first} to {last} ({article})",
                    "“{matter}”应当在{first}月至{last}月（{article}）",
                ).format(
                    matter=duty.matter,
                    first=first,
                    last=last,
                    article=article.name if article else "—",
                ),
                item.at / "when",
                Text("choose a month between them", "请改在这几个月内"),
            )
