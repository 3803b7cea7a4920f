"""What the chapter 计划通过以后 says: its keys are those declared, its ledgers right, its entries taken."""

import json
import re
from pathlib import Path

import pytest

from npc.kinds.ledger import HeldSession, Ledger, MatterFact
from npc.kinds.ledger_changes import Adjustment, Change
from npc.kinds.ledger_papers import Opinion, Satisfaction, SuggestionBatch
from npc.kinds.record import Record
from npc.rules.registry import all_rules
from support import ROOT, Npc, Write

PAGE = (ROOT / "docs" / "after-adoption.md").read_text(encoding="utf-8")
_OF_ALL = {"organ", "level", "departments", "kind"}
"""What every document may say, or must."""


def _keys_said(of: str) -> dict[str, str]:
    """Return the keys in the first column of the table behind some words, each with its Chinese name."""
    _, _, behind = PAGE.partition(f"{of}`")
    (table,) = re.findall(r"\A[^|]*\n\n((?:\|.*\n)+)", behind)
    rows = [row.split("|")[1] for row in table.splitlines()[2:]]
    return {
        name: chinese for row in rows for chinese, name in re.findall("`(.*?)`（`(.*?)`）", row)
    }


@pytest.mark.parametrize(
    ("of", "record"),
    [
        ("台账（`种类: 工作台账`，`kind: ledger", Ledger),
        ("“会议”（`sessions", HeldSession),
        ("“事项”（`matters", MatterFact),
        ("“调整”（`adjustments", Adjustment),
        ("“调整事项”（`changes", Change),
        ("“审议意见”（`opinions", Opinion),
        ("“代表建议”（`suggestions", SuggestionBatch),
    ],
)
def test_it_tells_of_every_key(of: str, record: type[Record]) -> None:
    """And of none that is not there."""
    keys = {name: key.names[0] for name, key in record.keys.items()}
    left_out = _OF_ALL if record is Ledger else set()
    assert _keys_said(of) == {
        name: chinese for name, chinese in keys.items() if name not in left_out
    }


def test_it_tells_of_every_vote() -> None:
    """They are keys in Chinese, as a clerk reads them off the count."""
    assert all(name in PAGE for name in Satisfaction.keys)


@pytest.mark.parametrize("text", re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL))
def test_what_it_shows_of_a_ledger_is_right(npc: Npc, nanhai: Path, text: str) -> None:
    """Each list stands for itself, so what one list asks of another may be missing: no error."""
    nanhai.write_text(
        text if text.startswith("种类") else f"种类: 工作台账\n{text}", encoding="utf-8"
    )
    found = npc("plan", "validate", "--to", "concise")
    assert found.code == 0, found.out


def _small_plan() -> str:
    """As many rows as the entries of the chapter name, under the same names, and nothing else."""
    rows = {"听取专项工作报告": 16, "跟踪监督工作": 5, "视察活动": 4}
    categories = [
        {
            "name": name,
            "items": [{"title": f"{name}甲{number}", "when": "7月"} for number in range(count)],
        }
        for name, count in rows.items()
    ]
    months = {
        f"{month}": [{"content": f"整理{month}月的材料{part}"} for part in "一二"]
        for month in (7, 8, 11)
    }
    documents = (
        {
            "kind": "arrangement",
            "year": "2023",
            "departments": ["办公室", "财经工委"],
            "categories": categories,
        },
        {"kind": "monthly-plan", "months": months},
    )
    return "\n---\n".join(json.dumps(each, ensure_ascii=False) for each in documents)


def test_its_entries_are_taken(npc: Npc, write: Write) -> None:
    """Each line that the chapter shows for `npc ledger add`."""
    write("plan/plan.yaml", _small_plan())
    opinions = "".join(
        f"  - {{number: {n}号, of: 听取{n}, issued: 2023-08-07}}\n" for n in range(1, 9)
    )
    session = "sessions:\n  - {kind: 主任会议, session: 第21次, date: 2023-07-12}\n"
    write("plan/台账.yaml", f"kind: ledger\n{session}opinions:\n{opinions}")
    commands = re.findall(r"`npc (ledger add [^`]*\d[^`]*)`", PAGE)
    assert len(commands) > 10
    for command in commands:
        result = npc(*command.split(), language="zh")
        assert (result.code, "台账.yaml:" in result.out) == (0, True), (command, result.err)


def test_its_rules_are_there() -> None:
    """Also the first and the last of a range."""
    codes = {rule.code for rule in all_rules()}
    assert set(re.findall(r"NPC\d{3}", PAGE)) <= codes
