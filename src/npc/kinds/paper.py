"""What documents of every kind declare and say.

A kind is a subclass of `Paper` and a line in `npc.kinds.registry`. What the class statement leaves
out is missed by Python itself when the module is imported.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from enum import Enum
from typing import ClassVar, Self

from npc.genre.lexicon.documents import DRAFTS
from npc.kinds.containers import TEXTS
from npc.kinds.context import Context
from npc.kinds.issuing import Adoption, Head, Imprint, Signature
from npc.kinds.keys import key, needed
from npc.kinds.matter import Matter
from npc.kinds.notes import Note
from npc.kinds.numbering import numbered
from npc.kinds.points import Point
from npc.kinds.record import Entries, One, Record, Records
from npc.kinds.sections import Heading, Section, headings_in, points_in
from npc.kinds.titles import title_lines, title_of, title_place
from npc.kinds.types import LINE, NAME, TEXT, YEAR, Choice, PrintedText, choice
from npc.kinds.words import DUTIES
from npc.source.location import Location
from npc.source.values import Fields, number

OTHER_LEVELS = {
    "省": "province",
    "自治区": "province",
    "直辖市": "province",
    "市": "city",
    "设区的市": "city",
    "地级市": "city",
    "自治州": "city",
    "县": "county",
    "区": "county",
    "旗": "county",
    "县级市": "county",
    "自治县": "county",
    "县（区）": "county",
    "乡": "township",
    "镇": "township",
    "乡镇": "township",
    "乡镇级": "township",
}
LEVELS = {"province": "省级", "city": "市级", "county": "县级", "township": "乡级"}
DRAFT, FINAL = "draft", "final"
STATUSES = {DRAFT: "草稿", FINAL: "定稿"}
OTHER_STATUSES = {**dict.fromkeys(DRAFTS, DRAFT), "正式稿": FINAL}
_OTHER_ORIENTATIONS = {
    "竖向": "portrait",
    "纵向": "portrait",
    "竖版": "portrait",
    "横向": "landscape",
    "横版": "landscape",
}
_OF_NAMES = {name: word for word, name in STATUSES.items()}


def orientation() -> str:
    """Declare the key that says how the pages of a table lie."""
    return key(
        "orientation",
        choice({"portrait": "竖排", "landscape": "横排"}, also=_OTHER_ORIENTATIONS).otherwise(
            "portrait"
        ),
        "页面方向、纸张方向",
        "页面方向：<orientation=portrait>（竖排）或 <orientation=landscape>（横排）；不写为竖排",
    )


class Role(Enum):
    """What a paper is to the plan; papers are printed in this order."""

    ISSUES = "issues"
    """It issues the body text, as a notice does."""
    BODY = "body"
    ANNEX = "annex"
    """It may be annexed to the body text."""


class DepartmentKeys(Record):
    """A department: 工委（室）, 办公室, 专门委员会. A bare name is one without aliases."""

    bare = "name"

    name: str = needed("name", TEXT, "名称、部门名称", "名称，如 选举联络工委")
    aliases: tuple[str, ...] = key("aliases", TEXTS, "简称、别名", "简称，一个或几个")


class Defaults(Record):
    """What a plan says of itself, or a repo's `npc.yaml` for every plan below it."""

    organ: str | None = key("organ", TEXT, "机关、机关名称、单位", "机关名称，如 示例县人大常委会")
    level: str | None = key(
        "level", choice(LEVELS, also=OTHER_LEVELS), "层级、行政层级、级别", "行政层级"
    )
    departments: tuple[DepartmentKeys, ...] = key(
        "departments",
        Records(DepartmentKeys),
        "部门、工委室、工委（室）、部门名单",
        "工委（室）名单",
    )


class Exemption(Record):
    """A statutory matter that does not apply to a plan, and why."""

    duty: str = ""
    """The matter, by its id."""
    reason: str = needed("exempt", TEXT, "不适用、不列理由、理由", "不适用的理由")


def _exemption(duty: str, exemption: Exemption, at: Location) -> Exemption:  # noqa: ARG001 - as others
    return exemption._replace(duty=duty)


class PlanDocument(Defaults):
    """A document of a plan: one of its papers, or its ledger."""

    chinese: ClassVar[str]
    """What its kind is called: 安排表."""
    words: ClassVar[tuple[str, ...]]
    """What may be written behind `种类`, the usual word first."""
    has_many: ClassVar[bool] = False
    """Whether a year has as many of the kind as there are occasions, and none is the year's own."""

    is_account: ClassVar[bool] = False
    """Whether it tells of work done and plans nothing for the year; its `organ` is that whose account it
    is, perhaps an office or a committee of the plan's."""

    kind: str = needed("kind", TEXT, "种类、文件种类、类型", "文档的种类")
    id: str = key(
        "id",
        NAME.otherwise(""),
        "编号、文件编号、代号",
        "引用时用的名字；不写则为 <kind>（同类只有一份时）或文件名",
    )
    """What others call it by; no two papers, items or tasks have the same."""
    year: int | None = key("year", YEAR, "年度、年份、年", "年度")

    def __init_subclass__(cls, *, kind: str = "", chinese: str = "", words: str = "") -> None:
        """Make a kind, where its names are given."""
        super().__init_subclass__()
        if kind:
            cls.kind = kind
            cls.chinese = chinese
            cls.words = tuple(words.split("、")) if words else (chinese,)

    @classmethod
    def year_in(cls, fields: Fields) -> int | None:
        """Return the year to which a document of the kind belongs; None where it says none."""
        return number(fields, "year")


