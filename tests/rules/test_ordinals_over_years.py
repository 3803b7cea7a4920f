"""Terms and sessions beside the plan of the year before."""

from pathlib import Path

import pytest

from plan_texts import check_below

NOW = "听取和审议县政府关于县十八届人大四次会议代表建议办理情况的报告"
LAST = NOW.replace("四次", "三次")


def plan(year: int, title: str = "", sessions: str = "", adopted: str = "", more: str = "") -> str:
    rows = f"[{{name: 甲, items: [{{title: {title or '甲'}, when: 11月}}]}}]"
    head = f"kind: work-points\nyear: {year}\norgan: 青山县人大常委会\nlevel: county\n"
    listed = f"sessions: [{sessions}]\n" if sessions else ""
    steps = f"adopted: [{adopted}]\n" if adopted else ""
    return f"{head}{steps}---\nkind: arrangement\n{listed}categories: {rows}\n{more}"


def told(folder: Path, *texts: str, first: int = 2024) -> list[str]:
    for year, text in enumerate(texts, first):
        (folder / f"plans/{year}").mkdir(parents=True)
        (folder / f"plans/{year}/plan.yaml").write_text(text, encoding="utf-8")
    report = check_below(folder, "plans")
    return [
        f"{one.severity} {one.message.zh}"
        for one in report.diagnostics
        if one.rule.code == "NPC387"
    ]


def test_a_year_that_counts_on(tmp_path: Path) -> None:
    assert told(tmp_path, plan(2024, LAST), plan(2025, NOW)) == []


@pytest.mark.parametrize(
    ("title", "said"),
    [
        (LAST, "这里写“县十八届人大三次会议”，上一年的计划写“县十八届人大三次会议”"),
        (NOW.replace("四次", "二次"), "县十八届人大二次会议"),
        (NOW.replace("十八", "十七"), "这里写“县十七届人大四次会议”"),
        (NOW.replace("十八", "十九"), "县十九届人大四次会议"),
    ],
)
def test_terms_and_sessions_that_go_back_or_jump(tmp_path: Path, title: str, said: str) -> None:
    (message,) = told(tmp_path, plan(2024, LAST), plan(2025, title))
    assert message.startswith("warning")
    assert said in message


@pytest.mark.parametrize("year", [2021, 2022, 2026, 2027])
def test_a_new_term_after_elections(tmp_path: Path, year: int) -> None:
    new = NOW.replace("十八届人大四次", "十九届人大一次")
    assert told(tmp_path, plan(year - 1, NOW), plan(year, new), first=year - 1) == []


def test_an_extra_session_of_the_congress_is_none_of_ours(tmp_path: Path) -> None:
    assert told(tmp_path, plan(2024, LAST), plan(2025, NOW.replace("四次", "五次"))) == []


def session(number: str, day: str) -> str:
    return f"{{kind: 常委会会议, session: {number}, date: {day}}}"


def adoption(number: str, day: str, body: str = "常委会会议") -> str:
    return f"{{body: {body}, session: {number}, date: {day}, action: 通过}}"


ADOPTED = adoption("第二十次", "2024-02-28")


@pytest.mark.parametrize(
    ("before", "now", "severity"),
    [
        ({"adopted": ADOPTED}, {"adopted": adoption("第二十六次", "2025-02-27")}, ""),
        ({"adopted": ADOPTED}, {"adopted": adoption("第二十次", "2025-02-27")}, "warning"),
        ({"adopted": ADOPTED}, {"sessions": session("第19次", "2025-04-27")}, "warning"),
        ({"adopted": ADOPTED}, {"sessions": session("第1次", "2025-04-27")}, ""),  # by the year
        (
            {"sessions": session("第30次", "2024-12-26")},
            {"sessions": session("第30次", "2025-02-26")},
            "info",
        ),
        (
            {"sessions": session("第30次", "2024-12-26")},
            {"sessions": session("第31次", "2025-02-26")},
            "",
        ),
        # one that both plans list
        (
            {"sessions": session("第30次", "2025-01-10")},
            {"sessions": session("第30次", "2025-01-10")},
            "",
        ),
        # meetings that many count by the year
        (
            {"adopted": adoption("第30次", "2024-02-28", "主任会议")},
            {"adopted": adoption("第20次", "2025-02-27", "主任会议")},
            "",
        ),
    ],
)
def test_numbers_of_sessions(
    tmp_path: Path, before: dict[str, str], now: dict[str, str], severity: str
) -> None:
    found = told(tmp_path, plan(2024, **before), plan(2025, **now))
    assert [one.split()[0] for one in found] == ([severity] if severity else [])


def test_numbers_begin_anew_with_a_new_committee(tmp_path: Path) -> None:
    old = plan(2026, sessions=session("第38次", "2026-12-20"))
    new = plan(2027, sessions=session("第25次", "2027-02-20"))
    assert told(tmp_path, old, new, first=2026) == []


def test_what_was_held_by_the_ledger_is_certain(tmp_path: Path) -> None:
    ledger = f"---\nkind: ledger\nsessions: [{session('第29次', '2024-12-26')}]\nmatters: {{主要1: 2024-12-26}}\n"
    found = told(
        tmp_path, plan(2024, more=ledger), plan(2025, sessions=session("第28次", "2025-02-26"))
    )
    assert [one.split()[0] for one in found] == ["warning"]
    assert "上一年2024-12-26已是第29次" in found[0]
