"""Faults in what a plan says of progress and of dated sessions."""

import pytest

from plan_texts import check_below, findings
from schedules import DATED
from support import Write

CODES = {"NPC350", "NPC351", "NPC352", "NPC353", "NPC354", "NPC355", "NPC356", "NPC357"}


def found(text: str) -> list[tuple[str, int]]:
    """Code and line of what these rules find."""
    return [
        (one.rule.code, one.place.span.line if one.place.span else 0)
        for one in findings(text)
        if one.rule.code in CODES
    ]


def task(rest: str) -> str:
    return f"kind: monthly-plan\nyear: 2025\nmonths:\n  3:\n    - {{content: 甲, owners: 乙, {rest}}}\n"


def sessions(*rows: str, items: str = "categories: []\n") -> str:
    written = "".join(f"  - {{{row}}}\n" for row in rows)
    return f"kind: arrangement\nyear: 2025\nsessions:\n{written}{items}"


def test_a_sound_plan_is_not_blamed() -> None:
    """Dates, numbers and statuses that agree."""
    assert found(DATED) == []


@pytest.mark.parametrize(
    ("rest", "codes"),
    [
        ("done_on: 2025-03-02", ["NPC350"]),
        ("done_on: 2025-03-02, status: 已延期", ["NPC350"]),
        ("done_on: 2025-03-02, note: 已完成", []),
        ("done_on: 2025-03-02, status: done", []),
        ("done_on: 2024-03-02, status: done", ["NPC351"]),
        ("done_on: 2026-01-15, status: done", []),
        ("done_on: 2052-03-02, status: done", ["NPC351"]),
        ("status: done", []),
    ],
)
def test_dates_of_completion(rest: str, codes: list[str]) -> None:
    """They go with a status, and lie in the year or the next."""
    assert [code for code, _ in found(task(rest))] == codes


def test_work_that_began_the_year_before_may_end_there() -> None:
    """上年12月至1月 may be done in December."""
    item = "categories: [{name: 甲, items: [{title: 乙, when: 2024年12月至2025年1月, status: done, done_on: 2024-12-30}]}]\n"
    assert found(sessions(items=item).replace("sessions:\n", "")) == []


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["kind: 常委会会议, date: 2025-02-01", "kind: 常委会会议, date: 2025-04-01"], []),
        (["kind: 人代会, date: 2026-01-12"], []),
        (["kind: 常委会会议, date: 2024-02-01"], [("NPC352", 4)]),
        (["kind: 常委会会议, date: 2026-06-01"], [("NPC352", 4)]),
        (["kind: 常委会会议, date: 2025-02-01", "kind: 常委会会议, date: 2025-02-01"], [("NPC353", 5)]),
        (["kind: 常委会会议, date: 2025-02-01", "kind: 主任会议, date: 2025-02-01"], []),
        (["kind: 常委会会议, session: 第3次, date: 2025-02-01", "kind: 县人大常委会会议, session: 第三次会议, date: 2025-04-01"], [("NPC353", 5)]),
        (["kind: 常委会会议, session: 第31次, date: 2025-02-01", "kind: 常委会会议, session: 第30次, date: 2025-04-01"], [("NPC354", 4)]),
        (["kind: 常委会会议, session: 第31次, date: 2025-04-01", "kind: 常委会会议, session: 第30次, date: 2025-02-01"], []),
        (["kind: 常委会会议, session: 十五届第40次, date: 2025-02-01", "kind: 常委会会议, session: 十六届第1次, date: 2025-04-01"], []),
        (["kind: 常委会会议, session: 第31次, date: 2025-02-01", "kind: 主任会议, session: 第30次, date: 2025-04-01"], []),
    ],
)  # fmt: skip
def test_dates_of_sessions(rows: list[str], expected: list[tuple[str, int]]) -> None:
    """In the year, once each, and in the order of their numbers; another term begins anew."""
    assert found(sessions(*rows)) == expected


@pytest.mark.parametrize(
    ("when", "codes"),
    [("6月", []), ("7月", ["NPC355"]), ("7-8月", []), ("3月", []), ("12月", []), ("适时", [])],
)
def test_items_between_two_dated_sessions(when: str, codes: list[str]) -> None:
    """Before the first and after the last, dates may not be set yet."""
    row = f"{{title: 听取和审议县政府关于养老服务工作情况的报告, owners: 乙, when: {when}, meetings: 常委会会议}}"
    text = sessions(
        "kind: 常委会会议, date: 2025-06-26",
        "kind: 常委会会议, date: 2025-08-28",
        items=f"categories: [{{name: 专项工作报告, items: [{row}]}}]\n",
    )
    assert [code for code, _ in found(text)] == codes


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (task("status: finished"), "finished"),
        (task("status: done, done_on: 2025-02-30"), "2025-02-30"),
        (sessions("kind: 常委会会议"), "date"),
        (sessions("kind: 常委会会议, date: 4月28日"), "4月28日"),
        (sessions("kind: 常委会会议, date: 2025-04-28, place: 甲"), "place"),
    ],
)
def test_faults_of_form_name_the_value_and_its_place(write: Write, text: str, says: str) -> None:
    """As all faults of form do."""
    path = write("plan.yaml", text)
    report = check_below(path.parent)
    wrong = [one for one in report.diagnostics if one.rule.code.startswith("NPC2")]
    assert len(wrong) == 1
    assert says in wrong[0].message.zh
    assert wrong[0].place.span is not None


