"""Other programs, run on files that anyone may have made: for a while, and ended with their children."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

from npc.files.scratch import Scratch
from npc.interrupts import Held

MOST_SECONDS = 180
"""How long a program may take for one file."""


def run(
    command: Sequence[str], scratch: Scratch, *, environment: Mapping[str, str] | None = None
) -> None:
    """Run a program, without input or output, in a group of processes of its own.

    Args:
        command: The program and its arguments.
        scratch: Where it may put what it needs for a while. It holds the lock of the folder too: whatever
            becomes of this process, the folder stays until the program has ended.
        environment: What it is told besides what this process is.

    Raises:
        subprocess.SubprocessError: It failed, or took too long (`TimeoutExpired`).
        OSError: It cannot be run.

    """
    own = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch.path))
    process = None
    try:
        with Held():  # an interrupt comes when the program can be ended
            process = subprocess.Popen(  # noqa: S603 - a program found by its name; the paths are ours
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd=scratch.path,
                env={**os.environ, **own, **(environment or {})},
                start_new_session=True,
                pass_fds=() if sys.platform == "win32" else (scratch.lock,),
            )
        code = process.wait(MOST_SECONDS)
    except BaseException:
        if process is not None:
            with Held():
                _end(process)
        raise
    if code:
        raise subprocess.CalledProcessError(code, command[0])


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program and what it has started: soffice is a script that waits for another program."""
    if sys.platform == "win32":
        tree = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(tree, check=False, capture_output=True)  # noqa: S603 - of the system
    else:
        _end_group(process.pid)
    process.kill()
    process.wait()


def _end_group(number: int) -> None:
    import signal
    from contextlib import suppress

    with suppress(OSError):
        os.killpg(number, signal.SIGKILL)
