"""What is due so long before a session or the congress, or after one, or after something was handed over."""

from typing import ClassVar

from npc.genre.titles import Title
from npc.kinds.containers import TEXTS
from npc.kinds.entries.entry import KnowledgeEntry
from npc.kinds.entries.phrasings import FORMS, form
from npc.kinds.keys import key, needed
from npc.kinds.types import COUNT, LINE, choice
from npc.messages import Message

REPORTS = "reports"
"""What stands for the reports of government, supervisory commission, courts and procuratorates."""
REPORTER = "报告机关"
"""What stands for the organs that report."""
_WORDS = LINE.otherwise("")


class StatutoryDeadline(KnowledgeEntry):
    """Something that is due, counted in calendar days or months from an event."""

    family: ClassVar[str] = "deadlines"
    one_of = ("before", "after", "months")
    event: str = needed(
        "event",
        choice({"session": "常委会会议", "congress": "人代会", "suggestions": "代表建议交办"}),
        "基准",
        "从什么时候算起：<event=session>、<event=congress> 或 <event=suggestions>",
    )
    before: int | None = key("before", COUNT, "提前", "在此之前几日")
    after: int | None = key("after", COUNT, "之后", "在此之后几日")
    months: int | None = key("months", COUNT, "月数", "在此之后几个月")
    of: tuple[str, ...] = key(
        "of", TEXTS, "事项", f"哪些法定事项；{REPORTS} 为一府一委两院的专项工作报告"
    )
    words: tuple[str, ...] = key("words", FORMS, "认定词", "题名有哪些词的，写法同法定事项")
    analogy: tuple[str, ...] = key("by-analogy", TEXTS, "参照", "只是参照执行的法定事项")
    not_of: tuple[str, ...] = key("not-of", TEXTS, "除外", "该条没有写到的机关，也只是参照")
    what: str = needed("what", LINE, "工作", "要做的事")
    what_en: str = key("what-en", _WORDS, "工作英文", "同上，英文")
    who: str = key("who", _WORDS, "责任单位", f"由谁做；{REPORTER} 为报告机关")
    who_en: str = key("who-en", _WORDS, "责任单位英文", "同上，英文")

    @property
    def told(self) -> Message:
        """What is to be done, in both languages."""
        return Message(self.what_en or self.what, self.what)

    @property
    def by_whom(self) -> Message:
        """Who is to do it."""
        return Message(self.who_en or self.who, self.who)

    def is_of(self, duties: frozenset[str], title: str) -> bool:
        """Return whether it is due of a matter: of one of the duties that it answers, or by its words."""
        if not duties.isdisjoint(self.of):
            return True
        return _fits(self.words, title)


def _fits(words: tuple[str, ...], title: str) -> bool:
    """Return whether a title has the words of one of some forms."""
    forms = [form(each) for each in words]
    return any(each.fits(clause) for clause in Title.of(title).clauses for each in forms)


class ReplyTime(KnowledgeEntry):
    """How many months a place gives for the reply to an opinion (审议意见)."""

    family: ClassVar[str] = "replies"
    words: tuple[str, ...] = key(
        "words", FORMS, "认定词", "审议的事项题名有哪些词的，写法同法定事项；不写为各项"
    )
    months: int = needed("months", COUNT, "月数", "交办后几个月内报告研究处理情况")

    def is_of(self, title: str) -> bool:
        """Return whether it holds for the opinion on a matter."""
        return not self.words or _fits(self.words, title)


class OpinionArticle(KnowledgeEntry):
    """An article by which the opinions of a session go to the organ that is to deal with them."""

    family: ClassVar[str] = "opinions"
    of: tuple[str, ...] = key(
        "of",
        TEXTS,
        "事项",
        "哪一类报告：report 专项工作报告，finance、further-finance 计划预算类，inspection 执法检查，inquiry 专题询问",
    )
    comments: str | None = key(
        "comments", choice({"asked": "要征求意见"}), "征求意见", "答复前是否征求委员会意见"
    )
    publication: str | None = key(
        "publication", choice({"asked": "要公布"}), "公布", "报告、意见、答复是否向社会公布"
    )

    @property
    def name(self) -> str:
        """The article, as sentences cite it."""
        return self.grounds[0].cited.zh if self.grounds else self.id

    @property
    def asks_for_comments(self) -> bool:
        """Whether the organ asks a committee for comments before it replies."""
        return self.comments is not None

    @property
    def asks_for_publication(self) -> bool:
        """Whether report, opinion and reply are published."""
        return self.publication is not None
