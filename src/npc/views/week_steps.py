"""What is due before sessions in a week: a row for a step, with all its matters of a department."""

from collections.abc import Iterator, Sequence

from npc.messages import Message
from npc.views.back_dates import BackDates
from npc.views.deadline_reading import Found, steps_of
from npc.views.deadline_steps import Step
from npc.views.deadlines import TO_DO, due_before
from npc.views.lights import Lights, Standing
from npc.views.phrases import PAUSE, SEMICOLON, in_brackets, joined, labelled
from npc.views.schedule import Schedule
from npc.views.sittings import sittings
from npc.views.week_rows import WeekRow, group_of
from npc.views.weeks import Week
from npc.views.workdays import Due


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
    meeting = in_brackets(_FOR.format(meeting=first.meeting), first.basis and _EARLIEST)
    note = joined((meeting, of), SEMICOLON)
    yield WeekRow(group_of(first.matter), light, "", text, note)


_BY_WHOM = Message("{who}", "{who}")
_EARLIEST = Message("counted back from the earliest day", "按最早的会期倒推")
_FOR = Message("before {meeting}", "{meeting}会前")
