"""A path that a document names: to a plan or file of its own repo, whatever stands there.

Plan files may be anybody's. So nothing outside of the repo is looked at, not even whether it is
there: what leads out, by `..` or by a link, is known by its name alone.
"""

import os
import stat
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from npc.errors import UsageError
from npc.fence import Fence, begins_elsewhere
from npc.source.plan_files import PLANS_FOLDER, PlanFiles, is_plan_name
from npc.source.settings_files import absolute, settings_for


class Astray(Enum):
    """Why a path leads to no plan."""

    BACKSLASH = "backslash"
    """It is written as one system has it, and others do not read it so."""
    NOT_RELATIVE = "not relative"
    """It begins at a drive, at the root or at somebody's home."""
    OUTSIDE = "outside"
    """It leaves the repo."""
    NOTHING = "nothing"
    """Nothing is there."""
    UNREADABLE = "unreadable"
    """Something is there that may not be read."""
    SEVERAL = "several"
    """It is a folder of plans, not one plan."""
    NO_PLAN = "no plan"
    """It is a folder without plan files, or a file of another type."""
    ITSELF = "itself"
    """It is what names it."""


def plan_at(named: str, *, folder: Path, repo: Path) -> PlanFiles | Astray:
    """Return the files of the plan to which a path leads, or why it leads to none.

    Args:
        named: The path as a document names it, with slashes.
        folder: Where it begins: the folder of the document.
        repo: The folder that it must not leave, at or above the other.

    """
    place = place_at(named, folder=folder, repo=repo)
    if isinstance(place, Astray):
        return place
    try:
        return _plan(place, Fence(repo))
    except PermissionError:
        return Astray.UNREADABLE
    except (OSError, ValueError, UsageError):
        return Astray.NOTHING


def place_at(named: str, *, folder: Path, repo: Path) -> Path | Astray:
    """Return the file or folder to which a path leads, or why it leads to none.

    Args:
        named: The path as a document names it, with slashes.
        folder: Where it begins: the folder of the document.
        repo: The folder that it must not leave, at or above the other.

    """
    if begins_elsewhere(named):
        return Astray.NOT_RELATIVE
    if "\\" in named:
        return Astray.BACKSLASH
    try:
        way = _way_within(named, absolute(folder), repo)
        place = None if way is None else Fence(repo).reached(way)
        if place is not None:
            place.lstat()
    except PermissionError:
        return Astray.UNREADABLE
    except (OSError, ValueError, UsageError):  # too long a name, a NUL, links in a circle …
        return Astray.NOTHING
    return Astray.OUTSIDE if place is None else place


def _way_within(named: str, folder: Path, repo: Path) -> Path | None:
    """Return the way from the repo to a path; None where it leaves the repo."""
    whole = Path(os.path.normpath(folder / named))
    return whole.relative_to(repo) if whole.is_relative_to(repo) else None


def _plan(place: Path, fence: Fence) -> PlanFiles | Astray:
    mode = place.lstat().st_mode
    if stat.S_ISREG(mode) and is_plan_name(place.name):
        return PlanFiles(place, (place,), settings_for(place.parent))
    if not stat.S_ISDIR(mode):
        return Astray.NO_PLAN
    files = tuple(path for path in _entries(place, fence) if path.is_file())
    if place.name == PLANS_FOLDER and len(files) > 1:
        return Astray.SEVERAL
    return PlanFiles(place, files, settings_for(place)) if files else Astray.NO_PLAN


def _entries(folder: Path, fence: Fence) -> Iterator[Path]:
    """Yield what is in a folder within, links followed, but for those that lead out."""
    below = folder.relative_to(fence.real)
    for entry in sorted(folder.iterdir()):
        found = fence.reached(below / entry.name) if is_plan_name(entry.name) else None
        if found is not None:
            yield found
