"""`kind: arrangement`: the table of the year's main work (主要工作安排表)."""

from pydantic import Field

from npc.kinds.documents.common import Orientation, PlanDocument, StatusWord
from npc.kinds.documents.fields import Date, Many, Name, OneOrMore, PlainText, Shape


class ItemShape(Shape):
    """A row (项目)."""

    id: Name | None = Field(None, description="引用时用的名字")
    title: PlainText = Field(description="项目名称")
    owners: OneOrMore = Field(
        (), description="组织实施部门，照平时的写法，如 财经工委、选联及有关工委（室）"
    )
    when: PlainText | None = Field(
        None, description="时间，照平时的写法，如 3月、7-8月、一季度、9月底前、适时"
    )
    meetings: OneOrMore = Field((), description="提交的会议，如 常委会会议")
    action: PlainText | None = Field(
        None, description="方式，如 听取和审议、视察；不写则看项目名称和类别"
    )
    points: OneOrMore = Field((), description="对应正文的要点：序号或 id")
    prepares: OneOrMore = Field((), description="为哪些项目作准备：它们的 id")
    duty: OneOrMore = Field((), description="所履行的法定事项，名称见 npc plan duties")
    status: StatusWord | None = Field(None, description="进展；不写为未完成")
    done_on: Date | None = Field(None, description="完成日期")
    note: PlainText | None = Field(None, description="备注")


class CategoryShape(Shape):
    """A category (类别) with its rows; count and numbers are computed."""

    name: PlainText = Field(description="类别；项数由程序计算")
    items: Many[ItemShape] = Field((), description="项目")


class SessionShape(Shape):
    """A session of a meeting whose date is set."""

    kind: PlainText = Field(description="会议，如 常委会会议")
    session: PlainText | None = Field(None, description="届次，如 第30次")
    date: Date = Field(description="开会日期；会期几天的写第一天")


class ArrangementDocument(PlanDocument):
    """The whole table."""

    meetings: OneOrMore = Field((), description="表中打勾的各会议，按列的次序")
    sessions: Many[SessionShape] = Field((), description="已定日期的会议")
    categories: Many[CategoryShape] = Field(description="类别")
    orientation: Orientation | None = Field(
        None, description="页面方向：portrait（竖排）或 landscape（横排）；不写为竖排"
    )