def of_adoption(date: str, session: str, notice: str = "") -> list[tuple[str, int]]:
    """Check a plan whose 36th session began on 27 February."""
    body = f"kind: work-points\nyear: 2026\nadopted:\n  - {{date: {date}, body: 常委会会议, session: {session}, action: 通过}}\n"
    table = sessions(
        "kind: 常委会会议, session: 十八届第三十五次, date: 2026-01-27",
        "kind: 常委会会议, session: 十八届第三十六次, date: 2026-02-27",
    ).replace("2025", "2026")
    letter = (
        f"---\nkind: notice\ntext: 《工作要点》已经{notice}，现印发给你们。\n" if notice else ""
    )
    return found(f"{body}---\n{table}{letter}")


@pytest.mark.parametrize(
    ("date", "session", "expected"),
    [
        ("2026-02-27", "第三十六次", []),
        ("2026-02-28", "第36次", []),  # its second day
        ("2026-03-20", "十九届第三十六次", []),  # of another term
        ("2026-03-20", "第三十八次", []),
        ("2026-02-27", "县第十八届人民代表大会常务委员会第三十六次会议", []),
        ("2026-03-20", "县第十九届人民代表大会常务委员会第三十六次会议", []),
        ("2026-02-26", "县第十八届人民代表大会常务委员会第三十六次会议", [("NPC356", 4)]),
        ("2026-02-27", "第十八届人大常委会第35次会议", [("NPC356", 4)]),
        ("2026-02-26", "第三十六次", [("NPC356", 4)]),
        ("2026-02-27", "第三十五次", [("NPC356", 4)]),
        ("2026-02-27", "第三十六届", [("NPC356", 4)]),
    ],
)
def test_the_adoption_and_the_list_of_sessions(
    date: str, session: str, expected: list[tuple[str, int]]
) -> None:
    """One session has one number, and one date within the days that it lasts."""
    assert of_adoption(date, session) == expected


@pytest.mark.parametrize(
    ("notice", "count"),
    [
        ("2026年2月27日第三十六次常委会会议通过", 0),
        ("2026年2月27日县十八届人大常委会第36次会议审议通过", 0),
        ("2026年2月20日第50次主任会议讨论通过", 0),
        ("常委会会议通过", 0),
        ("2026年2月20日第50次主任会议讨论、2026年2月27日第三十六次常委会会议通过", 0),
        ("2026年2月20日第50次主任会议讨论、2026年2月26日第三十六次常委会会议通过", 1),
        ("2026年2月26日第三十六次常委会会议通过", 1),
        ("2026年2月27日县十八届人大常委会第三十五次会议通过", 1),
        ("2026年2月26日第三十五次常委会会议通过", 1),
    ],
)
def test_the_notice_and_the_adoption(notice: str, count: int) -> None:
    """The notice is often last year's with one of the two not changed."""
    assert of_adoption("2026-02-27", "第三十六次", notice) == [("NPC356", 14)] * count


@pytest.mark.parametrize(
    ("kind", "severities"),
    [
        ("常委会会议", []),
        ("县人大常委会会议", []),
        ("人代会", []),
        ("党组会议", []),
        ("主席团会议", []),
        ("镇人大主席团会议", []),
        ("代表小组活动", []),
        ("常务会义", ["warning"]),
        ("主任会议议", ["warning"]),
        ("代表座谈会", ["info"]),
    ],
)
def test_sessions_of_meetings_without_a_column(kind: str, severities: list[str]) -> None:
    """A misspelt meeting is one of its own; others may well be meant."""
    text = sessions(f"kind: {kind}, date: 2025-03-04").replace(
        "sessions:", "meetings: [常委会会议, 主任会议]\nsessions:"
    )
    of_kind = [one for one in findings(text) if one.rule.code == "NPC357"]
    assert [one.severity.value for one in of_kind] == severities


GAP = """\
kind: arrangement
year: 2025
organ: 示例县人大常委会
level: county
{listed}departments: [财经工委]
categories:
  - name: 听取报告
    items:
      - {{title: 听取和审议甲工作报告, owners: 财经工委, when: 2月, meetings: 常委会会议}}
      - {{title: 听取和审议乙工作报告, owners: 财经工委, when: 6月, meetings: 常委会会议}}
"""
ON_A_DAY = "[{kind: 常委会会议, session: 第30次, date: 2025-04-28}]"


@pytest.mark.parametrize(
    ("listed", "rest", "has_gap"),
    [
        ("", "", True),
        (f"sessions: {ON_A_DAY}\n", "", False),
        ("", f"---\nkind: ledger\nyear: 2025\nsessions: {ON_A_DAY}\n", False),
        (
            "",
            f"---\nkind: ledger\nyear: 2025\nsessions: {ON_A_DAY.replace('常委会会议', '主任会议')}\n",
            True,
        ),
    ],
    ids=["none", "in the arrangement", "in the ledger", "of another meeting"],
)
def test_sessions_whose_date_is_set_fill_a_gap(listed: str, rest: str, *, has_gap: bool) -> None:
    """Also those in which no row of the plan is dealt with."""
    found = [one for one in findings(GAP.format(listed=listed) + rest) if one.rule.code == "NPC366"]
    assert bool(found) is has_gap
