"""The numbers of a table's rows as they follow one another."""

from collections.abc import Iterable
from itertools import chain, pairwise

from npc.importer.tables.numbers import row_number
from npc.importer.tables.table import GridRow
from npc.originals.original import Passage

_MOST_ALIKE = 3
"""Numbers that must go on over all rows before they are taken to."""


class RowNumbers:
    """Knows the number of each row, and where numbers begin anew."""

    __slots__ = ("_begun", "goes_on")

    def __init__(self, parts: Iterable[GridRow | Passage]) -> None:
        rows = [part for part in parts if isinstance(part, GridRow)]
        numbered = [(row, number) for row in rows if (number := row_number(row)) is not None]
        numbers = [number for _, number in numbered]
        self._begun = {
            id(row)
            for (row, number), behind in zip(numbered, chain(numbers[1:], (1,)), strict=False)
            if number == 1 and behind in _BEHIND_FIRST
        }
        rises = all(after > before for before, after in pairwise(numbers))
        self.goes_on = len(numbers) > _MOST_ALIKE and rises
        """Whether they go on through all categories."""

    def begin_anew(self, row: GridRow) -> bool:
        """Return whether a row is the first of those that are counted together; 1 before 3 is a slip."""
        return id(row) in self._begun and not self.goes_on


def is_time_begun(row: GridRow) -> bool:
    """Return whether a time begins with a row that stands in front of its number: what is counted is within it."""
    number, time, cell = row.columns.one("number"), row.columns.one("when"), row.cell("when")
    if number is None or time is None or cell is None:
        return False
    return time.at < number.at and bool(cell.passages) and row.begins(cell)


_BEHIND_FIRST = frozenset((1, 2))
"""What stands behind the first: the second, or the first of others."""
