"""Which columns a plan must name so that it prints as the original: heads of other words, or another order."""

from collections.abc import Collection, Iterator, Sequence

from npc.genre.lexicon.columns import HEADS
from npc.importer.tables.grid_columns import GridColumn
from npc.importer.tables.head_words import EXTRA, MEETING, MONTH, NOTHING
from npc.importer.tables.table import JoinedGrids

_USUAL = (
    *("focus", "reporters", "owners", "with", "leader", "research", "when", "due"),
    *("meetings", EXTRA, "note"),
)
"""The usual order."""
_BEFORE = ("category", "number", "title")
"""What every table has in front."""


def named_columns(table: JoinedGrids, *, is_timed: bool, meetings: Collection[str]) -> list[str]:
    """Return what `columns` must say; nothing where the table prints so anyway.

    Args:
        table: The table.
        is_timed: Whether its rows have times, which may stand in columns of months or of meetings.
        meetings: Those of its rows, which may stand in the cells of times.

    """
    if table.columns is None or not table.columns.has_heads:
        return []
    columns = [column for column in _with_others(table) if column.key != NOTHING]
    if is_timed and not table.columns.one("when"):
        columns = list(_with_time(columns))
    behind = [column for column in columns if column.key not in _BEFORE]
    front = [_name(column) for column in columns if column.key in _BEFORE and not _is_usual(column)]
    places = [_USUAL.index("meetings" if it.key == MEETING else it.key) for it in behind]
    is_usual = places == sorted(places) and all(map(_is_usual, behind))
    if is_usual and not front:
        return []
    names = [name for name in front if name]
    for column in behind:
        name = "meetings" if column.key == MEETING else _name(column)
        if name and name not in names:
            names.append(name)
    if names and meetings and {"meetings", *meetings}.isdisjoint(names):
        names.append("meetings")  # said in the cells of times
    return names


def _with_others(table: JoinedGrids) -> Sequence[GridColumn]:
    """Return the columns of the first grid, then those of others, but for what stands last in both: remarks."""
    first = table.columns.columns if table.columns else ()
    others = [column for column in table.others if column.key not in _BEFORE]
    end = len(first) - (bool(first) and first[-1].key == "note")
    return (*first[:end], *others, *first[end:])


def _with_time(columns: Sequence[GridColumn]) -> Iterator[GridColumn]:
    """Yield columns with one of times before those of months or meetings that say them."""
    is_timed = False
    for column in columns:
        if column.key in {MONTH, MEETING, "meetings"} and not is_timed:
            is_timed = True
            yield GridColumn(column.at, "when", HEADS["when"][0])
        if column.key != MONTH:
            yield column


def _is_usual(column: GridColumn) -> bool:
    return column.key in {MEETING, EXTRA} or column.head == HEADS[column.key][0]


def _name(column: GridColumn) -> str:
    """Return how `columns` names a column: by its key, or by its head where that is another that is known."""
    if column.key in {MEETING, EXTRA}:
        return column.head
    if column.key in _BEFORE:
        return column.head if column.head in HEADS[column.key] else ""
    is_named = column.head in HEADS[column.key][1:] and column.key != "meetings"
    return column.head if is_named else column.key
