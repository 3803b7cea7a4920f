"""In which column each column of an original is printed, told by the cells whose words are the same."""

from collections import defaultdict
from collections.abc import Mapping

from npc.importer.printing.table_places import TablePlace, TablePlaces


class ColumnPairs:
    """Columns of the print and of each table of the original: a paper may have tables with different heads."""

    def __init__(self, places: TablePlaces) -> None:
        self._places = places
        self._pairs: dict[int, dict[int, int]] = defaultdict(dict)
        self._usual: dict[int, dict[int, int]] = defaultdict(dict)
        """By how many columns tables have: pages of one table tell what another page leaves open."""
        self._different: set[int] = set()
        """As many columns as tables have that are no pages of one table."""

    def pair(self, printed: int, place: TablePlace) -> None:
        """Note that a cell of the original is printed in a column; what is known already stays."""
        self._pairs[place.grid].setdefault(printed, place.column)
        width = self._places.width(place.grid)
        if self._usual[width].setdefault(printed, place.column) != place.column:
            self._different.add(width)

    def of(self, grid: int) -> Mapping[int, int]:
        """Return the columns of a table of the original by those of the print."""
        known = dict(self._pairs.get(grid, {}))
        taken = set(known.values())
        width = self._places.width(grid)
        usual = {} if width in self._different else self._usual.get(width, {})
        known.update(
            (printed, column)
            for printed, column in usual.items()
            if printed not in known and column not in taken
        )
        return known
