"""An agenda to start from: what a session deals with by the plan, for a file of its own."""

from collections.abc import Iterable, Iterator
from itertools import count

from npc.genre.progress import Status
from npc.plan import Plan, Session
from npc.views.entries import Entry
from npc.views.filters import STATUS_NAMES
from npc.views.schedule import Schedule
from npc.views.sitting import Sitting
from npc.views.view import AgendaDraft, DraftItem


def draft_of(schedule: Schedule, session: Session, found: Iterable[Sitting]) -> AgendaDraft:
    """Return what the agenda of a session says.

    Args:
        schedule: The plan and the filters.
        session: The session.
        found: What comes before it.

    """
    plan = schedule.plan
    return AgendaDraft(
        _free_id(plan, session),
        session.kind,
        session.name,
        session.date,
        tuple(_item(entry, schedule) for sitting in found for entry in sitting.entries),
        tuple(agenda.id for agenda in plan.agendas if agenda.session.is_same(session)),
        plan.keys,
    )


def _item(entry: Entry, schedule: Schedule) -> DraftItem:
    matter = entry.matter
    place, status = matter.text_at.place, schedule.filters.status_of(matter)
    line = place.span.line if place.span else 1
    why_not = STATUS_NAMES[status] if status in _NOT_HELD else ""
    return DraftItem(matter.id, matter.text, f"{place.path}:{line}", why_not)


_NOT_HELD = frozenset((Status.CANCELLED, Status.POSTPONED))


def _free_id(plan: Plan, session: Session) -> str:
    """Return an id for the agenda that nothing else in the plan has: agenda-45."""
    number = session.number or f"{session.date:%m%d}"
    taken = {paper.id for paper in plan.papers} | {matter.id for matter in plan.matters}
    return next(name for name in _numbered(f"agenda-{number}") if name not in taken)


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{number}" for number in count(2))
