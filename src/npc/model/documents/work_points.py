"""`kind: work-points`: the body text of the year's work points (工作要点)."""

from typing import Annotated, ClassVar

from pydantic import Field

from npc.model.documents.common import PlanDocument
from npc.model.documents.fields import Date, Keyed, Many, Name, PlainText, Shape, Year, choice

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
