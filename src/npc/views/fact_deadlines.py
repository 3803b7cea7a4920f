"""What is due by facts after the adoption: replies to opinions, answers to suggestions, 审计整改.

Only what is still to come in is due: a reply that came in is none any more.
"""

from npc.facts.facts import Facts
from npc.genre.progress import Status
from npc.views.fact_deadline import FactDeadline
from npc.views.schedule import Schedule


def fact_deadlines(schedule: Schedule, *later: Facts) -> tuple[FactDeadline, ...]:
    """Return what is due by the ledgers of a plan and wanted by its filters, by day; nothing without ledgers.

    Args:
        schedule: The plan and the filters.
        later: What is known of later years, in which something may have come in.

    """
    if schedule.facts.book is None:
        return ()
    from npc.views.owed_by_facts import owed_by_facts  # most plans have no ledger

    owed = owed_by_facts(schedule.facts, schedule.facts.book, later)
    found = [each for each in owed if _is_wanted(each, schedule)]
    return tuple(sorted(found, key=lambda each: each.day))


def _is_wanted(deadline: FactDeadline, schedule: Schedule) -> bool:
    """Whether filters keep it: of a department, a meeting or an action, what a matter of these is behind."""
    filters = schedule.filters
    if filters.statuses is not None and Status.PLANNED not in filters.statuses:
        return False
    if filters.is_overdue and not (filters.as_of and deadline.day < filters.as_of):
        return False
    return filters.keeps_any(deadline.matters, schedule.facts)
