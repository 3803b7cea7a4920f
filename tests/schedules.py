"""Plans and views that the tests of schedules share."""

from collections.abc import Callable

from npc.plan import Plan
from npc.reading.plans import read_plans
from npc.reading.settings import SettingsReader
from npc.source.repo import find_plans
from npc.views.deadlines import deadlines_view
from npc.views.department import department_view
from npc.views.load import load_view
from npc.views.meetings import meetings_view
from npc.views.month import month_view, months_view
from npc.views.unscheduled import unscheduled_view
from npc.views.view import View
from npc.views.wanted import Wanted
from npc.views.workdays import Workdays
from npc.views.year import year_view
from plan_texts import plan_of
from support import ROOT


def plan(name: str) -> Plan:
    """Read one of the project's own plans."""

    def show(path: object) -> str:
        return str(path)

    (files,) = find_plans([f"plans/{name}"], around=ROOT)
    (reading,) = read_plans(files, show=show, settings=SettingsReader(show))
    return reading.plan


NANHAI = plan("nanhai-2023")
SHILI = plan("shili-2025")
DATED = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
level: county
departments: [办公室, 财经工委, 法制工委]
preamble: 全年工作。
---
kind: arrangement
meetings: [常委会会议, 主任会议]
sessions:
  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}
  - {kind: 县人大常委会会议, session: 第31次, date: 2025-06-26}
  - {kind: 常委会会议, session: 第32次, date: 2025-10-28}
categories:
  - name: 监督工作
    items:
      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 法制工委, when: 4月, meetings: 常委会会议,
         status: done, done_on: 2025-04-28}
      - {id: accounts, title: 审查和批准2024年本级决算, owners: 财经工委、办公室, when: 6月, meetings: 常委会会议}
      - {title: 听取和审议县法院关于诉前调解工作情况的报告, owners: 法制工委, when: 9-10月, meetings: 常委会会议}
      - {title: 听取县政府关于乡村振兴工作情况的报告, owners: 办公室, when: 9月, meetings: 主任会议, status: 已延期}
      - {title: 听取和审议县政府关于政务公开情况的报告, owners: 各工委（室）, when: 10月, meetings: 常委会会议,
         status: cancelled}
      - {title: 审查和批准2025年预算调整方案, owners: 财经工委, when: 根据政府提请, meetings: 常委会会议}
---
kind: monthly-plan
months:
  5: [{content: 对2024年本级决算草案研究提出意见, owners: 财经工委, prepares: accounts}]
  9: [{content: 调研诉前调解工作情况, owners: 法制工委}]
"""
"""A plan with dated sessions that keeps track of its matters."""

_DAYS = Workdays()
VIEWS: dict[str, Callable[[Plan], View]] = {
    "month": lambda plan: month_view(plan, 7),
    "months": lambda plan: months_view(plan, [7, 8, 9], period="第三季度"),
    "year": lambda plan: year_view(plan, Wanted()),
    "meetings": lambda plan: meetings_view(plan, Wanted(), workdays=_DAYS),
    "department": lambda plan: department_view(plan, plan.departments.listed[1], Wanted()),
    "deadlines": lambda plan: deadlines_view(
        plan, Wanted(), workdays=_DAYS, settle=_DAYS.as_counted
    ),
    "unscheduled": lambda plan: unscheduled_view(plan, Wanted()),
    "load": lambda plan: load_view(plan, Wanted()),
}
PLANS = {"nanhai": NANHAI, "shili": SHILI, "dated": plan_of(DATED)}
"""Each view, and plans that it is tried on."""
