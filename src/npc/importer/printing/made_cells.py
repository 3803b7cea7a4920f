"""What npc makes in the rows of a table and has cells of its own: numbers, ticks, months."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from npc.importer.accounting import ComputedText
from npc.importer.printing.column_pairs import ColumnPairs
from npc.importer.printing.comparison import PrintComparison
from npc.importer.printing.row_edges import is_same_month
from npc.importer.printing.table_places import TablePlaces
from npc.importer.printing.wordings import plain
from npc.output.documents.printed import PrintedText
from npc.records import NamedTuple

_SAME, _WITHIN = 1000, 1
"""How much a cell with the same words says of where a column is printed, and one with a part of them: 1月 of
2025年1月, or 1, which numbers are too. Half of a column has to say so, or one cell with the same words."""
_MONTH = "月"
_FEWEST = 2
"""Characters that say something as a part of others."""


class _MadeCell(NamedTuple):
    text: ComputedText
    column: int
    free: Mapping[int, PrintedText]
    """What is printed in its row, by column, and is not compared yet."""


def compare_made_cells(
    made: Iterable[ComputedText],
    rows: Sequence[tuple[tuple[int, int] | None, Mapping[int, PrintedText]]],
    places: TablePlaces,
    pairs: ColumnPairs,
    compared: PrintComparison,
) -> None:
    """Compare what stands in cells of its own.

    Args:
        made: What npc makes in passages of which nothing went to a value.
        rows: Of each row the table and row in which it begins in the original, and its printed cells.
        places: The tables of the original.
        pairs: Which columns are printed in which; what is found is added.
        compared: Notes what is compared.

    """
    cells = list(_cells(made, rows, places, compared))
    votes: dict[int, Counter[int]] = defaultdict(Counter)
    counts = Counter(cell.column for cell in cells)
    for cell in cells:
        words = plain(cell.text.clipping.text)
        for column, printed in cell.free.items():
            votes[cell.column][column] += _likeness(words, plain(printed.text))
    for text, column, free in cells:
        known = votes[column]
        found = max(free, key=known.__getitem__, default=None)
        passage = text.clipping.passage
        if found is not None and known[found] * 2 >= min(counts[column], 2 * _SAME):
            if place := places.of(passage):
                pairs.pair(found, place)
            compared.passages.add(passage.number)
            compared.fill([free[found]])
            compared.wordings.compare(text.clipping.text, free[found].text, passage.place)


def _cells(
    made: Iterable[ComputedText],
    rows: Iterable[tuple[tuple[int, int] | None, Mapping[int, PrintedText]]],
    places: TablePlaces,
    compared: PrintComparison,
) -> Iterable[_MadeCell]:
    by_row: dict[tuple[int, int], list[tuple[ComputedText, int]]] = defaultdict(list)
    for text in made:
        if place := places.of(text.clipping.passage):
            by_row[place[:2]].append((text, place.column))
    for begins, printed in rows:
        free = {column: cell for column, cell in printed.items() if compared.is_free(cell)}
        for text, column in by_row.pop(begins, ()) if begins else ():
            yield _MadeCell(text, column, free)


def _likeness(words: str, printed: str) -> int:
    if words == printed:
        return _SAME
    if is_same_month(words, printed):
        return _SAME if _MONTH in words else _WITHIN
    return _WITHIN if len(printed) >= _FEWEST and printed in words else 0
