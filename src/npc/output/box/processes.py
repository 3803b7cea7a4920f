"""How the process of the box begins: as a copy of this one where that is safe, else anew."""

import os
import signal
import sys
from contextlib import suppress
from typing import BinaryIO, NoReturn, Protocol, cast

from npc.output.box.inside import retire, serve
from npc.processes import Start


class Process(Protocol):
    """What is needed of `subprocess.Popen`."""

    stdin: BinaryIO
    """Jobs go in here."""
    stdout: BinaryIO
    """Replies come out here."""

    def kill(self) -> None:
        """End it, whatever it does."""

    def wait(self) -> int:
        """Return its exit code once it has ended; that of a signal is negative."""


def begun(start: Start) -> Process:
    """Return a process that does jobs until nobody has any."""
    return Copy() if start == "fork" else _anew()


class Copy:
    """A copy of this process; no threads run here whose locks it could wait for."""

    def __init__(self) -> None:
        jobs, self_jobs = os.pipe()
        self_replies, replies = os.pipe()
        self._pid = os.fork()
        if not self._pid:
            _serve_and_exit(jobs, replies)
        os.close(jobs)
        os.close(replies)
        self.stdin: BinaryIO = os.fdopen(self_jobs, "wb")
        self.stdout: BinaryIO = os.fdopen(self_replies, "rb")

    def kill(self) -> None:
        """End it, whatever it does."""
        os.kill(self._pid, signal.SIGKILL)

    def wait(self) -> int:
        """Return its exit code once it has ended."""
        return os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])


def _serve_and_exit(jobs: int, replies: int) -> NoReturn:
    try:
        retire()
        _let_go(but={0, 1, 2, jobs, replies})
        serve(os.fdopen(jobs, "rb"), os.fdopen(replies, "wb"))
    finally:
        os._exit(0)  # nothing of the first process is written or taken back twice


def _let_go(but: set[int]) -> None:
    """Hold none of the files of the first process open; their numbers stay taken."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for name in os.listdir("/proc/self/fd"):  # noqa: PTH208 - names are all that is wanted
        if int(name) not in but:
            os.dup2(nowhere, int(name))


def _anew() -> Process:
    """Start Python with our modules alone: none of the folder in which one stands."""
    from subprocess import DEVNULL, PIPE, Popen

    command = [sys.executable, "-I", "-X", "utf8", *["-B"] * sys.dont_write_bytecode, "-c", _BEGIN]
    environment = {name: os.environ[name] for name in _NEEDED if name in os.environ}
    process = Popen(  # noqa: S603 - this Python, and our modules
        [*command, *filter(None, sys.path)],
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,
        env=environment,
    )
    return cast("Process", process)


_BEGIN = "import sys; sys.path[:] = sys.argv[1:]; from npc.output.box.inside import main; main()"
_NEEDED = ("SYSTEMROOT", "PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""What systems need in the environment to load Python and its libraries."""


def ended(process: Process) -> int:
    """End a process, if it has not ended, and return its exit code."""
    process.kill()
    for stream in (process.stdin, process.stdout):
        with suppress(OSError):  # what was not read is not missed
            stream.close()
    return process.wait()
