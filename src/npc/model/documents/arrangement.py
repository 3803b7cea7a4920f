"""`kind: arrangement`: the table of the year's main work (主要工作安排表)."""

from pydantic import Field

from npc.model.documents.common import Orientation, PlanDocument, StatusWord
from npc.model.documents.fields import Date, Many, Name, OneOrMore, PlainText, Shape


class ItemShape(Shape):
    """A row (项目)."""

    id: Name | None = None
    title: PlainText
    owners: OneOrMore = ()
    when: PlainText | None = None
    meetings: OneOrMore = ()
    action: PlainText | None = None
    points: OneOrMore = ()
    prepares: OneOrMore = ()
    duty: OneOrMore = ()
    status: StatusWord | None = Field(None, description="进展；不写为未完成")
    done_on: Date | None = Field(None, description="完成日期")
    note: PlainText | None = None


class CategoryShape(Shape):
    """A category (类别) with its rows; count and numbers are computed."""

    name: PlainText
    items: Many[ItemShape] = ()


class SessionShape(Shape):
    """A session of a meeting whose date is set."""

    kind: PlainText = Field(description="会议，如 常委会会议")
    session: PlainText | None = Field(None, description="届次，如 第30次")
    date: Date = Field(description="开会日期；会期几天的写第一天")


class ArrangementDocument(PlanDocument):
    """The whole table."""

    meetings: OneOrMore = ()
    sessions: Many[SessionShape] = Field((), description="已定日期的会议")
    categories: Many[CategoryShape]
    orientation: Orientation | None = Field(
        None, description="页面方向：portrait（竖排）或 landscape（横排）；不写为竖排"
    )
