"""A small year with a ledger: five sessions of one kind, three of another, three opinions."""

WORK_POINTS = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
adopted:
  - {date: 2025-02-20, body: 主任会议, session: 第38次, action: 原则通过}
  - {date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}
departments: [办公室, 财经工委, 教科文卫工委]
sections:
  - {title: 加强监督, text: 依法监督。}
"""
ARRANGEMENT = """\
kind: arrangement
meetings: [常委会会议, 主任会议]
categories:
  - name: 听取和审议专项工作报告
    items:
      - {title: 听取和审议县政府关于2024年度环境状况的报告, owners: 教科文卫工委, when: 4月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于政府债务管理情况的报告和国有资产管理情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}
      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 教科文卫工委, when: 10月, meetings: 常委会会议}
  - name: 视察活动
    items:
      - {title: 视察“绿美示例”建设情况, owners: [教科文卫工委, 办公室], when: 4月、12月, meetings: 主任会议}
      - {title: 视察城市公园建设情况, owners: 办公室, when: 7月, meetings: 主任会议}
      - {title: 视察农贸市场建设情况, owners: 财经工委, when: 每季度, meetings: 主任会议}
"""
MONTHLY_PLAN = """\
kind: monthly-plan
months:
  3: [{content: 开展环境状况调研, owners: 教科文卫工委}]
  7: [{content: 年中督办代表建议, owners: 办公室}, {content: 开展计划执行情况调研, owners: 财经工委}]
"""
LEDGER = """\
kind: ledger
sessions:
  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}
  - {kind: 常委会会议, session: 第31次, date: 2025-06-26, items: [听取2]}
  - {kind: 主任会议, session: 第39次, date: 2025-07-15, items: [视察2]}
  - {kind: 主任会议, session: 第40次, date: 2025-07-29}
  - {kind: 常委会会议, session: 第32次, date: 2025-08-28}
  - {kind: 常委会会议, session: 第33次, date: 2025-11-27, items: [听取3]}
matters:
  3月1: 2025-03-26
  7月1: 2025-07-25
  视察1: [2025-04-10]
adjustments:
  - by: 主任会议第39次
    date: 2025-07-15
    changes:
      - {move: 听取3, to: 11月, why: 有关材料尚未齐备}
      - {drop: 7月2, why: 并入县人大联动调研}
      - {add: 视察活动, title: 视察中小学校食堂建设情况, owners: 教科文卫工委, when: 9月, meetings: 主任会议, why: 代表联名建议}
opinions:
  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-05-06, consulted: 2025-07-21, replied: 2025-08-04}
  - {number: 2号, of: 听取2, to: 县政府, issued: 2025-07-03}
  - {number: 3号, of: 听取3, to: 县政府, issued: 2025-12-04}
suggestions:
  - {number: 县十七届人大五次会议, count: 96, to: 县政府, issued: 2025-03-03, answered: {2025-06-03: 96}}
"""
PLAN = f"{WORK_POINTS}---\n{ARRANGEMENT}---\n{MONTHLY_PLAN}"
REVIEW = """\
kind: review
organ: 示例县人大常委会办公室
of: ../2025
status: final
parts:
  - title: 2025年工作总结
    year: 2025
    as-of: 2025-12-20
    sections:
      - title: 提升服务水平
        text: |
          一是服务保障常委会会议5次、主任会议3次。二是抓好审议意见跟进落实，全年共发出审议意见3份。

          全年处理各类收发文3200余件。
  - title: 2026年工作计划
    year: 2026
    sections:
      - {title: 持续优化服务, text: 抓好会务工作，召开常委会会议8次。}
"""
