"""Sessions of ledgers whose day is in doubt: the rule of that tells it, and no other leans on it."""

from collections.abc import Iterator

from npc.facts.session_order import out_of_order
from npc.facts.session_years import is_of_year
from npc.kinds.ledger import HeldSession
from npc.plan import Location, Plan


def mistold_sessions(plan: Plan) -> frozenset[Location]:
    """Return the places of sessions that are outside of the year, or that have two days or two numbers."""
    return frozenset(session.at for session in _mistold(plan))


def doubtful_sessions(plan: Plan, mistold: frozenset[Location]) -> frozenset[Location]:
    """Return the places of these, and of sessions whose days do not go as their numbers do."""
    told = (each for ledger in plan.ledgers for each in ledger.sessions if each.at not in mistold)
    return mistold.union(each.at for two in out_of_order(told) for each in two)


def _mistold(plan: Plan) -> Iterator[HeldSession]:
    first: dict[object, HeldSession] = {}
    for ledger in plan.ledgers:
        for session in ledger.sessions:
            if plan.year and not is_of_year(session.date, plan.year):
                yield session
                continue
            for key in _names(session):
                before = first.setdefault(key, session)
                if _differ(before, session):
                    yield from (before, session)


def _names(session: HeldSession) -> Iterator[object]:
    """Yield what a session is known by: its day, and its number where it has one."""
    yield session.day_and_kind
    if named := session.kind_and_number:
        yield named


def _differ(session: HeldSession, other: HeldSession) -> bool:
    if session.date != other.date:
        return True
    return None not in (session.number, other.number) and session.number != other.number
