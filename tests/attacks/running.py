"""Runs npc as a process of its own within limits, and says what every run must hold.

A run is forked from this process, in which npc is loaded already: it takes some milliseconds
instead of a quarter of a second. It needs a system that forks.
"""

import gc
import os
import re
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import BinaryIO, NamedTuple, NoReturn

import npc
from attacks.validity import fault_of_files, fault_of_output
from npc.exit_codes import FINDINGS, FINE, UNUSABLE

ENDINGS = {FINE, FINDINGS, UNUSABLE}
"""Of runs to which no signal is sent; `kills.py`, which sends some, forks its own."""
MOST_OUTPUT = 12_000_000
"""Bytes: what a run may print, whatever it is given."""
HEAVY = (
    "docx",
    "icalendar",
    "jinja2",
    "lxml.html",
    "pydantic",
    "rich",
    "typer",
    "xlsxwriter",
)
WALL = 6
"""How many times its seconds of processor time a run may take by the clock: others work here too."""
KEEP = "ATTACK_KEEP"
"""Names the folder where what is tried is kept."""
SURROUNDINGS = {"NPC_LANG": "en", "COLUMNS": "80", "TERM": "dumb", "PYTHONUTF8": "1"}
WITHOUT = ("GITHUB_ACTIONS", "NO_COLOR", "FORCE_COLOR", "PYTHONHASHSEED")


class Run(NamedTuple):
    """How a run of npc ended."""

    arguments: tuple[str, ...]
    folder: Path
    code: int
    """Its exit code; below zero the number of the signal that ended it."""
    cpu: float
    """Seconds of processor time, with those of its own children."""
    megabytes: int
    """The most memory that it held; some 100 of them are what is loaded before it begins."""
    stdout: bytes
    stderr: bytes
    seconds: float
    most_megabytes: int

    @property
    def fault(self) -> str | None:
        """What does not hold that must hold for every run, if anything."""
        return (
            self._fault_of_end()
            or fault_of_output(self.arguments, self.code, self.stdout, self.stderr)
            or fault_of_files(self.arguments, self.code, self.folder)
        )

    def _fault_of_end(self) -> str | None:
        said = self.stderr.decode("utf-8", "replace")[-600:]
        if self.code not in ENDINGS:
            return f"ended with {self.code}: {said}"
        if "Traceback" in said:
            return f"traceback: {said}"
        if self.cpu > self.seconds:
            return f"took {self.cpu:.1f} s of processor time"
        if self.megabytes > self.most_megabytes:
            return f"held {self.megabytes} MB"
        printed = len(self.stdout) + len(self.stderr)
        return f"printed {printed} bytes" if printed > MOST_OUTPUT else None


@contextmanager
def workplace(name: str) -> Iterator[Path]:
    """Make a folder for what is tried; with `--keep` it is there afterwards.

    Args:
        name: Of the attack: the folder is called by it.

    """
    kept = os.environ.get(KEEP)
    if kept:
        folder = Path(kept, re.sub(r"\W+", "-", name)[:80])
        folder.mkdir(parents=True, exist_ok=True)
        yield folder
        return
    with tempfile.TemporaryDirectory() as temporary:
        yield Path(temporary)


def run_npc(  # noqa: PLR0913 - a run's surroundings
    arguments: Sequence[str | Path],
    folder: Path,
    *,
    seconds: float = 10,
    megabytes: int = 1024,
    environment: Mapping[str, str] | None = None,
    fresh: bool = False,
) -> Run:
    """Run `npc` in a folder, and wait for it.

    Args:
        arguments: What follows the program's name.
        folder: Where it stands.
        seconds: How much processor time it may take; what is beyond is ended.
        megabytes: How much memory it may hold.
        environment: Variables of the run beside those of this process.
        fresh: Whether Python is started anew, as hash seeds and locales want it.

    """
    words = tuple(str(argument) for argument in arguments)
    surroundings = _surroundings(environment or {})
    if not fresh:
        warm()
    sys.stdout.flush()
    sys.stderr.flush()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if child == 0:
            _be_npc(
                words,
                folder,
                surroundings=surroundings,
                streams=(out, err),
                limits=(seconds, megabytes),
                fresh=fresh,
            )
        status, used = _waited_for(child, seconds * WALL)
        return Run(
            words,
            folder,
            os.waitstatus_to_exitcode(status),
            used.ru_utime + used.ru_stime,
            used.ru_maxrss // (1024 if sys.platform != "darwin" else 1024 * 1024),
            _written(out),
            _written(err),
            seconds,
            megabytes,
        )


@cache
def warm() -> None:
    """Load all of npc and what it uses, so that each run is forked with it."""
    for module in HEAVY:
        with suppress(ImportError):
            import_module(module)
    for found in walk_packages(npc.__path__, "npc."):
        if not found.name.endswith(("__main__", "compiling")):
            import_module(found.name)
    gc.freeze()


def _surroundings(environment: Mapping[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in WITHOUT}
    return {**kept, **SURROUNDINGS, **environment}


def _be_npc(  # noqa: PLR0913 - a run's surroundings
    words: tuple[str, ...],
    folder: Path,
    *,
    surroundings: Mapping[str, str],
    streams: tuple[BinaryIO, BinaryIO],
    limits: tuple[float, int],
    fresh: bool,
) -> NoReturn:
    """Turn this process, which was just forked, into a run of npc."""
    code = 97
    try:
        os.setpgid(0, 0)
        os.chdir(folder)
        _limit(*limits)
        _connect(streams)
        if fresh:
            os.execve(sys.executable, [sys.executable, "-m", "npc", *words], dict(surroundings))  # noqa: S606
        os.environ.clear()
        os.environ.update(surroundings)
        time.tzset()
        sys.argv = ["npc", *words]
        signal.signal(signal.SIGINT, signal.default_int_handler)
        import_module("npc.__main__").main()
    except BaseException:  # noqa: BLE001 - it must not come back as a second harness
        import traceback

        traceback.print_exc()
        sys.stderr.flush()
    os._exit(code)


def _limit(seconds: float, megabytes: int) -> None:
    processor = int(seconds) + 2
    resource.setrlimit(resource.RLIMIT_CPU, (processor, processor + 2))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(OSError, ValueError):  # macOS has no such limit
        most = (4 * megabytes + 4096) * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _connect(streams: tuple[BinaryIO, BinaryIO]) -> None:
    out, err = streams
    nothing = os.open(os.devnull, os.O_RDONLY)
    for number, source in enumerate((nothing, out.fileno(), err.fileno())):
        os.dup2(source, number)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(  # noqa: SIM115
        2, "w", encoding="utf-8", errors="backslashreplace", closefd=False
    )


def _waited_for(child: int, most: float) -> tuple[int, resource.struct_rusage]:
    until = time.monotonic() + most
    pause = 0.001
    while True:
        ended, status, used = os.wait4(child, os.WNOHANG)
        if ended:
            return status, used
        if time.monotonic() > until:
            with suppress(ProcessLookupError):
                os.killpg(child, signal.SIGKILL)
            _, status, used = os.wait4(child, 0)
            return status, used
        time.sleep(pause)
        pause = min(pause * 1.2, 0.02)


def _written(stream: BinaryIO) -> bytes:
    stream.seek(0)
    return stream.read(MOST_OUTPUT + 1)
