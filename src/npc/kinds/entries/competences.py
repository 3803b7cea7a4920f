"""Competences: which meetings may decide a matter, as 常委会会议 approves an adjusted budget."""

from typing import ClassVar

from npc.genre.meetings import may_decide
from npc.genre.titles import Words, holds_any, without
from npc.kinds.containers import TEXTS
from npc.kinds.entries.entry import KnowledgeEntry
from npc.kinds.entries.wordings import WORDINGS
from npc.kinds.keys import key, needed
from npc.kinds.types import LINE, TRUTH
from npc.messages import Message


class Competence(KnowledgeEntry):
    """A matter, and the meetings that alone may decide it."""

    family: ClassVar[str] = "competences"
    chinese: str = needed("zh", LINE, "事项", "事项，如 本级预算的调整方案")
    english: str = key("en", LINE.otherwise(""), "英文", "事项的英文名称，用于英文的检查结果")
    words: Words = needed(
        "words", WORDINGS, "写法", "题名里说到它的写法，任何一种；预算…调整 的两部分可以隔开几个字"
    )
    not_meant: Words = key(
        "not-meant", WORDINGS, "不是指", "先去掉的写法，说的是另外的事：部门预算不是预算"
    )
    barred: Words = key(
        "unless", WORDINGS, "不算", "题名里有这些词，说的就是另外的事：学习宣传中央的决定"
    )
    passed_over: tuple[str, ...] = key(
        "not-asked", TEXTS, "不问的会议", "名称里有这些词的会议自己也有这样的事，不问：党组"
    )
    decided: Words = key(
        "decided",
        WORDINGS,
        "决定的写法",
        "除了通过、批准、作出决议决定以外，怎样写就是决定它：任免",
    )
    meetings: tuple[str, ...] = needed(
        "meetings", TEXTS, "会议、决定的会议", "哪种会议可以决定，如 常委会会议"
    )
    is_decision: bool = key(
        "by-name",
        TRUTH.otherwise(empty=False),
        "名称即决定",
        "写了这一事项就是要决定它的写“是”：人事任免；否则还要写有审议",
    )

    @property
    def matter(self) -> Message:
        """The matter, in both languages."""
        return Message(self.english or self.chinese, self.chinese)

    def is_surely_for(self, level: str | None) -> bool:
        """Return whether it is for plans of a level; where none is said, whether of provinces and cities, too."""
        is_of_all = not self.levels or {"province", "city"}.issubset(self.levels)
        return level is not None or is_of_all

    def is_in(self, text: str) -> bool:
        """Return whether a text, folded, speaks of the matter."""
        if not holds_any(text, self.words) or holds_any(text, self.barred):
            return False
        return holds_any(without(text, self.not_meant), self.words)

    @property
    def is_of_town(self) -> bool:
        """Whether it is a matter of the congresses of towns alone."""
        return tuple(self.levels) == ("township",)

    def may_be_decided_by(self, meeting: str) -> bool:
        """Return whether a meeting may decide it, or has a matter of its own that is called so."""
        is_passed_over = any(word in meeting for word in self.passed_over)
        # A town's presidium prepares what its congress decides; that of a session is within it.
        is_barred = self.is_of_town and meeting.endswith("主席团会议")
        return is_passed_over or (not is_barred and may_decide(meeting, self.meetings))
