"""Five-year plans: their numbers, first and last days."""

from typing import ClassVar

from npc.kinds.entries.entry import ISO_DAY, KnowledgeEntry
from npc.kinds.keys import needed
from npc.kinds.types import COUNT


class FiveYearPlan(KnowledgeEntry):
    """The time of a five-year plan; its id is what it is called in short: 十五五."""

    family: ClassVar[str] = "periods"
    since: str = needed("from", ISO_DAY, "起", "第一年的第一天")
    until: str = needed("until", ISO_DAY, "止", "最后一年的最后一天")
    number: int = needed("number", COUNT, "第几个", "第几个五年规划")

    @property
    def first_year(self) -> int:
        """The year in which it begins."""
        return int(self.since[:4])

    @property
    def last_year(self) -> int:
        """The year in which it ends."""
        return int(self.until[:4])
