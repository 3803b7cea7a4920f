"""Files: written whole or not at all."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from npc.files.faults import explained
from npc.files.flushing import flush, flush_folder
from npc.files.locks import try_lock
from npc.files.sweeping import sweep
from npc.files.targets import keep_rights, refuse_place, target_of
from npc.files.temporaries import Temporary, temporary_name


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that no one ever finds a part of it; what stood there before is replaced.

    Where a symlink is named, the file that it leads to is replaced. A device or a pipe is written to.

    Raises:
        OutputError: The file cannot be written. What stood there before is untouched.

    """
    target = target_of(path)
    try:
        refuse_place(target)
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            _replace(target, data)
    except OSError as error:
        raise explained(error, path, folder=target.parent) from error


def _replace(target: Path, data: bytes) -> None:
    sweep(target.parent)
    with _locked_file(target.parent) as (temporary, file):
        file.write(data)
        file.flush()
        flush(file.fileno())
        keep_rights(temporary, target)
        if sys.platform == "win32":  # which renames no open files
            file.close()
        temporary.replace(target)
    flush_folder(target.parent)


@contextmanager
def _locked_file(folder: Path) -> Iterator[tuple[Path, IO[bytes]]]:
    """Make a temporary file, and hold the lock that tells other runs so."""
    while True:  # until no other run, which sweeps, has taken it for left behind
        with Temporary(folder / temporary_name()) as temporary, temporary.path.open("xb") as file:
            if try_lock(file.fileno()) is not False and temporary.path.exists():
                yield temporary.path, file
                return
