"""What stands above lists that are of a day: the plan, the day, figures, then what the filters ask for."""

from collections.abc import Sequence
from datetime import date

from npc.messages import Message
from npc.plan import Plan
from npc.views.filters import AS_OF
from npc.views.phrases import SEMICOLON, joined, labelled
from npc.views.schedule import Schedule
from npc.views.table import Text
from npc.views.view import View

PLAN = Message("plan", "计划")
"""Stands above lists with the name of the plan, for programs that read them back too."""


def judged(
    view: View[Text], schedule: Schedule, day: date, remarks: Sequence[Text], period: Text = ""
) -> View[Text]:
    """Return a view with the lines above it.

    Args:
        view: The view.
        schedule: The plan and the filters.
        day: By which it is judged.
        remarks: Its figures, and what else is to be known to read it.
        period: Of which days it is, where it is of some.

    """
    said = schedule.filters._replace(as_of=None).remarks()
    told = [remark for remark in remarks if remark]
    return view._replace(remarks=[plan_and_day(schedule.plan, day, period), *told, *said])


def plan_and_day(plan: Plan, day: date, period: Text = "") -> Text:
    """Say which plan a list is of, and as of which day: 计划：2025；截至：2025-06-30."""
    return joined((labelled(PLAN, plan.name), period, labelled(AS_OF, str(day))), SEMICOLON)
