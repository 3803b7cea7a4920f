"""What runs that were killed have left beside their files: finished where it can be, and swept.

A run holds locks on its temporary files. One that is free is nobody's any more. Where the file
system has no locks, and for files of other machines, which may share a drive but no locks, that is
said only of what is older than a day. Nothing is deleted but what has a name that npc gives.
"""

import errno
import os
import re
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from npc.files.locks import try_lock
from npc.files.temporaries import MACHINE, NAME
from npc.interrupts import Held

LOCK = "lock"
"""The file in a folder of new files on which its run holds a lock."""
_OWN = re.compile(r"\d+\.(?:new|old)|journal|finish\.json|undo\.json|lock")
_SURELY_DEAD = 24 * 60 * 60
"""Seconds: no run writes for so long, whatever the clocks of two machines say."""
_FLAGS = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


def sweep(folder: Path) -> None:
    """Settle and take away what killed runs left in a folder; what cannot be is left for another time."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in [entry for entry in entries if NAME.fullmatch(entry.name)]:
            with suppress(OSError), Held():
                if entry.is_dir(follow_symlinks=False):
                    _sweep_set(Path(entry.path))
                elif entry.is_file(follow_symlinks=False):
                    _sweep_file(Path(entry.path))


def _sweep_file(path: Path) -> None:
    with _locked(path, _FLAGS, of=path) as is_dead:
        # On Windows a file is closed, and its lock given up, before it is renamed.
        if is_dead and (sys.platform != "win32" or is_old(path)):
            path.unlink()


def _sweep_set(stage: Path) -> None:
    from npc.files.journal import settle  # most runs find nothing left

    with _locked(stage / LOCK, _FLAGS | os.O_CREAT, of=stage) as is_dead:
        if is_dead:
            settle(stage)
            _remove(stage, but=LOCK)
    if is_dead:
        _remove(stage)
        stage.rmdir()


def _remove(stage: Path, *, but: str = "") -> None:
    for name in os.listdir(stage):  # noqa: PTH208 - names, not paths
        if _OWN.fullmatch(name) and name != but:
            (stage / name).unlink()


@contextmanager
def _locked(path: Path, flags: int, *, of: Path) -> Iterator[bool]:
    """Lock a file, and tell whether the run is dead that a temporary file or folder is of.

    Raises:
        OSError: It cannot be opened, or is a link, which Windows would follow.

    """
    if path.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    was_old = is_old(of)
    descriptor = os.open(path, flags, 0o600)
    try:
        locked = try_lock(descriptor) if stat.S_ISREG(os.fstat(descriptor).st_mode) else False
        is_here = of.name.startswith(f".npc-{MACHINE}")
        yield locked is not False and (was_old or (locked is True and is_here))
    finally:
        os.close(descriptor)


def is_old(path: Path) -> bool:
    """Return whether no run can be at work on a file any more that was last written when this was.

    Raises:
        OSError: It is gone.

    """
    return time.time() - os.lstat(path).st_mtime > _SURELY_DEAD
