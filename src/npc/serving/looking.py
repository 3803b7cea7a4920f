"""What of the files of plans can be seen from outside: which there are, and when each was last written.

Files are looked at, and not subscribed to: network shares, which offices have, tell nobody of changes.
"""

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from npc.errors import UsageError
from npc.fence import SETTINGS_NAME, is_git_top
from npc.messages import Message
from npc.reading.settings import SettingsReader
from npc.records import NamedTuple
from npc.source.listing import FolderEntry, listed
from npc.source.plan_files import PlanFiles
from npc.source.repo import find_plans
from npc.source.walking import is_skipped

MOST_ENTRIES = 20_000
"""Files and folders of a repo that are looked at beside those of its plans; a look at so many takes 0.1 s,
and the largest repos of plans have some hundred."""


class Stamp(NamedTuple):
    """By what a file is seen to be another than before."""

    written: int
    """When, in nanoseconds of the file system."""
    size: int
    number: int
    """Which file of the disk it is: editors put a new one in the place of the old."""


class Seen(NamedTuple):
    """What was seen at one look; two that are equal saw nothing change."""

    stamps: dict[Path, Stamp | None]
    """Files by their paths. Of what is no plan and no style it matters only that it is there: None."""
    fault: Message | None = None
    """Why no plan was found."""


class Looker:
    """Looks at all that plans are made of: their files, what else their repo holds, settings, templates, styles."""

    def __init__(
        self,
        paths: Sequence[str],
        *,
        around: Path,
        show: Callable[[Path], str],
        beside: Sequence[Path] = (),
    ) -> None:
        """Take what is looked at.

        Args:
            paths: What the user named, as `find_plans` takes it.
            around: The directory in which relative paths begin.
            show: Gives a file's path as findings show it.
            beside: Other files that count.

        """
        self._paths = paths
        self._around = around
        self._show = show
        self._beside = beside
        self._styles: dict[Path, tuple[Stamp | None, tuple[Path, ...]]] = {}

    def look(self) -> Seen:
        """Look at everything once. What is not there, or may not be looked at, is a sight as well."""
        stamps = {path: stamp_of(path) for path in self._beside}
        fault = None
        plans: list[PlanFiles] = []
        try:
            plans = find_plans(self._paths, around=self._around)
        except UsageError as error:
            fault = error.text
        room = MOST_ENTRIES
        for root in dict.fromkeys((*self._named_folders(), *map(_repo_of, plans))):
            for path in _below(root) if root else ():
                room -= 1
                if room < 0:
                    break
                stamps.setdefault(path, stamp_of(path) if _counts(path) else None)
        for plan in plans:
            own = [path for path in plan.read if path]
            stamps |= {path: stamp_of(path) for path in (*own, *self._styles_of(plan.settings))}
        return Seen(stamps, fault)

    def _named_folders(self) -> Iterator[Path]:
        for given in self._paths or (".",):
            if (self._around / given).is_dir():
                yield (self._around / given).absolute()

    def _styles_of(self, settings: Path | None) -> tuple[Path, ...]:
        """Return the templates and the Word file that settings name; they are read anew where they changed."""
        if settings is None:
            return ()
        stamp = stamp_of(settings)
        known = self._styles.get(settings)
        if known is None or known[0] != stamp:
            read = SettingsReader(self._show).read(settings)
            self._styles[settings] = (
                stamp,
                tuple(filter(None, (read.templates, read.reference_docx))),
            )
        named = self._styles[settings][1]
        return tuple(path for place in named for path in (place, *_below(place)))


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of a file or of what a link leads to; None where there is none to be seen."""
    try:
        seen = path.stat()
    except (OSError, ValueError):
        return None
    if stat.S_ISDIR(seen.st_mode):
        return None  # what is in it has stamps of its own
    return Stamp(seen.st_mtime_ns, seen.st_size, seen.st_ino)


def _repo_of(plan: PlanFiles) -> Path | None:
    """Return the repo of a plan, where something says that it is one; else its own folder, if it has one."""
    if plan.settings:
        return plan.settings.parent
    folder = plan.folder.absolute()
    top = (parent for parent in (folder, *folder.parents) if is_git_top(parent))
    return next(top, plan.path if plan.path == folder else None)


def _below(folder: Path) -> Iterator[Path]:
    """Yield what is below a folder, as far as plans could be there; no link is followed."""
    waiting = [folder]
    while waiting:
        for entry in _entries(waiting.pop()):
            if entry.is_hidden:
                continue
            yield entry.path
            if entry.is_folder and not is_skipped(entry.path):
                waiting.append(entry.path)


def _entries(folder: Path) -> Sequence[FolderEntry]:
    try:
        return listed(folder)
    except OSError:
        return ()


def _counts(path: Path) -> bool:
    """Whether what is in a file may matter; its name may be spoiled as editors do it: x.yaml.txt."""
    name = os.path.normcase(path.name).lower()
    return ".yaml" in name or ".yml" in name or name == SETTINGS_NAME
