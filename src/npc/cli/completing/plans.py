"""What plans have that may be typed: their paths, years and departments.

A shell waits for it, so plans are not read as such: only their YAML, and only of those that are meant.
"""

import re
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from npc.cli.paths import here, show_path
from npc.errors import NpcError
from npc.source.plan_files import PlanFiles
from npc.source.repo import find_plans

_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_MOST_READ = 3
"""Plans of which the departments are looked for, where several may be meant."""


def plans_named(path: str | None) -> Sequence[PlanFiles]:
    """Return the plans that a path means, or those of the repo here; none where there are none."""
    try:
        return find_plans([path] if path else [], around=here())
    except (NpcError, OSError):
        return []


def years() -> list[str]:
    """Return the years of the plans here, as their names have them; those of this year and the next else."""
    found = {year for plan in plans_named(None) for year in _YEAR.findall(plan.name)}
    this = time.localtime().tm_year
    return sorted(found) or [str(this), str(this + 1)]


def departments_of(path: str | None, year: str | None) -> list[str]:
    """Return the departments that a plan lists, or its npc.yaml.

    Args:
        path: The plan, as the command line names it; without it, that of the year is meant.
        year: The year, as the command line names it; without it, this one.

    """
    meant = list(_meant(plans_named(path), year or str(time.localtime().tm_year)))
    settings = dict.fromkeys(plan.settings for plan in meant if plan.settings)
    files = [file for plan in meant for file in plan.files if file not in plan.refused]
    return list(dict.fromkeys(name for file in (*files, *settings) for name in _listed(file)))


def _meant(plans: Sequence[PlanFiles], year: str) -> Iterable[PlanFiles]:
    of_year = [plan for plan in plans if year in plan.name]
    return sorted(of_year or plans, key=lambda plan: plan.name)[-_MOST_READ:]


def _listed(file: Path) -> Iterator[str]:
    """Yield the departments that the documents of a file list."""
    from npc.source.reader import read_file

    with suppress(OSError):
        for document in read_file(file, show_path(file)).documents:
            listed = document.data.get("departments") if isinstance(document.data, dict) else None
            for each in listed if isinstance(listed, list) else [listed]:
                name = each.get("name") if isinstance(each, dict) else each
                if isinstance(name, str):
                    yield name
