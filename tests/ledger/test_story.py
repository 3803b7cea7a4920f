"""A year after the adoption, as the offices of 南海 might have lived it: real matters, invented facts."""

from datetime import date
from pathlib import Path

import icalendar
import pytest
import vobject

from support import Npc

DEBT = "听取和审议区政府关于2022年政府性债务管理情况的报告"


def test_the_ledger_is_without_fault(npc: Npc, nanhai: Path) -> None:
    """What is found is found in the papers that were adopted."""
    found = npc("plan", "validate", "--to", "concise", language="zh")
    assert found.code == 0
    assert nanhai.name not in found.out


def _by_icalendar(text: str) -> tuple[str, int, date]:
    """Identifier, version and day of the report on debts, as icalendar reads them."""
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    (found,) = (one for one in events if str(one["SUMMARY"]).endswith(DEBT))
    return str(found["UID"]), int(str(found["SEQUENCE"])), found.decoded("DTSTART")


def _by_vobject(text: str) -> tuple[str, int, date]:
    events = vobject.readOne(text).contents["vevent"]
    (found,) = (one for one in events if one.summary.value.endswith(DEBT))
    return found.uid.value, int(found.sequence.value), found.dtstart.value


@pytest.mark.usefixtures("nanhai")
def test_a_calendar_follows_a_move(npc: Npc, tmp_path: Path) -> None:
    """Two readers see one entry on the day of the session of July, and after 12 July on that of September."""
    seen: list[tuple[str, int, date]] = []
    for day in ("2023-07-11", "2023-07-12"):
        file = tmp_path / f"{day}.ics"
        assert npc("schedule", "year", "--as-of", day, "-o", file, language="zh").code == 0
        text = file.read_bytes().decode()
        read = {_by_icalendar(text), _by_vobject(text)}
        assert len(read) == 1
        seen += read
    before, after = seen
    assert before[0] == after[0]
    assert before[1] < after[1]
    assert (before[2], after[2]) == (date(2023, 7, 28), date(2023, 9, 27))


MOVED = """\
kind: ledger
sessions:
  - {kind: 主任会议, session: 第21次, date: 2023-07-12}
adjustments:
  - by: 主任会议第21次
    date: 2023-07-12
    changes:
      - {move: 讨论2, to: 11月, why: 决算编制未完}
"""


def test_accounts_moved_to_november_are_told_at_the_fact_that_moved_them(
    npc: Npc, nanhai: Path
) -> None:
    """Too late by law, and no longer with the audit report: each once, and there."""
    nanhai.unlink()
    before = npc("plan", "validate", "--to", "concise", language="zh").out
    nanhai.write_text(MOVED, encoding="utf-8")
    after = npc("plan", "validate", "--to", "concise", language="zh")
    assert after.code == 1
    new = [line for line in after.out.splitlines() if line not in before]
    assert [line.split(" ", 1) for line in new] == [
        [
            "plans/nanhai-2023/台账.yaml:8:25:",
            "error[NPC361] “上年度本级决算”应当在6月至9月（监督法（2006年）第十五条第二款）",
        ],
        [
            "plans/nanhai-2023/台账.yaml:8:25:",
            "error[NPC364] 审查和批准决算应当与听取审计工作报告同时进行（9月）",
        ],
    ]
