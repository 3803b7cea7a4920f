"""Whatever papers a year has, each matter is in a schedule, and once in each."""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import date
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from npc.facts.facts import Facts
from npc.plan import Item, Plan
from npc.views.filters import Filters
from npc.views.view import View
from npc.views.workdays import Workdays
from plan_texts import plan_of
from schedules import (
    PLANS,
    SCHEDULES,
    deadlines_view,
    department_view,
    meetings_view,
    month_of,
    month_view,
    months_view,
    schedule_of,
    unscheduled_view,
    year_view,
)

TIMES = "3月 3-6月 12月至次年1月 全年 每季度 适时 9月底前 3、6、9月 2025年3月 次年2月".split()
WORK = "2月 4—5月 全年 次年1月".split()
ENDS = "9月底前 11月底前 次年3月底前".split()
MEETINGS = ("常委会会议", "主任会议")
DAYS = "2026-03-30 2026-04-28 2026-04-30 2026-06-25 2027-01-15 2025-12-20".split()
IDS = [f"m{number}" for number in range(8)]
WORKDAYS = Workdays()


def maybe(values: Sequence[str]) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(values)


@st.composite
def rows(draw: st.DrawFn, free: list[str]) -> dict[str, object]:
    """A row of a table, a sentence, or a row that shows another (or nothing, or itself)."""
    kind = draw(st.sampled_from(["typed", "typed", "sentence", "shown"]))
    has_id = bool(free) and draw(st.booleans())
    row: dict[str, object] = {"id": free.pop()} if has_id else {}
    if kind == "shown":
        return row | {"same": draw(st.sampled_from([*IDS, "nothing"]))}
    number = draw(st.integers(0, 99))
    if kind == "sentence":
        month = draw(st.integers(1, 12))
        return row | {
            "text": f"听取和审议市政府关于第{number}号工作情况的报告（{month}月，办公室）。"
        }
    row |= {"title": f"听取和审议市政府关于第{number}号工作情况的报告"}
    found: dict[str, str | None] = {
        "when": draw(maybe(TIMES)),
        "research": draw(maybe(WORK)),
        "due": draw(maybe(ENDS)),
        "meetings": draw(maybe(MEETINGS)),
        "with": draw(maybe(["办公室"])),
    }
    return row | {key: value for key, value in found.items() if value}


@st.composite
def years(draw: st.DrawFn) -> Plan:
    """A year's papers: lists, agendas, a monthly plan."""
    free = list(reversed(IDS))
    papers: list[dict[str, object]] = []
    for number in range(draw(st.integers(0, 3))):
        items = draw(st.lists(rows(free), min_size=1, max_size=5))
        category: dict[str, object] = {"items": items}
        if draw(st.booleans()):
            category |= {"name": "监督工作", "categories": [{"items": draw(st.lists(rows(free), max_size=2))}]}  # fmt: skip
        papers.append({"kind": "arrangement", "id": f"list-{number}", "categories": [category]})
    for number in range(draw(st.integers(0, 3))):
        session = {"kind": draw(st.sampled_from(MEETINGS)), "date": draw(st.sampled_from(DAYS))}
        listed = draw(st.lists(rows(free), min_size=1, max_size=4))
        papers.append(
            {"kind": "agenda", "id": f"agenda-{number}", "session": session, "items": listed}
        )
    if not papers or draw(st.booleans()):
        month = draw(st.sampled_from(["3", "4", "12"]))
        tasks = [{"content": "准备工作"}, {"same": draw(st.sampled_from(IDS))}]
        papers.append({"kind": "monthly-plan", "id": "months", "months": {month: tasks}})
    head = {"year": 2026, "organ": "示例市人大常委会", "departments": ["办公室"]}
    texts = [json.dumps({**paper, **head}, ensure_ascii=False) for paper in papers]
    return plan_of("\n---\n".join(texts))


@settings(max_examples=60)
@given(years())
def test_every_matter_of_every_paper_is_in_the_year_once(plan: Plan) -> None:
    """In month views, each month once, or among what has no month; never in neither or both."""
    typed = {matter.at for matter in plan.matters}
    assert len(typed) == len(plan.matters)
    for paper in plan.papers:
        assert {(row.shown or row).at for row in paper.matters} <= typed
    months = {number: month_of(plan, number) for number in range(1, 13)}
    in_months = {entry.matter for month in months.values() for entry in month.entries}
    for month in months.values():
        found = Counter(entry.matter for entry in (*month.entries, *month.unscheduled))
        assert set(found.values()) <= {1}
    apart = {entry.matter for entry in months[1].unscheduled}
    assert in_months | apart == set(plan.matters)
    assert not in_months & apart
    assert unscheduled_view(plan).total == len(apart)
    keys = [matter.key for matter in months_view(plan, range(1, 13)).matters]
    assert len(keys) == len(set(keys)) == len(plan.matters)


