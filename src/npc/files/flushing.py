"""Data put on the disk itself: after a power cut a new name must not hold an empty file."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

_NOT_TO_BE_HAD = frozenset(
    (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EROFS)
)
"""What file systems answer that do not know of it."""


def flush(descriptor: int) -> None:
    """Put what was written to a file on the disk.

    Raises:
        OSError: The disk is full or broken, as network drives say only now.

    """
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NOT_TO_BE_HAD:
            raise


def flush_folder(folder: Path) -> None:
    """Put the names in a folder on the disk, where the system can: Windows opens no folders.

    The files are in place already, so that nothing is to be said where it fails.
    """
    if sys.platform == "win32":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
