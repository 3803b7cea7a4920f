"""By when something is due, of which facts are told: what lights, lists of the week and the rule ask."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from npc.facts.facts import Facts
from npc.kinds.meeting import plan_month
from npc.plan import Item, Matter

if TYPE_CHECKING:  # a plan without ledgers does not load them
    from npc.ledger.records import FollowedBatch, Tracked


def due_of(matter: Matter, facts: Facts) -> date | None:
    """Return the day by which a matter is due, or was; of several stretches the next that is not done.

    That is its own time (完成时限), else the session that it goes to, else the end of its month. A session
    later than planned puts nothing off: that takes a change of the plan. What goes on all year has none.
    """
    days = facts.days
    own = days.due(matter)
    if own or matter.own_time.is_all_year:
        return own
    ends = sorted({last for _, last in days.spans(matter)})
    if not ends:
        return None
    if facts.book and facts.book.record(matter).stretches > 1:
        return _next_end(facts.book.record(matter), ends, facts)
    planned = days.planned(matter) if isinstance(matter, Item) and matter.sittings else None
    return min(ends[-1], planned) if planned else ends[-1]


def _next_end(told: "Tracked", ends: Sequence[date], facts: Facts) -> date | None:
    """Return the end of the next of several stretches; a session in another month than any ends none."""
    windows, year = told.matter.own_time.windows, facts.plan.year
    planned = [day for day in ends if any(plan_month(day, year) in window for window in windows)]
    if told.left and len(told.done) >= len(windows):
        return None  # 4月、适时: what is left has no month yet
    return planned[min(len(told.done), len(planned) - 1)] if planned else ends[-1]


def next_due(followed: "FollowedBatch") -> date | None:
    """Return the day by which the next suggestions of a batch are to be answered.

    Those that need longer (延长办理) are left for their own time.
    """
    batch = followed.batch
    is_rest = followed.answered >= batch.count - (batch.hard or 0)
    return (followed.hard_due or followed.due) if is_rest else followed.due
