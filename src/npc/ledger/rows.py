"""The rows of the tables of a plan by number, with those that were added behind them."""

from collections.abc import Iterable, Iterator
from itertools import islice

from npc.kinds.matter import Matter
from npc.ledger.fragments import ENOUGH
from npc.ledger.tables import AddedTo, RowTable
from npc.records import NamedTuple


class AddedRow(NamedTuple):
    """A matter that was added to a plan, and the table in which it is counted."""

    matter: Matter
    table: RowTable


class NumberedRows:
    """Rows by table and number.

    Args:
        tables: The tables of the plan as adopted.
        added: Matters that were added, numbered, each with what it was added to.

    """

    def __init__(
        self, tables: Iterable[RowTable], added: Iterable[tuple[AddedTo, Matter]] = ()
    ) -> None:
        places = {table.category.at: table for table in reversed([*tables]) if table.category}
        self.added = tuple(AddedRow(matter, places[place.at]) for place, matter in added)
        self._added: dict[tuple[RowTable, int], tuple[Matter, ...]] = {}
        self._last: dict[RowTable, int] = {}
        for matter, table in self.added:
            self._put(matter, table)

    def at(self, table: RowTable, number: int) -> tuple[Matter, ...]:
        """Return the rows of a number: one, or several where numbers begin anew within a table."""
        return (*table.rows.get(number, ()), *self._added.get((table, number), ()))

    def around(self, table: RowTable, number: int) -> Iterator[Matter]:
        """Yield some rows of a table, those of the nearest numbers first."""
        middle = min(number, self._last.get(table, table.last))
        for distance in range(ENOUGH):
            for near in dict.fromkeys((middle - distance, middle + distance)):
                yield from self.at(table, near)
        for first in islice(table.rows, ENOUGH):
            yield from self.at(table, first)

    def _put(self, matter: Matter, table: RowTable) -> None:
        for each in (table, *([table.whole] if table.whole else [])):
            key = each, matter.number
            known = self._added.get(key, ())
            if len(known) < ENOUGH:
                self._added[key] = (*known, matter)
            self._last[each] = max(self._last.get(each, each.last), matter.number)
