"""A year after the adoption, as the offices of 南海 might have lived it: real matters, invented facts."""

import csv
import io
import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject
import yaml

from npc.facts.following import facts_of
from npc.ledger.book import Book
from npc.output.views import document
from npc.plan import Plan
from npc.reading.plans import read_plans
from npc.reading.settings import SettingsReader
from npc.source.repo import find_plans
from npc.views.changes import changes_view
from npc.views.counts import counts_view
from npc.views.decisions import DecisionWords
from npc.views.filters import Filters
from npc.views.ledger_table import ledger_view
from npc.views.month import month_view
from npc.views.opinions import opinions_view
from npc.views.schedule import Schedule
from npc.views.suggestions import suggestions_view
from npc.views.week import week_view
from npc.views.weeks import week_of
from support import Npc

DEBT = "听取和审议区政府关于2022年政府性债务管理情况的报告"
MONDAYS = [date(2023, 2, 27) + timedelta(weeks=number) for number in range(46)]
"""From the adoption to the first week of the next year that has work."""
CATEGORIES = "讨论 听取 计划 调研 跟踪 询问 视察 代表 其他".split()
"""What references to the categories of the arrangement begin with, in their order."""
ADDED = "视察5"
DEPARTMENTS = "办公室 财经工委 法制工委 城建环资工委 教科文卫工委 选联工委".split()


EVERY = "各工委（室）"
"""Where those look whose work names no department: 有关工委."""


class Year:
    """The plan and its ledger as a clerk reads them: nothing here is worked out by npc."""

    def __init__(self, ledger: Path) -> None:
        self._facts, arrangement, monthly = (
            yaml.safe_load((ledger.parent / name).read_text(encoding="utf-8"))
            for name in (ledger.name, "arrangement.yaml", "monthly-plan.yaml")
        )
        self._adopted: dict[str, tuple[str, str]] = {
            f"{name}{number}": (item["owners"], item["when"] or "")
            for name, category in zip(CATEGORIES, arrangement["categories"], strict=True)
            for number, item in enumerate(category["items"], 1)
        }
        self._adopted |= {
            f"{month}月{number}": (task["owners"], f"{month}月")
            for month, tasks in monthly["months"].items()
            for number, task in enumerate(tasks, 1)
        }

    @cached_property
    def _done(self) -> dict[str, date]:
        """When each matter was done; what the adopted plan says is done was done before."""
        found = {f"1月{number}": date(2023, 1, 31) for number in (1, 2, 3)}
        for reference, fact in self._facts["matters"].items():
            if isinstance(fact, date) or "done" in fact:
                found[reference] = fact if isinstance(fact, date) else fact["done"]
        for session in self._facts["sessions"]:
            found |= dict.fromkeys(session.get("items", ()), session["date"])
        return found

    def _changes(self, day: date) -> Iterator[dict[str, Any]]:
        for adjustment in self._facts["adjustments"]:
            if adjustment["date"] <= day:
                yield from adjustment["changes"]

    def rows(self, day: date) -> dict[str, tuple[str, str]]:
        """The owners and the time of each matter as it stands on a day."""
        rows = dict(self._adopted)
        for change in self._changes(day):
            if "move" in change:
                rows[change["move"]] = rows[change["move"]][0], change["to"]
            elif "add" in change:
                rows[ADDED] = change["owners"], change["when"]
            elif "owners" in change:
                rows[change["change"]] = change["owners"], rows[change["change"]][1]
        return rows

    def dropped(self, day: date) -> set[str]:
        """What will not be done."""
        return {change["drop"] for change in self._changes(day) if "drop" in change}

    def done(self, day: date) -> set[str]:
        """What had been done."""
        return {reference for reference, done in self._done.items() if done <= day}

    def near(self, day: date) -> dict[str, str]:
        """What is open though its last month has ended or ends within ten days, with who leads it."""
        left = {
            reference: row
            for reference, row in self.rows(day).items()
            if reference not in self.done(day) | self.dropped(day)
        }
        return {
            reference: next((name for name in DEPARTMENTS if owners.startswith(name[:2])), EVERY)
            for reference, (owners, when) in left.items()
            if (end := _end_of(when)) and end <= day + timedelta(days=10)
        }


def _end_of(when: str) -> date | None:
    """The last day of what is written: 7月, 8-10月; None where it has no month."""
    month = re.search(r"(\d+)月$", when)
    return date(2023, int(month[1]), monthrange(2023, int(month[1]))[1]) if month else None


