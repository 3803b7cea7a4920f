"""Laws: what they are called, since when they are in force, and by what they were repealed."""

from typing import ClassVar

from npc.kinds.containers import TEXTS
from npc.kinds.entries.entry import KnowledgeEntry
from npc.kinds.keys import key
from npc.kinds.types import LINE


class Law(KnowledgeEntry):
    """A law; it is in force from its first day to the day before it was repealed."""

    family: ClassVar[str] = "laws"
    short: tuple[str, ...] = key("short", TEXTS, "简称", "通行的简称，不算写错")
    replaced_by: str = key("replaced-by", LINE.otherwise(""), "取代", "废止它的法律")

    @property
    def names(self) -> tuple[str, ...]:
        """What it is called, without the country's name."""
        return (self.id, *self.short)
