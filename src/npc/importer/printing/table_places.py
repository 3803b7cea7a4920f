"""Where the words of a paper stand in the tables of the original, and what the heads of these are."""

from collections.abc import Container, Iterable, Sequence

from npc.importer.printing.stretches import TypedStretch
from npc.originals.original import Grid, GridCell, Passage
from npc.records import NamedTuple

_FEWEST_HEADS = 2


class TablePlace(NamedTuple):
    """A cell of an original."""

    grid: int
    row: int
    column: int


class TablePlaces:
    """The tables of which one paper was made."""

    def __init__(self, grids: Sequence[Grid]) -> None:
        self._grids = grids
        self._widths = [max(map(len, grid.cells), default=0) for grid in grids]
        self._places = {
            passage.number: TablePlace(number, cell.row, cell.column)
            for number, grid in enumerate(grids)
            for cell in grid.own_cells()
            for passage in cell.passages
        }

    def of(self, passage: Passage) -> TablePlace | None:
        """Return where a passage stands; None outside of tables."""
        return self._places.get(passage.number)

    def width(self, grid: int) -> int:
        """Return how many columns a table has."""
        return self._widths[grid]

    def of_row(self, stretches: Iterable[TypedStretch]) -> TablePlace | None:
        """Return where a row of the paper begins in the original."""
        places = (place for each in stretches if (place := self.of(each.passage)))
        return next(places, None)

    def heads(self, first: TablePlace, typed: Container[int]) -> dict[int, tuple[Passage, ...]]:
        """Return what stands above the first row, by column: of several cells the last.

        Args:
            first: Where the first row stands.
            typed: Numbers of passages that went to values, and so are no heads: titles, categories.

        """
        heads: dict[int, tuple[Passage, ...]] = {}
        for row in self._grids[first.grid].cells[: first.row]:
            if not _may_be_heads(row):
                continue
            for column, cell in enumerate(row):
                if cell.passages and cell.passages[0].number not in typed:
                    heads[column] = cell.passages
        return heads

    def may_be_head(self, place: TablePlace) -> bool:
        """Return whether a cell stands in a row that may be one of heads."""
        return _may_be_heads(self._grids[place.grid].cells[place.row])

    def above(self, first: TablePlace) -> set[int]:
        """Return the numbers of all passages above the first row."""
        return {
            number
            for number, place in self._places.items()
            if place.grid == first.grid and place.row < first.row
        }


def _may_be_heads(row: Sequence[GridCell]) -> bool:
    """Whether a row has several cells: a title, a category or a month stands over the whole width."""
    return len({cell.column for cell in row if cell.passages}) >= _FEWEST_HEADS
