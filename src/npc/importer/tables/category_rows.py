"""What a table's rows are found to be: items, each in its categories."""

from collections.abc import Sequence

from npc.importer.tables.labels import LabelName, label_of, label_of_row
from npc.importer.tables.row_sorts import RowSort
from npc.importer.tables.table import GridRow
from npc.originals.original import GridCell, Passage
from npc.records import NamedTuple


class FoundLabel:
    """A category as it is found; its name may stand on a later page than its first rows."""

    __slots__ = ("_is_beside", "cells", "is_late", "name")

    def __init__(
        self,
        cell: GridCell | None = None,
        *,
        number: GridCell | None = None,
        is_beside: bool = False,
    ) -> None:
        self.name: LabelName | None = None
        self.cells: list[GridCell] = []
        self.is_late = False
        """Whether its name stands first on a page, so that rows of the page before may be in it."""
        self._is_beside = is_beside
        if cell is not None:
            self.call(cell, number)

    def call(self, cell: GridCell, number: GridCell | None = None) -> None:
        """Give it the name that stands in a cell, and perhaps its number in another."""
        self.name = (
            label_of_row(number, cell) if number else label_of(cell, is_beside=self._is_beside)
        )
        self.cells.append(cell)

    @property
    def text(self) -> str:
        """Its name; nothing where it has none yet."""
        return self.name.text if self.name else ""

    @property
    def size(self) -> int | None:
        """How many items it says to have: （16项）."""
        return self.name.size if self.name else None


class ItemRow(NamedTuple):
    """An item: its row, and what pages have torn off it."""

    rows: list[GridRow]
    number: int | None
    path: tuple[FoundLabel, ...]
    """The categories in which it stands, the outer one first."""


class FoundRows(NamedTuple):
    """What the rows of a table are."""

    items: Sequence[ItemRow]
    labels: Sequence[tuple[FoundLabel, ...]]
    """All categories in order, those without items among them, each with what it stands in."""
    others: Sequence[tuple[RowSort, GridRow]]
    """Heads, totals and remarks."""
    passages: Sequence[Passage]
    """Those between the tables that are no categories."""
