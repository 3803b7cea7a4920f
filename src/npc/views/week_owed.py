"""What organs are to be urged to do, and what is left of the year before, as rows of a week."""

from collections.abc import Iterator
from datetime import date

from npc.facts.facts import Facts
from npc.facts.load import NOBODY
from npc.messages import Message
from npc.views.fact_deadline import FactDeadline
from npc.views.fact_deadlines import fact_deadlines
from npc.views.lights import OPEN, Light, Lights, Standing
from npc.views.phrases import labelled
from npc.views.schedule import Schedule
from npc.views.table import Text, in_language
from npc.views.tracking import told_of
from npc.views.week_rows import WeekRow, group_of, matter_row


def owed_by(until: date, schedule: Schedule, lights: Lights) -> tuple[FactDeadline, ...]:
    """Return what organs owe by the ledgers and is overdue, due soon, or due by a day.

    Replies to opinions, answers to suggestions, reports after an audit.
    """
    found = fact_deadlines(schedule)
    return tuple(each for each in found if is_soon(lights.by(each.day), until))


def urged(deadline: FactDeadline, schedule: Schedule, lights: Lights) -> WeekRow:
    """Return the row of what an organ is to be urged to do, with those who keep contact with it."""
    sort, *_ = deadline.identity
    said = {"opinion": deadline.about, "rectification": deadline.what}.get(sort, deadline.text)
    told = (told_of(matter, schedule.facts) for matter in deadline.matters)
    group = next((group_of(each.matter) for each in told if each), NOBODY)
    reference = deadline.name if sort == "opinion" else ""
    text = labelled(_URGE.format(who=deadline.who), said)
    return WeekRow(group, lights.by(deadline.day), reference, text, deadline.note, deadline.owners)


_URGE = Message("urge {who}", "催办{who}")


def is_soon(light: Light, until: date) -> bool:
    """Whether something is overdue, due soon, or due by a day."""
    is_lit = light.standing in {Standing.RED, Standing.YELLOW}
    return is_lit or (light.due is not None and light.due <= until)


def left_over(before: Schedule, lights: Lights, until: date, now: Facts) -> Iterator[WeekRow]:
    """Yield what is left of the plan of the year before, and overdue, due soon or due by a day.

    It is called by its year: this year's rows have the same numbers.

    Args:
        before: The plan of the year before.
        lights: Of that plan.
        until: The day.
        now: What is known of this year, in which a report may have come in.

    """
    rows = [
        *(
            matter_row(entry, light, before)
            for entry in before.entries
            if (light := lights.of(entry.matter)).standing in OPEN
        ),
        *(urged(each, before, lights) for each in fact_deadlines(before, now)),
    ]
    for row in rows:
        if is_soon(row.light, until):
            yield row._replace(reference=of_year(row.reference, before))


def of_year(reference: Text, before: Schedule) -> Text:
    """Return how something of the year before is called: 2023年听取10, 2023年·12月2, which is no day."""
    if not reference:
        return ""
    year, said = before.plan.year, in_language(reference, "zh")
    mark = "·" if said[:1].isdecimal() else ""
    return Message(f"{year} {in_language(reference, 'en')}", f"{year}年{mark}{said}")
