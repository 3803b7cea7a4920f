"""Ledgers of plans of other forms: lists counted through, several stretches, meetings that were not planned."""

from datetime import date

import pytest

from npc.facts.following import facts_of
from npc.genre.progress import Status
from npc.ledger.book import Book
from npc.ledger.records import Tracked
from npc.messages import Message
from npc.plan import Plan
from npc.rules.ledger import empty_change
from npc.rules.times import outside_year
from npc.views.adjusted import adjusted as adjusted_words
from npc.views.changes import changes_view
from npc.views.decisions import DecisionWords
from npc.views.filters import Filters
from npc.views.items import items_view
from npc.views.lights import Lights, Standing
from npc.views.schedule import Schedule
from npc.views.table import in_language
from plan_texts import plan_of

SENTENCES = """\
kind: arrangement
year: 2025
organ: 示例市人大常委会
departments: [办公室, 财经工委, 城建环资工委]
paper: 监督工作计划
form: sentences
categories:
  - name: 听取和审议专项工作报告
    items:
      - {id: environment, text: 听取和审议市人民政府关于环境状况的报告（4月，城建环资工委）。}
      - {id: debt, text: 听取和审议市人民政府关于债务情况的报告（6月，财经工委）。}
      - {id: check, text: 检查安全生产法实施情况（8月，常委会会议，办公室）。}
---
kind: monthly-plan
months:
  4: [{same: environment, owners: 办公室}, {content: 组织培训, owners: 办公室}]
  5: [{same: check, owners: 财经工委}]
---
kind: agenda
session: {kind: 常委会会议, session: 第45次, date: 2025-04-28}
items: [{same: environment}, {title: 人事任免事项}]
---
kind: ledger
year: 2025
"""
THROUGH = """\
kind: arrangement
year: 2025
organ: 示例县人大常委会
departments: [办公室, 财经工委]
numbering: continuous
categories:
  - name: 视察活动
    items:
      - {title: 视察学校, owners: 办公室, when: 4月、10月, meetings: 主任会议}
    categories:
      - name: 代表小组活动
        items:
          - {title: 视察法院, owners: 办公室, when: 每季度}
  - name: 调研
    items:
      - {title: 调研营商环境, owners: 财经工委, when: 9月底前}
---
kind: ledger
year: 2025
"""


def plan(ledger: str) -> Plan:
    return plan_of(THROUGH + ledger)


def tracked(ledger: str) -> dict[str, Tracked]:
    return {each.matter.text: each for each in Book(plan(ledger)).tracked}


def test_what_is_added_to_a_list_counted_through_is_behind_its_last_row() -> None:
    """Whatever its category, and another one behind it: no two rows of a list have one number."""
    ledger = """\
adjustments:
  - {date: 2025-05-20, changes: [{add: 调研, title: 调研夜市}, {add: 代表小组活动, title: 视察公园}]}
  - {date: 2025-03-20, changes: [{add: 视察活动, title: 视察菜场}]}
matters: {4: 2025-06-03, 视察活动4: 2025-06-01}
"""
    book = Book(plan(ledger.replace("4:", "调研5:", 1)))
    rows = sorted((each.matter.number, each.matter.text) for each in book.tracked)
    assert [number for number, _ in rows] == [*range(1, 7)]
    assert [text for _, text in rows[3:]] == ["视察菜场", "视察公园", "调研夜市"]
    assert [each.matter.text for each in book.tracked if each.done_on] == ["视察菜场"]
    assert [each.written for each in book.faults] == ["调研5"]
    assert book.reference(book.tracked[-1].matter) == "调研6"


DEALT_WITH = "sessions: [{kind: 主任会议, date: 2025-04-15, items: [视察学校]}%s]\n"
AGAIN = ", {kind: 常委会会议, date: 2025-10-27, items: [视察学校]}"


