"""A county's plan with every matter that the law demands of it."""

GOOD = """\
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
"""
"""A county's plan of 2024 with every matter that the law demands of it."""


_MORE = """\
      - {title: 听取和审议县政府关于2025年度国有资产管理情况的专项报告, owners: 财经工委, when: 10月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2025年度政府债务管理情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于2025年度审计查出问题整改情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}
      - {title: 研究2026年度监督工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}
      - {title: 研究2026年度代表工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}
"""
THIS_YEAR = GOOD.replace("2024", "2026").replace("2023", "2025") + _MORE
"""The same for 2026, when the laws of 2024 and 2025 hold."""
