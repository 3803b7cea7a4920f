"""What findings advise: at the words that are wrong, and nothing that would make right rows wrong."""

import pytest

from npc.diagnostics import Diagnostic
from plan_texts import findings

TABLE = """\
kind: work-points
year: {year}
level: county
organ: 青禾县人大常委会
departments: [办公室, 财经工委]
---
kind: arrangement
meetings: [常委会会议, 主任会议]
categories:
  - name: {category}
    items:
"""


def told(code: str, *rows: str, year: int = 2026, category: str = "法定事项") -> list[Diagnostic]:
    """Return what one rule says of a table of rows."""
    text = TABLE.format(year=year, category=category)
    text += "".join(f"      - {{{row}}}\n" for row in rows)
    return [one for one in findings(text) if one.rule.code == code]


def words_at(found: Diagnostic, rows: tuple[str, ...]) -> str:
    """Return the words of a row that a finding points at."""
    span = found.place.span
    assert span
    line = f"      - {{{rows[span.line - 12]}}}"
    return line[span.column - 1 : span.end_column - 1]


def row(title: str, when: str = "8月", owners: str = "财经工委") -> str:
    return f"title: {title}, owners: {owners}, when: {when}, meetings: 常委会会议"


@pytest.mark.parametrize(
    ("owners", "expected"),
    [
        ("财经工委、社建工委、城环工委", [("社建工委", None), ("城环工委", None)]),
        ("[财经工委, 社建工委]", [("社建工委", None)]),
        ("财金工委、办公室", [("财金工委", "财经工委")]),
        ("财金工委、财经工委", [("财金工委", None)]),
        ("财经委员会", [("财经委员会", "财经工委")]),
        ("财经工委、经工委", [("经工委", None)]),
        ('"办公室、\\u793e建工委"', [(r"\u793e建工委", None)]),
    ],
)
def test_each_unknown_department_is_pointed_at(
    owners: str, expected: list[tuple[str, str | None]]
) -> None:
    """What committees end in makes none like another, nor is one meant that stands beside."""
    rows = (row("视察供水工作", owners=owners),)
    found = told("NPC301", *rows)
    assert [words_at(one, rows) for one in found] == [words for words, _ in expected]
    for one, (_, meant) in zip(found, expected, strict=True):
        assert one.hint
        assert one.hint.en == (
            f"perhaps “{meant}” is meant" if meant else "correct it, or add it to “departments”"
        )


@pytest.mark.parametrize(
    ("meetings", "expected"),
    [
        ("[常委会会议, 办公会议, 常务会议]", ["办公会议", "常务会议"]),
        ("常务会议", ["常务会议"]),
        ("常委会会议、会议", ["会议"]),
    ],
)
def test_each_meeting_without_column_is_pointed_at(meetings: str, expected: list[str]) -> None:
    rows = (f"title: 视察供水工作, owners: 财经工委, when: 8月, meetings: {meetings}",)
    assert [words_at(one, rows) for one in told("NPC321", *rows)] == expected


@pytest.mark.parametrize(("typed", "sign"), [(3, "dropped"), (1, "twice")])
def test_rows_are_looked_at_before_a_typed_count_goes(typed: int, sign: str) -> None:
    """The count is what shows that a row was lost."""
    rows = (row("视察供水工作"), row("视察交通工作"))
    (found,) = told("NPC322", *rows, category=f"视察（{typed}项）")
    assert found.hint
    assert sign in found.hint.en


ACCOUNTS = "审查和批准2025年县级决算"
AUDIT = "听取和审议县政府关于2025年度县级预算执行和其他财政收支的审计工作报告"


@pytest.mark.parametrize(
    ("accounts", "audit", "moved", "month"),
    [
        ("8月", "6月", 1, "8"),
        ("8月", "11月", 1, "8"),
        ("5月", "11月", 1, "5"),
    ],
)
def test_the_row_whose_month_is_wrong_is_to_be_moved(
    accounts: str, audit: str, moved: int, month: str
) -> None:
    (found,) = told("NPC364", row(ACCOUNTS, accounts), row(AUDIT, audit))
    assert found.place.span
    assert found.place.span.line == 12 + moved
    assert found.message.en.endswith(f"in month {month}")


@pytest.mark.parametrize("accounts", ["5月", "11月"])
def test_accounts_outside_their_months_are_told_where_to_go_at_once(accounts: str) -> None:
    """That they are to be with the audit report is said by the rule on their months."""
    rows = row(ACCOUNTS, accounts), row(AUDIT, "8月")
    assert not told("NPC364", *rows)
    (found,) = told("NPC361", *rows)
    assert found.hint
    assert found.hint.zh == "请改在8月，与审计工作报告同一次会议"


def test_both_in_one_month_are_fine() -> None:
    assert not told("NPC364", row(ACCOUNTS, "6-9月"), row(AUDIT, "8月"))


CORRECTION = "听取和审议县政府关于{}年度县级预算执行和其他财政收支审计查出问题整改情况的报告"


@pytest.mark.parametrize(
    ("rows", "is_slip"),
    [
        ((row(AUDIT), row(CORRECTION.format(2024), "12月")), True),
        # The other year has its own report, the month is not after the audit's, or no audit is there.
        ((row(AUDIT), *(row(CORRECTION.format(n), "12月") for n in (2024, 2025))), False),
        ((row(AUDIT), row(CORRECTION.format(2024), "6月")), False),
        ((row(CORRECTION.format(2024), "12月"),), False),
    ],
)
def test_a_year_that_is_perhaps_a_slip_is_told_as_one(
    rows: tuple[str, ...], *, is_slip: bool
) -> None:
    """To move the row earlier would move one that stands right."""
    (found,) = told("NPC365", *rows)
    assert found.hint
    assert ("perhaps 2025 is meant" in found.hint.en) == is_slip


@pytest.mark.parametrize(("year", "words"), [(2026, "are over"), (2023, "by custom")])
def test_six_months_are_custom_before_the_law_of_2024(year: int, words: str) -> None:
    (found,) = told("NPC365", row(CORRECTION.format(year - 2), "7月"), year=year)
    assert words in found.message.en
    assert found.severity == ("error" if year == 2026 else "warning")


def test_owners_left_open_are_told_once() -> None:
    rows = (row("视察民生实事项目", owners="待填"), row("调研供水", owners="[办公室, 待填]"))
    assert not told("NPC301", *rows)
    assert len(told("NPC403", *rows)) == len(rows)
    joined = told("NPC301", row("视察民生实事项目", owners="待填、办公室"))
    assert len(joined) == 1  # which NPC403 does not find
