"""What of a plan counts on from the year before: the term of its congress, and the numbers of sessions."""

import datetime as dt
from collections.abc import Iterable, Iterator

from npc.diagnostics import Place
from npc.facts.adopting_sessions import adopting_sessions
from npc.facts.congress_terms import PlacedTerm
from npc.facts.facts import Facts
from npc.genre.meetings import kind_of
from npc.genre.sessions import term_in
from npc.plan import Session
from npc.records import NamedTuple


class CongressSaid(NamedTuple):
    """A term, or a session of the congress, as most places of a plan say it."""

    number: int
    words: str
    place: Place


class CountedSession(NamedTuple):
    """A session that has a number and a day."""

    kind: str
    term: int | None
    number: int
    name: str
    day: dt.date
    place: Place
    is_held: bool
    """Whether it is told as a fact: by a ledger, or as what adopted a paper."""


class YearOrdinals(NamedTuple):
    """The terms and numbers of one plan."""

    level: str | None
    term: CongressSaid | None
    suggestions: CongressSaid | None
    """The session of the congress at which the year's suggestions were made."""
    sessions: tuple[CountedSession, ...]


def year_ordinals(facts: Facts) -> YearOrdinals:
    """Return what a plan says of them."""
    terms = facts.congress_terms
    suggested = facts.congress_sessions.of_suggestions
    session = next(iter(suggested), None)
    of_term = (placed for placed in terms.named if placed.named.term == terms.term)
    return YearOrdinals(
        facts.plan.level,
        _said(of_term, terms.term),
        _said(suggested, session.named.number if session else None),
        (*_counted(adopting_sessions(facts.plan), is_held=True), *_of_lists(facts)),
    )


def _said(places: Iterable[PlacedTerm], number: int | None) -> CongressSaid | None:
    first = next(iter(places), None)
    if first is None or number is None:
        return None
    return CongressSaid(
        number, first.named.said, first.at.document.place_of(first.named.said, first.at.path)
    )


def _of_lists(facts: Facts) -> Iterator[CountedSession]:
    held = {session.at for session in facts.book.held} if facts.book else set()
    for session in facts.plan.sessions:
        yield from _counted((session,), is_held=session.at in held)


def _counted(sessions: Iterable[Session], *, is_held: bool) -> Iterator[CountedSession]:
    for session in sessions:
        if session.number is not None:
            yield CountedSession(
                kind_of(session.kind),
                term_in(session.name),
                session.number,
                session.name or "",
                session.date,
                (session.at / "session").place,
                is_held,
            )
