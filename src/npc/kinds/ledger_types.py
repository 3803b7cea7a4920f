"""Types of keys that only ledgers have: days as keys, one value or several."""

from typing import TypeVar

from npc.kinds.containers import Many
from npc.kinds.context import Context
from npc.kinds.record import Entries, Record
from npc.kinds.values import is_date
from npc.source.document import Node
from npc.source.location import Location

T = TypeVar("T")
R = TypeVar("R", bound=Record)


class OneOrMany(Many[T]):
    """One value without a list, or several in one."""

    def accepts(self, value: Node) -> bool:
        """Return whether a value, or each of a list of them, is right."""
        return super().accepts(value) or self.inner.accepts(value)

    def read(self, value: Node, at: Location, context: Context) -> tuple[T, ...]:
        """Return what the values stand for."""
        if value is None or isinstance(value, list):
            return super().read(value, at, context)
        return (self.inner.read(value, at, context),)


class DayEntries(Entries[R]):
    """A mapping whose keys are days: 2025-07-10."""

    def accepts(self, value: Node) -> bool:
        """Return whether a value is a mapping of days to right values."""
        days = value if isinstance(value, dict) else {}
        return super().accepts(value) and all(map(is_date, days))
