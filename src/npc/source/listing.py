"""What is in a folder: its own files and folders, and links, of which none is followed."""

import os
import stat
from os import DirEntry, scandir
from pathlib import Path

from npc.fence import link_target
from npc.records import NamedTuple


class FolderEntry(NamedTuple):
    """What a folder has under one name."""

    path: Path
    is_link: bool
    is_folder: bool
    """Whether it is a folder of its own; what a link leads to is not looked at."""

    @property
    def is_hidden(self) -> bool:
        """Whether its name begins with a dot, as patterns and walks pass over."""
        return self.path.name.startswith(".")


def listed(folder: Path) -> list[FolderEntry]:
    """Return what is in a folder, in the order of the names.

    Raises:
        OSError: The folder is not there, is none, or may not be read.

    """
    with scandir(folder) as entries:
        found = sorted(entries, key=_name)
        return [_entry(folder, entry) for entry in found]


def _name(entry: DirEntry[str]) -> str:
    return os.path.normcase(entry.name)


def _entry(folder: Path, entry: DirEntry[str]) -> FolderEntry:
    path = folder / entry.name
    is_folder = entry.is_dir(follow_symlinks=False)
    # Of junctions Windows says that they are folders.
    is_link = entry.is_symlink() or (
        os.name == "nt" and is_folder and link_target(path) is not None
    )
    return FolderEntry(path, is_link, is_folder and not is_link)


def entry_at(path: Path) -> FolderEntry | None:
    """Return what is at a path; None where nothing is, or where it may not be looked at."""
    try:
        mode = path.lstat().st_mode
        is_link = link_target(path) is not None
    except (OSError, ValueError):
        return None
    return FolderEntry(path, is_link, stat.S_ISDIR(mode) and not is_link)
