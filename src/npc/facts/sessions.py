"""In which months the standing committee meets, as far as a plan shows it."""

from collections.abc import Iterator

from npc.facts.duties import meetings_of
from npc.genre.meetings import is_session
from npc.genre.timing import Timing
from npc.kinds.meeting import plan_month
from npc.plan import Item, Plan


def session_months(plan: Plan) -> tuple[int, ...]:
    """Return the months with a session of the standing committee, in order.

    They count from January of the plan's year. An item of several months may come up in any of
    them, so may one with a deadline before it; one of the whole year comes up in no certain one.
    A session that adopted the work points counts, and one whose date is set: in the arrangement, by an
    agenda, or by the ledger.
    """
    months = {month for item in plan.items for month in _months_of(item)}
    dated = (session for session in plan.sessions if is_session(session.kind))
    months.update(plan_month(session.date, plan.year) for session in dated)
    for step in plan.adopted:
        if step.date.year == plan.year and is_session(step.body):
            months.add(step.date.month)
    return tuple(sorted(months))


def _months_of(item: Item) -> Iterator[int]:
    if item.when.timing is Timing.YEAR_ROUND:
        return
    if any(map(is_session, meetings_of(item))) or _is_series(item):
        for window in item.when.possible:
            yield from range(window.first, window.last + 1)


def _is_series(item: Item) -> bool:
    """Whether a row is the sessions themselves: 召开常委会会议，每两个月."""
    return "召开" in item.text and "常委会会议" in item.text
