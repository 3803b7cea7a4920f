"""Plans and views that the tests of schedules share."""

from collections.abc import Callable, Sequence
from datetime import date

from npc.facts.facts import Facts
from npc.genre.departments import Department
from npc.messages import Message
from npc.output.views import document as written
from npc.plan import Plan
from npc.reading.plans import read_plans
from npc.reading.settings import SettingsReader
from npc.source.repo import find_plans
from npc.views.deadlines import deadlines_view as deadlines_of
from npc.views.department import department_view as department_of
from npc.views.filters import Filters
from npc.views.load import load_view as load_of
from npc.views.meetings import meetings_view as meetings_of
from npc.views.month import month_of as entries_of_month
from npc.views.month import month_view as view_of_month
from npc.views.month import months_view as view_of_months
from npc.views.notice import MonthEntries
from npc.views.schedule import Schedule
from npc.views.table import Text
from npc.views.unscheduled import unscheduled_view as unscheduled_of
from npc.views.view import View
from npc.views.workdays import Due, Workdays
from npc.views.year import year_view as year_of
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

YEARS_SET = """\
kind: work-points
year: 2026
organ: 示例市人大常委会
level: city
departments: [办公室, 财政经济委员会, 社会建设委员会, 代表工作委员会]
preamble: 全年工作。
annexes: [supervision, deputies]
---
kind: arrangement
id: supervision
paper: 监督工作计划
form: sentences
sessions: [{kind: 常委会会议, session: 第45次, date: 2026-04-28}]
categories:
  - name: 听取和审议专项工作报告
    categories:
      - name: 市人民政府的报告
        items:
          - id: environment
            text: 听取和审议市人民政府关于2025年度环境状况和环境保护目标完成情况的报告。报告拟安排在4月份举行的常委会会议上听取和审议。由财政经济委员会牵头、社会建设委员会配合。
            focus: 空气质量、饮用水水源地保护
          - text: 听取和审议市人民政府、市中级人民法院关于破产审判工作情况的报告（10月，财政经济委员会）。
  - items:
      - id: law-check
        text: 检查《中华人民共和国安全生产法》贯彻实施情况。5—6月组织执法检查，执法检查报告拟提请8月份举行的常委会会议审议。由社会建设委员会负责。
---
kind: arrangement
id: deputies
paper: 代表工作计划
categories:
  - name: 学习培训
    items:
      - {title: 举办市人大代表履职培训班, owners: 代表工作委员会, with: [办公室], leader: 分管副主任, when: 4月, extra: {地点: 市委党校}}
      - {title: 整理代表履职档案, owners: 代表工作委员会, due: 11月底前}
      - {title: 代表小组活动情况专题调研, owners: 代表工作委员会, research: 3月至5月, when: 7月, meetings: 主任会议, reporters: [市民政局]}
---
kind: arrangement
id: decisions
paper: 讨论决定重大事项工作计划
categories:
  - items:
      - {same: environment}
      - {same: nowhere}
      - {title: 讨论决定重大建设项目, owners: 有关工委, when: 根据市人民政府提请, meetings: 常委会会议}
---
kind: agenda
id: agenda-45
session: {kind: 常委会会议, session: 第四十五次会议, date: 2026-04-28}
items: [{same: environment}, {id: posts, title: 人事任免事项}]
---
kind: agenda
id: agenda-46
session: {kind: 常委会会议, session: 第四十六次会议, date: 2026-04-30}
items: [{same: posts}]
---
kind: monthly-plan
months:
  3: [{same: environment}, {content: 准备履职培训班课程, owners: 代表工作委员会}]
"""
"""A year's papers of every kind, each matter typed once."""

_DAYS = Workdays()
_EVERYTHING = Filters()
SCHEDULES: dict[str, Callable[[Schedule], View[Text]]] = {
    "month": lambda schedule: view_of_month(schedule, 7),
    "months": lambda schedule: view_of_months(
        schedule, [7, 8, 9], period=Message("the third quarter", "第三季度")
    ),
    "year": year_of,
    "meetings": lambda schedule: meetings_of(schedule, workdays=_DAYS),
    "department": lambda schedule: department_of(schedule, schedule.plan.departments.listed[1]),
    "deadlines": lambda schedule: deadlines_of(schedule, workdays=_DAYS, settle=_DAYS.as_counted),
    "unscheduled": unscheduled_of,
    "load": load_of,
}
"""Each view in both languages."""
TEXTS = {"dated": DATED, "set": YEARS_SET}
PLANS = {"nanhai": NANHAI, "shili": SHILI} | {name: plan_of(text) for name, text in TEXTS.items()}
"""Plans that views are tried on."""


def schedule_of(plan: Plan, filters: Filters = _EVERYTHING) -> Schedule:
    """What views of a plan are made from."""
    return Schedule(Facts(plan), filters)


def _chinese(view: Callable[[Schedule], View[Text]]) -> Callable[[Plan], View[str]]:
    return lambda plan: view(schedule_of(plan)).in_language("zh")


VIEWS = {name: _chinese(view) for name, view in SCHEDULES.items()}
"""Each view of a plan, in Chinese."""


def document(view: View[Text], form: str) -> bytes:
    """A view as a file, in Chinese."""
    return written(view, form, language="zh")


def month_of(plan: Plan, number: int, filters: Filters = _EVERYTHING) -> MonthEntries:
    """What a month of a plan holds."""
    return entries_of_month(schedule_of(plan, filters), number)


def month_view(plan: Plan, number: int, filters: Filters = _EVERYTHING) -> View[str]:
    """A month of a plan."""
    return view_of_month(schedule_of(plan, filters), number).in_language("zh")


def months_view(plan: Plan, numbers: Sequence[int]) -> View[str]:
    """Several months of a plan."""
    return view_of_months(schedule_of(plan), numbers).in_language("zh")


def year_view(plan: Plan, filters: Filters = _EVERYTHING) -> View[str]:
    """The year at a glance."""
    return year_of(schedule_of(plan, filters)).in_language("zh")


def meetings_view(plan: Plan, filters: Filters = _EVERYTHING, *, workdays: Workdays) -> View[str]:
    """The agendas of a plan."""
    return meetings_of(schedule_of(plan, filters), workdays=workdays).in_language("zh")


def department_view(
    plan: Plan, department: Department, filters: Filters = _EVERYTHING
) -> View[str]:
    """A department's year."""
    return department_of(schedule_of(plan, filters), department).in_language("zh")


def deadlines_view(
    plan: Plan,
    filters: Filters = _EVERYTHING,
    *,
    workdays: Workdays,
    settle: Callable[[date], Due],
) -> View[str]:
    """The deadlines of a plan."""
    view = deadlines_of(schedule_of(plan, filters), workdays=workdays, settle=settle)
    return view.in_language("zh")


def unscheduled_view(plan: Plan, filters: Filters = _EVERYTHING) -> View[str]:
    """What of a plan has no month."""
    return unscheduled_of(schedule_of(plan, filters)).in_language("zh")


def load_view(plan: Plan, filters: Filters = _EVERYTHING) -> View[str]:
    """The workload of a plan."""
    return load_of(schedule_of(plan, filters)).in_language("zh")
