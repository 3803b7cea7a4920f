"""An npc that goes on running, as a process of its own, and what it has said so far."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import IO

from support import ROOT

PATIENCE = 20.0
"""Seconds after which what is waited for will not come any more, on a machine where others are at work."""


_HEEDING = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from npc.__main__ import main
main()
"""
"""npc as it begins where Ctrl-C is heeded: what runs in the background, as a gate may, ignores it from the start."""


class RunningNpc:
    """A process, whose output is read while it runs."""

    def __init__(self, *arguments: str, folder: Path, language: str = "en") -> None:
        self.output = ""
        environment = os.environ | {
            "NPC_LANG": language,
            "PYTHONPATH": str(ROOT / "src"),
            "PYTHONIOENCODING": "utf-8",
        }
        self._process = subprocess.Popen(
            [sys.executable, "-c", _HEEDING, *arguments],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        assert self._process.stdout is not None
        self._reader = Thread(target=self._read, args=(self._process.stdout,), daemon=True)
        self._reader.start()

    def _read(self, stream: IO[str]) -> None:
        for line in stream:
            self.output += line

    def wait_for(self, words: str, *, times: int = 1) -> str:
        """Wait until it has said something so many times, and return all that it said."""
        until(lambda: self.output.count(words) >= times, why=lambda: self.output)
        return self.output

    def end(self, number: signal.Signals = signal.SIGINT) -> int:
        """End it as Ctrl-C does, or by another signal, and return its exit code."""
        if self._process.poll() is None:
            self._process.send_signal(number)
        code = self._process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        return code

    def kill(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        self._process.wait()
        self._reader.join(PATIENCE)
        assert self._process.stdout is not None
        self._process.stdout.close()


@contextmanager
def running(*arguments: str, folder: Path, language: str = "en") -> Iterator[RunningNpc]:
    """Run npc for as long as the block lasts."""
    process = RunningNpc(*arguments, folder=folder, language=language)
    try:
        yield process
    finally:
        process.kill()


def until(
    holds: Callable[[], bool], *, why: Callable[[], str] = str, seconds: float = PATIENCE
) -> float:
    """Wait until something holds, and return the seconds that it took."""
    start = time.monotonic()
    while not holds():
        assert time.monotonic() - start < seconds, why()
        time.sleep(0.02)
    return time.monotonic() - start
