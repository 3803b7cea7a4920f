"""What of a plan a mapping is written with: itself, and what the matters of the plan are called."""

from collections.abc import Mapping

from npc.kinds.matter import Matter
from npc.kinds.record import Record
from npc.plan import Location
from npc.records import NamedTuple


class PlanRow(NamedTuple):
    """A mapping of a plan file."""

    record: Record
    keys: Mapping[Location, str]
    """The keys of the plan's matters, by where these are typed."""

    def holding(self, record: Record) -> "PlanRow":
        """Return a mapping of the same plan."""
        return self._replace(record=record)

    @property
    def key(self) -> str | None:
        """The key of the matter that it is, or that it shows."""
        matter: Record | None = self.record
        while isinstance(matter, Matter) and matter.at not in self.keys:
            matter = matter.shown
        return self.keys.get(matter.at) if matter else None
