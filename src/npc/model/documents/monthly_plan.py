"""`kind: monthly-plan`: the departments' work month by month (各工委（室）重点工作计划)."""

from npc.model.documents.common import PlanDocument
from npc.model.documents.fields import Keyed, Many, Name, OneOrMore, PlainText, Shape


class TaskShape(Shape):
    """One matter of a month."""

    id: Name | None = None
    content: PlainText
    owners: OneOrMore = ()
    action: PlainText | None = None
    points: OneOrMore = ()
    prepares: OneOrMore = ()
    note: PlainText | None = None


class MonthlyPlanDocument(PlanDocument):
    """The whole plan. Months are keys as written; whether they are months is a rule's question."""

    months: Keyed[Many[TaskShape]]
