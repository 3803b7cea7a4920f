"""What the law demands, put to a clean plan and to the same plan with one thing changed."""

import re
from pathlib import Path

import pytest

from npc.check import check
from npc.rules.statutes.duties import duties
from npc.source.repo import find_plans
from support import ROOT

SHILI = ROOT / "plans" / "shili-2025"
ARRANGEMENT = (SHILI / "arrangement.yaml").read_text(encoding="utf-8")


def rules(
    tmp_path: Path, arrangement: str, *, year: int = 2025, level: str = "county"
) -> list[str]:
    """Check the plan with another arrangement."""
    folder = tmp_path / "plan"
    folder.mkdir(exist_ok=True)
    (folder / "arrangement.yaml").write_text(arrangement, encoding="utf-8")
    body = (SHILI / "work-points.yaml").read_text(encoding="utf-8")
    body = body.replace("year: 2025", f"year: {year}").replace("level: county", f"level: {level}")
    (folder / "work-points.yaml").write_text(body, encoding="utf-8")
    report = check(find_plans(["plan"], around=tmp_path), show=lambda path: path.name)
    found = [one.rule.name for one in report.diagnostics if one.rule.code.startswith("NPC36")]
    # A month that loses its only matter loses its session as well; gaps have tests of their own.
    return [name for name in found if name != "session-gap"]


def without(words: str) -> str:
    """Give the arrangement without the row whose title holds some words."""
    rows = re.split(r"(?m)^(?=      - |  - name)", ARRANGEMENT)
    kept = [row for row in rows if words not in row]
    assert len(kept) == len(rows) - 1
    return "".join(kept)


def test_the_clean_plan_is_clean(tmp_path: Path) -> None:
    """It has every matter that the law demands of 2025."""
    assert rules(tmp_path, ARRANGEMENT) == []


@pytest.mark.parametrize(
    "words",
    [
        "环境状况",
        "政府债务",
        "国有资产",
        "备案审查",
        "经济和社会发展计划执行",
        "上半年预算执行",
        "审计工作报告",
    ],
)
def test_a_matter_that_is_left_out_is_missed(tmp_path: Path, words: str) -> None:
    """Each is demanded of every year."""
    assert rules(tmp_path, without(words)) == ["missing-duty"]


def test_final_accounts_that_are_left_out(tmp_path: Path) -> None:
    """The item that says `duty` nothing is found by its words."""
    changed = ARRANGEMENT.replace("审查和批准2024年本级决算", "审查和批准2024年重大项目清单")
    assert rules(tmp_path, changed) == ["missing-duty"]


@pytest.mark.parametrize("month", ["5月", "10月", "四季度"])
def test_final_accounts_outside_their_months(tmp_path: Path, month: str) -> None:
    """June to September; the audit report no longer goes with them."""
    changed = ARRANGEMENT.replace("when: 8月", f"when: {month}", 1)
    assert rules(tmp_path, changed) == ["duty-time", "audit-with-accounts"]


def test_a_range_within_the_months_is_allowed(tmp_path: Path) -> None:
    """8-9月 is within June to September."""
    assert rules(tmp_path, ARRANGEMENT.replace("when: 8月", "when: 8-9月", 1)) == []


def test_a_matter_before_the_wrong_meeting(tmp_path: Path) -> None:
    """主任会议 does not fulfil the standing committee's duty."""
    row = "when: 8月\n        meetings: 常委会会议"
    changed = ARRANGEMENT.replace(row, row.replace("常委会会议", "主任会议"), 1)
    assert rules(tmp_path, changed) == ["duty-meeting"]


def test_a_report_that_is_only_heard(tmp_path: Path) -> None:
    """听取 alone brings no deliberation opinions."""
    changed = ARRANGEMENT.replace("听取和审议县政府关于2024年度环境", "听取县政府关于2024年度环境")
    assert rules(tmp_path, changed) == ["duty-action"]


def test_an_item_may_say_which_matter_it_answers(tmp_path: Path) -> None:
    """Then its words do not matter, and no other item is guessed at."""
    changed = ARRANGEMENT.replace(
        "title: 听取和审议县政府关于2024年政府债务管理情况的报告",
        "title: 听取和审议县政府关于举债情况的报告\n        duty: government-debt",
    )
    assert rules(tmp_path, changed) == []


def test_a_plan_may_say_why_a_matter_does_not_apply(tmp_path: Path) -> None:
    """The reason is written down, and the rule is silent."""
    exempt = "duties: {environment: {exempt: 已向人代会报告}}\n"
    assert rules(tmp_path, without("环境状况") + exempt) == []
    assert rules(tmp_path, ARRANGEMENT + "duties: {enviroment: {exempt: 甲}}\n") == ["unknown-duty"]


def test_each_year_has_its_law(tmp_path: Path) -> None:
    """Debt is demanded from 2025, filing review from 2022; a township has no standing committee."""
    assert rules(tmp_path, without("政府债务"), year=2024) == []
    assert rules(tmp_path, without("备案审查"), year=2021) == []
    assert rules(tmp_path, without("环境状况"), level="township") == []


def test_the_data_is_whole() -> None:
    """Every matter has its words, an article with its quote, and an id that is given once."""
    found = duties()
    assert len({duty.id for duty in found}) == len(found) >= 12
    for duty in found:
        assert duty.words
        assert duty.articles
        years = [article.first_year for article in duty.articles]
        assert years == sorted(years, reverse=True)


@pytest.mark.parametrize(
    ("when", "year", "expected"),
    [
        ("12月", 2024, []),
        ("12月至次年1月", 2024, []),
        ("次年3月", 2024, ["audit-rectification"]),
        ("7月", 2024, ["audit-rectification"]),
        ("8月", 2024, ["audit-rectification"]),
        ("3月", 2023, []),
        ("7月", 2023, ["audit-rectification"]),
    ],
)
def test_corrections_are_reported_within_six_months(
    tmp_path: Path, when: str, year: int, expected: list[str]
) -> None:
    """Of the audit report of this year's plan, or of last year's at its latest."""
    row = "听取和审议县政府关于2024年度审计查出问题整改情况的报告\n        owners: 财经工委\n        when: 12月"
    changed = row.replace("2024", str(year)).replace("12月", when)
    assert rules(tmp_path, ARRANGEMENT.replace(row, changed)) == expected


def test_corrections_that_are_left_out(tmp_path: Path) -> None:
    """They may be due in the next year, and the plan can say so."""
    assert rules(tmp_path, without("审计查出问题整改")) == ["audit-rectification"]
    exempt = "duties: {audit-rectification: {exempt: 列入2026年1月常委会会议}}\n"
    assert rules(tmp_path, without("审计查出问题整改") + exempt) == []
