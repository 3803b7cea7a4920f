"""The fence of a repo: what leads out of it, by `..` or by a link, is known by its name alone.

Repos may be anybody's. So nothing outside is looked at, not even whether it is there. The fence is
the folder of `npc.yaml`; without one the top of the git repo; without that the folder that was named.
What git keeps for itself is outside too: with its settings lie the keys of a build server.
"""

import errno
import os
from pathlib import Path

SETTINGS_NAME = "npc.yaml"
_GIT = ".git"
"""A folder; in a worktree or submodule of git, a file."""


def has(folder: Path | str, name: str) -> bool:
    """Return whether a folder has something of a name, be it a link to nothing."""
    return os.path.lexists(os.path.join(folder, name))  # noqa: PTH118 - asked of every folder above


def is_git_top(folder: Path | str) -> bool:
    """Return whether a git repo ends at a folder."""
    return has(folder, _GIT)


def begins_elsewhere(named: str) -> bool:
    """Return whether a path begins at a drive, at the root or at somebody's home, on any system."""
    return named.startswith(("/", "~")) or named[1:2] == ":"


def leads_out(path: Path, *, named: Path | None = None) -> bool:
    """Return whether a path leads out of a repo in which it lies, as it is written.

    A repo in a repo must not be left, nor the outer one: a folder of the outer one could be
    replaced by a link to a repo elsewhere.

    Args:
        path: An absolute path without `..`.
        named: A folder above the path that is its fence where it lies in no repo; None where
            there is none then.

    Raises:
        OSError: Links lead in a circle, or a folder on the way may not be searched.

    """
    is_fenced = False
    # From the top down: what is behind a link that leads out is not asked for a repo of its own.
    for folder in (*reversed(path.parents), path):
        if has(folder, SETTINGS_NAME) or is_git_top(folder) or (folder == named and not is_fenced):
            is_fenced = True
            if Fence(folder).reached(path.relative_to(folder)) is None:
                return True
    return False


def is_led_out(path: Path) -> bool:
    """Return whether a path that was named lies in a repo and leads out of it.

    Each stretch in front of a `..` counts as well: the system goes on from where that leads. Where
    links lead in a circle, or the system lets nobody look, it is not said: to use the path fails.
    """
    parts = (*path.absolute().parts, "..")
    ways = (
        Path(os.path.normpath(Path(*parts[:n]))) for n, part in enumerate(parts) if part == ".."
    )
    return any(map(_surely_leads_out, ways))


def _surely_leads_out(path: Path) -> bool:
    try:
        return leads_out(path)
    except OSError:
        return False


def link_target(path: Path) -> Path | None:
    """Return what a link names, or a junction of Windows; None where a path is no link.

    Raises:
        OSError: The folder may not be searched.

    """
    try:
        target = str(path.readlink())
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return None
    except OSError as error:
        if error.errno == errno.EINVAL:  # so systems say that it is no link
            return None
        raise
    if os.name == "nt":
        target = target.replace("\\\\?\\UNC\\", "\\\\", 1).removeprefix("\\\\?\\")
    return Path(target)


def is_link(path: Path) -> bool:
    """Return whether a path is a link, or a junction of Windows."""
    try:
        return link_target(path) is not None
    except OSError:
        return False


class Fence:
    """A folder that is not left on the way."""

    _MOST_LINKS = 40
    """As many as Linux follows; where there are more they lead in a circle."""

    def __init__(self, folder: Path) -> None:
        self._named = folder
        self.real = Path(os.path.realpath(folder))

    def reached(self, way: Path) -> Path | None:
        """Return where a way leads, each link followed by itself; None where it leads out.

        Args:
            way: A path that begins at the folder, or an absolute one.

        Raises:
            OSError: Links lead in a circle, or a folder on the way may not be searched.

        """
        at, waiting = self._begun(self.real, way)
        links = 0
        while at is not None and waiting:
            step = waiting.pop()
            if step == "..":
                at = None if at == self.real else at.parent
            elif (target := link_target(at / step)) is None:
                at /= step
            else:
                links += 1
                if links > self._MOST_LINKS:
                    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(at / step))
                at, onward = self._begun(at, target)
                waiting += onward
        return None if at is None or self._is_of_git(at) else at

    def _is_of_git(self, place: Path) -> bool:
        """Return whether a place is where git keeps what is its own: `.git`, or below it.

        A worktree may lie there, too, as some tools have it: that is a repo.
        """
        for folder in (place, *place.parents):
            if folder == self.real or is_git_top(folder):
                return False
            if _is_git_folder(folder):
                return True
        return False

    def _begun(self, at: Path, way: Path) -> tuple[Path | None, list[str]]:
        """Return where a way begins, and its steps from there, the last one first."""
        if not way.anchor:
            return at, [*reversed(way.parts)]
        for folder in (way, *way.parents):
            if self._is_here(folder):
                return self.real, [*reversed(way.relative_to(folder).parts)]
        return None, []

    def _is_here(self, folder: Path) -> bool:
        """Return whether a path is another of this folder, such as one through a linked home."""
        if folder in (self.real, self._named):
            return True
        if (folder.drive, folder.name) != (self.real.drive, self.real.name):
            return False
        try:
            return folder.samefile(self.real)
        except OSError:
            return False


def _is_git_folder(folder: Path) -> bool:
    """Return whether a folder is `.git`, by whatever name: systems may take `.GIT` or `git~1` for it."""
    if folder.name.lower() == _GIT:
        return True
    try:
        return (folder.parent / _GIT).samefile(folder)
    except OSError:
        return False
