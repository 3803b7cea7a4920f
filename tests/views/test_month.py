"""What a month holds: counted by hand, and never less than all."""

import gc
import io
import sys
import time
from collections.abc import Iterator
from contextlib import redirect_stdout
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.checking.checked_plan import check_plan
from npc.cli.tables import print_on_terminal
from npc.facts.facts import Facts
from npc.output.reports.width import width
from npc.plan import Item
from npc.views.entries import Scope
from npc.views.filters import Filters
from plan_texts import plan_of
from schedules import DATED, NANHAI, SHILI, document, month_of, month_view, months_view
from support import ROOT, Npc, Write

# Made by hand from tests/plans/nanhai-2023.source.txt: the rows of annex 1 in each month, by the
# first words of their category and their numbers in it, and how many items annex 2 has. The two
# rows of the whole year (跟踪 1 and 2) belong to every month besides.
BY_HAND: dict[int, tuple[dict[str, list[int]], int]] = {
    1: ({}, 3),
    2: ({"其他": [1, 2, 4]}, 5),
    3: (
        {"讨论": [1], "听取": [1], "专题调": [1], "视察": [1], "代表": [1], "其他": [1, 4]},
        3,
    ),
    4: ({"专题调": [1], "代表": [1], "其他": [4, 5]}, 4),
    5: ({"听取": [2, 3], "专题调": [1], "代表": [1]}, 1),
    6: ({"听取": [4, 5], "专题调": [1]}, 2),
    7: (
        {"听取": [6, 7, 8], "计划": [1], "跟踪": [3, 4, 5], "视察": [2], "代表": [2]},
        5,
    ),
    8: ({"听取": [9], "专题调": [2], "跟踪": [4, 5]}, 1),
    9: ({"讨论": [2], "计划": [2, 3], "专题调": [2], "专题询": [1]}, 3),
    10: ({"听取": [10], "专题调": [2], "视察": [3]}, 3),
    11: ({"听取": [11, 12]}, 5),
    12: ({"听取": [13, 14, 15, 16], "视察": [4], "代表": [3]}, 4),
}
ALL_YEAR = ("跟踪", 1), ("跟踪", 2)
TOTALS = {1: 5, 2: 10, 3: 12, 4: 10, 5: 7, 6: 7, 7: 16, 8: 7, 9: 10, 10: 8, 11: 9, 12: 12}
"""The same, counted on its own: what a clerk would find in each month."""


@pytest.mark.parametrize("number", BY_HAND)
def test_each_month_holds_what_the_source_says(number: int) -> None:
    """Both tables, merged: these rows of annex 1 and no others, and all of the month of annex 2."""
    entries = month_of(NANHAI, number).entries
    items = [one.matter for one in entries if isinstance(one.matter, Item)]
    rows, tasks = BY_HAND[number]
    expected = {*ALL_YEAR, *((name, row) for name, some in rows.items() for row in some)}
    names = {name for name, _ in expected}
    found = {
        (next(name for name in names if item.category.startswith(name)), item.number)
        for item in items
    }
    assert found == expected
    assert len(entries) == len(expected) + tasks == TOTALS[number]


def test_what_has_no_month_is_listed_with_every_month() -> None:
    """It is never lost."""
    for number in range(1, 13):
        unscheduled = [entry.matter.text[:10] for entry in month_of(NANHAI, number).unscheduled]
        assert unscheduled == ["南海区及桂城街道20", "区人大常委会“一工委", "指导镇街人大推进“一"]


def test_every_matter_is_in_some_month_or_unscheduled() -> None:
    """Twelve months together hold the whole plan."""
    for one in (NANHAI, SHILI):
        months = [month_of(one, number) for number in range(1, 13)]
        listed = {
            entry.matter for month in months for entry in (*month.entries, *month.unscheduled)
        }
        assert listed == set(one.matters)
        view = months_view(one, range(1, 13))
        assert {matter.text for matter in view.matters} == {one.text for one in listed}
        assert len(view.matters) == len(listed)


def test_entries_say_how_they_lie_in_the_month() -> None:
    """This month first, then ranges, then what goes on all the year."""
    month = month_of(NANHAI, 7)
    scopes = [entry.scope for entry in month.entries]
    assert scopes == sorted(scopes)
    assert scopes.count(Scope.THIS_MONTH) == 12
    assert scopes.count(Scope.RANGE) == 2
    assert scopes.count(Scope.YEAR_ROUND) == 2
    assert Scope.RECURRING in [entry.scope for entry in month_of(SHILI, 7).entries]


