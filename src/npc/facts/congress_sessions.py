"""Which sessions of the organ's own congress a plan names: those that are held, and that of the year's suggestions."""

from collections import Counter
from functools import cached_property

from npc.facts.congress_terms import CongressTerms, PlacedTerm
from npc.plan import Location, Plan
from npc.records import NamedTuple


class HeldTerm(NamedTuple):
    """A row that holds a session of the congress, or prepares it."""

    month: int
    """The first of its time, from January of the plan's year."""
    number: int
    placed: PlacedTerm


class CongressSessions:
    """The sessions of the plan's term that it names."""

    def __init__(self, plan: Plan, terms: CongressTerms) -> None:
        """Take the plan, and the terms that it names."""
        self._plan, self._terms = plan, terms

    @cached_property
    def of_suggestions(self) -> tuple[PlacedTerm, ...]:
        """The places that name the session at which the suggestions were made as most of them do."""
        number = next(iter(self._sessions), None)
        return tuple(placed for placed in self._suggested if placed.named.number == number)

    @cached_property
    def others(self) -> tuple[PlacedTerm, ...]:
        """The places that name another of these; nothing where as many name each."""
        counted = list(self._sessions.values())
        if len(counted) < 2 or counted[0] == counted[1]:  # noqa: PLR2004 - two sessions
            return ()
        usual = self.of_suggestions[0].named.number
        return tuple(placed for placed in self._suggested if placed.named.number != usual)

    @cached_property
    def divided(self) -> tuple[PlacedTerm, ...]:
        """The later of two rows, or batches, that name one session each; the body text is compared with its rows."""
        if len(self._sessions) != 2 or len(self._suggested) != 2:  # noqa: PLR2004 - one each
            return ()
        rows = {item.text_at for item in self._plan.items}
        is_told = all(each.is_name or each.at in rows for each in self._suggested)
        return tuple(self._suggested[1:]) if is_told else ()

    @cached_property
    def executed(self) -> tuple[PlacedTerm, ...]:
        """The places that carry out the decisions of another session than that of the year's suggestions."""
        usual = next(iter(self.of_suggestions), None)
        return tuple(
            placed
            for placed in self._terms.named
            if usual
            and placed.is_executed
            and placed.named.term == self._terms.term
            and placed.named.number != usual.named.number
        )

    @cached_property
    def held(self) -> tuple[HeldTerm, ...]:
        """The rows that hold a session of the congress, or prepare it, in the order of their months."""
        months = {
            matter.text_at: matter.when.windows[0].first
            for matter in self._plan.matters
            if len(matter.when.windows) == 1 and not matter.when.is_all_year
        }
        found = [
            HeldTerm(months[placed.at], placed.named.number or 0, placed)
            for placed in self._terms.named
            if placed.is_to_be_held
            and placed.at in months
            and placed.named.term == self._terms.term
        ]
        return tuple(sorted(found, key=lambda each: each.month))

    @cached_property
    def held_otherwise(self) -> tuple[PlacedTerm, PlacedTerm] | None:
        """The one session that a row holds and the body text does not, and the one that only the body text holds.

        Nothing where they have none in common: each may tell of its own.
        """
        body = self._plan.work_points.at.document if self._plan.work_points else None
        rows = {item.text_at for item in self._plan.items}
        held = [placed for placed in self._terms.named if placed.is_to_be_held]
        in_rows = {each.named.session: each for each in held if each.at in rows}
        in_body = {
            each.named.session: each
            for each in held
            if each.at.document is body and each.at not in rows
        }
        others = [in_rows[key] for key in in_rows.keys() - in_body.keys()]
        promised = [in_body[key] for key in in_body.keys() - in_rows.keys()]
        is_one_each = len(others) == len(promised) == 1
        return (others[0], promised[0]) if is_one_each and len(in_rows) > 1 else None

    @cached_property
    def slips(self) -> frozenset[Location]:
        """Where what is another than it should be stands."""
        terms = (placed for some in self._terms.others.values() for placed in some)
        return frozenset(placed.at for placed in (*terms, *self.others))

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
            for placed in self._terms.named
            if placed.is_of_suggestions and placed.named.term == self._terms.term
        ]
