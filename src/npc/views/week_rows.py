"""What is to be looked at in a week, as rows: here the matters of the plan."""

from collections.abc import Iterator

from npc.facts.load import lead_of
from npc.genre.when_days import last_day
from npc.kinds.meeting import plan_month
from npc.messages import Message
from npc.plan import Item, Matter
from npc.records import NamedTuple
from npc.views.cells import time
from npc.views.entries import Entry, Scope, Stage, in_month
from npc.views.lights import Light, Lights, Standing
from npc.views.phrases import PAUSE, SEMICOLON, joined
from npc.views.schedule import Schedule
from npc.views.table import Text
from npc.views.tracking import notes_said, stretches_said, told_of
from npc.views.weeks import Week

EVERY = "各工委（室）"
"""Who leads what 各工委（室） or 有关工委 do, in the place of a department."""


class WeekRow(NamedTuple):
    """Something to be looked at."""

    group: str
    """The department that leads it; else `EVERY`, or nobody."""
    light: Light
    reference: Text
    """How it is called: 听取7, 审议意见2号; empty for what is due before a session."""
    text: Text
    note: Text
    """How far it has come, and what is to be heeded."""
    owners: Text = ""
    """The departments, as written."""
    entry: Entry | None = None
    """The matter, where it is one."""
    key: str | None = None
    """That of the matter."""


def group_of(matter: Matter) -> str:
    """Return under whom a matter is listed."""
    lead = matter.owners.lead
    return EVERY if lead and lead.placeholder else lead_of(matter)


def matters_of(schedule: Schedule, lights: Lights, week: Week) -> Iterator[WeekRow]:
    """Yield what is overdue or due soon, what is due in the week, and what lies in its month."""
    for entry in schedule.entries:
        light = lights.of(entry.matter)
        seen = _seen(entry, light, week, schedule)
        if seen:
            yield matter_row(seen, light, schedule)


def _seen(entry: Entry, light: Light, week: Week, schedule: Schedule) -> Entry | None:
    """Return an entry as it lies in the month of a week; None where it is not to be looked at."""
    if light.due is None or light.standing is Standing.DONE:
        return None
    seen = in_month(entry, plan_month(week.middle, schedule.plan.year))
    if light.standing is Standing.PAST:
        return (seen or entry) if week.holds(light.due) else None
    if light.standing is not Standing.GREEN or light.due <= week.sunday:
        return seen or entry
    return seen if seen and _has_begun(seen, light, week, schedule) else None


def _has_begun(entry: Entry, light: Light, week: Week, schedule: Schedule) -> bool:
    """Whether what is still to be done of a matter is begun in the month of a week."""
    if entry.scope is Scope.UNSCHEDULED:
        return False
    if light.stretches == 1 or entry.stage is Stage.WORK:
        return True
    end = last_day(week.middle.year, week.middle.month)
    return any(
        first <= end for first, last in schedule.facts.days.spans(entry.matter) if last == light.due
    )


def matter_row(entry: Entry, light: Light, schedule: Schedule) -> WeekRow:
    """Return the row of a matter."""
    matter = entry.matter
    told = told_of(matter, schedule.facts)
    said = (
        stretches_said(light),
        time(entry) if entry.stage is Stage.WORK else "",
        notes_said(told),
        _goes_to(matter),
        matter.note,
    )
    return WeekRow(
        group_of(matter),
        light,
        schedule.reference(matter),
        matter.text,
        joined(said, SEMICOLON),
        entry.owners,
        entry,
        schedule.key(matter),
    )


def _goes_to(matter: Matter) -> Text:
    if not isinstance(matter, Item) or not matter.meetings:
        return ""
    return _GOES_TO.format(meetings=joined(matter.meetings, PAUSE))


_GOES_TO = Message("goes to {meetings}", "提请{meetings}")
