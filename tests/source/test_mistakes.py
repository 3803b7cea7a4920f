"""Ordinary mistakes of clerks: each is named rightly, and put right by --fix or left to a person."""

import pytest

from mistakes_of_clerks import mistakes
from support import Npc, Write

MISTAKES = mistakes()


@pytest.mark.parametrize("name", MISTAKES)
def test_each_is_named_and_put_right(name: str, npc: Npc, write: Write) -> None:
    """Nothing else is accused; what is put right reads without error, and a second run has nothing to do."""
    mistake = MISTAKES[name]
    path = write("plans/2026/计划.yaml", mistake.typed)
    command = ("plan", "validate", "--ignore", "NPC3,NPC4")
    found = npc(*command, "--to", "concise").out
    codes = frozenset(line.partition("[")[2].partition("]")[0] for line in found.splitlines())
    npc(*command, "--fix")
    assert (codes, path.read_text(encoding="utf-8")) == (mistake.codes, mistake.fixed)
    again = npc(*command, "--fix", language="zh")
    assert again.err == "没有可以自动改正的问题\n"
    assert again.code == (mistake.fixed == mistake.typed)


def test_there_are_so_many() -> None:
    """Of all sorts that beginners make."""
    assert len(MISTAKES) >= 185
