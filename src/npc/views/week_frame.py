"""What the list of a week and its review have in common: columns, title, and what stands above."""

from npc.messages import Message
from npc.views.phrases import labelled
from npc.views.schedule import Schedule, title
from npc.views.table import Column, Text
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


def title_of(schedule: Schedule, what: Message, week: Week) -> Message:
    """Return the title of a view of a week, whose days tell the year: it may not be that of the plan."""
    undated = schedule.plan._replace(year=None)
    return title(undated, schedule.filters, what.format(days=week.name))


def days_said(week: Week) -> Message:
    """Say which days a week has."""
    return labelled(_WEEK, _FROM_TO.format(first=week.monday, last=week.sunday))


_WEEK, _FROM_TO = Message("week", "本周"), Message("{first} to {last}", "{first}至{last}")
