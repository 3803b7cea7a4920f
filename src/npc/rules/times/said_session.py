"""What the adoption and the list of sessions say of a session, for the rule that compares them."""

from datetime import date
from typing import NamedTuple

from npc.genre.sessions import number_in
from npc.plan import Location


class Said(NamedTuple):
    """What one place says of a session."""

    kind: str
    name: str | None
    date: date
    at: Location
    """The whole entry."""

    @property
    def number(self) -> int | None:
        """Its number, if its name says one."""
        found = number_in(self.name)
        return found[1] if found else None
