"""The columns of a table without heads, told by what stands in them."""

import re
from collections.abc import Callable, Mapping, Sequence

from npc.genre.lexicon.columns import CIRCLES, TICKS
from npc.genre.lexicon.owners import COMMITTEES
from npc.genre.numerals import number_of
from npc.importer.tables.grid_columns import GridColumn, GridColumns
from npc.importer.tables.head_words import EXTRA, NOTHING, folded
from npc.originals.original import Grid
from npc.records import NamedTuple

_MOST, _MANY = 0.8, 0.6
"""Which part of the cells of a column must be alike."""
_LEAST_ROWS = 2
_LEAST_COLUMNS = 3
_LONGEST_TIME, _LONGEST_OWNERS = 16, 40
_TIME = re.compile("[月季]|全年|适时|半年|年底|年初|提请")


class _Filled(NamedTuple):
    """The words of a column, without blanks and empty cells."""

    at: int
    words: Sequence[str]

    def share(self, is_so: Callable[[str], bool]) -> float:
        """Return which part of them is so."""
        return sum(map(is_so, self.words)) / len(self.words) if self.words else 0


def guessed_columns(grid: Grid) -> GridColumns | None:
    """Tell columns by what stands in them; None where neither owners nor times are to be seen."""
    if len(grid.cells) < _LEAST_ROWS or len(grid.cells[0]) < _LEAST_COLUMNS:
        return None
    filled = [_filled(grid, at) for at in range(len(grid.cells[0]))]
    keys: dict[str, int] = {}
    ticked = {column.at for column in filled if column.share(_is_tick) >= _MOST}
    for column in filled:
        key = next((key for key, is_so in _SORTS if column.share(is_so) >= _MANY), "")
        if key and column.at not in ticked:
            keys.setdefault(key, column.at)
    rest = [one for one in filled if one.words and one.at not in {*keys.values(), *ticked}]
    if not rest or not {"owners", "when"} & keys.keys():
        return None
    title = max(rest, key=lambda column: sum(map(len, column.words)) / len(column.words))
    keys["title"] = title.at
    left = next((column for column in rest if column.at < title.at), None)
    if left:
        keys["category"] = left.at
    by_place = {at: key for key, at in keys.items()}
    if not _is_first_row_so(grid, keys):  # heads that nobody knows
        heads = (cell.text for cell in grid.cells[0])
        named = (
            _column(column, by_place)._replace(head=folded(head))
            for column, head in zip(filled, heads, strict=True)
        )
        return GridColumns(named, 0, 1)
    return GridColumns((_column(column, by_place) for column in filled), -1, 0)


def _is_first_row_so(grid: Grid, keys: Mapping[str, int]) -> bool:
    """Whether the first row has in its columns what the others have."""
    sorts = dict(_SORTS)
    words = ((key, "".join(grid.cells[0][at].text.split())) for key, at in keys.items())
    return all(sorts[key](word) for key, word in words if key in sorts and word)


def _column(column: _Filled, by_place: dict[int, str]) -> GridColumn:
    key = by_place.get(column.at) or (EXTRA if column.words else NOTHING)
    return GridColumn(column.at, key, f"第{column.at + 1}栏" if key == EXTRA else "")


def _filled(grid: Grid, at: int) -> _Filled:
    cells = dict.fromkeys(row[at] for row in grid.cells)
    return _Filled(at, ["".join(cell.text.split()) for cell in cells if cell.passages])


def _is_tick(words: str) -> bool:
    return words in TICKS or words in CIRCLES


def _is_number(words: str) -> bool:
    return number_of(words.rstrip(".．、")) is not None


def _says_time(words: str) -> bool:
    """Whether a cell says a time among other words (提请4月常委会会议): most of a column must, not every cell."""
    return len(words) <= _LONGEST_TIME and bool(_TIME.search(words))


def _is_owner(words: str) -> bool:
    return len(words) <= _LONGEST_OWNERS and words.rstrip(")）").endswith(
        (*COMMITTEES, "(室", "（室", "联")
    )


_SORTS = (("number", _is_number), ("owners", _is_owner), ("when", _says_time))