@pytest.fixture
def year(nanhai: Path) -> Year:
    """The year as a clerk reads it."""
    return Year(nanhai)


@pytest.fixture
def plan(nanhai: Path) -> Plan:
    """The year as npc reads it."""
    return _read(nanhai)


def _read(nanhai: Path) -> Plan:
    def show(path: object) -> str:
        return str(path)

    (files,) = find_plans([str(nanhai.parent)], around=nanhai.parent)
    (reading,) = read_plans(files, show=show, settings=SettingsReader(show))
    return reading.plan


def _schedule(plan: Plan, day: date) -> Schedule:
    return Schedule(facts_of(plan, day), Filters(as_of=day))


def test_each_monday_each_department_finds_what_is_late_or_due(year: Year, plan: Plan) -> None:
    """Through the whole year: in its own list, and nobody finds what is done or dropped."""
    listed: dict[str, set[str]] = {}
    for monday in MONDAYS:
        blocks = week_view(_schedule(plan, monday), week_of(monday)).in_language("zh").blocks
        found = {str(row.cells[1].text): block.name for block in blocks for row in block.rows}
        near = year.near(monday)
        assert {**found, **near} == found, monday
        assert not found.keys() & (year.done(monday) | year.dropped(monday)), monday
        for reference, department in found.items():
            listed.setdefault(department, set()).add(reference)
    assert listed.keys() >= set(DEPARTMENTS)


def test_each_monday_each_item_is_done_open_or_dropped(year: Year, plan: Plan) -> None:
    """The numbers above the ledger add up, and are those that a clerk counts."""
    for monday in MONDAYS:
        remark = ledger_view(_schedule(plan, monday), monday).in_language("zh").remarks[1]
        said = dict(re.findall(r"([^\d，、]+?)(\d+)(?=，|$)", str(remark)))
        numbers = {name: int(number) for name, number in said.items()}
        assert sum(numbers.values()) == len(year.rows(monday)), remark
        assert numbers.get("办结", 0) == len(year.done(monday)), remark
        assert numbers.get("取消", 0) == len(year.dropped(monday)), remark


def _known(value: Any, day: date) -> Any:  # noqa: ANN401 - whatever YAML holds
    """Leave out of facts what happened later than a day: what had been written down by then."""
    if isinstance(value, list):
        return [each for each in (_known(each, day) for each in value) if each]
    if not isinstance(value, dict):
        return value
    if any(isinstance(value.get(key), date) and value[key] > day for key in ("issued", "date")):
        return value if "kind" in value else None  # sessions to come are set long before
    found = {
        key: _known(each, day)
        for key, each in value.items()
        if key in ("due", "date")
        or not any(isinstance(it, date) and it > day for it in (key, each))
    }
    if "evidence" in found and "done" not in found:
        del found["evidence"]
    return {key: each for key, each in found.items() if each not in (None, {})}


@pytest.mark.parametrize("day", MONDAYS[1::9])
def test_a_day_looked_back_on_is_as_it_was(nanhai: Path, plan: Plan, day: date) -> None:
    """What is told of a day by the whole ledger is what the ledger told on that day."""

    def told(plan: Plan) -> list[bytes]:
        schedule = _schedule(plan, day)
        views = (
            week_view(schedule, week_of(day)),
            ledger_view(schedule, day),
            opinions_view(schedule, day),
            suggestions_view(schedule, day),
            changes_view(schedule, DecisionWords()),
            month_view(schedule, day.month),
            counts_view(Book(plan, day), day),
        )
        return [document(view, "text", language="zh") for view in views]

    facts = yaml.safe_load(nanhai.read_text(encoding="utf-8"))
    written = yaml.safe_dump(_known(facts, day), allow_unicode=True)
    nanhai.write_text(written, encoding="utf-8")
    assert told(plan) == told(_read(nanhai))


