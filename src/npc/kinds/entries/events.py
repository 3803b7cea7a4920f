"""Events that plans speak of by name: party congresses, plenums, sessions of the National People's Congress."""

from typing import ClassVar

from npc.genre.named_meetings import CONGRESS, PLENUM, SESSION
from npc.kinds.entries.entry import ISO_DAY, KnowledgeEntry
from npc.kinds.entries.wordings import WORDINGS
from npc.kinds.keys import key, needed
from npc.kinds.types import COUNT, LINE, choice

_MEETING = "meeting"
_SERIES = {
    CONGRESS: "党代会",
    PLENUM: "中央全会",
    SESSION: "全国人大会议",
    _MEETING: "其他会议",
}


class NationalEvent(KnowledgeEntry):
    """A meeting of the party or the state, from its first day to its last."""

    family: ClassVar[str] = "events"
    since: str = needed("from", ISO_DAY, "起", "开会的第一天")
    series: str = key("series", choice(_SERIES).otherwise(_MEETING), "会议种类", "是哪一类会议")
    term: int = key("term", COUNT.otherwise(0), "届", "第几次代表大会，第几届中央委员会、全国人大")
    number: int = key("number", COUNT.otherwise(0), "次", "第几次全会、会议")
    announced: str = key(
        "announced", ISO_DAY, "宣布之日", "宣布召开的日子；在此以前写的计划不会提到它"
    )
    names: tuple[str, ...] = key("names", WORDINGS, "写法", "文中的写法；其他会议才写")
    subject: str = key("subject", LINE.otherwise(""), "议题", "会议的主题")

    @property
    def told_from(self) -> str:
        """The first day on which a plan may speak of it: that of its announcement, if that is known."""
        return self.announced or self.since
