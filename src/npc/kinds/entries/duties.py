"""Statutory matters of a year: how they are written, and the `Duty` that is made of one."""

from itertools import chain
from typing import ClassVar, Self

from npc.diagnostics import Severity
from npc.genre.lexicon.patterns import expand
from npc.kinds.containers import TEXTS, Many, OneOrMany
from npc.kinds.context import Context
from npc.kinds.entries.entry import ISO_DAY, Citation, KnowledgeEntry
from npc.kinds.entries.phrasings import FORMS, PATTERNS, form, stems
from npc.kinds.keys import key, needed
from npc.kinds.record import One, Record, Records
from npc.kinds.types import COUNT, LINE, TRUTH, YEAR, choice
from npc.knowledge.duty import Article, Duty, DutyRow
from npc.messages import Message

_SEVERITY = choice({"error": "错误", "warning": "警告", "info": "提示"})
_WORDS = LINE.otherwise("")
_NO = TRUTH.otherwise(empty=False)
_YES = TRUTH.otherwise(empty=True)
_SUBJECTS = choice({"0": "本年度", "-1": "上年度", "-2": "前年度", "1": "下年度"})
_MANNERS = choice(
    {
        "apart": "另查",
        "cited": "仅引用",
        "together": "一并提示",
        "listed": "只列出",
        "quiet": "涉及才列",
    }
)
_ACTION = "法律写明的方式：听取和审议、审查和批准"
_LACK = "全年没有安排时怎样报告；不写的，不要求每年有"
_FAULT = "安排得与法律不符时怎样报告；不写为警告"
_YEARLY = "没有规定每年必须有的，写 <yearly=false>"


class Ordered(Record):
    """What says that a matter is to be done: since when, and on what ground."""

    since: str = key("from", ISO_DAY, "起", "从哪一天起施行")
    until: str = key("until", ISO_DAY, "止", "到哪一天止（含当天）；不写为至今有效")
    sources: tuple[Citation, ...] = key(
        "source", OneOrMany(One(Citation)), "依据", "法律条款及其原文、文件及其日期，或者惯例"
    )
    action: str | None = key("action", LINE, "方式", _ACTION)
    lack: str | None = key("missing", _SEVERITY, "缺少时", _LACK)
    fault: str | None = key("wrong", _SEVERITY, "不符时", _FAULT)
    is_yearly: bool = key("yearly", _YES, "每年", _YEARLY)
    is_unverified: bool = key(
        "unverified", _NO, "未核实", "条文尚未核实的写 <unverified=true>，只作提示"
    )


class DutyRowEntry(Record):
    """How a matter stands in a plan that npc begins."""

    category: str = needed("category", LINE, "类别", "通常列入的类别")
    title: str = needed("title", LINE, "项目名称", "题名，年份、政府名称由程序代入")
    when: str = key("when", _WORDS, "时间", "法律没有写明月份的，通常的时间")
    settle: str | None = key("settle", LINE, "待定", "题名中要由人确定的")
    settle_en: str = key("settle-en", _WORDS, "待定英文", "同上，英文")


