"""How another process of npc begins, where nobody says."""

import sys
from typing import Literal, TypeAlias

Start: TypeAlias = Literal["fork", "spawn"]
"""As a copy of this one, or anew."""


class _Threads:
    """Whether threads run in this process besides the one that works."""

    run = False


def run_threads() -> None:
    """Say that threads run from now on: a copy of this process would wait for their locks for ever."""
    _Threads.run = True


def usual_start() -> Start:
    """Return how processes begin here: forking is safe on Linux alone, and where no threads run."""
    return "fork" if sys.platform == "linux" and not _Threads.run else "spawn"
