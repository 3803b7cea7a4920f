"""Which term of the organ's own congress a plan is of, and what in it says another one."""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from npc.facts.adopting_sessions import adopting_sessions
from npc.genre.congress_terms import (
    CongressNamed,
    OwnCongress,
    is_of_suggestions,
    is_to_be_held,
    may_be_of_another_term,
)
from npc.knowledge.terms_of_congresses import may_be_elected
from npc.plan import Location, Plan
from npc.records import NamedTuple

_SPRING = 4
"""Up to this month, what was suggested at the session of the year before may come up."""
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


class HeldTerm(NamedTuple):
    """A row that holds a session of the congress, or prepares it."""

    month: int
    """The first of its time, from January of the plan's year."""
    number: int
    placed: PlacedTerm


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
            if placed.named.term != self.term:
                found.setdefault(placed.named.term, []).append(placed)
        return {term: some for term, some in found.items() if not self._may_be_beside(term)}

    def _may_be_beside(self, other: int) -> bool:
        """Whether another term may be named rightly: in a year of elections, the old one beside the new.

        Of the new one nobody speaks of a late session then.
        """
        year = self._plan.year
        if self.term is None or year is None or abs(other - self.term) > 1:
            return False
        new = max(other, self.term)
        most = _OF_FIRST_YEARS * (2 if self._plan.level == "township" else 1)
        return may_be_elected(self._plan.level, year) and not any(
            (placed.named.number or 0) > most
            or (placed.named.of_committee or 0) > _SITTINGS_OF_FIRST_YEARS
            for placed in self.named
            if placed.named.term == new
        )

    @cached_property
    def of_suggestions(self) -> tuple[PlacedTerm, ...]:
        """The places that name the session at which the suggestions were made as most of them do."""
        number = next(iter(self._sessions), None)
        return tuple(placed for placed in self._suggested if placed.named.number == number)

    @cached_property
    def other_sessions(self) -> tuple[PlacedTerm, ...]:
        """The places that name another of these; nothing where as many name each."""
        counted = list(self._sessions.values())
        if len(counted) < 2 or counted[0] == counted[1]:  # noqa: PLR2004 - two sessions
            return ()
        usual = self.of_suggestions[0].named.number
        return tuple(placed for placed in self._suggested if placed.named.number != usual)

    @cached_property
    def divided(self) -> tuple[PlacedTerm, ...]:
        """The later of two rows that name one session each; what the body text says is compared with its rows."""
        if len(self._sessions) != 2 or len(self._suggested) != 2:  # noqa: PLR2004 - one each
            return ()
        rows = {item.text_at for item in self._plan.items}
        return (
            tuple(self._suggested[1:]) if all(each.at in rows for each in self._suggested) else ()
        )

    @cached_property
    def held(self) -> tuple[HeldTerm, ...]:
        """The rows that hold a session of the congress, or prepare it, in the order of their months."""
        months = {
            matter.text_at: matter.when.windows[0].first
            for matter in self._plan.matters
            if len(matter.when.windows) == 1 and not matter.when.is_all_year
        }
        texts = {at: text for text, at in self._texts if at in months}
        found = [
            HeldTerm(months[placed.at], placed.named.number or 0, placed)
            for placed in self.named
            if placed.at in texts
            and placed.named.term == self.term
            and is_to_be_held(texts[placed.at], placed.named)
        ]
        return tuple(sorted(found, key=lambda each: each.month))

    @cached_property
    def slips(self) -> frozenset[Location]:
        """Where what is another than it should be stands."""
        terms = (placed for some in self.others.values() for placed in some)
        return frozenset(placed.at for placed in (*terms, *self.other_sessions))

    @cached_property
    def _sessions(self) -> dict[int | None, int]:
        """How many places name each session as that of the suggestions, the usual one first."""
        return dict(Counter(placed.named.number for placed in self._suggested).most_common())

    @cached_property
    def _suggested(self) -> list[PlacedTerm]:
        if self._plan.level == "township":
            return []  # its congress meets several times a year
        return [
            placed
            for placed in self.named
            if placed.is_of_suggestions and placed.named.term == self.term
        ]

    @cached_property
    def _own(self) -> OwnCongress:
        return OwnCongress(self._plan.organ)

    def _in_names(self) -> Iterator[PlacedTerm]:
        for text, at in _names(self._plan):
            yield from (PlacedTerm(named, at, is_name=True) for named in self._own.terms_in(text))

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
                    suggested = at not in early and is_of_suggestions(text, named)
                    yield PlacedTerm(named, at, is_of_suggestions=suggested)


def _names(plan: Plan) -> Iterator[tuple[str, Location]]:
    """Yield the names of organs, of sessions and of the congresses at which suggestions were made."""
    for paper in plan.papers:
        if isinstance(organ := paper.at.document.value(("organ",)), str) and not paper.is_account:
            yield organ, paper.at / "organ"
    for session in (*plan.sessions, *adopting_sessions(plan)):
        if session.name:
            yield session.name, session.at / "session"
    for ledger in plan.ledgers:
        yield from ((batch.name, batch.at / "number") for batch in ledger.suggestions)