SEEN = {
    "2023-03-20": ("城建环资工委", """\
黄 还有2日   常委会办事机构：报告发给常委会组成人员
黄 还有9日  讨论1 关于南海区国土空间总体规划(2021年—2035年)的决议
黄 还有9日  听取1 听取和审议区政府关于2022年度南海区环境状况和环境保护目标完成情况的报告
"""),
    "2023-07-17": ("财经工委", """\
黄 还有1日   区政府：修改后的报告送交常委会
黄 还有4日   常委会办事机构：报告发给常委会组成人员
绿  听取6 听取和审议区政府关于2021年度南海区本级预算执行和其他财政收支审计查出突出问题整改情况的报告
绿  听取8 听取和审议区政府关于南海区2022年国有自然资源资产管理的专题报告；书面审议南海区2022年国有资产管理情况综合报告
绿  计划1 听取和审议区政府关于南海区、桂城街道2023年上半年财政预算收支执行及政府性债务情况的报告
绿  跟踪3 开展政府专项债券管理情况跟踪监督
绿  跟踪5 开展优化营商环境工作情况跟踪监督
"""),
    "2023-12-18": ("选联工委", """\
红 逾期18日  11月4 开展区人大代表年度考核工作
黄 还有2日   常委会办事机构：报告发给常委会组成人员
黄 还有9日  听取13 听取和审议区政府关于区第十七届人大第三次会议及闭会期间代表议案建议办理情况的报告
"""),
}  # fmt: skip


@pytest.mark.usefixtures("nanhai")
@pytest.mark.parametrize("day", SEEN)
def test_three_mondays(npc: Npc, day: str) -> None:
    """What one department sees: light, reference and matter of each line, red first."""
    department, seen = SEEN[day]
    words = ("--as-of", day, "--department", department, "--to", "csv")
    result = npc("schedule", "week", *words, language="zh")
    assert result.code == 0
    rows = list(csv.reader(io.StringIO(result.out)))[1:]
    own = [row for row in rows if row[0].startswith(department)]
    assert "".join(f"{row[1]}  {row[2]} {row[3]}\n" for row in own) == seen


def test_the_ledger_is_without_fault(npc: Npc, nanhai: Path) -> None:
    """What is found is found in the papers that were adopted."""
    found = npc("plan", "validate", "--to", "concise", language="zh")
    assert found.code == 0
    assert nanhai.name not in found.out


def _by_icalendar(text: str) -> tuple[str, int, date]:
    """Identifier, version and day of the report on debts, as icalendar reads them."""
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    (found,) = (one for one in events if str(one["SUMMARY"]).endswith(DEBT))
    return str(found["UID"]), int(str(found["SEQUENCE"])), found.decoded("DTSTART")


def _by_vobject(text: str) -> tuple[str, int, date]:
    events = vobject.readOne(text).contents["vevent"]
    (found,) = (one for one in events if one.summary.value.endswith(DEBT))
    return found.uid.value, int(found.sequence.value), found.dtstart.value


@pytest.mark.usefixtures("nanhai")
def test_a_calendar_follows_a_move(npc: Npc, tmp_path: Path) -> None:
    """Two readers see one entry on the day of the session of July, and after 12 July on that of September."""
    seen: list[tuple[str, int, date]] = []
    for day in ("2023-07-11", "2023-07-12"):
        file = tmp_path / f"{day}.ics"
        assert npc("schedule", "year", "--as-of", day, "-o", file, language="zh").code == 0
        text = file.read_bytes().decode()
        read = {_by_icalendar(text), _by_vobject(text)}
        assert len(read) == 1
        seen += read
    before, after = seen
    assert before[0] == after[0]
    assert before[1] < after[1]
    assert (before[2], after[2]) == (date(2023, 7, 28), date(2023, 9, 27))


MOVED = """\
kind: ledger
sessions:
  - {kind: 主任会议, session: 第21次, date: 2023-07-12}
adjustments:
  - by: 主任会议第21次
    date: 2023-07-12
    changes:
      - {move: 讨论2, to: 11月, why: 决算编制未完}
"""


def test_accounts_moved_to_november_are_told_at_the_fact_that_moved_them(
    npc: Npc, nanhai: Path
) -> None:
    """Too late by law, once, and there; that they are no longer with the audit report follows from it."""
    nanhai.unlink()
    before = npc("plan", "validate", "--to", "concise", language="zh").out
    nanhai.write_text(MOVED, encoding="utf-8")
    after = npc("plan", "validate", "--to", "concise", language="zh")
    assert after.code == 1
    new = [line for line in after.out.splitlines() if line not in before]
    assert [line.split(" ", 1) for line in new] == [
        [
            "plans/nanhai-2023/台账.yaml:8:25:",
            "error[NPC361] “上年度本级决算”应当在6月至9月（监督法（2006年）第十五条第二款）",
        ],
    ]
