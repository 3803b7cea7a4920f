"""`kind: work-points`: the body text of the year's work points (工作要点)."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Self

from npc.kinds.containers import Many
from npc.kinds.context import Context
from npc.kinds.issuing import Head, Imprint, Signature
from npc.kinds.keys import key, needed
from npc.kinds.paper import PAPERS, Paper, Role
from npc.kinds.record import Entries, Numbered, One, Record, Records
from npc.kinds.types import DATE, LINE, NAME, TEXT, YEAR, Choice, PrintedText
from npc.source.location import Location


class Adoption(Record):
    """One step of the adoption (题注), such as 2025-02-27 常委会会议 第29次 通过."""

    date: dt.date = needed("date", DATE, "日期", "会议日期，如 2025-02-27")
    body: str = needed("body", TEXT, "会议", "会议，如 常委会会议、主任会议", prints="name")
    session: str | None = key("session", TEXT, "届次", "届次，如 第29次")
    action: str = needed("action", TEXT, "结果", "做了什么：通过、原则通过、修改、印发")


class Point(Numbered):
    """A point (要点). Numbers go on over all sections, from 1."""

    one_of = ("lead", "text")

    id: str | None = key("id", NAME, "编号", "引用时用的名字；序号由程序编排")
    lead: str | None = key("lead", LINE, "首句", "加粗的首句", prints="prose")
    text: str | None = key(
        "text", TEXT, "正文", "要点正文；空一行另起一段，[^名称] 是脚注", prints="prose"
    )


class Section(Numbered):
    """A section (一、二、…)."""

    title: str = needed("title", LINE, "标题", "标题，不写“一、”", prints="prose")
    text: str | None = key("text", TEXT, "正文", "标题下、要点前的文字", prints="prose")
    points: tuple[Point, ...] = key("points", Records(Point), "要点", "要点")


class Note(Record):
    """A footnote, referred to in texts as [^name]."""

    name: str = ""
    text: str = ""

    def texts(self) -> Iterator[PrintedText]:
        """Yield its text."""
        yield from TEXT.texts(self.text, self.at, is_printed=True)


def _note(name: str, text: str, at: Location) -> Note:
    return Note(name=name, text=text, at=at)


def _annexes() -> Mapping[str, str]:
    return {name: paper.chinese for name, paper in PAPERS.items() if paper.role is Role.ANNEX}


class WorkPoints(
    Paper,
    kind="work-points",
    chinese="正文",
    part="body",
    template="work-points.html",
    usual_title="{organ}{year}工作要点",
    role=Role.BODY,
):
    """The body text (工作要点)."""

    year: int | None = needed("year", YEAR, "年度", "年度")
    adopted: tuple[Adoption, ...] = key(
        "adopted", Records(Adoption), "题注", "题注：何时何会通过、修改、印发"
    )
    published: dt.date | None = key("published", DATE, "公布日期", "公布日期")
    preamble: str | None = key("preamble", TEXT, "引言", "引言", prints="prose")
    sections: tuple[Section, ...] = key("sections", Records(Section), "部分", "正文各部分")
    notes: tuple[Note, ...] = key(
        "notes", Entries(TEXT, _note), "脚注", "脚注，名称: 内容", prints="prose"
    )
    annexes: tuple[str, ...] | None = key(
        "annexes",
        Many(Choice(_annexes, str, None)).otherwise(None),
        "附件",
        "附件及其次序；不写则按安排表、月度计划",
    )
    """Kinds of the annexes in their order, as written; None when the plan does not say."""
    signature: Signature | None = key("signature", One(Signature), "署名", "署名和成文日期")
    head: Head | None = key("head", One(Head), "版头", "版头；有通知的写在通知里")
    imprint: Imprint | None = key("imprint", One(Imprint), "版记", "版记；有通知的写在通知里")

    @property
    def points(self) -> Iterator[Point]:
        """The points of all sections, in order."""
        for section in self.sections:
            yield from section.points

    def finished(self, context: Context) -> Self:
        """Return it with points that are numbered on from section to section."""
        return super().finished(context)._replace(sections=tuple(_numbered(self.sections)))


def _numbered(sections: tuple[Section, ...]) -> Iterator[Section]:
    before = 0
    for section in sections:
        points = (point._replace(number=before + point.number) for point in section.points)
        yield section._replace(points=tuple(points)) if before else section
        before += len(section.points)
