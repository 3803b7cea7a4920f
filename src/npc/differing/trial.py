"""Changes folded into a plan in memory, to see what they make of it."""

from collections.abc import Sequence
from datetime import date
from itertools import accumulate, chain

from npc.diagnostics import SourceText
from npc.differing.adjusting import Changes
from npc.kinds.context import Context
from npc.kinds.ledger import Ledger
from npc.ledger.book import Book
from npc.ledger.rewording import reworded
from npc.plan import Item, Location, Matter, Plan
from npc.source.reader import read_text
from npc.source.wanted import in_brackets

_PATH = ("adjustments", 0, "changes")


class Trial:
    """A plan as the changes of some matters leave it."""

    def __init__(self, adopted: Plan, day: date, said: Sequence[Sequence[Changes]]) -> None:
        """Fold changes into a plan.

        Args:
            adopted: The plan as it was adopted, with its ledgers.
            day: That of the changes.
            said: The changes of each matter; of those that are new, at most one.

        """
        self._plan = adopted
        self._first = [0, *accumulate(map(len, said))]
        changes = [*chain.from_iterable(said)]
        self._ledger = _ledger(adopted, day, changes) if changes else None
        plan = adopted
        if self._ledger:
            ledgers = (*adopted.ledgers, self._ledger)
            plan = Book(adopted._replace(ledgers=ledgers), day).plan
        self.plan = plan
        """The plan as the changes leave it."""
        self._rows = {row.at: row for paper in plan.papers for row in paper.matters}

    def matter(self, number: int, have: Matter | None) -> Matter | None:
        """Return a matter as its changes leave it; None where they say nothing of it.

        Args:
            number: Which one of those whose changes were given.
            have: The matter as it was; None for a new one.

        """
        first, end = self._first[number : number + 2]
        if first == end or self._ledger is None:
            return None
        at = have.at if have else Location(self._ledger.at.document, (*_PATH, first))
        found = self._rows.get(at)
        return reworded(found, self._plan) if isinstance(found, Item) else found


def _ledger(adopted: Plan, day: date, changes: Sequence[Changes]) -> Ledger | None:
    """Return a ledger with one adjustment, read as from a file; None where it is too long to be read."""
    lines = "".join(f"\n  - {in_brackets(change)}" for change in changes)
    head = f"kind: ledger\nadjustments:\n- date: {day.isoformat()}\n  changes:"
    read = read_text(SourceText("", f"{head}{lines}\n"))
    if not (read.whole and read.documents):
        return None
    (document,) = read.documents
    context = Context(adopted.year, adopted.organ, adopted.level, adopted.departments)
    return Ledger.read(document.data, Location(document), context)
