"""What every document of a plan, and the settings of a repo, may say."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from npc.genre.progress import STATUS_WORDS
from npc.kinds.documents.fields import Keyed, Many, OneOrMore, PlainText, Shape, Sort, Year, choice

LEVELS = ("province", "city", "county", "township")

Orientation = Annotated[str, *choice("portrait", "landscape")]
"""How the pages of a table lie: 竖排 or 横排."""
LevelName = Annotated[str, *choice(*LEVELS)]
StatusWord = Annotated[str, *choice(*STATUS_WORDS)]


class DepartmentShape(Shape):
    """A department: 工委（室）, 办公室, 专门委员会. A bare name is one without aliases."""

    name: PlainText = Field(description="名称，如 选举联络工委")
    aliases: OneOrMore = Field((), description="简称，一个或几个")


def _bare_name(value: Any) -> Any:  # noqa: ANN401 - whatever YAML holds
    return {"name": value} if isinstance(value, str) else value


Departments = Many[Annotated[DepartmentShape, BeforeValidator(_bare_name), Sort("text")]]


class Defaults(Shape):
    """What a plan says of itself, or a repo's `npc.yaml` for every plan below it."""

    organ: PlainText | None = Field(None, description="机关名称，如 示例县人大常委会")
    level: LevelName | None = Field(None, description="行政层级")
    departments: Departments | None = Field(None, description="工委（室）名单")


class ExemptionShape(Shape):
    """Why a statutory matter does not apply to this plan."""

    exempt: PlainText = Field(description="不适用的理由")


class PlanDocument(Defaults):
    """What documents of every kind may say."""

    kind: PlainText = Field(description="文档的种类")
    title: PlainText | None = Field(None, description="标题；不写则由机关名称和年份生成")
    title_lines: Many[PlainText] = Field((), description="标题分行，连起来即标题；不写则自动回行")
    year: Year | None = Field(None, description="年度")
    duties: Keyed[ExemptionShape] = Field(
        default_factory=dict, description="本年度不适用的法定事项及理由"
    )
