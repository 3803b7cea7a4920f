"""How much `npc docx check` finds, and that it accuses no right document: files of another writer."""

from pathlib import Path

import pytest

from measured import found_in, serious
from official_papers import FAULTS, RIGHT, Fault, saved


@pytest.mark.parametrize("name", RIGHT)
def test_right_documents_are_right(name: str, tmp_path: Path) -> None:
    """Of any kind, in the fonts of any foundry, set by hand or by styles."""
    found = found_in(saved(RIGHT[name].write()), tmp_path)
    assert [f"{one.rule.code} {one.message.zh}" for one in found] == []


@pytest.mark.parametrize("fault", FAULTS, ids=[f"{one.code} {one.name}" for one in FAULTS])
def test_each_fault_is_found(fault: Fault, tmp_path: Path) -> None:
    """By the rule that is for it."""
    assert fault.code in {one.rule.code for one in found_in(saved(fault.write()), tmp_path)}
