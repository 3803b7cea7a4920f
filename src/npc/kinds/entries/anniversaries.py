"""What anniversaries are counted from: 新中国成立, 建党, 地方人大设立常委会."""

from typing import ClassVar

from npc.kinds.entries.entry import ISO_DAY, KnowledgeEntry
from npc.kinds.entries.wordings import WORDINGS
from npc.kinds.keys import key, needed


class Anniversary(KnowledgeEntry):
    """A day that is remembered every year; until a later one where it was not everywhere the same."""

    family: ClassVar[str] = "anniversaries"
    since: str = needed("from", ISO_DAY, "起", "从哪一天算起")
    names: tuple[str, ...] = key("names", WORDINGS, "写法", "“周年”前面的写法")

    @property
    def years(self) -> range:
        """The years in which it may have been."""
        first = int(self.since[:4])
        return range(first, int(self.until[:4] or first) + 1)
