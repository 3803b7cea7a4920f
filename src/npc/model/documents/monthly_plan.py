"""`kind: monthly-plan`: the departments' work month by month (各工委（室）重点工作计划)."""

from pydantic import Field

from npc.model.documents.common import Orientation, PlanDocument, StatusWord
from npc.model.documents.fields import Date, Keyed, Many, Name, OneOrMore, PlainText, Shape


class TaskShape(Shape):
    """One matter of a month."""

    id: Name | None = None
    content: PlainText
    owners: OneOrMore = ()
    action: PlainText | None = None
    points: OneOrMore = ()
    prepares: OneOrMore = ()
    status: StatusWord | None = Field(None, description="进展；不写为未完成")
    done_on: Date | None = Field(None, description="完成日期")
    note: PlainText | None = None


class MonthlyPlanDocument(PlanDocument):
    """The whole plan. Months are keys as written; whether they are months is a rule's question."""

    months: Keyed[Many[TaskShape]]
    orientation: Orientation | None = Field(
        None, description="页面方向：portrait（竖排）或 landscape（横排）；不写为竖排"
    )
