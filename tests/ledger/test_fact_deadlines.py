"""What is due by the ledger: in the list of deadlines, in the month's notice and in calendars."""

import json

import pytest

from ledger_of_a_year import LEDGER, PLAN
from support import Npc, Write


@pytest.fixture(autouse=True)
def _year(write: Write) -> None:
    write("plan.yaml", PLAN)
    write("台账.yaml", LEDGER)


def due(npc: Npc, day: str, *arguments: str) -> dict[str, str]:
    """What is due by the ledger as of a day: the day of each, by what it is of."""
    result = npc("schedule", "deadlines", "--as-of", day, "--to", "json", *arguments, language="zh")
    assert (result.code, result.err) == (0, "")
    blocks = json.loads(result.out)["blocks"]
    rows = [row for block in blocks if block["name"] == "facts" for row in block["rows"]]
    return {row["cells"]["text"]: row["cells"]["due"] for row in rows}


FIRST = "审议意见1号：听取和审议县政府关于食品安全工作情况的报告"
SECOND = "审议意见2号：听取和审议县法院关于民事审判工作情况的报告"
SOON, HARD = (f"代表建议（县十七届人大五次会议）：未答复{number}件" for number in (12, 4))
AUDIT = "听取和审议县政府关于2024年度本级预算执行和其他财政收支的审计工作报告"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2025-05-01", {SOON.replace("12", "92"): "2025-06-03", HARD: "2025-09-03"}),
        ("2025-05-31", {SOON: "2025-06-03", FIRST: "2025-08-06", HARD: "2025-09-03"}),
        ("2025-07-31", {FIRST: "2025-08-06", HARD: "2025-09-03", SECOND: "2025-10-03"}),
        ("2025-08-28", {FIRST: "2025-08-06", HARD: "2025-09-03", AUDIT: "2026-02-28"}),
    ],
)
def test_what_is_due_on_a_day(npc: Npc, day: str, expected: dict[str, str]) -> None:
    """What is not known yet is not due, and neither is what came in."""
    assert due(npc, day) == expected


def test_what_was_put_right_is_reported_once(npc: Npc, write: Write) -> None:
    """A report heard after that of the audit is the one that was due; one before it is of another year."""
    row = "{title: 听取和审议县政府关于%s年度审计查出问题整改情况的报告, owners: 财经工委, when: %s, meetings: 常委会会议}"
    rows = "".join(f"      - {row % each}\n" for each in (("2023", "3月"), ("2024", "12月")))
    write("plan.yaml", PLAN.replace("  - name: 视察活动", f"{rows}  - name: 视察活动"))
    write("台账.yaml", LEDGER.replace("items: [听取1]", "items: [听取1, 计划2]"))
    assert AUDIT in due(npc, "2025-12-31")
    later = (
        "  - {kind: 常委会会议, session: 第34次, date: 2025-12-24, items: [计划3]}\nadjustments:"
    )
    write("台账.yaml", LEDGER.replace("adjustments:", later, 1))
    assert AUDIT not in due(npc, "2025-12-31")


def test_before_2025_no_law_set_six_months(npc: Npc, write: Write) -> None:
    """监督法 of 2006 does not speak of what is put right after an audit."""
    for name, text in (("plan.yaml", PLAN), ("台账.yaml", LEDGER)):
        write(name, text.replace("2025-", "2024-").replace("year: 2025", "year: 2024"))
    assert AUDIT not in due(npc, "2024-12-31")


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (["--department", "法制工委"], {SECOND}),
        (["--action", "听取和审议"], {FIRST, SECOND}),
        (["--meeting", "主任会议"], set()),
        (["--status", "open"], {FIRST, SECOND, HARD}),
        (["--status", "done"], set()),
        (["--status", "overdue"], set()),
    ],
)
def test_filters(npc: Npc, filters: list[str], expected: set[str]) -> None:
    """Suggestions are of no department, meeting or action of the plan."""
    assert set(due(npc, "2025-07-31", *filters)) == expected


def test_overdue(npc: Npc) -> None:
    """What was due before the day is overdue, in words too."""
    assert set(due(npc, "2025-08-28", "--status", "overdue")) == {FIRST}
    out = npc("schedule", "deadlines", "--as-of", "2025-08-28", language="zh").out
    assert "已过22日" in next(line for line in out.splitlines() if FIRST in line)


def test_the_notice_of_the_month_has_it(npc: Npc) -> None:
    """Beside what is due before sessions."""
    out = npc("schedule", "month", "8", "--as-of", "2025-07-31", language="zh").out
    _, _, deadlines = out.partition("本月期限")
    assert "8月6日 周三" in deadlines
    assert FIRST in deadlines


def test_a_calendar_finds_it_again_when_it_is_moved(npc: Npc, write: Write) -> None:
    """Its key is that of the opinion and not of the day; what is due is a deadline."""

    def event() -> dict[str, str]:
        out = npc(
            "schedule", "deadlines", "--as-of", "2025-07-31", "--to", "ics", language="zh"
        ).out
        events = out.replace("\r\n ", "").replace("\r\n", "\n").split("BEGIN:VEVENT\n")
        found = next(each for each in events if FIRST in each)
        return dict(line.split(":", 1) for line in found.splitlines() if ":" in line)

    before = event()
    write(
        "台账.yaml", LEDGER.replace("issued: 2025-05-06,", "issued: 2025-05-06, due: 2025-08-20,")
    )
    after = event()
    day = "DTSTART;VALUE=DATE"
    assert before["UID"] == after["UID"]
    assert (before[day], after[day]) == ("20250806", "20250820")


def test_what_is_left_of_the_year_before(npc: Npc, write: Write) -> None:
    """It is called by its year; what came in this year is left no more."""
    write("plans/2025/plan.yaml", PLAN)
    write("plans/2025/台账.yaml", LEDGER)
    put_right = PLAN.replace("审计工作报告", "审计查出问题整改情况的报告").replace("2025-", "2026-")
    write("plans/2026/plan.yaml", put_right.replace("year: 2025", "year: 2026"))
    ledger = "kind: ledger\nsessions:\n  - {kind: 常委会会议, date: 2026-01-28%s}\n"
    write("plans/2026/台账.yaml", ledger % "")
    arguments = ("2026-01-30", "--plan", "plans/2026")
    assert due(npc, *arguments) == {
        f"2025年{FIRST}": "2025-08-06",
        f"2025年{HARD}": "2025-09-03",
        f"2025年{AUDIT}": "2026-02-28",
    }
    week = ("schedule", "week", "--plan", "plans/2026", "--as-of", "2026-02-25")
    assert "审计查出问题整改" in npc(*week, language="zh").out
    write("plans/2026/台账.yaml", ledger % ", items: [计划1]")
    assert f"2025年{AUDIT}" not in due(npc, *arguments)
    assert "审计查出问题整改" not in npc(*week, language="zh").out