@settings(max_examples=40)
@given(years())
def test_what_a_meeting_deals_with_is_before_it(plan: Plan) -> None:
    """Each item at every session whose agenda has it, and at a meeting of each kind that it names."""
    view = meetings_view(plan, Filters(), workdays=WORKDAYS)
    for block in view.blocks:
        rows = Counter(row.matter for row in block.rows)
        assert set(rows.values()) <= {1}
    names = [block.name for block in view.blocks]
    assert len(names) == len(set(names))
    listed = {row.matter for block in view.blocks for row in block.rows}
    schedule = schedule_of(plan)
    for item in plan.items:
        assert (schedule.key(item) in listed) is bool(item.meetings)
        for session in item.sittings:
            prefix = f"{session.date.month + 12 * (session.date.year - 2026)}-{session.kind}"
            assert any(
                row.matter == schedule.key(item)
                for block in view.blocks
                if block.name.startswith(prefix)
                for row in block.rows
            )
    deadlines_view(plan, workdays=WORKDAYS, settle=WORKDAYS.as_counted)


def test_the_work_before_a_meeting_is_in_its_months_and_on_no_agenda() -> None:
    """The item itself is in the month of the session alone."""
    plan = PLANS["set"]
    shown = {month: cells(month_view(plan, month)) for month in (5, 6, 7, 8)}
    assert "5—6月检查 第1个月" in shown[5]
    assert "8月份提交常委会会议" in shown[5]
    assert "常委会会议" not in [cell.text for cell in month_view(plan, 5).blocks[0].rows[0].cells]
    assert "5—6月检查 第2个月" in shown[6]
    assert not any("安全生产法" in text for text in shown[7])
    assert "8月份" in shown[8]
    for name in ("meetings", "deadlines", "load"):
        texts = cells(SCHEDULES[name](schedule_of(plan)).in_language("zh"))
        assert not any("检查" in text for text in texts if "安全生产法" not in text)
    department = plan.departments.find("社会建设委员会")
    assert department is not None
    assert "8月份（5—6月检查）" in cells(department_view(plan, department))
    (bars,) = (block for block in year_view(plan).blocks if block.name == "bars")
    (row,) = (row for row in bars.rows if "安全生产法" in row.cells[0].text)
    assert [cell.text for cell in row.cells[2:]] == [*[""] * 4, "研", "研", "", "〓", *[""] * 4]
    assert bars.remark.endswith("研：会前调研、检查")


def test_what_is_to_be_done_by_a_time_is_in_that_month_and_among_deadlines() -> None:
    """完成时限, of an item without any other time too; overdue from then on."""
    plan = PLANS["set"]
    assert "11月底前完成" in cells(month_view(plan, 11))
    assert not any("履职档案" in text for text in cells(unscheduled_view(plan)))
    view = deadlines_view(plan, workdays=WORKDAYS, settle=WORKDAYS.as_counted)
    assert [row.cells[0].text for row in view.blocks[-1].rows] == ["2026-11-30 周一"]
    (item,) = (item for item in plan.items if "履职档案" in item.text)
    for day, is_overdue in ((date(2026, 11, 30), False), (date(2026, 12, 1), True)):
        assert Filters(as_of=day).finds_overdue(item, Facts(plan)) is is_overdue


def test_what_an_agenda_dates_is_overdue_after_its_day() -> None:
    """And not only after its month."""
    plan = PLANS["set"]
    (item,) = (item for item in plan.items if item.id == "environment")
    for day, is_overdue in ((date(2026, 4, 28), False), (date(2026, 4, 29), True)):
        assert Filters(as_of=day).finds_overdue(item, Facts(plan)) is is_overdue


def cells(view: View[str]) -> list[str]:
    return [cell.text for block in view.blocks for row in block.rows for cell in row.cells]


def test_a_matter_of_several_papers_is_one_row() -> None:
    """Where it is typed; it is of the agenda's day, and who assists has it too."""
    plan = PLANS["set"]
    (item,) = (matter for matter in plan.items if matter.id == "environment")
    assert isinstance(item, Item)
    found = [entry for entry in month_of(plan, 4).entries if entry.matter is item]
    assert [entry.source.zh for entry in found] == ["附件1 市人民政府的报告第1项"]
    department = plan.departments.find("社会建设委员会")
    shared = month_of(plan, 4, Filters(department=department)).entries
    assert [str(entry.owners.zh) for entry in shared if entry.matter is item] == [  # type: ignore[union-attr]
        "财政经济委员会（社会建设委员会配合）"
    ]


def test_the_annexes_of_hundreds_of_papers_are_asked_for_once() -> None:
    """Each would ask all others: a year of 3,000 papers took 13 s."""
    row = "categories: [{items: [{same: a}]}]"
    papers = [f"kind: arrangement\nid: p{n}\npaper: 第{n}号计划\n{row}" for n in range(50)]
    first = "kind: work-points\nyear: 2026\nannexes: [p7, p3]"
    item = "kind: arrangement\ncategories: [{items: [{id: a, title: 听取甲的报告, when: 3月}]}]"
    plan = plan_of("\n---\n".join((first, item, *papers)))
    inner = Plan.annexes_of
    with patch.object(Plan, "annexes_of", autospec=True, side_effect=inner) as asked:
        (entry,) = month_of(plan, 3).entries
    assert entry.source.zh == "安排表 第1项"
    assert asked.call_count < 5
