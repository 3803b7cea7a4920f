"""`npc schedule meetings --session`: one session, and the agenda to start from."""

import json
from datetime import date
from pathlib import Path

import pytest

from npc.diagnostics import SourceText
from npc.source.reader import read_text
from support import Npc, Write

PLAN = """\
kind: work-points
year: 2026
organ: 示例市人大常委会
departments: [财政经济委员会]
preamble: 全年工作。
---
kind: arrangement
meetings: [常委会会议, 主任会议]
sessions:
  - {kind: 常委会会议, session: 第四十五次会议, date: 2026-04-28}
  - {kind: 常委会会议, session: 第四十六次会议, date: 2026-06-26}
  - {kind: 主任会议, session: 第46次, date: 2026-04-02}
  - {kind: 主任会议, date: 2026-05-08}
categories:
  - name: 听取和审议专项工作报告
    items:
      - {id: jobs, title: 听取和审议市政府关于就业工作情况的报告, owners: 财政经济委员会, when: 4月, meetings: 常委会会议}
      - {title: "审议“两院”报告: 甲 #1", owners: 财政经济委员会, when: 4月, meetings: 常委会会议}
      - {id: late, title: 听取和审议市政府关于供水工作情况的报告, owners: 财政经济委员会, when: 4月, meetings: 常委会会议, status: postponed}
      - {id: motion, title: 听取市政府关于推进乡村振兴情况的汇报, owners: 财政经济委员会, when: 4月, meetings: 主任会议}
"""


@pytest.fixture(autouse=True)
def _plan(monkeypatch: pytest.MonkeyPatch, write: Write) -> None:
    monkeypatch.setattr("npc.cli.selection.today", lambda: date(2026, 1, 15))
    write("year/plan.yaml", PLAN)


@pytest.mark.parametrize(
    "written", ["45", "四十五", "第四十五次", "第45次会议", "第四十五次会议", "2026-04-28"]
)
def test_a_session_is_found_as_people_name_it(npc: Npc, written: str) -> None:
    """By its number in either writing, its name, its day."""
    result = npc("schedule", "meetings", "--session", written, "--to", "json")
    assert result.code == 0, result.err
    record = json.loads(result.out)
    assert [block["name"] for block in record["blocks"]] == ["4-常委会会议"]
    assert len(record["matters"]) == 3
    assert record["remarks"][0] == "会次：常委会会议第四十五次会议"


def test_an_unknown_session_is_told_with_those_that_are_set(npc: Npc) -> None:
    """Exit code 2, and which there are."""
    result = npc("schedule", "meetings", "--session", "99", language="zh")
    assert (result.code, result.out) == (2, "")
    assert "没有会期为“99”的会议" in result.err
    assert "常委会会议第四十五次会议（2026-04-28）" in result.err


def test_an_agenda_to_start_from_is_a_document_of_the_plan(npc: Npc, tmp_path: Path) -> None:
    """It is right as it is; what has no id says where it wants one; what was put off is only told."""
    result = npc("schedule", "meetings", "--session", "45", "-o", "year/agenda.yaml", language="zh")
    assert (result.code, result.err) == (0, "")
    text = (tmp_path / "year/agenda.yaml").read_text(encoding="utf-8")
    (document,) = read_text(SourceText("agenda.yaml", text)).documents
    assert document.data == {
        "kind": "agenda",
        "id": "agenda-45",
        "session": {"kind": "常委会会议", "session": "第四十五次会议", "date": "2026-04-28"},
        "items": [{"same": "jobs"}, {"title": "审议“两院”报告: 甲 #1"}],
    }
    assert "# 已延期：听取和审议市政府关于供水工作情况的报告" in text
    assert "# year/plan.yaml:18" in text
    found = json.loads(npc("plan", "validate", "year", "--to", "json").out)
    assert [one for one in found["findings"] if one["severity"] == "error"] == []
    again = npc("schedule", "meetings", "--session", "45", "--to", "yaml", language="zh").out
    assert "id: agenda-45-2" in again
    assert "计划中已有这次会议的议程：agenda-45" in again


def test_a_session_without_a_number_and_without_items(npc: Npc, write: Write) -> None:
    """It is known by its day; nothing comes before it yet."""
    result = npc("schedule", "meetings", "--session", "2026-05-08", "--to", "yaml")
    assert (result.code, result.err) == (0, "")
    assert "id: agenda-0508\nsession: {kind: 主任会议, date: 2026-05-08}\n" in result.out
    write("year/agenda.yaml", result.out)
    assert "error" not in npc("plan", "validate", "year").out


def test_an_agenda_is_of_one_session(npc: Npc) -> None:
    """Without a session, or with two of a number, the command line lacks a word."""
    for arguments in ((), ("--session", "46")):
        result = npc("schedule", "meetings", *arguments, "--to", "yaml", language="zh")
        assert (result.code, result.out) == (2, "")
        assert "--session" in result.err
        assert "--meeting" in result.err
    both = npc("schedule", "meetings", "--session", "46")
    assert "主任会议第46次, 常委会会议第四十六次会议" in both.out.replace("、", ", ")
    one = npc("schedule", "meetings", "--session", "46", "--meeting", "主任会议", "--to", "yaml")
    assert "same: motion" in one.out
    assert npc("schedule", "month", "4", "--to", "yaml").code == 2