@pytest.mark.parametrize(("more", "done_on"), [("", None), (AGAIN, date(2025, 10, 27))])
def test_plan_and_table_agree_on_what_is_done(more: str, done_on: date | None) -> None:
    """Also where a meeting of a kind that was not planned dealt with a matter."""
    found = tracked(DEALT_WITH % more)["视察学校"]
    assert (found.stretches, found.done_on) == (2, done_on)
    assert (found.matter.progress.status is Status.DONE) == (done_on is not None)


@pytest.mark.parametrize(
    ("told", "to", "time", "stretches", "is_open"),
    [
        ("", "11月", "11月", 1, True),
        ("视察学校: 2025-04-15", "11月", "4月、11月", 2, True),
        ("视察学校: [2025-04-15, 2025-11-04]", "11月", "4月、11月", 2, False),
        ("视察学校: 2025-05-06", "12月上旬", "4月、12月上旬", 2, True),
        ("视察学校: 2025-06-03", "4月、11月", "4月、11月", 2, True),
        ("视察学校: 2025-06-03", "11月", "11月", 1, False),
        ("视察学校: 2025-04-15", "适时", "4月、适时", 2, True),
        ("视察学校: [2025-04-15, 2025-12-01]", "适时", "4月、适时", 2, False),
    ],
)
def test_a_move_is_of_what_is_not_done_yet(
    told: str, to: str, time: str, stretches: int, *, is_open: bool
) -> None:
    """Of two stretches of which one was done by the day of the decision, the other is moved."""
    moves = f"adjustments: [{{date: 2025-05-20, changes: [{{move: 视察学校, to: {to}}}]}}]\n"
    found = tracked(f"{moves}matters: {{{told}}}\n")["视察学校"]
    assert (found.matter.own_time.text, found.stretches) == (time, stretches)
    assert found.is_open == is_open
    assert found.changes[0].after
    assert found.changes[0].after.own_time == found.matter.own_time


@pytest.mark.parametrize(
    ("told", "late"), [("", True), ("视察学校: 2025-04-15", False), ("视察学校: 2025-06-03", False)]
)
def test_schedules_find_late_what_is_red(told: str, *, late: bool) -> None:
    """Of several stretches the next one counts, in every list."""
    day = date(2025, 6, 30)
    facts = facts_of(plan(f"matters: {{{told}}}\n"), day)
    for matter in facts.plan.matters:
        is_red = Lights(facts, day).of(matter).standing is Standing.RED
        assert is_red == Filters(as_of=day).finds_overdue(matter, facts)
        assert is_red == (late and matter.text == "视察学校")


def adjusted(*changes: str) -> str:
    return SENTENCES + f"adjustments: [{{date: 2025-03-20, changes: [{', '.join(changes)}]}}]\n"


def test_a_row_that_shows_another_stays_that_whatever_is_moved() -> None:
    """And one that is work of another month stays its own, with what is told of it."""
    text = adjusted("{move: environment, to: 6月}", "{move: check, to: 5月}")
    book = Book(plan_of(text + "matters: {5月1: 2025-05-20}\n"))
    adopted = [matter.at for matter in book.adopted.matters]
    assert [each.matter.at for each in book.tracked] == adopted
    assert [each.matter.text for each in book.tracked if each.done_on] == ["检查安全生产法实施情况"]


def page(text: str) -> list[list[str]]:
    """Give the cells of the page of changes, without the numbers of its rows."""
    view = changes_view(Schedule(facts_of(plan_of(text))), DecisionWords())
    texts = [[cell.value for cell in row.cells[4:6]] for row in view.blocks[0].rows]
    return [
        [in_language(text, "zh") for text in row if isinstance(text, str | Message)]
        for row in texts
    ]


