"""Schedules of a plan with a ledger: as it stands, with what was planned told beside it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar

from amended_texts import POINTS_AND_SCHEDULES
from support import Npc, Write

_HEAD = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
level: county
departments: [财经工委, 农业农村工委]
"""
PLAN = _HEAD + POINTS_AND_SCHEDULES
LEDGER = """\
kind: ledger
sessions:
  - {kind: 主任会议, session: 第20次, date: 2025-06-12}
  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}
  - {kind: 常委会会议, session: 第32次, date: 2025-09-26}
matters:
  6月1: 2025-06-20
adjustments:
  - by: 主任会议第20次
    date: 2025-06-12
    changes:
      - {move: 听取2, to: 9月, why: 种业普查尚未结束}
      - {drop: 视察1, why: 并入市人大视察}
      - {change: 6月1, title: 就种业工作情况开展专题调研, owners: 财经工委, why: 分工调整}
      - {add: 视察, title: 视察粮食储备库, when: 9月, owners: 财经工委, meetings: 主任会议, why: 代表提出}
  - date: 2025-07-01
    changes:
      - {move: 视察2, to: 10月, why: 秋收以后}
"""


@pytest.fixture
def plan(write: Write) -> Path:
    write("plans/2025/ledger.yaml", LEDGER)
    return write("plans/2025/plan.yaml", PLAN).parent


Show = Callable[..., dict[str, dict[str, object]]]


@pytest.fixture
def show(npc: Npc, plan: Path) -> Show:
    def matters(*command: str) -> dict[str, dict[str, object]]:
        found = npc("schedule", *command, "--plan", plan, "--to", "json", language="zh")
        assert found.code == 0, found.err
        return {one["text"][-6:]: one for one in json.loads(found.out)["matters"]}

    return matters


def test_what_was_moved_is_in_its_new_month_from_the_day_on(show: Show) -> None:
    assert "工作情况的报告"[-6:] in show("month", "7", "--as-of", "2025-06-11")
    assert set(show("month", "7", "--as-of", "2025-06-12")) == {"农田建设情况"}
    moved = show("month", "9", "--as-of", "2025-06-12")["作情况的报告"]
    assert (moved["when"], moved["planned"]) == ("9月", "7月")
    assert moved["adjustments"] == [
        {"what": "move", "date": "2025-06-12", "by": "主任会议第20次", "why": "种业普查尚未结束"}
    ]


def test_people_read_what_was_planned(npc: Npc, plan: Path) -> None:
    text = npc("schedule", "month", "1-12", "--plan", plan, language="zh").out
    for words in (
        "原定7月，主任会议第20次调整为9月",
        "已取消；主任会议第20次决定",
        "已完成 2025-06-20；主任会议第20次更改标题、承办部门",
        "主任会议第20次新增；原定9月，调整为10月，待报",
    ):
        assert words in text
    table = npc("schedule", "month", "10", "--plan", plan, "--to", "csv", language="zh").out
    assert "视察活动第2项（新增）" in table
    before = npc("schedule", "month", "1-12", "--plan", plan, "--as-of", "2025-06-01")
    assert "moved to" not in before.out


def test_deadlines_count_back_from_the_session_of_the_ledger(npc: Npc, plan: Path) -> None:
    text = npc("schedule", "deadlines", "--plan", plan, "--as-of", "2025-08-01").out
    assert "2025-09-06" in text
    assert "视察" not in text


def test_sessions_that_only_the_ledger_knows_are_no_empty_agendas(npc: Npc, plan: Path) -> None:
    text = npc("schedule", "meetings", "--plan", plan, language="zh").out
    assert "第32次" in text
    assert "第20次，" not in text


def test_a_calendar_knows_a_matter_again(npc: Npc, plan: Path) -> None:
    """Moved or with another title: the same entry on its new day."""

    def days() -> dict[str, str]:
        Path("year.ics").unlink(missing_ok=True)
        assert npc("schedule", "year", "--plan", plan, "-o", "year.ics").code == 0
        read = Calendar.from_ical(Path("year.ics").read_bytes())
        return {str(event["UID"]): str(event.decoded("DTSTART")) for event in read.walk("VEVENT")}

    after = days()
    (plan / "ledger.yaml").unlink()
    before = days()
    assert set(before) <= set(after)
    moved = {uid for uid in before if before[uid] != after[uid]}
    assert {(before[uid], after[uid]) for uid in moved} >= {("2025-07-31", "2025-09-26")}


@pytest.mark.parametrize(
    "command",
    [("month", "7"), ("meetings",), ("year",), ("unscheduled",), ("export", "out"), ("load",)],
)
def test_what_names_no_row_for_sure_is_refused(
    npc: Npc, plan: Path, command: tuple[str, ...]
) -> None:
    (plan / "ledger.yaml").write_text("kind: ledger\nmatters:\n  听取7: 2025-04-28\n", "utf-8")
    found = npc("schedule", *command, "--plan", plan)
    assert (found.code, found.out) == (1, "")
    assert "NPC450" in found.err
    assert "ledger.yaml:3" in found.err
    assert not Path("out").exists()


@pytest.mark.parametrize("command", [("month", "4-9"), ("meetings",), ("deadlines",), ("year",)])
def test_a_ledger_without_facts_changes_no_schedule(
    npc: Npc, plan: Path, command: tuple[str, ...]
) -> None:
    (plan / "ledger.yaml").write_text("kind: ledger\nmembers: 35\n", encoding="utf-8")
    beside = npc("schedule", *command, "--plan", plan, "--to", "json")
    (plan / "ledger.yaml").unlink()
    assert npc("schedule", *command, "--plan", plan, "--to", "json") == beside


def test_what_had_no_time_is_set_and_not_moved(npc: Npc, plan: Path) -> None:
    """Of a matter that was planned for no time there is no time to tell."""
    for path in plan.glob("*.yaml"):
        path.write_text(
            path.read_text("utf-8").replace("when: 7月, owners: 农业", "owners: 农业"), "utf-8"
        )
    out = npc("schedule", "month", "9", "--plan", plan, "--to", "csv", language="zh").out
    assert "原未定时间，主任会议第20次定为9月" in out
    assert "原定未定" not in out
