"""What is due before sessions and by facts, as it is read: a step for each matter."""

from collections.abc import Iterator, Sequence
from datetime import date

from npc.messages import Message
from npc.views.deadline_steps import Step
from npc.views.deadline_tables import SEVERAL, Deadline
from npc.views.ends import DONE, End
from npc.views.entries import Entry
from npc.views.fact_deadline import FactDeadline
from npc.views.schedule import Schedule
from npc.views.session_names import meeting_name
from npc.views.sitting import Sitting
from npc.views.table import Text

Found = Sequence[tuple[Sitting, Sequence[Deadline]]]
"""What is due before each session."""


def steps_of(
    found: Found, own: Sequence[End], after: Sequence[FactDeadline], schedule: Schedule
) -> Iterator[Step]:
    """Yield what is due of each matter, as it is read.

    Args:
        found: What is due before sessions.
        own: What is to be done by a time of its own.
        after: What is due by the ledgers.
        schedule: The plan and the filters.

    """
    year = schedule.plan.year
    for sitting, due in found:
        meeting, basis = meeting_name(sitting, year), _basis_of_days(sitting)
        for entry, step, settled in due:
            day, note = settled or (None, "")
            yield _step(entry, day, step.what, step.who, schedule)._replace(
                ground=step.ground, meeting=meeting, days=step.days, note=note, basis=basis
            )
    for end in own:
        step_of_end = _step(end.entry, end.day, DONE, end.entry.owners, schedule)
        yield step_of_end._replace(note=end.item.due.text)
    for each in after:
        yield Step(
            each.day, each.what, each.text, each.owners, each.who, each.ground, note=each.note
        )


def _step(entry: Entry, day: date | None, what: Text, who: Text, schedule: Schedule) -> Step:
    matter = entry.matter
    status = schedule.filters.status_of(matter)
    return Step(day, what, matter.text, entry.owners, who, "", status=status, matter=matter)


def _basis_of_days(sitting: Sitting) -> Text:
    """Say from which day is counted back, where none is set or one of several is meant."""
    if sitting.month is None:
        return ""
    if not sitting.sessions:
        return _OPEN
    return SEVERAL if len(sitting.sessions) > 1 else ""


_OPEN = Message(
    "meetings without a day: counted back from the first of their month, the earliest",
    "会期未定的会议，按当月1日（最早）倒推",
)
