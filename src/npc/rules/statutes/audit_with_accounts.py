"""The audit report is not heard at the session of the final accounts."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.rules.statutes.duties import answers, can_be_asked
from npc.text import Text

RULE = Rule(
    "NPC364",
    "audit-with-accounts",
    Severity.ERROR,
    Text("audit report and final accounts in different months", "审计工作报告与决算不在同一次会议"),
)
PAGE = Page(
    what=Text(
        "The audit report on the year before is heard in the month of the final accounts.",
        "上年度审计工作报告与审查和批准决算安排在同一个月。",
    ),
    why=Text("The law puts both before one session.", "法律规定两者同时进行。"),
    ground=Text(
        "监督法 article 27(1) (2006: article 19)", "监督法第二十七条第一款（2006年第十九条）"
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
      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 6月, meetings: 常委会会议}
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
    """Compare the months of the two."""
    if not can_be_asked(plan):
        return
    found = {duty.id: items for duty, items in answers(plan)}
    accounts, audits = found.get("final-accounts", ()), found.get("audit-report", ())
    months = [month for month in range(1, 13) if any(one.when.falls_in(month) for one in accounts)]
    dated = [item for item in audits if item.when.windows]
    if not months or not dated:
        return
    if any(item.when.falls_in(month) for item in dated for month in months):
        return
    for item in dated:
        yield Finding(
            Text(
                "the audit report is heard at the session of the final accounts, in month {month}",
                "审计工作报告应当与审查和批准决算同时进行（{month}月）",
            ).format(month=months[0]),
            item.at / "when",
            Text("put both in one month", "请安排在同一个月"),
            ((accounts[0].at / "when", Text("the final accounts are here", "决算在这里")),),
        )
