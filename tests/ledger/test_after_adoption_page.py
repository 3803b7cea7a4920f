"""What the chapter 计划通过以后 says: its keys are those declared, its commands print what it shows."""

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
from support import ROOT, Npc

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


def test_its_rules_are_there() -> None:
    """Also the first and the last of a range."""
    codes = {rule.code for rule in all_rules()}
    assert set(re.findall(r"NPC\d{3}", PAGE)) <= codes
