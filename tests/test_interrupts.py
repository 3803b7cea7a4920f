"""Signals end a run, whatever it does at the moment."""

import subprocess
import sys

import pytest

_DROPPED = """
import signal, time
from npc import interrupts
class Dropped:
    def __del__(self):
        signal.raise_signal(signal.SIGTERM)
interrupts.listen()
try:
    Dropped()
    time.sleep(60)
except interrupts.Interrupted as interrupt:
    print(interrupt.number == signal.SIGTERM)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there a wait is not ended by it")
def test_a_signal_is_not_lost_where_python_drops_what_is_raised() -> None:
    """As it does when an object goes, and at the end of each import."""
    run = subprocess.run(
        [sys.executable, "-c", _DROPPED], capture_output=True, text=True, check=False
    )
    assert (run.stdout, run.stderr) == ("True\n", "")
