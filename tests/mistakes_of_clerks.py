"""Ordinary mistakes of clerks, declared in `tests/source/mistakes/` beside the right plan in which each is made.

What is typed in the place of what is right there (`also` has several such changes), the codes that must be found, and what `--fix` makes of it
where that is not the right plan: other words (`fixed`), or nothing (`left`).
"""

from pathlib import Path
from typing import NamedTuple

import yaml

FOLDER = Path(__file__).with_name("source") / "mistakes"


class Mistake(NamedTuple):
    """A text, what is wrong with it, and what it should become."""

    plan: str
    typed: str
    codes: frozenset[str]
    fixed: str
    change: "tuple[str, str, str] | None"
    """What is right, what is typed in its place, and what that should become, where one stretch says it all."""


def right(plan: str) -> str:
    """Return a plan without mistakes."""
    return (FOLDER / "right" / f"{plan}.yaml").read_text(encoding="utf-8")


def mistakes() -> dict[str, Mistake]:
    """Return all of them by their names."""
    declared = (
        each
        for path in sorted(FOLDER.glob("*.yaml"))
        for each in yaml.safe_load(path.read_text(encoding="utf-8"))
    )
    return {each["name"]: _mistake(each) for each in declared}


def _mistake(each: dict[str, str | list[str]]) -> Mistake:
    plan = right(str(each["in"]))
    typed = plan
    for key in ("every", "every2"):
        if key in each:
            typed = typed.replace(*each[key])
    for pair in each.get("also", ()):
        assert pair[0] in typed, each["name"]
        typed = typed.replace(pair[0], pair[1], 1)
    before, there = str(each.get("right", "")), str(each.get("typed", ""))
    assert before in plan, each["name"]
    after = str(each.get("fixed", before))
    typed = (typed.replace(before, there, 1) if before else typed) + str(each.get("append", ""))
    fixed = typed if each.get("left") else plan.replace(before, after, 1)
    is_stretch = before and not each.get("left") and "append" not in each
    change = (before, there, after) if is_stretch else None
    return Mistake(str(each["in"]), typed, frozenset(each["codes"]), fixed, change)
