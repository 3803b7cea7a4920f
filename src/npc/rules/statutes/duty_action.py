"""A report that the law wants deliberated is only heard."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.duties import answers, can_be_asked
from npc.text import Text

RULE = Rule(
    "NPC363",
    "duty-action",
    Severity.WARNING,
    Text("a report is heard but not deliberated", "应当听取和审议的只写了听取"),
)
PAGE = Page(
    what=Text(
        "Reports on the environment and on the review of filed documents are 听取和审议, not only 听取.",
        "环境状况报告、备案审查工作情况报告应当“听取和审议”，不只是“听取”。",
    ),
    why=Text(
        "A report that is only heard brings forth no deliberation opinions.",
        "只听取不审议，就不会形成审议意见。",
    ),
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
      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}
      - {title: 听取县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}
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
    """Find reports whose titles say 听取 alone."""
    if not can_be_asked(plan) or plan.year is None:
        return
    for duty, items in answers(plan):
        article = duty.article(plan.year)
        if not duty.is_deliberated or article is None:
            continue
        if any(item.action != "听取" for item in items):
            continue
        for item in items:
            yield Finding(
                Text(
                    "“{matter}” is to be heard and deliberated ({article})",
                    "“{matter}”应当“听取和审议”（{article}）",
                ).format(matter=duty.matter, article=article.name),
                item.at / "title",
                Text("write 听取和审议", "把“听取”改为“听取和审议”"),
            )
