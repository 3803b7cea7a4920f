"""What the rules find in small plans, and what they leave alone; `test_pages.py` has their examples."""

from pathlib import Path

import pytest

from plan_texts import check_below, findings

# Small plans are made for one thing and leave out the rest.
INCOMPLETE = {"no-owner", "no-time", "no-meeting", "empty-month"}


def rules(text: str) -> list[str]:
    """Name what is found in a plan, but for what it leaves out."""
    found = (finding.rule.name for finding in findings(text))
    return [name for name in found if name not in INCOMPLETE]


OWNERS = "kind: arrangement\ndepartments: [办公室, {name: 财经工委, aliases: [财经]}]\ncategories:\n  - name: 甲\n    items:\n"


@pytest.mark.parametrize(
    "owners",
    [
        "财经",
        "财经工委及各工委",
        "[办公室, 财经工委]",
        "有关工委（室）",
        "财经工委（办公室配合）",
        "主任会议成员",
    ],
)
def test_known_owners_pass(owners: str) -> None:
    """Aliases and placeholders are known."""
    assert rules(OWNERS + f"      - {{title: 乙, owners: {owners}}}\n") == []


def test_each_unknown_owner_is_a_finding_at_its_own_place() -> None:
    """In a list, the element is pointed at; the nearest name is suggested."""
    found = findings(OWNERS + "      - {title: 乙, owners: [办公室, 财经委]}\n")
    finding = next(one for one in found if one.rule.name == "unknown-department")
    assert finding.place.span is not None
    assert finding.place.span.column == 34
    assert finding.hint is not None
    assert "财经工委" in finding.hint.en


def test_a_plan_without_departments_is_not_asked_for_them() -> None:
    """Where there is no list, no name is unknown."""
    assert (
        rules(
            "kind: arrangement\ncategories:\n  - name: 甲\n    items: [{title: 乙, owners: 丙}]\n"
        )
        == []
    )


def test_a_table_without_the_body_text_may_refer_to_it() -> None:
    """Parts may be missing; what is not there cannot be compared."""
    assert (
        rules("kind: monthly-plan\nmonths: {3: [{content: 甲, points: [9], prepares: x}]}\n") == []
    )


def test_points_are_referred_to_by_number_or_id() -> None:
    """Both are exact; a number beyond the last point is unknown."""
    body = "kind: work-points\nyear: 2025\nsections:\n  - {title: 甲, points: [{id: 乙, lead: a}, {lead: b}]}\n---\n"
    table = "kind: arrangement\ncategories:\n  - name: 丙\n    items: [{title: 丁, points: [%s]}]\n"
    assert rules(body + table % "乙, 1, 2") == []
    assert rules(body + table % "3, 戊") == ["unknown-reference", "unknown-reference"]


def test_items_are_referred_to_across_tables() -> None:
    """A task prepares an item of the arrangement."""
    table = "kind: arrangement\ncategories:\n  - name: 甲\n    items: [{id: x, title: 乙}]\n---\n"
    tasks = "kind: monthly-plan\nmonths: {3: [{content: 丙, prepares: %s}]}\n"
    assert rules(table + tasks % "x") == []
    assert rules(table + tasks % "y") == ["unknown-reference"]


def test_the_same_title_is_no_duplicate_where_owners_and_time_differ() -> None:
    """Two departments may hold a meeting of the same name at different times."""
    table = "kind: arrangement\ncategories:\n  - name: 甲\n    items:\n"
    one = "      - {title: 召开座谈会, owners: 办公室, when: 3月}\n"
    assert rules(table + one + "      - {title: 召开座谈会, owners: 财经工委, when: 9月}\n") == []
    assert rules(table + one + "      - {title: 召开座谈会, owners: 财经工委, when: 3月}\n") == [
        "duplicate-item"
    ]
    assert rules(table + one + one) == ["duplicate-item"]


def test_the_same_work_in_other_months_is_no_duplicate() -> None:
    """The monthly plan says what recurs again in each month."""
    tasks = "kind: monthly-plan\nmonths:\n  3: [{content: 甲}]\n  4: [{content: 甲}%s]\n"
    assert rules(tasks % "") == []
    assert rules(tasks % ", {content: 甲}") == ["duplicate-item"]


@pytest.mark.parametrize("month", ["0", "13", "abc", "1.5", "-1"])
def test_months_that_are_none(month: str) -> None:
    """Whatever is no month is said to be none."""
    assert rules(f"kind: monthly-plan\nmonths: {{'{month}': [{{content: 甲}}]}}\n") == [
        "no-such-month"
    ]


def test_a_plan_that_could_not_be_read_whole_is_not_blamed_for_what_is_missing(
    tmp_path: Path,
) -> None:
    """The point may well be in the part with the slip."""
    body = "kind: work-points\nyear: 2025\nsections:\n  - {title: 甲, points: [{id: x, lead: y, z: 1}]}\n"
    table = "kind: arrangement\ncategories:\n  - {name: 乙, items: [{title: 丙, points: [w]}]}\n"
    (tmp_path / "body.yaml").write_text(body, encoding="utf-8")
    (tmp_path / "table.yaml").write_text(table, encoding="utf-8")
    report = check_below(tmp_path)
    found = [one.rule.name for one in report.diagnostics if one.rule.name not in INCOMPLETE]
    assert found == ["unknown-key"]


def test_what_a_second_key_holds_is_not_missing(tmp_path: Path) -> None:
    """The tasks below a month that is written twice are there all the same."""
    table = (
        "kind: arrangement\ncategories:\n  - {name: 乙, items: [{title: 丙, points: []}]}\n---\n"
    )
    tasks = "kind: monthly-plan\nmonths:\n  8: [{content: 甲, prepares: x}]\n  8: [{content: 乙, id: x}]\n"
    (tmp_path / "plan.yaml").write_text(table + tasks, encoding="utf-8")
    report = check_below(tmp_path)
    found = [one.rule.name for one in report.diagnostics if one.rule.name not in INCOMPLETE]
    assert found == ["duplicate-key"]


@pytest.mark.parametrize(
    "text",
    [
        "常委会会议、主任会议",
        "听取审议审议意见落实情况的报告",
        "2021-2035年（规划期）",
        "“1114”工作体系",
        "AI+政务、5G网络",
        "https：不是网址",
        "“种业+”引领",
    ],
)
def test_right_wording_passes(text: str) -> None:
    """Wording rules do not cry wolf."""
    assert rules(f"kind: work-points\nyear: 2025\npreamble: '{text}'\n") == []


def test_the_wrong_words_are_pointed_at() -> None:
    """Not all of a long text."""
    text = "kind: work-points\nyear: 2025\npreamble: |\n  第一行。\n  落实民生实项目监督。\n"
    (finding,) = findings(text)
    span = finding.place.span
    assert span is not None
    assert (span.line, span.column, span.end_column) == (5, 5, 10)
