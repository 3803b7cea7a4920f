"""Folders for what other programs need for a while, in the system's folder for such things."""

import os
import re
import shutil
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import gettempdir

from npc.files.locks import try_lock
from npc.files.temporaries import MACHINE, Temporary
from npc.records import NamedTuple

_NAME = re.compile(rf"npc-{MACHINE}[0-9a-f]{{16}}")
_LOCK = ".lock"
_JUST_MADE = 60
"""Seconds in which a run has surely locked the folder that it made."""


class Scratch(NamedTuple):
    """A folder that is there for a while."""

    path: Path
    lock: int
    """The open file whose lock says that it is in use; a program that has it too keeps the folder."""


@contextmanager
def scratch() -> Iterator[Scratch]:
    """Make a folder that only this user may read, and take away those that killed runs have left.

    Raises:
        OSError: It cannot be made.

    """
    base = Path(gettempdir())
    _sweep(base)
    with Temporary(base / f"npc-{MACHINE}{os.urandom(8).hex()}") as made:
        made.path.mkdir(mode=0o700)
        descriptor = os.open(made.path / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            try_lock(descriptor)
            yield Scratch(made.path, descriptor)
        finally:
            os.close(descriptor)


def _sweep(base: Path) -> None:
    with suppress(OSError), os.scandir(base) as entries:
        for entry in [entry for entry in entries if _NAME.fullmatch(entry.name)]:
            with suppress(OSError):
                found = entry.stat(follow_symlinks=False)
                if _is_private(found) and time.time() - found.st_mtime > _JUST_MADE:
                    _sweep_folder(Path(entry.path))


def _is_private(found: os.stat_result) -> bool:
    """Return whether a folder is this user's: anyone may make one in the system's folder."""
    is_ours = not hasattr(os, "getuid") or (
        found.st_uid == os.getuid() and not found.st_mode & 0o077
    )
    return stat.S_ISDIR(found.st_mode) and is_ours


def _sweep_folder(folder: Path) -> None:
    descriptor = os.open(folder / _LOCK, os.O_RDWR)
    try:
        is_dead = try_lock(descriptor)
    finally:
        os.close(descriptor)
    if is_dead:
        shutil.rmtree(folder, ignore_errors=True)
