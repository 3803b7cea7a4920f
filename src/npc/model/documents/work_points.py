"""`kind: work-points`: the body text of the year's work points (工作要点)."""

from typing import Annotated, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from npc.model.documents.common import PlanDocument
from npc.model.documents.fields import Date, Many, Name, PlainText, Shape, Year, choice

ANNEXES = ("arrangement", "monthly-plan")

AnnexName = Annotated[
    str, BeforeValidator(choice(*ANNEXES)), Field(json_schema_extra={"enum": list(ANNEXES)})
]


class AdoptionShape(Shape):
    """One step of the adoption (题注): 通过, 修改, 印发."""

    date: Date
    body: PlainText
    session: PlainText | None = None
    action: PlainText


class PointShape(Shape):
    """A point (要点); its number is computed."""

    id: Name | None = None
    lead: PlainText | None = None
    text: PlainText | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.lead is None and self.text is None:
            raise PydanticCustomError("npc_point_empty", "neither lead nor text")
        return self


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
    notes: dict[str, PlainText] = Field(default_factory=dict)
    annexes: Many[AnnexName] | None = None
