"""The rows of a table beside those of the original: cell by cell, by which value stands in which column."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from npc.importer.accounting import ComputedText
from npc.importer.found import FoundMapping
from npc.importer.printing.cells import Keyed, PlacedCells, is_tick
from npc.importer.printing.column_pairs import ColumnPairs
from npc.importer.printing.comparison import PrintComparison
from npc.importer.printing.heads import ComparedHeads
from npc.importer.printing.made_cells import compare_made_cells
from npc.importer.printing.row_edges import without_brackets, without_month
from npc.importer.printing.stretches import TypedStretch
from npc.importer.printing.table_places import TablePlace, TablePlaces
from npc.importer.walking import mappings_in
from npc.messages import Message
from npc.output.documents.printed import HEAD_ROW, LABEL, MATTER, PrintedText
from npc.source.document import Path

_ROWS = Message("rows are printed in another order", "有的行次序不同")


def row_paths(mapping: FoundMapping) -> list[Path]:
    """Return where the mappings stand that are rows of a table, in the order in which they are printed."""
    paths = (at.path for at in mappings_in(mapping) if at.path and isinstance(at.path[-1], int))
    return [path for path in paths if path[0] == "months" or path[-2] == "items"]


class ComparedRows:
    """The table of a paper, row by row beside what it was made of."""

    def __init__(
        self,
        paths: Sequence[Path],
        texts: Sequence[PrintedText],
        places: TablePlaces,
        compared: PrintComparison,
    ) -> None:
        self._index = {path: number for number, path in enumerate(paths)}
        self._heads = {text.column: text for text in texts if text.row == HEAD_ROW}
        self._labels = {text.column for text in texts if text.of == LABEL}
        matters = [text.row for text in texts if text.row >= 0 and text.of == MATTER]
        numbers = {row: number for number, row in enumerate(matters)}
        self._printed: list[dict[int, PrintedText]] = [{} for _ in matters]
        for text in texts:
            if text.row in numbers and text.of != LABEL:
                self._printed[numbers[text.row]][text.column] = text
        self._places = places
        self._original: list[list[Keyed]] = [[] for _ in matters]
        self._typed: set[int] = set()
        """Numbers of the passages of which something went to a value."""
        self._pairs = ColumnPairs(places)
        self.fits = bool(paths) and len(paths) == len(matters)
        """Whether each row that was found is one that is printed."""
        self._compared = compared
        self._wordings = compared.wordings

    def take(self, stretches: Iterable[TypedStretch]) -> list[TypedStretch]:
        """Take what went to rows; return the others."""
        others = []
        for stretch in stretches:
            self._typed.add(stretch.passage.number)
            path = stretch.path
            ends = range(len(path), 1, -1)
            end = next((end for end in ends if path[:end] in self._index), 0)
            if end:
                cells = self._printed[self._index[path[:end]]].values() if self.fits else ()
                stretch = without_month(stretch, cells, self._compared)  # noqa: PLW2901
                key = "/".join(str(step) for step in path[end:] if isinstance(step, str))
                place = self._places.of(stretch.passage)
                if place and is_tick(stretch):
                    key = f"{key}@{place.column}"  # ticks of several meetings are told by their columns
                self._original[self._index[path[:end]]].append((key, stretch))
            else:
                others.append(stretch)
        return others

    def compare(self, made: Sequence[ComputedText], labels: Iterable[TypedStretch]) -> None:
        """Compare the cells, what npc makes in the same rows of the original, and the heads.

        Args:
            made: What npc makes in passages of its own.
            labels: Names of categories, whose cells are looked for elsewhere.

        """
        self._compare_values()
        rows = [[stretch for _, stretch in row] for row in self._original]
        begins = list(map(self._places.of_row, rows))
        starts = [place[:2] if place else None for place in begins]
        compare_made_cells(
            made,
            list(zip(starts, self._printed, strict=True)),
            self._places,
            self._pairs,
            self._compared,
        )
        typed_rows = self._typed_rows()
        for label in labels:
            place = self._places.of(label.passage)
            if place and self._labels and place[:2] in typed_rows:
                self._pairs.pair(min(self._labels), place)
        self._compare_heads(next(filter(None, begins), None), made, typed_rows)
        for one, other in pairwise(rows):
            if one and other and other[0].passage.number < one[0].passage.number:
                place_of = other[0].passage.place
                self._wordings.tell(_ROWS, one[0].text, other[0].text, place_of)

    def _compare_values(self) -> None:
        cells = PlacedCells(self._original, self._printed, self._heads, self._compared)
        for number, columns in enumerate(cells.rows):
            for column, parts in columns.items():
                printed = cells.printed(number, column)
                place = parts[0].passage.place
                original = without_brackets(
                    "".join(part.text for part in parts), place, self._compared
                )
                self._wordings.compare(original, printed, place)
        for row in self._original:
            for key, stretch in row:
                usual, at = cells.usual_column(key), self._places.of(stretch.passage)
                if usual is not None and at:
                    self._pairs.pair(usual, at)

    def _compare_heads(
        self,
        first: TablePlace | None,
        made: Iterable[ComputedText],
        rows: AbstractSet[tuple[int, int]],
    ) -> None:
        heads = ComparedHeads(self._heads, self._places, self._pairs)
        self._compared.fill(self._heads.values())
        if first:
            added = heads.compare(first, self._typed, self._compared)
            for cells in self._printed:
                self._compared.fill(cells[column] for column in added & cells.keys())
        heads.compare_later(made, rows, self._compared)

    def _typed_rows(self) -> set[tuple[int, int]]:
        """Return the rows of the original that became rows of the paper, with their tables."""
        return {
            place[:2]
            for row in self._original
            for _, stretch in row
            if (place := self._places.of(stretch.passage))
        }
