"""The columns of a table: what each holds, and where its rows begin."""

from collections.abc import Iterable, Sequence

from npc.genre.timing import Window
from npc.importer.tables.head_words import NOTHING
from npc.originals.original import GridCell
from npc.records import NamedTuple


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

    @property
    def is_own_number(self) -> bool:
        """Whether it has the numbers of the words beside it, below one head: such words may reach over it."""
        return self.key == "number" and not self.is_named


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
        named = (column.at for column in covered if column.key and not column.is_own_number)
        return next(named, cell.column)

    def are_several(self, cell: GridCell) -> bool:
        """Return whether a cell reaches over columns that say different things."""
        covered = self.columns[cell.column : cell.column + cell.columns]
        said = (column for column in covered if column.key and not column.is_own_number)
        return len({(column.key, column.head) for column in said}) > 1

    def unnamed(self, key: str) -> GridColumn | None:
        """Return its column of a key, where its head does not say that it is that."""
        column = self.one(key)
        return column if column and column.head and not column.is_named else None

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
