"""Set phrases: since when and until when they are said, how they go together, their quotation marks."""

from typing import ClassVar

from npc.kinds.containers import TEXTS
from npc.kinds.entries.entry import KnowledgeEntry
from npc.kinds.entries.wordings import WORDINGS
from npc.kinds.keys import key
from npc.kinds.types import LINE, TRUTH


class Formulation(KnowledgeEntry):
    """A phrase of the party's and the state's language. Its wordings hold no quotation marks: those of texts are passed over."""

    family: ClassVar[str] = "formulations"
    words: tuple[str, ...] = key("words", WORDINGS, "提法", "提法的写法")
    is_coined: bool = key(
        "coined", TRUTH.otherwise(empty=False), "新提法", "<coined=true>：起始之日以前没有这样说的"
    )
    wrong: tuple[str, ...] = key("wrong", WORDINGS, "错误搭配", "搭配错了的写法")
    misspelt: tuple[str, ...] = key("misspelt", WORDINGS, "错误写法", "写漏、写错的提法")
    right: str = key("right", LINE.otherwise(""), "正确写法", "应当怎样写")
    quoted: tuple[str, ...] = key("quoted", TEXTS, "加引号", "应当加引号的简称")
    behind: tuple[str, ...] = key("behind", TEXTS, "后接", "后面跟着哪些字的简称才算")
    allowed: tuple[str, ...] = key("allowed", TEXTS, "不算错", "同一句里有哪些词时不算错")
    is_unsure: bool = key(
        "unsure",
        TRUTH.otherwise(empty=False),
        "存疑",
        "也可能是有意这样写的写 <unsure=true>，只作提示",
    )
    not_before: str = key("not-before", LINE.otherwise(""), "后字", "后面是这些字时是另一个词")
    not_after: str = key("not-after", LINE.otherwise(""), "前字", "前面是这些字时是另一个词")
