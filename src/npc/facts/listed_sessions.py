"""The sessions of a list or a ledger, with which others of a plan are compared."""

from collections.abc import Iterable
from datetime import date

from npc.genre.meetings import kind_of
from npc.genre.sessions import term_in
from npc.plan import Session

_MOST = 50
"""Sessions of one kind and day, or number, that one is compared with."""
_LONGEST = 4
"""Days after its first on which a session may still go on."""
_SLIPS = 4
"""By how much a number is too low for a slip, rather than that of another term."""


def _may_be_of_one_term(step: Session, session: Session) -> bool:
    terms = {term_in(step.name), term_in(session.name)} - {None}
    return len(terms) < 2  # noqa: PLR2004 - another one


class ListedSessions:
    """The sessions that are listed, by their kinds and days, and by their kinds and numbers."""

    def __init__(self, sessions: Iterable[Session]) -> None:
        self._by: dict[tuple[str, date | int], list[Session]] = {}
        for session in sessions:
            kind, number = kind_of(session.kind), session.number
            for key in (session.date, number) if number is not None else ():
                same = self._by.setdefault((kind, key), [])
                if len(same) < _MOST:
                    same.append(session)

    def otherwise(self, step: Session) -> tuple[Session, str] | None:
        """Return the session that has the same day with another number, or else the same number with another day.

        Returns:
            The session, and the key that differs: session or date; None where nothing does.

        """
        if step.number is None:
            return None
        on_day, numbered = self._like(step, step.date), self._like(step, step.number)
        if on_day and all(session.number != step.number for session in on_day):
            return on_day[0], "session"
        if numbered and not any(_is_within(step.date, session.date) for session in numbered):
            return numbered[0], "date"
        later = [] if numbered else self._begun_before(step)
        return (later[0], "session") if later else None

    def _begun_before(self, step: Session) -> list[Session]:
        """Return the sessions of numbers a little higher that began a few days before: 第24次 on the 27th, 第23次 on the 28th.

        A lower number may be that of the session before, and a far higher one that of a committee whose term is over.
        """
        number = step.number or 0
        return [
            session
            for before in range(1, _LONGEST + 1)
            for session in self._like(step, _days_before(step.date, before))
            if number < (session.number or 0) <= number + _SLIPS
        ]

    def _like(self, step: Session, key: date | int) -> list[Session]:
        same = self._by.get((kind_of(step.kind), key), ())
        return [session for session in same if _may_be_of_one_term(step, session)]


def _days_before(day: date, count: int) -> date:
    return date.fromordinal(max(1, day.toordinal() - count))


def _is_within(day: date, first: date) -> bool:
    return 0 <= (day - first).days <= _LONGEST
