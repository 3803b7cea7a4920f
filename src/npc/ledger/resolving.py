"""The ledgers of a plan held against its rows: what each fact is about."""

from collections.abc import Iterable, Iterator
from copy import copy
from typing import TypeVar

from npc.kinds.ledger import HeldSession, Ledger, MatterFact
from npc.kinds.ledger_changes import ADD, Adjustment, Change
from npc.kinds.ledger_papers import Opinion
from npc.kinds.matter import Matter, Reference
from npc.ledger.adding import Added, added_by
from npc.ledger.applying import NamingSession
from npc.ledger.lookup import Lookup
from npc.ledger.records import NamedRow
from npc.plan import Location, Plan

T = TypeVar("T")


class Resolved:
    """What the ledgers of a plan say, by the places of the rows that they mean."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.ledgers = plan.ledgers
        self.rows: list[NamedRow] = []
        """Every place that names a row, in the order of the files."""
        adopted = Lookup(plan)
        self.added: tuple[Added, ...] = tuple(added_by(self._adjustments, plan, adopted))
        matters = [(each.place, each.matter) for each in self.added if each.place and each.matter]
        self.lookup = Lookup(plan, added=matters, known=adopted.known) if matters else adopted
        self.facts: dict[Location, list[MatterFact]] = {}
        self.changes: dict[Location, list[tuple[Adjustment, Change]]] = {}
        self.naming: dict[Location, list[NamingSession]] = {}
        self.of_opinions: dict[Location, tuple[Matter, ...]] = {}
        """The matters of each opinion, by the place of the opinion."""
        for ledger in self.ledgers:
            self._read(ledger)
        for dealt_with in self.naming.values():
            dealt_with.sort(key=lambda each: _order(each.session))

    def decided(self) -> "Resolved":
        """Return the same with those adjustments alone that a meeting decided."""
        found = copy(self)
        found.added = tuple(each for each in self.added if each.adjustment.by)
        found.changes = {
            at: [pair for pair in pairs if pair[0].by] for at, pairs in self.changes.items()
        }
        return found

    @property
    def _adjustments(self) -> Iterator[Adjustment]:
        for ledger in self.ledgers:
            yield from ledger.adjustments

    @property
    def adjusted(self) -> list[tuple[Adjustment, Change]]:
        """Every change by day; those of a day in the order of the files."""
        found = [(each, change) for each in self._adjustments for change in each.changes]
        return sorted(found, key=lambda pair: pair[0].date)

    def _read(self, ledger: Ledger) -> None:
        for session in ledger.sessions:
            for reference in session.items:
                self._put(
                    self.naming,
                    self._named(ledger, "sessions", reference),
                    NamingSession(session, reference.at),
                )
        for fact in ledger.matters:
            named = Reference(fact.reference, fact.at)
            self._put(self.facts, self._named(ledger, "matters", named), fact)
        for adjustment in ledger.adjustments:
            for change in adjustment.changes:
                self._read_change(ledger, adjustment, change)
        for opinion in ledger.opinions:
            self.of_opinions[opinion.at] = tuple(self._on(ledger, opinion))

    def _read_change(self, ledger: Ledger, adjustment: Adjustment, change: Change) -> None:
        verb = change.verb
        named = Reference(getattr(change, verb), change.at / verb) if verb else None
        if named and verb == ADD:
            self._name_category(ledger, named)
        elif named:
            self._put(self.changes, self._named(ledger, "adjustments", named), (adjustment, change))

    def _name_category(self, ledger: Ledger, named: Reference) -> None:
        found = self.lookup.category(named.text)
        if found.place is None:
            self.rows.append(NamedRow(ledger, "categories", *named, None))

    def _on(self, ledger: Ledger, opinion: Opinion) -> Iterator[Matter]:
        for reference in opinion.of:
            matter = self._named(ledger, "opinions", reference)
            if matter:
                yield matter

    def _named(self, ledger: Ledger, section: str, named: Reference) -> Matter | None:
        found = self.lookup.find(named.text)
        self.rows.append(NamedRow(ledger, section, *named, found.matter, found.candidates))
        return found.matter

    @staticmethod
    def _put(where: dict[Location, list[T]], matter: Matter | None, value: T) -> None:
        if matter:
            where.setdefault(matter.at, []).append(value)


def sessions_of(ledgers: Iterable[Ledger]) -> tuple[HeldSession, ...]:
    """Return the sessions of all ledgers by day, each once: of two files that tell of one, the first."""
    found: dict[object, HeldSession] = {}
    for ledger in ledgers:
        for session in ledger.sessions:
            found.setdefault(session.kind_and_number or session.day_and_kind, session)
    return tuple(sorted(found.values(), key=_order))


def _order(session: HeldSession) -> tuple[object, ...]:
    """Return what sessions are sorted by: their day, then their names, so that no file comes first."""
    return session.date, session.kind, session.number or 0, session.name or ""
