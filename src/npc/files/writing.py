"""Files: written whole or not at all, and never over what is read in the same run."""

import errno
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from npc.errors import OutputError, UsageError
from npc.fence import is_led_out
from npc.files.faults import explained
from npc.files.flushing import flush, flush_folder
from npc.files.locks import try_lock
from npc.files.sweeping import sweep
from npc.files.temporaries import Temporary, temporary_name
from npc.messages import Message, Verbatim


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that no one ever finds a part of it; what stood there before is replaced.

    Where a symlink is named, the file that it leads to is replaced. A device or a pipe is written to.

    Raises:
        OutputError: The file cannot be written. What stood there before is untouched.

    """
    target = target_of(path)
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            _replace(target, data)
    except OSError as error:
        raise explained(error, path, folder=target.parent) from error


def target_of(path: Path) -> Path:
    """Return what is written where a path is named: a symlink stays one.

    Raises:
        OutputError: The path lies in a repo, whose links may be anybody's, and leads out of it.

    """
    if is_led_out(path):
        raise OutputError(_LED_OUT.format(path=Verbatim(path)), hint=_NAME_ITSELF)
    is_link = os.path.islink(path)  # noqa: PTH114 - also of names that no file can have
    return Path(os.path.realpath(path)) if is_link else path


_LED_OUT = Message(
    "cannot write “{path}”: a link there leads out of the repo in which it lies",
    "无法写入“{path}”：它在计划库内，却经链接指到库外",
)
_NAME_ITSELF = Message(
    "delete the link, or name the place itself that it leads to",
    "请删去这个链接，或直接写所指的位置",
)


def _replace(target: Path, data: bytes) -> None:
    sweep(target.parent)
    with _locked_file(target.parent) as (temporary, file):
        file.write(data)
        file.flush()
        flush(file.fileno())
        if target.exists():  # who may read and write it stays as it was
            temporary.chmod(stat.S_IMODE(target.stat().st_mode))
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


def refuse_overwrite(read: Iterable[Path | None], *, written: Iterable[Path | None]) -> None:
    """Refuse to write to files that are read in the same run, also through links.

    Args:
        read: Files that are read; None is none.
        written: Files to write; None is stdout.

    Raises:
        UsageError: A file is both.

    """
    targets = [path for path in written if path]
    if not targets:
        return  # to look where links lead takes time for each file that is read
    real = {os.path.realpath(path) for path in read if path}
    for path in targets:
        if os.path.realpath(path) in real:
            raise UsageError(_BOTH.format(path=Verbatim(path)), hint=_ANOTHER)


_BOTH = Message(
    "“{path}” is read in this run and would be written over",
    "“{path}”是本次读取的文件，写入会把它覆盖掉",
)
_ANOTHER = Message("name another file to write to", "请换一个输出文件")
