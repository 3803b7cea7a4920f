"""`kind: monthly-plan`: the departments' work month by month (各工委（室）重点工作计划)."""

from pydantic import Field

from npc.kinds.documents.common import Orientation, PlanDocument, StatusWord
from npc.kinds.documents.fields import Date, Keyed, Many, Name, OneOrMore, PlainText, Shape


class TaskShape(Shape):
    """One matter of a month."""

    id: Name | None = Field(None, description="引用时用的名字")
    content: PlainText = Field(description="内容，不写序号")
    owners: OneOrMore = Field((), description="承办部门")
    action: PlainText | None = Field(None, description="方式，如 调研；不写则看内容")
    points: OneOrMore = Field((), description="对应正文的要点：序号或 id")
    prepares: OneOrMore = Field((), description="为安排表的哪些项目作准备：它们的 id")
    status: StatusWord | None = Field(None, description="进展；不写为未完成")
    done_on: Date | None = Field(None, description="完成日期")
    note: PlainText | None = Field(None, description="备注")


class MonthlyPlanDocument(PlanDocument):
    """The whole plan. Months are keys as written; whether they are months is a rule's question."""

    months: Keyed[Many[TaskShape]] = Field(description="各月：1 至 12")
    orientation: Orientation | None = Field(
        None, description="页面方向：portrait（竖排）或 landscape（横排）；不写为竖排"
    )
