"""What the chapter 计划通过以后 says: its keys are those declared, its commands print what it shows."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from npc.kinds.ledger import HeldSession, Ledger, MatterFact
from npc.kinds.ledger_changes import Adjustment, Change
from npc.kinds.ledger_papers import Opinion, Satisfaction, SuggestionBatch
from npc.kinds.record import Record
from npc.rules.registry import all_rules
from support import ROOT, Npc, Write

PAGE = (ROOT / "docs" / "after-adoption.md").read_text(encoding="utf-8")
OMITTED = "……"
"""A line of an output that stands for any number of lines."""
_OF_ALL = {"organ", "level", "departments", "kind"}
"""What every document may say, or must."""


class Example(NamedTuple):
    """A command that the chapter shows, with what it prints."""

    command: str
    printed: str


def _examples() -> Iterator[list[Example]]:
    """Yield the commands of each block, which are run one after the other."""
    for block in re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL):
        parts = re.findall(r"^\$ npc (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
        yield [Example(command, printed) for command, printed in parts]


def _keys_said(of: str) -> set[str]:
    """Return the keys in the first column of the table that stands below some words."""
    _, _, behind = PAGE.partition(f"\n{of}")
    (table,) = re.findall(r"\A[^|]*\n\n((?:\|.*\n)+)", behind)
    rows = [row.split("|")[1] for row in table.splitlines()[2:]]
    return {name for row in rows for name in re.findall("`(.*?)`", row)}


@pytest.mark.parametrize(
    ("of", "record"),
    [
        ("台账（`kind: ledger`", Ledger),
        ("会议（`sessions`", HeldSession),
        ("事项（`matters`", MatterFact),
        ("调整（`adjustments`", Adjustment),
        ("调整的事项（`changes`", Change),
        ("审议意见（`opinions`", Opinion),
        ("代表建议（`suggestions`", SuggestionBatch),
    ],
)
def test_it_tells_of_every_key(of: str, record: type[Record]) -> None:
    """And of none that is not there."""
    assert _keys_said(of) == record.keys.keys() - (_OF_ALL if record is Ledger else set())


def test_it_tells_of_every_vote() -> None:
    """They are keys in Chinese, as a clerk reads them off the count."""
    assert all(name in PAGE for name in Satisfaction.keys)


@pytest.mark.parametrize("text", re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL))
def test_what_it_shows_of_a_ledger_is_right(npc: Npc, nanhai: Path, text: str) -> None:
    """Each list stands for itself, so what one list asks of another may be missing: no error."""
    nanhai.write_text(
        text if text.startswith("kind") else f"kind: ledger\n{text}", encoding="utf-8"
    )
    found = npc("plan", "validate", "--to", "concise")
    assert found.code == 0, found.out


@pytest.mark.usefixtures("nanhai")
@pytest.mark.parametrize("examples", list(_examples()))
def test_its_commands_print_what_it_shows(npc: Npc, examples: list[Example]) -> None:
    """Word for word, but for lines left out."""
    for command, shown in examples:
        result = npc(*command.split(), language="zh")
        assert (result.code, result.err) == (0, "")
        pattern = re.escape(shown).replace(re.escape(f"{OMITTED}\n"), "(?:.*\n)*")
        assert re.fullmatch(pattern, result.out), f"npc {command}\n{result.out}"


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


@pytest.mark.usefixtures("nanhai")
def test_its_other_commands_run(npc: Npc) -> None:
    """Each line of the blocks without an output, in their order: some read what one before wrote."""
    blocks = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)
    commands = re.findall(r"^npc (.*?)(?: +#.*)?$", "".join(blocks), re.MULTILINE)
    assert len(commands) > 10
    for command in commands:
        result = npc(*command.split(), language="zh")
        assert result.code == 0, (command, result.err)


def test_its_rules_are_there() -> None:
    """Also the first and the last of a range."""
    codes = {rule.code for rule in all_rules()}
    assert set(re.findall(r"NPC\d{3}", PAGE)) <= codes
