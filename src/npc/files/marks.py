"""What tells a file from every other: its number on the disk, its length, and when it was written.

All three stay when a file is renamed. They are not those of a copy, nor of what git checked out:
whoever commits a file cannot know them.
"""

import os
import stat
from pathlib import Path


def mark(path: Path) -> str | None:
    """Return the mark of a file; nothing where none is; of what is no regular file one that no file has."""
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        return "no file"
    return f"{found.st_ino} {found.st_size} {found.st_mtime_ns}"
