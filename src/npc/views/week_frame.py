"""What the list of a week and its review have in common: columns, title, and what stands above."""

from collections.abc import Sequence

from npc.messages import Message
from npc.views.judged import judged
from npc.views.phrases import labelled
from npc.views.schedule import Schedule, title
from npc.views.table import Column, Text
from npc.views.view import View
from npc.views.weeks import Week

LIGHT: Column[Text] = Column("light", Message("light", "灯"), cap=12)
REFERENCE: Column[Text] = Column("reference", Message("no.", "编号"), cap=8)
TEXT: Column[Text] = Column("text", Message("matter", "事项"), share=3)
DUE: Column[Text] = Column("due", Message("due", "到期"), cap=10)
PROGRESS: Column[Text] = Column("progress", Message("progress", "进展、要求"), cap=18)
FILLED_IN: Column[Text] = Column(
    "filled-in", Message("done this week", "本周完成情况"), cap=12, is_to_fill=True
)
"""What departments fill in, and `npc ledger add --from` reads back by `REFERENCE`."""


def of_week(
    view: View[Text], schedule: Schedule, week: Week, what: Message, remarks: Sequence[Text]
) -> View[Text]:
    """Return a view with its title, whose days tell the year, and with what stands above it.

    Args:
        view: What is shown of the week.
        schedule: The plan and the filters.
        week: The week.
        what: What the view is, with its {days}.
        remarks: Its figures, and what else is to be known to read it.

    """
    undated = schedule.plan._replace(year=None)  # a week in January may be of the plan of December
    titled = view._replace(title=title(undated, schedule.filters, what.format(days=week.name)))
    return judged(titled, schedule, week.day, remarks, _days_said(week))


def _days_said(week: Week) -> Message:
    return labelled(_WEEK, _FROM_TO.format(first=week.monday, last=week.sunday))


_WEEK, _FROM_TO = Message("week", "本周"), Message("{first} to {last}", "{first}至{last}")
