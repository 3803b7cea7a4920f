"""What has changed in the files of a plan."""

from collections.abc import Mapping
from difflib import unified_diff
from pathlib import Path


def texts(plan: Path) -> dict[str, str]:
    """The files of a plan, by their names."""
    files = plan.rglob("*.yaml") if plan.is_dir() else [plan]
    return {each.name: each.read_text("utf-8") for each in sorted(files)}


def differing(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """The lines that are not the same, with - or + in front."""
    return [
        line
        for name in before
        for line in [*unified_diff(before[name].splitlines(), after[name].splitlines(), n=0)][2:]
        if line[0] in "+-"
    ]
