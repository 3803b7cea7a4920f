"""A path that a document names: to a plan of its own repo, whatever stands there.

Plan files may be anybody's. So nothing outside of the repo is looked at, not even whether it is
there: what leads out, by `..` or by a link, is known by its name alone.
"""

import os
import stat
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from npc.errors import UsageError
from npc.source.repo import PLANS_FOLDER, PlanFiles, absolute, is_plan_name, settings_for


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
    if named.startswith(("/", "~")) or named[1:2] == ":":
        return Astray.NOT_RELATIVE
    if "\\" in named:
        return Astray.BACKSLASH
    try:
        steps = _steps_within(named, absolute(folder), repo)
        fence = _Fence(repo)
        place = None if steps is None else fence.followed(steps)
        return Astray.OUTSIDE if place is None else _plan(place, fence)
    except PermissionError:
        return Astray.UNREADABLE
    except (OSError, ValueError, UsageError):  # too long a name, a NUL, links in a circle …
        return Astray.NOTHING


def _steps_within(named: str, folder: Path, repo: Path) -> tuple[str, ...] | None:
    """Return the names that lead from the repo to a path; None where it leaves the repo."""
    whole = Path(os.path.normpath(folder / named))
    return whole.relative_to(repo).parts if whole.is_relative_to(repo) else None


class _Fence:
    """A folder that is not left on the way."""

    _MOST_LINKS = 40

    def __init__(self, folder: Path) -> None:
        self._named = folder
        self._real = Path(os.path.realpath(folder))

    def followed(self, steps: tuple[str, ...]) -> Path | None:
        """Return where steps lead, each link followed by itself; None where one leads out.

        Raises:
            OSError: Links lead in a circle.

        """
        at, waiting, links = self._real, list(reversed(steps)), 0
        while waiting:
            step = waiting.pop()
            if step == "..":
                at = at.parent
                if not at.is_relative_to(self._real):
                    return None
            elif not (at / step).is_symlink():
                at /= step
            else:
                links += 1
                if links > self._MOST_LINKS:
                    raise OSError
                start, onward = self._read(at, Path((at / step).readlink()))
                if start is None:
                    return None
                at = start
                waiting += reversed(onward)
        return at

    def _read(self, at: Path, target: Path) -> tuple[Path | None, tuple[str, ...]]:
        """Return where the target of a link begins, and its steps from there."""
        if not target.is_absolute():
            return at, target.parts
        for root in (self._real, self._named):
            if target.is_relative_to(root):
                return self._real, target.relative_to(root).parts
        return None, ()

    def entries(self, folder: Path) -> Iterator[Path]:
        """Yield what is in a folder within, links followed, but for those that lead out."""
        below = folder.relative_to(self._real).parts
        for entry in sorted(folder.iterdir()):
            found = self.followed((*below, entry.name)) if is_plan_name(entry.name) else None
            if found is not None:
                yield found


def _plan(place: Path, fence: _Fence) -> PlanFiles | Astray:
    mode = place.lstat().st_mode
    if stat.S_ISREG(mode) and is_plan_name(place.name):
        return PlanFiles(place, (place,), settings_for(place.parent))
    if not stat.S_ISDIR(mode):
        return Astray.NO_PLAN
    files = tuple(path for path in fence.entries(place) if path.is_file())
    if place.name == PLANS_FOLDER and len(files) > 1:
        return Astray.SEVERAL
    return PlanFiles(place, files, settings_for(place)) if files else Astray.NO_PLAN
