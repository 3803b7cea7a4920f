"""Locks on open files, which the system gives up when a process is gone, however it ended.

So what lies about can be told to be nobody's. They hold between processes of one machine, in
containers too; on network drives they often do not, and nothing is concluded from them there.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def try_lock(descriptor: int) -> bool | None:
    """Lock an open file until it is closed.

    Returns:
        Whether it is locked; None where the file system has no locks.

    """
    try:
        _lock(descriptor)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return None
    return True


@contextmanager
def taking_turns(folder: Path) -> Iterator[None]:
    """Let other runs that take turns in a folder wait for a block.

    Where folders cannot be locked (Windows, network drives), or one is locked for seconds, none waits.
    """
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        yield
        return
    try:
        for _ in range(_TRIALS):
            if try_lock(descriptor) is not False:
                break
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(descriptor)


_TRIALS, _PAUSE = 500, 0.01
"""A turn takes no longer than to put some files in their places."""
