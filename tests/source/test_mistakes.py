"""Ordinary mistakes of clerks: each is named rightly, and put right by --fix or left to a person.

A mistake is declared beside the right plan in which it is made: what is typed in the place of what is
right there, the codes that must be found, and what `--fix` makes of it where that is not the right plan.
"""

from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from support import Npc, Write

FOLDER = Path(__file__).with_name("mistakes")


class Mistake(NamedTuple):
    """A text, what is wrong with it, and what it should become."""

    typed: str
    codes: frozenset[str]
    fixed: str


def _mistakes() -> dict[str, Mistake]:
    found = {}
    for path in sorted(FOLDER.glob("*.yaml")):
        for each in yaml.safe_load(path.read_text(encoding="utf-8")):
            found[each["name"]] = _mistake(each)
    return found


def _mistake(each: dict[str, str | list[str]]) -> Mistake:
    right = (FOLDER / "right" / f"{each['in']}.yaml").read_text(encoding="utf-8")
    typed = right
    for key in ("every", "every2"):
        if key in each:
            typed = typed.replace(*each[key])
    before, typed_there = str(each.get("right", "")), str(each.get("typed", ""))
    assert before in right, each["name"]
    typed = typed.replace(before, typed_there, 1) if before else typed
    typed += str(each.get("append", ""))
    fixed = typed if each.get("left") else right.replace(before, str(each.get("fixed", before)), 1)
    return Mistake(typed, frozenset(each["codes"]), fixed)


MISTAKES = _mistakes()


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


def test_there_are_a_hundred() -> None:
    """Of all sorts that beginners make."""
    assert len(MISTAKES) >= 100
