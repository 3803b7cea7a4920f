"""`kind: arrangement`: the table of the year's main work (主要工作安排表)."""

from npc.model.documents.common import PlanDocument
from npc.model.documents.fields import Many, Name, OneOrMore, PlainText, Shape


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
    note: PlainText | None = None


class CategoryShape(Shape):
    """A category (类别) with its rows; count and numbers are computed."""

    name: PlainText
    items: Many[ItemShape] = ()


class ArrangementDocument(PlanDocument):
    """The whole table."""

    meetings: OneOrMore = ()
    categories: Many[CategoryShape]