def test_a_range_says_which_month_of_it_this_is() -> None:
    """7-8月 is in its first month in July, and in its second in August."""
    for number, part in ((7, 1), (8, 2)):
        times = [row.cells[3].text for row in month_view(NANHAI, number).blocks[0].rows]
        assert f"7-8月 第{part}个月" in times


def test_several_windows_are_one_entry_in_each_of_their_months() -> None:
    """年初（3—4月）、年末（12月） is in March, April and December."""
    found = {
        number: [e.scope for e in month_of(SHILI, number).entries if "绿美示例" in e.matter.text]
        for number in range(1, 13)
    }
    expected = {3: [Scope.RANGE], 4: [Scope.RANGE], 12: [Scope.THIS_MONTH]}
    assert {number: scopes for number, scopes in found.items() if scopes} == expected


@given(
    st.lists(
        st.sampled_from(
            "3月 3-6月 12月至次年1月 全年 每季度 适时 一季度 9月底前 3、6、9月 上半年 2024年3月 次年2月 年初（3—4月）、年末（12月）".split()
        ),
        min_size=1,
        max_size=12,
    )
)
def test_whatever_the_times_nothing_is_lost_or_listed_twice(times: list[str]) -> None:
    """Each matter is in the months of its windows and in no other, once, or unscheduled."""
    items = "".join(f"      - {{title: 事项{n}, when: {when}}}\n" for n, when in enumerate(times))
    plan = plan_of(f"kind: arrangement\nyear: 2025\ncategories:\n  - name: 甲\n    items:\n{items}")
    months = {number: month_of(plan, number) for number in range(1, 13)}
    for matter in plan.matters:
        found = [n for n, one in months.items() for entry in one.entries if entry.matter is matter]
        assert found == [n for n in range(1, 13) if matter.when.falls_in(n)]
        is_apart = any(entry.matter is matter for entry in months[1].unscheduled)
        assert is_apart is (not found)


def test_a_month_names_the_sessions_that_are_set() -> None:
    """So that nobody need look elsewhere for the day."""
    plan = plan_of(DATED)
    assert list(month_view(plan, 4).remarks) == ["已定会议：4月28日常委会会议第30次"]
    assert [str(one.day) for one in months_view(plan, [4, 5, 6]).dates] == [
        "2025-04-28",
        "2025-06-26",
    ]
    assert list(month_view(plan, 5).remarks) == []


def test_a_departments_month_holds_shared_work() -> None:
    """Its own, that of 有关工委 and 各工委, and nobody else's."""
    department = NANHAI.departments.find("选联")
    assert department is not None
    month = month_of(NANHAI, 7, Filters(department=department))
    assert [entry.owners for entry in month.entries] == [
        "选联工委",
        "选联工委",
        "有关工委",
        "财经工委及有关工委(室)",
        "办公室及有关工委",
        "选联及有关工委",
    ]
    assert [entry.owners for entry in month.unscheduled] == [
        "各工委(室)",
        "选联工委、办公室及有关工委",
    ]


def test_piped_output_is_aligned_text(npc: Npc) -> None:
    """Columns begin where their headings begin, Chinese counted double."""
    result = npc("schedule", "month", "7", "--plan", ROOT / "plans" / "shili-2025", language="zh")
    assert result.code == 0
    heading, _, part, head, first, *_ = result.out.splitlines()
    assert heading == "示例县人大常委会2025年7月工作安排（5项）"
    assert part == "一、会议及议题（1项）　7月主任会议"
    assert head.split() == ["序号", "事项", "报告机关", "部门", "时间", "来源"]
    assert first.split() == [
        "1",
        "听取县政府关于代表建议上半年办理情况的报告",
        "县政府",
        "选联及有关工委（室）",
        "7月下旬",
        "听取2",
    ]
    assert width(first[: first.index("听取2")]) == width(head[: head.index("来源")])
    assert "时间未定的2项没有列入，见时间未定事项" in result.out
    assert "每季度（定期）" in result.out
    assert "\x1b" not in result.out