class Paper(PlanDocument):
    """What is printed of a plan. Subclasses are the kinds, and say in their class statement what they are."""

    part: ClassVar[str]
    template: ClassVar[str]
    usual_title: ClassVar[str]
    role: ClassVar[Role]

    title: str = key("title", LINE.otherwise(""), "标题", "标题；不写则由机关名称和年份生成")
    title_lines: tuple[str, ...] = title_lines("标题分行，连起来即标题；不写则自动回行")
    """The lines of the title where it is broken by hand."""
    exemptions: tuple[Exemption, ...] = key(
        "duties",
        Entries(One(Exemption), _exemption),
        "法定事项",
        "本年度不适用的法定事项及理由",
        words=DUTIES,
    )
    """Statutory matters that do not apply."""
    status: str | None = key(
        "status",
        Choice(
            lambda: STATUSES,
            lambda word: _OF_NAMES.get(word, word),
            None,
            takes_names=True,
            also=OTHER_STATUSES,
        ),
        "文稿状态、状态",
        "文稿状态：<WorkPoints.status=draft>（草稿，未填的 X、待补充等只作提示）或 <WorkPoints.status=final>（定稿，按错误处理）",
    )
    """`draft` or `final`: how bad it is that something is still to be filled in."""
    anonymised: tuple[str, ...] = key(
        "anonymised",
        TEXTS,
        "隐去的名称、隐去名称",
        "有意隐去的名称，照文中的写法，如 [XX区, 《XX要闻》]；不算未填",
    )
    """Names that are written with X on purpose."""
    signature: Signature | None = None
    head: Head | None = None
    imprint: Imprint | None = None
    orientation: str = "portrait"
    """Of its pages: portrait or landscape."""
    sections: tuple[Section, ...] = ()
    """The parts of its text, where its kind has them."""
    numbering: str | None = None
    """How their points are numbered, where it says so itself."""
    lead_style: str | None = None
    heading_form: str | None = None
    """How its headings stand, likewise."""
    notes: tuple[Note, ...] = ()
    """Its footnotes."""
    adopted: tuple[Adoption, ...] = ()
    """The steps of its adoption (题注), as written."""
    published: dt.date | None = None
    annexes: tuple[str, ...] | None = None
    """Ids of its annexes in their order, as written; None where it does not say."""

    def __init_subclass__(  # noqa: PLR0913 - what a kind is
        cls,
        *,
        kind: str,
        chinese: str,
        words: str = "",
        part: str,
        template: str,
        usual_title: str,
        role: Role,
    ) -> None:
        """Make a kind.

        Args:
            kind: What its YAML says behind `kind`.
            chinese: What it is called: 安排表.
            words: What may be written behind `种类`, parted by 、, the usual word first; else that name.
            part: What `--part` and the class of its section call it.
            template: The template that writes it, in which `paper` is the document.
            usual_title: The title where none is written, with {organ}, {year} (2025年), {issued},
                the title of what a notice issues, and what else the kind has in `title_words`.
            role: What it is to the plan.

        """
        super().__init_subclass__(kind=kind, chinese=chinese, words=words)
        cls.part = part
        cls.template = template
        cls.usual_title = usual_title
        cls.role = role

    def finished(self, context: Context) -> Self:
        """Return it with its title, as written or the usual one, and with numbered points."""
        changed: dict[str, object] = {}
        if not self.title:
            usual = self.usual_title.format_map(self.title_words(context))
            changed["title"] = title_of("", self.title_lines) or usual
        if self.sections:
            changed["sections"] = numbered(
                self.sections,
                context,
                numbering=self.numbering,
                lead_style=self.lead_style,
                heading_form=self.heading_form,
            )
        return self._replace(**changed) if changed else self

    def title_words(self, context: Context) -> dict[str, str]:
        """Return what the usual title is made of."""
        year = f"{context.year}年" if context.year else ""
        return {"organ": context.organ or "", "year": year, "issued": context.issued_title}

    @property
    def purpose(self) -> str | None:
        """Which of the year's papers it is, where there are several of its kind: 监督工作计划."""
        return None

    @property
    def name(self) -> str:
        """What it is called in short, beside others of the year."""
        return self.chinese

    @property
    def years(self) -> frozenset[int]:
        """The years that it says its parts are of."""
        return frozenset()

    @property
    def is_usual_annex(self) -> bool:
        """Whether work points that do not name their annexes have it as one."""
        return self.role is Role.ANNEX and not self.has_many

    @property
    def title_at(self) -> Location:
        """Where its title is written: where it is only given line by line, the lines."""
        return title_place(self.at, self.title_lines)

    @property
    def headings(self) -> tuple[Heading, ...]:
        """Its sections, each before its subsections: what has text and points, in order."""
        return headings_in(self.sections)

    @property
    def points(self) -> tuple[Point, ...]:
        """The points of all its sections and subsections, in order."""
        return points_in(self.headings)

    @property
    def matters(self) -> tuple[Matter, ...]:
        """The rows of its table, in order; none where it is no table."""
        return ()

    def with_matters(self, changed: Callable[[Matter], Matter]) -> Self:  # noqa: ARG002 - as tables
        """Return it with each of its rows as a function has it."""
        return self

    def texts(self) -> Iterator[PrintedText]:
        """Yield the title, then the texts of the other keys."""
        yield self.title, self.title_at
        yield from super().texts()
