"""A statutory matter that no item answers."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.duties import answers, can_be_asked
from npc.text import Text

RULE = Rule(
    "NPC360", "missing-duty", Severity.ERROR, Text("a statutory matter is missing", "缺少法定事项")
)
PAGE = Page(
    what=Text(
        "Each matter that the law demands of every year is answered by an item of the arrangement. An item may say so by “duty: ID”; a plan may say by “duties: {ID: {exempt: …}}” why one does not apply. Plans without a year, a level or an arrangement are not asked.",
        "法律规定每年应当安排的事项，安排表中都有项目与之对应。项目可用“duty: 事项”写明，不适用的可在“duties: {事项: {exempt: 理由}}”中说明。没有写明年度、层级或没有安排表的计划不检查。",
    ),
    why=Text(
        "A statutory matter that is forgotten in spring is missed in autumn.",
        "年初漏列的法定事项，到时往往来不及补。",
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
    """Find matters that nothing answers."""
    if not can_be_asked(plan) or plan.year is None or plan.arrangement is None:
        return
    for duty, items in answers(plan):
        if items or not duty.is_demanded(plan.year):
            continue
        article = duty.article(plan.year)
        yield Finding(
            Text("no item for “{matter}” ({article})", "没有安排“{matter}”（{article}）").format(
                matter=duty.matter, article=article.name if article else "—"
            ),
            plan.arrangement.at / "categories",
            Text(
                "add the item, mark the one that answers it with “duty: {id}”, or say under "
                "“duties” why it does not apply",
                "请补列；已有的请在项目上写“duty: {id}”；不适用的请在 duties 中说明理由",
            ).format(id=duty.id),
            on_key=True,
            severity=duty.severity(plan.year),
        )
