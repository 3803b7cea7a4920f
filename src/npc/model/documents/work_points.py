"""`kind: work-points`: the body text of the year's work points (工作要点)."""

from typing import Annotated, ClassVar

from pydantic import Field

from npc.model.documents.common import PlanDocument
from npc.model.documents.fields import Date, Keyed, Many, Name, PlainText, Shape, Year, choice
from npc.model.documents.issuing import HeadShape, ImprintShape, SignatureShape

ANNEXES = ("arrangement", "monthly-plan")

AnnexName = Annotated[str, *choice(*ANNEXES)]


class AdoptionShape(Shape):
    """One step of the adoption (题注): 通过, 修改, 印发."""

    date: Date
    body: PlainText
    session: PlainText | None = None
    action: PlainText


class PointShape(Shape):
    """A point (要点); its number is computed."""

    one_of: ClassVar[tuple[str, ...]] = ("lead", "text")

    id: Name | None = None
    lead: PlainText | None = None
    text: PlainText | None = None


class SectionShape(Shape):
    """A section (一、二、…); its number is computed."""

    title: PlainText
    text: PlainText | None = None
    points: Many[PointShape] = ()


class WorkPointsDocument(PlanDocument):
    """The whole document."""

    year: Year
    adopted: Many[AdoptionShape] = ()
    published: Date | None = None
    preamble: PlainText | None = None
    sections: Many[SectionShape] = ()
    notes: Keyed[PlainText] = Field(default_factory=dict)
    annexes: Many[AnnexName] | None = None
    signature: SignatureShape | None = Field(None, description="署名和成文日期")
    head: HeadShape | None = Field(None, description="版头；有通知的写在通知里")
    imprint: ImprintShape | None = Field(None, description="版记；有通知的写在通知里")
