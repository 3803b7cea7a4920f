"""The type of keys that only ledgers have: days as keys."""

from typing import TypeVar

from npc.kinds.record import Entries, Record
from npc.kinds.values import is_date
from npc.source.document import Node

R = TypeVar("R", bound=Record)


class DayEntries(Entries[R]):
    """A mapping whose keys are days: 2025-07-10."""

    def accepts(self, value: Node) -> bool:
        """Return whether a value is a mapping of days to right values."""
        days = value if isinstance(value, dict) else {}
        return super().accepts(value) and all(map(is_date, days))
