"""Matters that cross from one year's plan into the next one's."""

from pathlib import Path

import pytest

from plan_texts import check_below, row
from statutory_year import THIS_YEAR

ORGAN = "organ: 示例县人大常委会\nyear:"
PLAN_2026 = THIS_YEAR.replace("year:", ORGAN)
PLAN_2025 = PLAN_2026.replace("2025", "2024").replace("2026", "2025")
CORRECTION_2024 = "2024年度审计查出问题整改情况的报告"
MISSING_2025 = PLAN_2025.replace(CORRECTION_2024, "2024年道路交通情况的报告")


def found(folder: Path, *named: str, **plans: str) -> list[str]:
    """Write plans, check those named, and give severity and rule of what is found."""
    for name, text in plans.items():
        (folder / "plans" / name.replace("_", "-")).mkdir(parents=True, exist_ok=True)
        (folder / "plans" / name.replace("_", "-") / "plan.yaml").write_text(text, encoding="utf-8")
    report = check_below(folder, *named)
    assert report.plan_count == (len(named) if named != ("plans",) else len(plans))
    return [f"{one.severity} {one.rule.name}" for one in report.diagnostics]


def test_corrections_that_no_plan_has_yet(tmp_path: Path) -> None:
    """Alone, this year's plan may have them in the next one's."""
    assert found(tmp_path, "plans", county_2025=MISSING_2025) == ["warning missing-rectification"]


@pytest.mark.parametrize("named", ["plans", "plans/county-2025"])
def test_corrections_that_the_next_plan_has(tmp_path: Path, named: str) -> None:
    """In time, they are in order, whether the next plan was named or lies beside this one."""
    later = PLAN_2026 + row(f"听取和审议县政府关于{CORRECTION_2024}", when="2月")
    assert found(tmp_path, named, county_2025=MISSING_2025, county_2026=later) == []


@pytest.mark.parametrize("named", ["plans", "plans/county-2025"])
def test_corrections_that_neither_plan_has(tmp_path: Path, named: str) -> None:
    """Then they are missing for sure."""
    assert found(tmp_path, named, county_2025=MISSING_2025, county_2026=PLAN_2026) == [
        "error missing-rectification"
    ]


def test_corrections_that_the_next_plan_has_too_late(tmp_path: Path) -> None:
    """The audit report of August is six months old in February."""
    later = PLAN_2026 + row(f"听取和审议县政府关于{CORRECTION_2024}", when="3月")
    assert found(tmp_path, "plans", county_2025=MISSING_2025, county_2026=later) == [
        "error missing-rectification"
    ]
    later = PLAN_2026 + row(f"听取和审议县政府关于{CORRECTION_2024}", when="3月底前")
    assert found(tmp_path, "plans", county_2025=MISSING_2025, county_2026=later) == [
        "warning missing-rectification"
    ]
    later = PLAN_2026 + row(f"听取和审议县政府关于{CORRECTION_2024}", when="5月")
    assert found(tmp_path, "plans", county_2025=MISSING_2025, county_2026=later) == [
        "error audit-rectification"
    ]


def test_either_plan_may_say_why(tmp_path: Path) -> None:
    """A reason is as good as an item."""
    exempt = "duties: {audit-rectification: {exempt: 与决算一并听取}}\n"
    assert found(tmp_path, "plans", county_2025=MISSING_2025 + exempt) == []
    later = PLAN_2026 + exempt
    assert found(tmp_path, "plans", county_2025=MISSING_2025, county_2026=later) == []


def test_a_plan_that_reports_on_last_years_audit_will_go_on_so(tmp_path: Path) -> None:
    """Without the next plan, nothing is missing yet."""
    text = MISSING_2025 + row("听取和审议县政府关于2023年度审计查出问题整改情况的报告", when="2月")
    assert found(tmp_path, "plans", county_2025=text) == []


def test_another_organ_beside_it_does_not_count(tmp_path: Path) -> None:
    """A plan of the same name but of another organ says nothing of this one."""
    other = PLAN_2026.replace("示例县", "示例市")
    assert found(tmp_path, "plans/2025", **{"2025": MISSING_2025, "2026": other}) == [
        "warning missing-rectification"
    ]


def test_what_is_wrong_with_a_neighbour_is_not_said(tmp_path: Path) -> None:
    """Only the plan that was named is checked; a broken neighbour is as good as none."""
    broken = PLAN_2026 + "nonsense: [\n"
    assert found(tmp_path, "plans/2025", **{"2025": MISSING_2025, "2026": broken}) == [
        "warning missing-rectification"
    ]


@pytest.mark.parametrize(
    ("last", "first", "is_gap"),
    [
        ("12月", "4月", False),
        ("12月", "5月", True),
        ("11月", "3月", False),
        ("11月", "4月", True),
        ("10月", "1月", True),
        ("10月", "3月", True),
        ("11月", "1月", False),
        ("12月", "2月", False),
    ],
)
def test_sessions_over_the_new_year(tmp_path: Path, last: str, first: str, is_gap: bool) -> None:  # noqa: FBT001 - a table
    """At most two months apart, with one more before the congress in January or February."""
    head = "kind: work-points\nlevel: county\norgan: 示例县人大常委会\nyear: {}\n---\nkind: arrangement\ncategories:\n  - name: 甲\n    items:\n"
    before = head.format(2019) + row("审议甲报告", when=last)
    after = head.format(2020) + row("审议乙报告", when=first)
    names = found(tmp_path, "plans", **{"2019": before, "2020": after})
    assert ("warning gap-over-new-year" in names) is is_gap


def test_the_session_that_adopted_the_plan_counts(tmp_path: Path) -> None:
    """It is in the adoption note, not in the table."""
    adopted = "adopted: [{date: 2026-02-25, body: 常委会会议, action: 通过}]\n---"
    after = PLAN_2026.replace("when: 4月", "when: 5月").replace("---", adopted, 1)
    assert "warning gap-over-new-year" in found(
        tmp_path, "plans", a2025=PLAN_2025, a2026=after.replace("2026-02-25", "2026-06-25")
    )
    after = after.replace("when: 5月", "when: 4月")
    assert found(tmp_path, "plans", a2025=PLAN_2025, a2026=after) == []


def test_the_next_plans_own_corrections_are_not_this_ones(tmp_path: Path) -> None:
    """Without a year in the title, the month tells them apart."""
    later = PLAN_2026.replace("2025年度审计查出问题整改", "审计查出问题整改")
    plans = {"county_2025": MISSING_2025, "county_2026": later}
    assert found(tmp_path, "plans", **plans) == ["error missing-rectification"]
    plans["county_2026"] = later + row("听取县政府关于审计发现问题整改情况的报告", when="2月")
    assert found(tmp_path, "plans", **plans) == []
