"""Words that are mistaken for others: near ones and homophones, wrong by what stands beside them."""

from typing import ClassVar

from npc.kinds.entries.entry import KnowledgeEntry
from npc.kinds.entries.wordings import WORDINGS
from npc.kinds.keys import key, needed
from npc.kinds.types import LINE, TRUTH


class MistakenWord(KnowledgeEntry):
    """A word that is right in some contexts, and stands for another one in those that are told here.

    It stands before, behind or in one of some words, where there are such, and beside one of others in its
    clause, where there are such; and nothing excuses it.
    """

    family: ClassVar[str] = "words"
    wrong: str = needed("wrong", LINE, "误写", "用错的字词")
    right: str = needed("right", LINE, "应写", "应当用的字词")
    before: tuple[str, ...] = key("before", WORDINGS, "前面", "紧挨在前面的词")
    after: tuple[str, ...] = key("after", WORDINGS, "后面", "紧跟在后面的词")
    phrases: tuple[str, ...] = key("phrases", WORDINGS, "词组", "含有误写的整个词组")
    beside: tuple[str, ...] = key("beside", WORDINGS, "同句", "同一分句里的词")
    unless: tuple[str, ...] = key(
        "unless",
        WORDINGS,
        "除外",
        "含有这个字词而没有错的词，以及同一分句里有了就不算错的词",
    )
    is_unsure: bool = key(
        "unsure",
        TRUTH.otherwise(empty=False),
        "存疑",
        "也可能是有意这样写的写 <unsure=true>，只作提示",
    )
    by_hand: bool = key(
        "by-hand",
        TRUTH.otherwise(empty=False),
        "由人改",
        "改了意思可能就变了的写 <by-hand=true>，不自动改正",
    )