def test_the_plan_is_chosen_by_year(npc: Npc, write: Write) -> None:
    """The only one, that of a year, or the candidates are listed."""
    text = "kind: work-points\norgan: 示例县人大常委会\nyear: {}\n---\nkind: monthly-plan\nmonths: {{7: [{{content: 甲{}}}]}}\n"
    write("plans/a.yaml", text.format(1999, 1))
    assert "甲1" in npc("schedule", "month", "7").out
    write("plans/b.yaml", text.format(2000, 2))
    result = npc("schedule", "month", "7月")
    assert result.code == 2
    assert "plans/a.yaml (1999)" in result.err
    assert "甲2" in npc("schedule", "month", "7", "--year", "2000").out
    assert npc("schedule", "month", "7", "--year", "2001").code == 2
    assert "甲1" in npc("schedule", "month", "07", "--plan", "plans/a.yaml").out


def test_this_years_plan_is_meant_without_a_year(
    npc: Npc, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clock is read by the command line alone."""
    monkeypatch.setattr("npc.cli.selection.today", lambda: date(2000, 1, 31))
    for year in (1999, 2000):
        write(
            f"plans/{year}.yaml",
            f"kind: monthly-plan\nyear: {year}\nmonths: {{7: [{{content: 甲{year}}}]}}\n",
        )
    assert "甲2000" in npc("schedule", "month", "7").out


def test_a_plan_with_faults_is_not_scheduled(npc: Npc, write: Write) -> None:
    """Something would be missing without a word; the findings say what to mend."""
    write("plan.yaml", "kind: monthly-plan\nmonths: {7: [{content: 甲, ownres: 乙}]}\n")
    result = npc("schedule", "month", "7", "--plan", "plan.yaml")
    assert (result.code, result.out) == (1, "")
    assert "NPC201" in result.err


def test_an_unknown_department_is_wrong_usage(npc: Npc) -> None:
    """The nearest name, or all names."""
    shili = ROOT / "plans" / "shili-2025"
    result = npc("schedule", "month", "7", "--plan", shili, "--department", "财经委")
    assert result.code == 2
    assert "perhaps “财经工委” is meant" in result.err


def test_text_is_never_markup(npc: Npc, write: Write) -> None:
    """In a pipe and on a terminal."""
    title = "[red]x[/] {{ x }} <b>& \\x1b[31m =1+1"
    write("plan.yaml", f"kind: monthly-plan\nmonths: {{7: [{{content: '{title}'}}]}}\n")
    assert title in npc("schedule", "month", "7", "--plan", "plan.yaml").out


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of Unix")
@pytest.mark.parametrize("columns", [60, 80, 120])
def test_a_terminal_gets_a_table_that_fits(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """No line is wider than the terminal, and no text is cut."""
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("NO_COLOR", "1")
    with redirect_stdout(io.StringIO()) as out:
        print_on_terminal(month_view(NANHAI, 7), columns)
    lines = out.getvalue().splitlines()
    assert max(map(width, lines)) <= columns
    shown = "".join("".join(line.split()) for line in lines)
    for entry in month_of(NANHAI, 7).entries:
        assert entry.matter.text[:6] in shown


@given(st.integers(1, 12))
def test_a_view_is_made_of_the_plan_alone(number: int) -> None:
    """The same plan and month give the same view."""
    assert month_view(NANHAI, number) == month_view(NANHAI, number)


@pytest.fixture
def nothing_is_collected() -> Iterator[None]:
    """Let no garbage be collected, as in a run of npc: how long that takes depends on other tests."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("nothing_is_collected")
def test_ten_thousand_matters_take_less_than_to_check_them() -> None:
    """A month of a very large plan, in every form: the aim is below three times as long."""
    rows = "".join(
        f"      - {{title: 听取第{n}片区第{n % 97}类工作情况的报告, owners: 财经工委, when: {n % 12 + 1}月}}\n"
        for n in range(10_000)
    )
    plan = plan_of(f"kind: arrangement\nyear: 2025\ncategories:\n  - name: 甲\n    items:\n{rows}")
    start = time.process_time()
    findings = list(check_plan(Facts(plan)))
    checked = time.process_time()
    assert findings
    for form in ("text", "md", "csv", "json"):
        assert "第6片区" in document(month_view(plan, 7), form).decode()
    assert time.process_time() - checked < 3 * (checked - start)
