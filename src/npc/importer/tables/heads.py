"""What the columns of a table are, by its heads."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from npc.genre.timing import Window
from npc.importer.accounting import NO_HEADS
from npc.importer.tables.head_words import (
    EXTRA,
    MEETING,
    MONTH,
    NOTHING,
    HeadWord,
    folded,
    head_word,
)
from npc.originals.original import Grid, GridCell
from npc.records import NamedTuple

_FURTHEST = 12
"""Rows in which the heads begin: a title, who has filled it in, an empty row stand before them."""
_DEEPEST = 4
"""Rows of heads: 会议 over 常委会会议 has two."""
_LEAST_MONTHS = 3
"""Columns of months that are a year."""
LONGEST_HEAD = 20
"""Characters; what is longer is no head."""
_SHORT_HEAD = 8
_MOST_OF_ONE = 2
"""Columns that may have one key: two levels of categories."""


class GridColumn(NamedTuple):
    """A column of a table."""

    at: int
    """Its place in the grid, from 0."""
    key: str
    """A key of an item, `category`, `number`, `MEETING`, `MONTH`, `EXTRA`, or `NOTHING` for what has no head."""
    head: str = ""
    """As it is written, without blanks."""
    meeting: str = ""
    months: Window | None = None
    is_named: bool = True
    """Whether its head says what it is."""


class GridColumns:
    """The columns of a table, and where its rows begin."""

    __slots__ = ("_by_key", "columns", "end", "first")

    def __init__(self, columns: Iterable[GridColumn], first: int, end: int) -> None:
        self.columns = tuple(columns)
        self.first = first
        """Row in which the heads begin; -1 where there are none."""
        self.end = end
        """Row behind the heads."""
        by_key: dict[str, list[GridColumn]] = {}
        for column in self.columns:
            by_key.setdefault(column.key, []).append(column)
        self._by_key = by_key

    def with_columns(self, columns: Iterable[GridColumn]) -> "GridColumns":
        """Return it with other columns."""
        return GridColumns(columns, self.first, self.end)

    def without(self, key: str) -> "GridColumns":
        """Return it with the columns of a key saying nothing."""
        return self.with_columns(
            column._replace(key=NOTHING) if column.key == key else column for column in self.columns
        )

    def going_on(self) -> "GridColumns":
        """Return those of a table that goes on with this one, without heads."""
        return GridColumns(self.columns, -1, 0)

    def first_of(self, cell: GridCell) -> int:
        """Return the place of the column in which a cell over several is read: the first that says something."""
        covered = self.columns[cell.column : cell.column + cell.columns]
        return next((column.at for column in covered if column.key), cell.column)

    def are_several(self, cell: GridCell) -> bool:
        """Return whether a cell reaches over columns that say different things."""
        covered = self.columns[cell.column : cell.column + cell.columns]
        return len({(column.key, column.head) for column in covered if column.key}) > 1

    @property
    def unnamed_title(self) -> GridColumn | None:
        """Its column of matters, where no head says so."""
        title = self.one("title")
        return title if title and title.head and not title.is_named else None

    @property
    def has_heads(self) -> bool:
        """Whether it has heads at all."""
        return self.first >= 0

    def of(self, key: str) -> Sequence[GridColumn]:
        """Return its columns of a key, in order."""
        return self._by_key.get(key, ())

    def one(self, key: str) -> GridColumn | None:
        """Return its first column of a key."""
        found = self._by_key.get(key)
        return found[0] if found else None


def columns_of(grid: Grid, own: Mapping[str, str] = NO_HEADS) -> GridColumns | None:
    """Return what the columns of a table are by its heads; None where it has none.

    Args:
        grid: The table.
        own: Heads of the office's own, and the keys that they mean.

    """
    for number, row in enumerate(grid.cells[:_FURTHEST]):
        if is_head(row, own):
            end = _end_of_heads(grid, number)
            return GridColumns(_columns(grid, number, end, own), number, end)
    return None


def is_head(row: Sequence[GridCell], own: Mapping[str, str] = NO_HEADS) -> bool:
    """Whether a row is one of heads: two of its words at least are known, and they are most of it."""
    words = [folded(cell.text) for cell in distinct(row)]
    words = [word for word in words if word]
    if len(words) < 2 or any(len(word) > LONGEST_HEAD for word in words):  # noqa: PLR2004 - one word is no row of heads
        return False
    known = [found for found in (head_word(word, own) for word in words) if found.key]
    keys = {found.key for found in known}
    tells = keys & {"title", "focus", "category", "owners", "when"} and len(keys) > 1
    is_most = len(known) * 2 >= len(words)
    return bool(tells) and (is_most or ("number" in keys and max(map(len, words)) <= _SHORT_HEAD))


def distinct(row: Sequence[GridCell]) -> Iterator[GridCell]:
    """Yield the cells of a row, each once."""
    before = None
    for cell in row:
        if cell is not before:
            yield cell
        before = cell


def _end_of_heads(grid: Grid, first: int) -> int:
    """Return the row behind the heads: they reach as far down as the deepest, and on where wide ones are parted."""
    row = grid.cells[first]
    end = max(cell.row + cell.rows for cell in distinct(row) if cell.row == first)
    end = min(end, first + _DEEPEST, len(grid.cells))
    if end == first + 1 and end < len(grid.cells) and _are_parts(row, grid.cells[end]):
        end += 1
    return end


def _are_parts(row: Sequence[GridCell], below: Sequence[GridCell]) -> bool:
    """Whether all words of a row stand below heads that are several columns wide."""
    filled = [at for at, cell in enumerate(below) if cell.text]
    wide = [at for at, cell in enumerate(row) if cell.columns > 1 and cell.text]
    is_parted = len(filled) > 1 and set(filled) <= set(wide)
    return is_parted and all(len(below[at].text) <= LONGEST_HEAD for at in filled)


def _columns(grid: Grid, first: int, end: int, own: Mapping[str, str]) -> Iterator[GridColumn]:
    found: list[GridColumn] = []
    for at in range(len(grid.cells[first])):
        stack = [grid.cells[row][at] for row in range(first, end)]
        words = [cell.text for cell in dict.fromkeys(stack) if cell.text]
        found.append(_column(at, words, own))
    yield from _once(found, _begins(grid, found, end))


def _column(at: int, words: Sequence[str], own: Mapping[str, str]) -> GridColumn:
    """Read the heads that stand above one another, of which the last says most."""
    heads = [folded(word) for word in words]
    head = heads[-1] if heads else ""
    known = head_word(head, own)
    if not known.key and len(heads) > 1:
        known = _below(heads, own)
    return GridColumn(
        at, known.key or (EXTRA if head else NOTHING), head, known.meeting, known.months
    )


def _below(heads: Sequence[str], own: Mapping[str, str]) -> HeadWord:
    """Read a head that only says something below another: 常委会 below 提交会议, 3 below 月份."""
    outer = head_word(heads[-2], own)
    if outer.key == "meetings":
        return HeadWord(MEETING, heads[-1])
    if outer.key == "when" and heads[-1].isdecimal():
        return head_word(f"{heads[-1]}月", own)
    if outer.key == "when":
        return head_word(f"{heads[-1]}时间", own)
    return head_word(heads[-2] + heads[-1], own)


class Filling(NamedTuple):
    """What stands in a column."""

    cells: int
    """Cells with words that begin in it."""
    mean: float
    """Characters that they have, on an average."""
    sessions: int
    """Those that name a session: 第20次常委会会议."""


def _begins(grid: Grid, columns: Sequence[GridColumn], end: int) -> dict[int, Filling]:
    """Measure what stands in each column."""
    found: dict[int, Filling] = {}
    for column in columns:
        cells = (row[column.at] for row in grid.cells[end:])
        words = [cell.text for cell in dict.fromkeys(cells) if cell.passages]
        mean = sum(map(len, words)) / (len(words) or 1)
        found[column.at] = Filling(len(words), mean, sum(map(_names_session, words)))
    return found


def _names_session(words: str) -> bool:
    return "次" in words[: words.find("第") + _NEAR] if "第" in words else False


_NEAR = 8
"""Characters of 第二十次."""


def _once(columns: Sequence[GridColumn], begins: Mapping[int, Filling]) -> Iterator[GridColumn]:
    """Let each key have one column, the category two; further ones are the office's own."""
    keys = Counter(column.key for column in columns)
    title = _title(columns, begins)
    used: Counter[str] = Counter()
    months = sum(column.key == MONTH for column in columns)
    for column in columns:
        key = column.key
        if column is title:
            key = "title"
        elif key == "title":
            is_before = title is not None and column.at < title.at
            key = "category" if is_before and not keys["category"] else EXTRA
        elif key == "meetings" and not keys["category"] and _are_sessions(column, title, begins):
            key = "category"
        elif (key == "category" and title is not None and column.at > title.at) or (
            key == MONTH and months < _LEAST_MONTHS
        ):
            key = EXTRA
        most = _MOST_OF_ONE if key == "category" else 1
        if key not in {MEETING, MONTH, EXTRA, NOTHING}:
            used[key] += 1
            key = key if used[key] <= most else EXTRA
        yield column._replace(key=key, is_named=key != "title" or column.key != EXTRA)


def _are_sessions(
    column: GridColumn, title: GridColumn | None, begins: Mapping[int, Filling]
) -> bool:
    """Whether a column in front says at which session the matters beside it stand."""
    is_before = title is not None and column.at < title.at
    return is_before and begins[column.at].sessions * 2 > begins[column.at].cells


def _title(columns: Sequence[GridColumn], begins: Mapping[int, Filling]) -> GridColumn | None:
    """Choose the column of the matters: of several the one with most cells, the first of those."""
    for key in ("title", "focus"):
        named = [column for column in columns if column.key == key]
        if named:
            return max(named, key=lambda column: begins[column.at].cells)
    return _longest([column for column in columns if column.key == EXTRA], begins)


def _longest(columns: Sequence[GridColumn], begins: Mapping[int, Filling]) -> GridColumn | None:
    """Choose the column of the longest texts, where no head says that it is of matters."""
    longest = max(columns, key=lambda column: begins[column.at].mean, default=None)
    return longest if longest and begins[longest.at].mean >= _LEAST_TITLE else None


_LEAST_TITLE = 4
"""Characters of a matter: what is shorter is a word."""