class StatutoryMatter(KnowledgeEntry):
    """A matter that the law, or a place's own rules, want in a year."""

    family: ClassVar[str] = "duties"
    names: tuple[str, ...] = key(
        "names", TEXTS, "叫法", "计划中写的名称，常用的在前；不写为名称本身"
    )
    matter: str = key("matter", _WORDS, "事项", "事项的全称；不写为名称本身")
    matter_en: str = key("matter-en", _WORDS, "事项英文", "同上，英文")
    words: tuple[str, ...] = key(
        "words",
        FORMS,
        "认定词",
        "题名有哪些词的算作该事项：各组用空格隔开都要有，组内用“|”隔开任有其一",
    )
    not_meant: tuple[str, ...] = key("not-meant", PATTERNS, "排除词", "看似而不是的词")
    maybe: tuple[str, ...] = key("maybe", FORMS, "疑似词", "可能是该事项、要请人核对的")
    years: tuple[int, ...] = key("years", Many(YEAR), "年度", "只有这些年度要有的，写年份")
    goes_with: str | None = key("with", LINE, "随同", "缺了哪一项时不再单独指出")
    months: tuple[int, ...] = key("months", Many(COUNT), "月份", "法定的起、止月份，如 [6, 9]")
    meetings: tuple[str, ...] = key("meeting", TEXTS, "会议", "应当列入的会议，有其一即可")
    subject: tuple[str | None, ...] = key(
        "subject", OneOrMany(_SUBJECTS), "所属年度", "所说的是哪一年度"
    )
    note: str | None = key("note", LINE, "说明", "缺少时要说明的")
    note_en: str = key("note-en", _WORDS, "说明英文", "同上，英文")
    purpose: str | None = key(
        "purpose", LINE, "用途", "属于哪一份年度计划，如 代表；不写为监督工作计划"
    )
    manner: str | None = key("manner", _MANNERS, "报告方式", "不写为缺少时单独指出")
    is_loose: bool = key("loose", _NO, "可有几项", "由几个不同的项目分别落实的写 <loose=true>")
    is_whole: bool = key("whole", _NO, "看全题", "初步审查、调研等前期工作也算的写 <whole=true>")
    asked_if: tuple[str, ...] = key("asked-if", TEXTS, "提到才问", "计划提到其中的词才问有没有安排")
    other_form: str | None = key("other-form", LINE, "另一形式", "有了哪一项，缺这一项只提示")
    row: DutyRowEntry | None = key("row", One(DutyRowEntry), "项目", "新计划中怎样列")
    action: str | None = key("action", LINE, "方式", _ACTION)
    lack: str | None = key("missing", _SEVERITY, "缺少时", "全年没有安排时怎样报告；不写为提示")
    fault: str | None = key("wrong", _SEVERITY, "不符时", _FAULT)
    is_yearly: bool = key("yearly", _YES, "每年", _YEARLY)
    law: tuple[Ordered, ...] = key(
        "law", Records(Ordered), "条文", "先后适用的各条，新的在前；只有一条的不用写"
    )

    def finished(self, context: Context) -> Self:  # noqa: ARG002 - as every record
        """Return it with the first day on which anything says so, and with what says so now."""
        if not self.law:
            return self
        return self._replace(
            since=self.since or min(one.since for one in self.law),
            sources=self.sources or self.law[0].sources,
        )

    @property
    def title(self) -> Message:
        """What it is called in sentences: final-accounts, 决算."""
        return Message(self.id, next(iter(self.names), self.id))

    @property
    def _articles(self) -> tuple[Article, ...]:
        ordered = self.law or (
            Ordered(
                since=self.since,
                until=self.until,
                sources=self.sources,
                action=self.action,
                lack=self.lack or "info",
                fault=self.fault,
                is_yearly=self.is_yearly,
                is_unverified=self.is_unverified,
            ),
        )
        return tuple(_article(one) for one in ordered)

    def over(self, law: Duty | None) -> Duty:
        """Return the matter of a place: where it is one of the law's, what is not written stays as it is there."""
        own = self.duty
        if law is None:
            return own
        articles = tuple(map(self._over, law.articles))
        return own._replace(
            id=law.id,
            called=(*law.called, *own.called),
            matter=own.matter if self.matter else law.matter,
            forms=own.forms if self.words else law.forms,
            stems=own.stems if self.words else law.stems,
            not_meant=own.not_meant or law.not_meant,
            maybe=own.maybe or law.maybe,
            articles=own.articles if self.sources or self.law else articles,
            months=own.months or law.months,
            meetings=own.meetings or law.meetings,
            subject=own.subject or law.subject,
            plan=own.plan or law.plan,
            is_loose=own.is_loose or law.is_loose,
            is_whole=own.is_whole or (law.is_whole and not self.words),
        )

    def _over(self, article: Article) -> Article:
        """Return an article of the law as far as a place says how bad a lack or a fault is."""
        lack = Severity(self.lack) if self.lack else article.lack
        fault = Severity(self.fault) if self.fault else article.fault
        if article.is_unverified:
            lack, fault = lack and Severity.INFO, Severity.INFO
        return article._replace(lack=lack, fault=fault)

    @property
    def duty(self) -> Duty:
        """The matter, its words made ready to be looked for."""
        called = self.names or (self.id,)
        words = self.words or (() if self.manner == "cited" else called)
        forms, maybe = tuple(map(form, words)), tuple(map(form, self.maybe))
        matter = self.matter or self.id
        return Duty(
            id=self.id,
            called=called,
            matter=Message(self.matter_en or matter, matter),
            forms=forms,
            stems=stems(*forms, *maybe),
            articles=self._articles,
            levels=self.levels,
            not_meant=tuple(chain.from_iterable(map(expand, self.not_meant))),
            maybe=maybe,
            years=self.years,
            months=(self.months[0], self.months[-1]) if self.months else None,
            meetings=self.meetings,
            subject=tuple(int(each) for each in self.subject if each),
            note=Message(self.note_en or self.note, self.note) if self.note else None,
            goes_with=self.goes_with,
            manner=self.manner or "",
            is_loose=self.is_loose,
            is_whole=self.is_whole,
            asked_if=self.asked_if,
            other_form=self.other_form,
            plan=self.purpose,
            row=_row(self.row) if self.row else None,
        )


def _article(ordered: Ordered) -> Article:
    """Return what is asked; of what is not verified no more than a remark comes."""
    lack = Severity(ordered.lack) if ordered.lack else None
    fault = Severity(ordered.fault or "warning")
    if ordered.is_unverified:
        lack, fault = lack and Severity.INFO, Severity.INFO
    return Article(
        ordered.since,
        tuple(source.ground for source in ordered.sources),
        ordered.action,
        lack,
        fault,
        ordered.is_yearly,
        ordered.until,
        ordered.is_unverified,
    )


def _row(row: DutyRowEntry) -> DutyRow:
    settle = Message(row.settle_en or row.settle, row.settle) if row.settle else None
    return DutyRow(row.category, row.title, row.when, settle)
