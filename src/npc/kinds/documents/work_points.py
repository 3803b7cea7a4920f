"""`kind: work-points`: the body text of the year's work points (工作要点)."""

from typing import Annotated, ClassVar

from pydantic import Field

from npc.kinds.documents.common import PlanDocument
from npc.kinds.documents.fields import Date, Keyed, Many, Name, PlainText, Shape, Year, choice
from npc.kinds.documents.issuing import HeadShape, ImprintShape, SignatureShape

ANNEXES = ("arrangement", "monthly-plan")

AnnexName = Annotated[str, *choice(*ANNEXES)]


class AdoptionShape(Shape):
    """One step of the adoption (题注): 通过, 修改, 印发."""

    date: Date = Field(description="会议日期，如 2025-02-27")
    body: PlainText = Field(description="会议，如 常委会会议、主任会议")
    session: PlainText | None = Field(None, description="届次，如 第29次")
    action: PlainText = Field(description="做了什么：通过、原则通过、修改、印发")


class PointShape(Shape):
    """A point (要点); its number is computed."""

    one_of: ClassVar[tuple[str, ...]] = ("lead", "text")

    id: Name | None = Field(None, description="引用时用的名字；序号由程序编排")
    lead: PlainText | None = Field(None, description="加粗的首句")
    text: PlainText | None = Field(None, description="要点正文；空一行另起一段，[^名称] 是脚注")


class SectionShape(Shape):
    """A section (一、二、…); its number is computed."""

    title: PlainText = Field(description="标题，不写“一、”")
    text: PlainText | None = Field(None, description="标题下、要点前的文字")
    points: Many[PointShape] = Field((), description="要点")


class WorkPointsDocument(PlanDocument):
    """The whole document."""

    year: Year = Field(description="年度")
    adopted: Many[AdoptionShape] = Field((), description="题注：何时何会通过、修改、印发")
    published: Date | None = Field(None, description="公布日期")
    preamble: PlainText | None = Field(None, description="引言")
    sections: Many[SectionShape] = Field((), description="正文各部分")
    notes: Keyed[PlainText] = Field(default_factory=dict, description="脚注，名称: 内容")
    annexes: Many[AnnexName] | None = Field(
        None, description="附件及其次序；不写则按安排表、月度计划"
    )
    signature: SignatureShape | None = Field(None, description="署名和成文日期")
    head: HeadShape | None = Field(None, description="版头；有通知的写在通知里")
    imprint: ImprintShape | None = Field(None, description="版记；有通知的写在通知里")
