"""On which days the organ's own congress meets, as a plan says."""

import datetime as dt
from collections.abc import Iterator

from npc.genre.congress_terms import OwnCongress
from npc.genre.meetings import is_congress
from npc.genre.when_days import days_of
from npc.plan import Location, Plan
from npc.records import NamedTuple

_LONGEST = 10
"""Days of a congress."""


class CongressDays(NamedTuple):
    """The days of a session of the congress."""

    first: dt.date
    last: dt.date | None
    """None where only the first one is known."""
    at: Location


def congress_days(plan: Plan) -> Iterator[CongressDays]:
    """Yield the sessions of the list that are of the congress, and the rows that hold it on certain days."""
    own = OwnCongress(plan.organ)
    for session in plan.sessions:
        if is_congress(session.kind) and own.is_meant_by(session.kind):
            yield CongressDays(session.date, None, session.at / "date")
    for matter in plan.matters if plan.year else ():
        time = matter.own_time
        if len(time.windows) != 1 or not time.days or not any(sign in time.text for sign in "日号"):
            continue  # 1月上旬 is a stretch in which it is to be held
        if own.is_held_by(matter.text):
            ((first, last),) = days_of(time, plan.year or 0)
            if 0 <= (last - first).days < _LONGEST:
                yield CongressDays(first, last, matter.at_of("when"))
