"""Which term of the organ's own congress a plan is of, and what in it says another one."""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from npc.facts.adopting_sessions import adopting_sessions
from npc.genre.congress_contexts import (
    is_executed,
    is_of_elections,
    is_of_suggestions,
    is_to_be_held,
    may_be_of_another_term,
)
from npc.genre.congress_terms import CongressNamed, OwnCongress
from npc.knowledge.terms_of_congresses import may_be_elected
from npc.plan import Location, Plan
from npc.records import NamedTuple

_SPRING = 4
"""Up to this month, what was suggested at the session of the year before may come up."""
_HANDED_OVER = "交办"
"""Suggestions that are handed over in spring are those just made; others may be of the session before."""
_OF_FIRST_YEARS, _SITTINGS_OF_FIRST_YEARS = 3, 15
"""Sessions of a new congress, which in a town meets twice a year, and of its committee in years of elections."""
_OF_NAMES = 3
"""What the name of the organ or of a session weighs, beside one mention in a text."""


class PlacedTerm(NamedTuple):
    """Where a plan names a term of its own congress."""

    named: CongressNamed
    at: Location
    is_name: bool = False
    """Whether the whole text is the name of an organ or a session."""
    is_of_suggestions: bool = False
    """Whether it is the session at which the suggestions of the year were made."""
    is_to_be_held: bool = False
    """Whether it is a session of the congress that is held there, or prepared."""
    is_executed: bool = False
    """Whether it is a session whose decisions are carried out there."""
    is_of_elections: bool = False
    """Whether its sentence tells of elections."""


class CongressTerms:
    """The terms of the own congress that a plan names."""

    def __init__(self, plan: Plan, texts: tuple[tuple[str, Location], ...]) -> None:
        """Take the plan, and its texts in which 届 stands."""
        self._plan, self._texts = plan, texts

    @cached_property
    def named(self) -> tuple[PlacedTerm, ...]:
        """All that are of the plan's own time, in order; each place once."""
        year = self._plan.year
        if year is None:
            return ()
        found: dict[tuple[Location, int], PlacedTerm] = {}
        for placed in (*self._in_names(), *self._in_texts(year)):
            found.setdefault((placed.at, placed.named.start), placed)
        return tuple(found.values())

    @cached_property
    def term(self) -> int | None:
        """The term that most places say, of two said as often the first; None where none is said."""
        votes: Counter[int] = Counter()
        for placed in self.named:
            votes[placed.named.term] += _OF_NAMES if placed.is_name else 1
        return votes.most_common(1)[0][0] if votes else None

    @cached_property
    def others(self) -> dict[int, list[PlacedTerm]]:
        """The places that say another term than may be said in the plan's year, by the term."""
        found: dict[int, list[PlacedTerm]] = {}
        for placed in self.named:
            if placed.named.term != self.term and not self._may_be_beside(placed):
                found.setdefault(placed.named.term, []).append(placed)
        return found

    def _may_be_beside(self, placed: PlacedTerm) -> bool:
        """Whether another term may be named rightly: of elections, and in a year of them, the old one beside the new.

        Of the new one nobody speaks of a late session then, nor of an early one of the old.
        """
        year, term = self._plan.year, placed.named.term
        if self.term is None or year is None or abs(term - self.term) > 1:
            return False
        if placed.is_of_elections:
            return True
        if not may_be_elected(self._plan.level, year):
            return False
        if term > self.term:
            return not self._is_late(placed)
        is_new = not any(self._is_late(each) for each in self.named if each.named.term == self.term)
        return is_new and (placed.named.number or _OF_FIRST_YEARS) >= _OF_FIRST_YEARS

    def _is_late(self, placed: PlacedTerm) -> bool:
        """Whether a session is none of the first years of a term."""
        most = _OF_FIRST_YEARS * (2 if self._plan.level == "township" else 1)
        sitting = placed.named.of_committee or 0
        return (placed.named.number or 0) > most or sitting > _SITTINGS_OF_FIRST_YEARS

    @cached_property
    def _own(self) -> OwnCongress:
        return OwnCongress(self._plan.organ)

    def _in_names(self) -> Iterator[PlacedTerm]:
        for text, at in _names(self._plan):
            yield from (PlacedTerm(named, at, is_name=True) for named in self._own.terms_in(text))
        batches = [batch for ledger in self._plan.ledgers for batch in ledger.suggestions]
        found = [
            PlacedTerm(named, batch.at / "number", is_name=True)
            for batch in batches
            for named in self._own.terms_in(batch.name)
        ]
        latest = max((placed.named.number or 0 for placed in found), default=0)
        for placed in found:  # what was suggested the year before may be still open
            yield placed._replace(is_of_suggestions=0 < latest == placed.named.number)

    def _in_texts(self, year: int) -> Iterator[PlacedTerm]:
        early = {
            matter.text_at
            for matter in self._plan.matters
            if max((window.last for window in matter.when.windows), default=_SPRING + 1) <= _SPRING
        }
        exempted = ((each.reason, each.at / "exempt") for each in self._plan.exemptions)
        for text, at in (*self._texts, *exempted):
            for named in self._own.terms_in(text):
                if not may_be_of_another_term(text, named, year):
                    is_of_year = at not in early or _HANDED_OVER in text
                    suggested = is_of_year and is_of_suggestions(text, named)
                    yield PlacedTerm(
                        named,
                        at,
                        is_of_suggestions=suggested,
                        is_to_be_held=is_to_be_held(text, named),
                        is_executed=is_executed(text, named),
                        is_of_elections=is_of_elections(text, named),
                    )


def _names(plan: Plan) -> Iterator[tuple[str, Location]]:
    """Yield the names of organs and of sessions."""
    for paper in plan.papers:
        if isinstance(organ := paper.at.document.value(("organ",)), str) and not paper.is_account:
            yield organ, paper.at / "organ"
    for session in (*plan.sessions, *adopting_sessions(plan)):
        if session.name:
            yield session.name, session.at / "session"
