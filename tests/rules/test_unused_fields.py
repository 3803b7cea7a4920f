"""Owners, times and meetings: each row that lacks them, or the table as a whole."""

import pytest

from plan_texts import check_below
from support import Write

FIELDS = {"owners": "NPC323", "when": "NPC324", "meetings": "NPC325"}
VALUES = {"owners": "办公室", "when": "3月", "meetings": "常委会会议"}


def said(write: Write, field: str, *, filled: int, empty: int, head: str = "听取报告") -> list[str]:
    """Check a table with so many rows that have a field and that have not, and give the findings."""
    rows = ""
    for number in range(filled + empty):
        kept = {key: value for key, value in VALUES.items() if key != field or number < filled}
        said = "".join(f", {key}: {value}" for key, value in kept.items())
        rows += f"      - {{title: 听取第{number}项工作情况的报告{said}}}\n"
    path = write(
        "plan.yaml", f"kind: arrangement\ncategories:\n  - name: {head}\n    items:\n{rows}"
    )
    report = check_below(path.parent)
    return [
        f"{one.severity} {one.message.zh}"
        for one in report.diagnostics
        if one.rule.code == FIELDS[field]
    ]


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("owners", "info 全表未写承办部门"),
        ("when", "info 全表未写时间"),
        ("meetings", "info 全表未注明提交哪个会议"),
    ],
)
def test_what_no_row_has_is_said_once(write: Write, field: str, message: str) -> None:
    """Plans that are published often do without, long ones and short ones."""
    for rows in (2, 3, 4, 20):
        assert said(write, field, filled=0, empty=rows) == [message]


@pytest.mark.parametrize("field", FIELDS)
def test_what_few_rows_have_is_said_once(write: Write, field: str) -> None:
    """With the number of rows that have not."""
    (one,) = said(write, field, filled=2, empty=18)
    assert one.startswith("info 表中有18项")


@pytest.mark.parametrize("field", FIELDS)
def test_what_most_rows_have_is_asked_of_the_others(write: Write, field: str) -> None:
    """Each of them, as is the lone row of a small table."""
    assert len(said(write, field, filled=12, empty=5)) == 5
    assert len(said(write, field, filled=0, empty=1)) == 1


def test_a_table_without_meetings_of_few_rows_that_need_one(write: Write) -> None:
    """It does not plan meetings at all."""
    text = "kind: arrangement\ncategories:\n  - name: 甲\n    items:\n"
    text += "      - {title: 听取诉前调解工作情况的报告, owners: 办公室, when: 3月}\n"
    text += "".join(
        f"      - {{title: 视察第{n}片区, owners: 办公室, when: {n}月}}\n" for n in range(1, 9)
    )
    path = write("plan.yaml", text)
    report = check_below(path.parent)
    assert [one.message.zh for one in report.diagnostics] == ["全表未注明提交哪个会议"]
    lines = text.splitlines(keepends=True)
    path.write_text("".join(lines[:6]), encoding="utf-8")
    report = check_below(path.parent)
    assert [one.message.zh for one in report.diagnostics] == [
        "“听取诉前调解工作情况的报告”未注明提交哪个会议"
    ]


def test_a_category_may_name_the_meeting(write: Write) -> None:
    """Rows under 主任会议议题 need no tick."""
    assert said(write, "meetings", filled=0, empty=2, head="主任会议议题") == []
    assert len(said(write, "meetings", filled=0, empty=2)) == 1


def of_list(write: Write, rows: int, more: str = "") -> list[str]:
    """Check a list of titles, some of which say more, and give what is said of them."""
    titles = "".join(f"      - {{title: 听取第{n}项工作情况的报告{more}}}\n" for n in range(rows))
    head = "kind: arrangement\ncategories:\n  - name: 听取报告\n    items:\n"
    report = check_below(write("plan.yaml", head + titles).parent)
    return [
        f"{one.rule.code} {one.severity} {one.message.zh}；{one.hint and one.hint.zh}"
        for one in report.diagnostics
    ]


def test_a_list_without_columns_is_one_fact(write: Write) -> None:
    """It says what cannot be made of it, and what to do if that is wanted."""
    (one,) = of_list(write, 7)
    assert one == (
        "NPC324 info 表中未写时间（全表）、承办部门（全表）、提交的会议（全表），"
        "不能按月、按部门、按会议排出安排；"
        "只用于公布的，可以不写；要据以排出安排的，请写明 when、owners、meetings"
    )
    (one,) = of_list(write, 3, ", meetings: 常委会会议")
    assert one == (
        "NPC324 info 表中未写时间（全表）、承办部门（全表），不能按月、按部门排出安排；"
        "只用于公布的，可以不写；要据以排出安排的，请写明 when、owners"
    )


def test_a_list_few_rows_of_which_say_more(write: Write) -> None:
    """Those that say nothing are counted."""
    head = "kind: arrangement\ncategories:\n  - name: 听取报告\n    items:\n"
    lone = "      - {title: 听取年度工作情况的报告, when: 3月, owners: 办公室}\n"
    bare = "".join(f"      - {{title: 听取第{n}项工作情况的报告}}\n" for n in range(8))
    report = check_below(write("plan.yaml", head + lone + bare).parent)
    (one,) = report.diagnostics
    assert one.message.zh == (
        "表中未写时间（8项）、承办部门（8项）、提交的会议（全表），不能按月、按部门、按会议排出安排"
    )
