"""What is to be looked at in a week: matters, deadlines before sessions, and what organs are to be urged to do."""

from collections.abc import Iterator, Sequence
from datetime import date

from npc.facts.facts import Facts
from npc.facts.load import NOBODY, lead_of
from npc.genre.when_days import last_day
from npc.kinds.meeting import plan_month
from npc.messages import Message
from npc.plan import Item, Matter
from npc.records import NamedTuple
from npc.views.back_dates import BackDates
from npc.views.deadline_reading import Found, steps_of
from npc.views.deadline_steps import Step
from npc.views.deadlines import TO_DO, due_before
from npc.views.entries import Entry, Scope, Stage, in_month
from npc.views.fact_deadlines import FactDeadline, fact_deadlines
from npc.views.lights import OPEN, Light, Lights, Standing
from npc.views.phrases import PAUSE, SEMICOLON, joined, labelled
from npc.views.schedule import Schedule
from npc.views.sittings import sittings
from npc.views.table import Text
from npc.views.tracking import notes_said, stretches_said, told_of
from npc.views.weeks import Week
from npc.views.workdays import Due

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


def before_sessions(found: Found, schedule: Schedule, lights: Lights) -> Iterator[WeekRow]:
    """Yield what is due before sessions: a row for a step, with all its matters of a department."""
    merged: dict[tuple[object, ...], list[Step]] = {}
    for step in steps_of(found, (), (), schedule):
        if step.matter:
            merged.setdefault((group_of(step.matter), *step.in_common), []).append(step)
    for steps in merged.values():
        yield from _row_of_steps(steps, schedule, lights)


def due_in(schedule: Schedule, week: Week) -> Found:
    """Return what is due before sessions in a week, of what is still to be done."""
    filters = schedule.filters
    shown = schedule.filtered(filters._replace(statuses=filters.statuses or TO_DO))
    period = week.monday, week.sunday
    return due_before(sittings(shown), shown, BackDates(schedule.facts), Due, period)


def _row_of_steps(steps: Sequence[Step], schedule: Schedule, lights: Lights) -> Iterator[WeekRow]:
    first = steps[0]
    if first.matter is None or first.day is None:
        return
    light = lights.by(first.day)
    if light.standing is Standing.RED:  # nothing tells whether it was done
        light = light._replace(standing=Standing.PAST)
    matters = dict.fromkeys(step.matter for step in steps if step.matter)
    of = joined((schedule.reference(matter) or matter.text for matter in matters), PAUSE)
    text = labelled(_BY_WHOM.format(who=first.who), first.what)
    note = joined((_FOR.format(meeting=first.meeting), of), SEMICOLON)
    yield WeekRow(group_of(first.matter), light, "", text, note)


_BY_WHOM = Message("{who}", "{who}")
_FOR = Message("before {meeting}", "{meeting}会前")


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
    """Return how something of the year before is called: 2023年听取10."""
    return joined((_YEAR.format(year=before.plan.year), reference), _NO_MARK) if reference else ""


_YEAR = Message("{year} ", "{year}年")
_NO_MARK = Message("", "")
