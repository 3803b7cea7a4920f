"""`kind: monthly-plan`: the departments' work month by month (各工委（室）重点工作计划)."""

from typing import Annotated, Any

from pydantic import BeforeValidator

from npc.model.documents.common import PlanDocument
from npc.model.documents.fields import Many, Name, OneOrMore, PlainText, Shape


class TaskShape(Shape):
    """One matter of a month."""

    id: Name | None = None
    content: PlainText
    owners: OneOrMore = ()
    action: PlainText | None = None
    points: OneOrMore = ()
    prepares: OneOrMore = ()
    note: PlainText | None = None


def _empty_mapping(value: Any) -> Any:  # noqa: ANN401 - whatever YAML holds
    return {} if value is None else value


class MonthlyPlanDocument(PlanDocument):
    """The whole plan. Months are keys as written; whether they are months is a rule's question."""

    months: Annotated[dict[str, Many[TaskShape]], BeforeValidator(_empty_mapping)]
