"""The sessions of a year, as ledgers date them: what they tell of a session goes before what was planned."""

from collections.abc import Sequence

from npc.genre.meetings import kind_of
from npc.kinds.meeting import Session


def as_dated(planned: Sequence[Session], dated: Sequence[Session]) -> tuple[Session, ...]:
    """Return the sessions of the ledgers, and those planned of which they do not tell, in order.

    A session is known again by its day, or by its number; where one of the two has none, by its month:
    what was planned for 28 July and held on 29 July is one.
    """
    told = {session.day_and_kind for session in dated}
    numbered = {session.kind_and_number for session in dated} - {None}
    others = [
        session
        for session in planned
        if session.day_and_kind not in told and session.kind_and_number not in numbered
    ]
    if others:
        others = _of_other_months(others, planned, dated)
    return tuple(sorted((*dated, *others), key=lambda session: session.date))


def _of_other_months(
    others: Sequence[Session], planned: Sequence[Session], dated: Sequence[Session]
) -> list[Session]:
    """Leave out those that a session of their month may be, of which the papers do not tell."""
    days = {session.day_and_kind for session in planned}
    numbers = {session.kind_and_number for session in planned} - {None}
    coming: dict[object, list[Session]] = {}
    for session in dated:
        if session.day_and_kind not in days and session.kind_and_number not in numbers:
            coming.setdefault(_month_and_kind(session), []).append(session)
    left = []
    for session in others:
        here = coming.get(_month_and_kind(session), [])
        same = next((each for each in here if None in {each.number, session.number}), None)
        if same is None:
            left.append(session)
        else:
            here.remove(same)
    return left


def _month_and_kind(session: Session) -> tuple[int, int, str]:
    return session.date.year, session.date.month, kind_of(session.kind)
