"""A small plan and its ledger, for tests of what is entered into one."""

from pathlib import Path

PLAN = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
level: county
adopted: [{date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}]
departments: [办公室, 财经工委]
sections: [{title: 依法履职, points: [{text: 听取和审议环境状况和债务管理情况的报告，开展代表建议督办、债务专题调研。}]}]
annexes: [arrangement, monthly-plan]
---
kind: arrangement
title: 示例县人大常委会2025年主要工作安排表
meetings: [常委会会议, 主任会议]
categories:
  - name: 听取和审议专项工作报告
    items:
      - {title: 听取和审议县政府关于2024年度环境状况和环境保护目标完成情况的报告, owners: 办公室, when: 4月, meetings: 常委会会议}
      - {id: debt, title: 听取和审议县政府关于2024年政府债务管理情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}
  - name: 跟踪监督
    items:
      - {title: 开展代表建议督办, owners: 办公室, when: 全年}
---
kind: monthly-plan
title: 示例县人大常委会各工委2025年重点工作计划
months:
  3:
    - {content: 开展债务专题调研, owners: 财经工委}
  5:
    - {content: 调研代表建议办理情况, owners: 办公室}
"""
LEDGER = """\
# 2025年工作台账
kind: ledger
year: 2025   # 年度
members: 25

sessions:    # 开过的、已定会期的
- {kind: 常委会会议, session: 第30次, date: 2025-04-28}   # 会期已定
matters:
  3月1: 2025-03-26     # 报告已送主任会议
  "5月1":
      progress:
          2025-05-06: 已走访三个乡镇   # 代表联络站
opinions: []
# 以下没有了
"""


def lines(path: Path) -> tuple[list[str], list[str]]:
    """Return the lines that a ledger has more, and those that it has no more."""
    old, new = LEDGER.splitlines(), path.read_text(encoding="utf-8").splitlines()
    kept = [line for line in old if line in new]
    assert [line for line in new if line in kept] == kept
    return [line for line in new if line not in old], [line for line in old if line not in new]
