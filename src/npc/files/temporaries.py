"""Temporary files and folders beside those that are written, which are taken away at the end of a run.

Their names say of which machine they are, so that a later run there can tell by a lock that a run
which was killed left them (`npc.files.sweeping`).
"""

import os
import re
from pathlib import Path
from types import TracebackType
from typing import Self
from zlib import crc32

from npc.interrupts import Held

NAME = re.compile(r"\.npc-([0-9a-f]{8})[0-9a-f]{8,16}\.tmp")
"""What they are called, now and by earlier versions, whose first digits were chance."""
_NAME_OF_MACHINE = os.environ.get("COMPUTERNAME", "") if os.name == "nt" else os.uname().nodename
MACHINE = f"{crc32(_NAME_OF_MACHINE.encode()):08x}"
_here: set[Path] = set()
"""Those of this run that are not taken away yet."""


def temporary_name() -> str:
    """Return a name that nothing else has."""
    return f".npc-{MACHINE}{os.urandom(8).hex()}.tmp"


class Temporary:
    """A path that is nothing's after a block, whatever is made there, and however the block ends."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> Self:
        _here.add(self.path)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with Held():
            _remove(self.path)
            _here.discard(self.path)


def remove_all() -> None:
    """Take away what an interrupt left, at the end of a run: nothing may interrupt that."""
    for path in tuple(_here):
        _remove(path)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:  # it is a folder
        import shutil

        shutil.rmtree(path, ignore_errors=True)
