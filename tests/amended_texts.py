"""What plans that ledgers amend have in common in tests: points, an arrangement and a monthly plan."""

POINTS_AND_SCHEDULES = """\
sections:
  - title: 监督
    points:
      - text: 听取和审议县政府关于粮食安全工作情况的报告。
---
kind: arrangement
categories:
  - name: 听取专项工作报告
    items:
      - {title: 听取和审议县政府关于粮食安全工作情况的报告, when: 4月, owners: 财经工委, meetings: 常委会会议}
      - {title: 听取和审议县政府关于种业工作情况的报告, when: 7月, owners: 农业农村工委, meetings: 常委会会议}
  - name: 视察活动
    items:
      - {title: 视察高标准农田建设情况, when: 7月, owners: 农业农村工委, meetings: 主任会议}
---
kind: monthly-plan
months:
  6:
    - {content: 就种业工作情况开展调研, owners: 农业农村工委}
"""
