"""The base of knowledge: its families of entries, the only list of them.

It is also what a place adds in `npc.yaml`, or in files that this names, which the repos of a province
may share.
"""

from npc.kinds.containers import TEXTS
from npc.kinds.entries.anniversaries import Anniversary
from npc.kinds.entries.competences import Competence
from npc.kinds.entries.deadlines import OpinionArticle, ReplyTime, StatutoryDeadline
from npc.kinds.entries.duties import StatutoryMatter
from npc.kinds.entries.entry import KnowledgeEntry
from npc.kinds.entries.events import NationalEvent
from npc.kinds.entries.formulations import Formulation
from npc.kinds.entries.laws import Law
from npc.kinds.entries.organs import Organ, Reorganisation
from npc.kinds.entries.periods import FiveYearPlan
from npc.kinds.entries.words import MistakenWord
from npc.kinds.keys import key
from npc.kinds.record import Record, Records, record_in
from npc.kinds.types import LINE

KNOWLEDGE_WORDS = ("本地规定",)


class Families(Record):
    """Entries, by family."""

    duties: tuple[StatutoryMatter, ...] = key(
        "duties", Records(StatutoryMatter), "法定事项", "每年应当安排的事项，及其依据、月份、会议"
    )
    laws: tuple[Law, ...] = key(
        "laws", Records(Law), "法律", "法律、地方性法规的名称和施行、废止的日期"
    )
    competences: tuple[Competence, ...] = key(
        "competences", Records(Competence), "职权", "什么事项只能由什么会议决定"
    )
    deadlines: tuple[StatutoryDeadline, ...] = key(
        "deadlines", Records(StatutoryDeadline), "期限", "会前、会后、交办后几日、几个月内要做的事"
    )
    replies: tuple[ReplyTime, ...] = key(
        "replies", Records(ReplyTime), "审议意见期限", "审议意见交办后几个月内报告研究处理情况"
    )
    opinions: tuple[OpinionArticle, ...] = key(
        "opinions", Records(OpinionArticle), "审议意见", "审议意见交有关机关研究处理的条文"
    )
    events: tuple[NationalEvent, ...] = key(
        "events", Records(NationalEvent), "会议", "党的代表大会、中央全会、全国人大会议等的日期"
    )
    formulations: tuple[Formulation, ...] = key(
        "formulations", Records(Formulation), "提法", "提法的起止、搭配和引号"
    )
    periods: tuple[FiveYearPlan, ...] = key(
        "periods", Records(FiveYearPlan), "五年规划", "五年规划的起止年份"
    )
    anniversaries: tuple[Anniversary, ...] = key(
        "anniversaries", Records(Anniversary), "周年", "周年从哪一天算起"
    )
    organs: tuple[Organ, ...] = key("organs", Records(Organ), "机关", "机关的名称和并列时的次序")
    reorganisations: tuple[Reorganisation, ...] = key(
        "reorganisations", Records(Reorganisation), "机构改革", "机关的旧称、新称和改的日子"
    )
    words: tuple[MistakenWord, ...] = key(
        "words", Records(MistakenWord), "易混字词", "看上下文才知道用错了的字词"
    )


class KnowledgeFile(Families):
    """A file of a place's own entries."""

    kind: str | None = key("kind", LINE, "种类", "写“本地规定”")


class OwnKnowledge(Families):
    """What a place adds in `npc.yaml`."""

    files: tuple[str, ...] = key(
        "files",
        TEXTS,
        "文件",
        "写有本地规定的文件，如全省各库共用的；路径从 npc.yaml 所在的目录算起",
    )


def families() -> dict[str, type[KnowledgeEntry]]:
    """Return the class of each family, by the key under which its entries stand."""
    found = {name: record_in(each.type) for name, each in Families.keys.items()}
    return {
        name: record
        for name, record in found.items()
        if record and issubclass(record, KnowledgeEntry)
    }
