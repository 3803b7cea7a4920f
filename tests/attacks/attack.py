"""What an attack is."""

from collections.abc import Callable
from typing import NamedTuple


class Attack(NamedTuple):
    """One thing that is tried."""

    name: str
    """What is tried, in one line; unlike the others of its family and seed."""
    run: Callable[[], str | None]
    """Try it: nothing where npc held, else what went wrong."""