@pytest.mark.parametrize(
    ("change", "before", "after"),
    [
        ("{move: 人事任免, to: 6月}", "4月28日", "6月"),
        (
            "{add: 听取和审议, text: 听取和审议市人民政府关于教育情况的报告（10月，常委会会议，办公室）。}",
            "",
            "列入“听取和审议”，10月，常委会会议，办公室",
        ),
        (
            "{change: debt, text: 听取和审议市人民政府关于专项债的报告（9月，财经工委）。, focus: 风险}",
            "句子：听取和审议市人民政府关于债务情况的报告（6月，财经工委）。；重点：无",
            "句子：听取和审议市人民政府关于专项债的报告（9月，财经工委）。；重点：风险",
        ),
        ("{change: debt, owners: 办公室}", "承办部门：财经工委", "承办部门：办公室"),
    ],
)
def test_the_page_of_changes_says_what_sentences_and_agendas_do(
    change: str, before: str, after: str
) -> None:
    assert page(adjusted(change)) == [[before, after]]


def test_items_are_shown_with_what_changes_made_of_them() -> None:
    text = adjusted("{move: debt, to: 2026年1月}", "{drop: check}", "{change: 人事任免, when: 6月}")
    view = items_view(facts_of(plan_of(text)).plan)
    lines = [in_language(line, "zh") for line in view.lines or ()]
    assert [line.strip() for line in lines if "调整" in line or "取消" in line] == [
        "时间：2026年1月（调整）；会议：常委会会议（推定）；报告机关：市人民政府；承办部门：财经工委",
        "时间：8月；会议：常委会会议；承办部门：办公室；进展：已取消",
    ]


@pytest.mark.parametrize(("to", "found"), [("2026年1月", 0), ("2024年11月", 1), ("11月", 0)])
def test_what_is_put_off_to_the_next_year_is_no_slip(to: str, found: int) -> None:
    facts = facts_of(plan_of(adjusted(f"{{move: debt, to: {to}}}")))
    assert len([*outside_year.check(facts)]) == found


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("{add: 4月, title: 走访, when: 4月20日, owners: 办公室, note: 两期}", []),
        ("{add: 4月, title: 走访, when: 5月, meetings: 主任会议}", ["meetings", "when"]),
        ("{change: 组织培训, title: 组织两期培训, when: 5月, action: 调研}", []),
        ("{change: 组织培训, owners: 财经工委, with: 办公室, due: 5月底前}", ["with", "due"]),
        ("{add: 听取和审议, title: 视察, when: 5月, meetings: 主任会议, due: 5月底前}", []),
    ],
)
def test_what_a_task_cannot_say_is_told(change: str, found: list[str]) -> None:
    facts = facts_of(plan_of(adjusted(change)))
    assert [each.at.path[-1] for each in empty_change.check(facts)] == found


def test_a_day_of_what_is_added_to_a_month_is_kept() -> None:
    tasks = facts_of(plan_of(adjusted("{add: 4月, title: 走访, when: 4月20日}"))).plan.tasks
    assert [task.when.text for task in tasks if task.text == "走访"] == ["4月20日"]


def test_a_session_in_between_puts_the_next_stretch_at_its_own_end() -> None:
    """A stretch that was late ends none that is still to come; what recurs says how often it was done."""
    day = date(2025, 9, 30)
    sessions = "sessions: [{kind: 主任会议, date: 2025-07-15, items: [视察学校]}]\n"
    lights = Lights(
        facts_of(plan(sessions + "matters: {代表2: [2025-03-20, 2025-06-20]}\n"), day), day
    )
    found = {each.text: lights.of(each) for each in lights.facts.plan.matters}
    assert found["视察学校"].due == date(2025, 10, 31)
    assert (found["视察法院"].standing, found["视察法院"].done, found["视察法院"].stretches) == (
        *(Standing.ALL_YEAR, 2, 4),
    )


def test_what_was_moved_and_moved_back_says_so() -> None:
    moves = "{move: debt, to: 9月}]}, {date: 2025-04-20, changes: [{move: debt, to: 6月}"
    schedule = Schedule(facts_of(plan_of(adjusted(moves))))
    said = [in_language(adjusted_words(each, schedule), "zh") for each in schedule.plan.items]
    assert "曾改为9月，改回6月，待报" in said
