"""Organs: what they are called, in which order they are named, and what they were called before."""

from typing import ClassVar

from npc.genre.titles import Words
from npc.kinds.containers import TEXTS
from npc.kinds.entries.entry import KnowledgeEntry
from npc.kinds.entries.wordings import WORDINGS
from npc.kinds.keys import key, needed
from npc.kinds.types import COUNT, LINE, TRUTH


class Organ(KnowledgeEntry):
    """An organ by its full name, which is its id."""

    family: ClassVar[str] = "organs"
    names: Words = key("names", WORDINGS, "称呼、写法", "全称、简称的写法")
    rank: int = key("rank", COUNT.otherwise(0), "次序", "一府一委两院并列时排第几；不并列的不写")
    wrong: Words = key("wrong", WORDINGS, "错误写法", "写错了的全称：环境和资源保护委员会")
    not_reporting: tuple[str, ...] = key(
        "not-reporting",
        TEXTS,
        "不是报告机关",
        "与它合署、不受本级人大监督的机关，不能列作报告机关：纪委监委",
    )


class Reorganisation(KnowledgeEntry):
    """A name that is no longer in use; its first day is the one from which the new name is."""

    family: ClassVar[str] = "reorganisations"
    former: Words = needed("former", WORDINGS, "原名称、旧称", "原来的全称、简称的写法")
    present: str = needed("current", LINE, "现名称、新称", "现在的名称")
    not_before: str = key("not-before", LINE.otherwise(""), "后字", "后面是这些字时是另一个名称")
    not_after: str = key("not-after", LINE.otherwise(""), "前字", "前面是这些字时是另一个名称")
    beside: tuple[str, ...] = key("beside", TEXTS, "同句", "同一分句里有这些词时不算错")
    unless: tuple[str, ...] = key("unless", TEXTS, "其下", "其下的项目有这些词时仍算错")
    is_set_term: bool = key(
        "set-term", TRUTH.otherwise(empty=False), "固定用语", "作为固定用语报的写 <set-term=true>"
    )
    is_unsure: bool = key(
        "unsure",
        TRUTH.otherwise(empty=False),
        "存疑",
        "各地改的时间、名称不一的写 <unsure=true>，只作提示",
    )
