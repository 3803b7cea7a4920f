"""A small invented year with its ledger, which the tests of opinions, suggestions and changes share."""

PLAN = """\
kind: arrangement
organ: 示例县人大常委会
level: county
year: 2025
meetings: [常委会会议, 主任会议]
departments: [财经工委, 法制工委, 选联工委, 办公室]
sessions:
  - {kind: 常委会会议, session: 第32次, date: 2025-08-28}
categories:
  - name: 听取和审议专项工作报告
    items:
      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}
      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}
      - {title: 听取县检察院关于检察建议工作情况的报告, owners: 法制工委, when: 7月, meetings: 主任会议}
  - name: 计划和预算监督
    items:
      - {title: 听取和审议县政府关于2024年度本级预算执行和其他财政收支的审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
  - name: 视察活动
    items:
      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}
"""
LEDGER = """\
kind: ledger
sessions:
  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}
  - {kind: 常委会会议, session: 第31次, date: 2025-06-26, items: [听取2]}
  - {kind: 主任会议, session: 第39次, date: 2025-07-15, items: [听取3]}
  - {kind: 常委会会议, session: 第32次, date: 2025-08-28, items: [计划1]}
adjustments:
  - by: 主任会议第39次
    date: 2025-07-15
    changes:
      - {move: 视察1, to: 10月, why: 待项目开工}
opinions:
  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-05-06, consulted: 2025-07-21}
  - {number: 2号, of: 听取2, to: 县法院, issued: 2025-07-03, consulted: 2025-08-20, replied: 2025-08-25}
suggestions:
  - {number: 县十七届人大五次会议, count: 96, hard: 4, to: 县政府, issued: 2025-03-03, answered: {2025-05-20: 80, 2025-06-03: 92}}
"""
