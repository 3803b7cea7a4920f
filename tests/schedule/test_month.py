"""What a month holds: counted by hand, and never less than all."""

import io
import sys
from contextlib import redirect_stdout
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npc.cli.tables import print_on_terminal
from npc.model.plan import Plan
from npc.model.reading import read_plans
from npc.model.settings import SettingsReader
from npc.report.width import width
from npc.schedule.month import Scope, month_view
from npc.schedule.rows import blocks
from npc.source.repo import find_plans
from support import ROOT, Npc, Write


def plan(name: str) -> Plan:
    def show(path: object) -> str:
        return str(path)

    (files,) = find_plans([f"plans/{name}"], around=ROOT)
    (reading,) = read_plans(files, show=show, settings=SettingsReader(show))
    return reading.plan


NANHAI = plan("nanhai-2023")

# Counted in the source text: rows of annex 1 whose time holds the month (with the two of the whole
# year), and items of annex 2.
BY_HAND = {
    1: (2, 3),
    2: (5, 5),
    3: (9, 3),
    4: (6, 4),
    5: (6, 1),
    6: (5, 2),
    7: (11, 5),
    8: (6, 1),
    9: (7, 3),
    10: (5, 3),
    11: (4, 5),
    12: (8, 4),
}


@pytest.mark.parametrize("month", BY_HAND)
def test_each_month_holds_what_the_source_says(month: int) -> None:
    """Both tables, merged."""
    entries = month_view(NANHAI, month).entries
    arrangement = [entry for entry in entries if entry.annex == "附件1"]
    assert (len(arrangement), len(entries) - len(arrangement)) == BY_HAND[month]


def test_what_has_no_month_is_listed_with_every_month() -> None:
    """It is never lost."""
    for month in range(1, 13):
        unscheduled = [entry.matter.text[:10] for entry in month_view(NANHAI, month).unscheduled]
        assert unscheduled == ["南海区及桂城街道20", "区人大常委会“一工委", "指导镇街人大推进“一"]


def test_every_matter_is_in_some_month_or_unscheduled() -> None:
    """Twelve months together hold the whole plan."""
    for one in (NANHAI, plan("shili-2025")):
        views = [month_view(one, month) for month in range(1, 13)]
        listed = {entry.matter for view in views for entry in (*view.entries, *view.unscheduled)}
        assert listed == set(one.matters)


def test_entries_say_how_they_lie_in_the_month() -> None:
    """This month first, then ranges, then what goes on all the year."""
    view = month_view(NANHAI, 7)
    scopes = [entry.scope for entry in view.entries]
    assert scopes == sorted(scopes)
    assert scopes.count(Scope.THIS_MONTH) == 12
    assert scopes.count(Scope.RANGE) == 2
    assert scopes.count(Scope.YEAR_ROUND) == 2
    recurring = [entry.scope for entry in month_view(plan("shili-2025"), 7).entries]
    assert Scope.RECURRING in recurring


def test_several_windows_are_one_entry_in_each_of_their_months() -> None:
    """年初（3—4月）、年末（12月） is in March, April and December."""
    shili = plan("shili-2025")
    found = {
        month: [e.scope for e in month_view(shili, month).entries if "绿美示例" in e.matter.text]
        for month in range(1, 13)
    }
    expected = {3: [Scope.RANGE], 4: [Scope.RANGE], 12: [Scope.THIS_MONTH]}
    assert {month: scopes for month, scopes in found.items() if scopes} == expected


def test_a_departments_month_holds_shared_work() -> None:
    """Its own, that of 有关工委 and 各工委, and nobody else's."""
    department = NANHAI.departments.find("选联")
    assert department is not None
    view = month_view(NANHAI, 7, department=department)
    assert [entry.owners for entry in view.entries] == [
        "选联工委",
        "选联工委",
        "有关工委",
        "财经工委及有关工委(室)",
        "办公室及有关工委",
        "选联及有关工委",
    ]
    assert [entry.owners for entry in view.unscheduled] == [
        "各工委(室)",
        "选联工委、办公室及有关工委",
    ]


def test_piped_output_is_aligned_text(npc: Npc) -> None:
    """Columns begin where their headings begin, Chinese counted double."""
    result = npc("schedule", "month", "7", "--plan", ROOT / "plans" / "shili-2025")
    assert result.code == 0
    heading, head, first, *_ = result.out.splitlines()
    assert heading == "示例县人大常委会2025年7月工作安排（5项）"
    assert head.split() == ["事项", "部门", "会议", "时间", "来源", "备注"]
    assert first.split() == [
        "听取县政府关于代表建议上半年办理情况的报告",
        "选联及有关工委（室）",
        "主任会议",
        "7月下旬",
        "附件1",
        "听取和审议专项工作报告第2项",
    ]
    assert width(first[: first.index("附件1")]) == width(head[: head.index("来源")])
    assert "时间未定（2项）" in result.out
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
        print_on_terminal(list(blocks(month_view(NANHAI, 7))))
    lines = out.getvalue().splitlines()
    assert max(map(width, lines)) <= columns
    shown = "".join("".join(line[: columns // 3].split()) for line in lines)
    for entry in month_view(NANHAI, 7).entries:
        assert entry.matter.text[:6] in shown


@given(st.integers(1, 12))
def test_a_view_is_made_of_the_plan_alone(month: int) -> None:
    """The same plan and month give the same view."""
    first, second = month_view(NANHAI, month), month_view(NANHAI, month)
    assert first.entries == second.entries
    assert first.title == second.title
