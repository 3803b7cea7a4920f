"""`npc ledger opinions`: how each opinion stands on a day, and what was deliberated without one."""

import json
from pathlib import Path

import pytest
from docx import Document

from ledger_of_a_year import LEDGER, PLAN
from support import Npc, Write


@pytest.fixture(autouse=True)
def _year(write: Write) -> None:
    write("plan.yaml", PLAN)
    write("台账.yaml", LEDGER)


def rows(npc: Npc, day: str, block: str, *arguments: str) -> list[dict[str, str]]:
    """The rows of one table as of a day."""
    result = npc("ledger", "opinions", "--as-of", day, "--to", "json", *arguments, language="zh")
    assert (result.code, result.err) == (0, "")
    found = json.loads(result.out)["blocks"]
    return [row["cells"] for each in found if each["name"] == block for row in each["rows"]]


def stand(npc: Npc, day: str, *arguments: str) -> dict[str, str]:
    """How each opinion stands on a day, in words."""
    return {row["number"]: row["standing"] for row in rows(npc, day, "opinions", *arguments)}


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2025-05-05", {}),
        ("2025-07-20", {"1号": "绿", "2号": "绿"}),
        ("2025-07-31", {"1号": "黄 还有6日，已征求意见", "2号": "绿"}),
        ("2025-08-25", {"1号": "红 逾期19日，已征求意见", "2号": "已书面报告，待公布"}),
    ],
)
def test_how_they_stand(npc: Npc, day: str, expected: dict[str, str]) -> None:
    """An opinion is not known before it is issued, a reply not before it came."""
    assert stand(npc, day) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("replied: 2025-08-10", "已书面报告（逾期4日），待公布"),
        ("replied: 2025-08-01, measured: 2025-08-15", "已测评，待公布"),
        ("replied: 2025-08-10, published: 2025-08-20", "已公布（报告逾期4日）"),
        ("due: 2025-09-06", "绿，已征求意见"),
    ],
)
def test_how_far_it_has_come(npc: Npc, write: Write, told: str, expected: str) -> None:
    """The last step that was taken is told, and whether the reply was late."""
    write("台账.yaml", LEDGER.replace("consulted: 2025-07-21", f"consulted: 2025-07-21, {told}"))
    assert stand(npc, "2025-08-25")["1号"] == expected


def test_one_that_was_published_was_replied_to(npc: Npc, write: Write) -> None:
    """Whoever asks: no list, no rule and no figure takes it for overdue."""
    told = "consulted: 2025-07-21, published: 2025-08-20"
    write("台账.yaml", LEDGER.replace("consulted: 2025-07-21", told))
    assert stand(npc, "2025-09-30")["1号"] == "已公布（报告逾期14日）"
    due = npc("schedule", "deadlines", "--as-of", "2025-09-30", "--to", "json", language="zh")
    assert "审议意见1号" not in due.out
    found = npc("plan", "validate", "--as-of", "2025-09-30", "--select", "NPC469", language="zh")
    assert "1号" not in found.out
    counts = npc("ledger", "counts", "--as-of", "2025-09-30", "--to", "json", language="zh")
    replied = [each for each in json.loads(counts.out)["counts"] if each["kind"] == "reply"]
    assert [each["number"] for each in replied] == [2]


def test_one_that_is_not_handed_over_yet(npc: Npc, write: Write) -> None:
    """It has no light and no day."""
    write("台账.yaml", LEDGER.replace(", issued: 2025-05-06, consulted: 2025-07-21", ""))
    assert stand(npc, "2025-08-25")["1号"] == "未交办"


def test_what_was_deliberated_without_one(npc: Npc) -> None:
    """A report heard by 主任会议 (听取3) is deliberated by no session."""
    (row,) = rows(npc, "2025-09-01", "awaited")
    assert "审计工作报告" in row["text"]
    assert (row["meetings"], row["date"]) == ("常委会会议第32次", "2025-08-28")
    assert (row["state"], row["ground"]) == ("会后4日", "监督法第二十九条")
    assert [row["date"] for row in rows(npc, "2025-06-30", "awaited")] == ["2025-06-26"]


@pytest.mark.parametrize(
    ("arguments", "opinions", "is_awaited"),
    [
        (["--department", "法制工委"], {"2号"}, False),
        (["--department", "财经工委"], {"1号"}, True),
        (["--status", "open"], {"1号"}, True),
        (["--status", "done"], {"2号"}, False),
        (["--status", "overdue"], {"1号"}, False),
    ],
)
def test_filters(npc: Npc, arguments: list[str], opinions: set[str], *, is_awaited: bool) -> None:
    """Department and action are those of the matters, the status is the opinion's."""
    assert stand(npc, "2025-09-01", *arguments).keys() == opinions
    assert bool(rows(npc, "2025-09-01", "awaited", *arguments)) is is_awaited


def test_a_vote_is_told_in_numbers(npc: Npc, write: Write) -> None:
    """As they were counted; what was not counted is not told."""
    vote = "measured: {date: 2025-09-01, 满意: 20, 不满意: 0}"
    write("台账.yaml", LEDGER.replace("replied: 2025-08-25", f"replied: 2025-08-25, {vote}"))
    told = {
        row["number"]: (row["measured"], row["votes"])
        for row in rows(npc, "2025-09-30", "opinions")
    }
    assert told == {"1号": (None, ""), "2号": ("2025-09-01", "满意20票、不满意0票")}


def test_the_word_file_has_days_without_years(npc: Npc) -> None:
    """As a table that is laid before a meeting: the title says the year."""
    result = npc("ledger", "opinions", "--as-of", "2025-08-25", "-o", "a.docx", language="zh")
    assert result.code == 0
    document = Document("a.docx")
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert {"1号", "5月6日", "8月6日", "红 逾期19日，已征求意见"} <= set(cells)


def test_a_calendar_has_what_is_open(npc: Npc) -> None:
    """By when replies are due, and no matters."""
    out = npc("ledger", "opinions", "--as-of", "2025-08-25", "--to", "ics", language="zh").out
    assert out.count("BEGIN:VEVENT") == 1
    assert "20250806" in out


def test_a_plan_without_ledger_says_so(npc: Npc) -> None:
    """And how one begins."""
    Path("台账.yaml").unlink()
    result = npc("ledger", "opinions", language="zh")
    assert result.code == 0
    assert "没有台账" in result.out
