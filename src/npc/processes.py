"""How another process of npc begins, where nobody says."""

import sys
from typing import Literal, TypeAlias

Start: TypeAlias = Literal["fork", "spawn"]
"""As a copy of this one, or anew."""


def usual_start() -> Start:
    """Return how processes begin here: forking is safe on Linux alone."""
    return "fork" if sys.platform == "linux" else "spawn"
