"""Other programs, run on files that anyone may have made: for a while, and ended with their children."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from npc.files.scratch import Scratch
from npc.interrupts import Held
from npc.records import NamedTuple

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
    streams = _Streams(subprocess.DEVNULL, subprocess.DEVNULL, subprocess.DEVNULL)
    told = {**os.environ, **own, **(environment or {})}
    with _running(command, scratch, streams, told) as process:
        code = process.wait(MOST_SECONDS)
    if code:
        raise subprocess.CalledProcessError(code, command[0])


class ProgramOutput(NamedTuple):
    """What a program has written."""

    code: int
    out: bytes
    err: bytes
    """The beginning of what it says on stderr."""


def output_of(
    command: Sequence[str],
    scratch: Scratch,
    *,
    environment: Mapping[str, str],
    given: bytes = b"",
    most: int,
) -> ProgramOutput:
    """Run a program as `run` does, and return what it writes.

    Args:
        command: The program and its arguments.
        scratch: As in `run`.
        environment: All that it is told.
        given: What it reads.
        most: How many bytes it may write; it is ended when there are more.

    Raises:
        subprocess.SubprocessError: It took too long (`TimeoutExpired`).
        OutputLimitError: It wrote more than it may.
        OSError: It cannot be run.

    """
    paths = [scratch.path / name for name in ("in", "out", "err")]
    paths[0].write_bytes(given)
    with paths[0].open("rb") as stdin, paths[1].open("wb") as out, paths[2].open("wb") as err:
        streams = _Streams(stdin.fileno(), out.fileno(), err.fileno())
        with _running(command, scratch, streams, environment) as process:
            code = _waited(process, paths[1], most)
    with paths[2].open("rb") as said:
        return ProgramOutput(code, paths[1].read_bytes(), said.read(_MOST_SAID))


_MOST_SAID = 4000
"""Bytes of stderr that are read."""
_LOOK, _LOOK_AT_LAST = 0.002, 0.05
"""Seconds between two looks at what a program has written: first, and when it takes longer."""


class OutputLimitError(Exception):
    """A program has written more than it may."""


def _waited(process: "subprocess.Popen[bytes]", written: Path, most: int) -> int:
    """Wait for a program, and return its code; its output is looked at again and again."""
    end = time.monotonic() + MOST_SECONDS
    look = _LOOK
    while True:
        try:
            code = process.wait(look)
        except subprocess.TimeoutExpired:
            code = None
            if time.monotonic() > end:
                raise
        if written.stat().st_size > most:
            raise OutputLimitError
        if code is not None:
            return code
        look = min(2 * look, _LOOK_AT_LAST)


class _Streams(NamedTuple):
    """What a program reads and writes: descriptors, or `subprocess.DEVNULL`."""

    stdin: int
    stdout: int
    stderr: int


@contextmanager
def _running(
    command: Sequence[str], scratch: Scratch, streams: _Streams, environment: Mapping[str, str]
) -> "Iterator[subprocess.Popen[bytes]]":
    """Start a program; it is ended with all that it has started where it is not waited for."""
    process = None
    try:
        with Held():  # an interrupt comes when the program can be ended
            process = subprocess.Popen(  # noqa: S603 - a program found by its name; the paths are ours
                command,
                stdin=streams.stdin,
                stdout=streams.stdout,
                stderr=streams.stderr,
                cwd=scratch.path,
                env=environment,
                start_new_session=True,
                pass_fds=() if sys.platform == "win32" else (scratch.lock,),
            )
        yield process
    except BaseException:
        if process is not None:
            with Held():
                _end(process)
        raise


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
