"""The rows of the tables of a segment, which are one table even where pages part them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from npc.importer.accounting import NO_HEADS
from npc.importer.tables.grid_columns import GridColumn, GridColumns
from npc.importer.tables.head_words import EXTRA, folded
from npc.importer.tables.heads import LONGEST_HEAD, is_head
from npc.importer.tables.labels import is_label
from npc.importer.tables.pages import agreed_columns, without_empty_numbers
from npc.importer.tables.table_columns import columns_of_all
from npc.messages import Message
from npc.originals.original import Block, Grid, GridCell, Passage
from npc.records import NamedTuple


class GridRow(NamedTuple):
    """A row below the heads."""

    cells: Sequence[GridCell]
    """By column of the grid."""
    number: int
    """Of the row in its grid, from 0."""
    columns: GridColumns
    grid: Grid
    is_first: bool = False
    """Whether it is the first row of a grid that goes on with the one before."""

    def begins(self, cell: GridCell) -> bool:
        """Return whether a cell begins in this row."""
        return cell.row == self.number

    def cell(self, key: str) -> GridCell | None:
        """Return the cell of the first column of a key; None where there is none, or it is another column's."""
        column = self.columns.one(key)
        if column is None:
            return None
        cell = self.cells[column.at]
        return cell if cell.columns == 1 or self.columns.first_of(cell) == column.at else None

    def text(self, key: str) -> str:
        """Return what stands in the column of a key; nothing where there is none."""
        cell = self.cell(key)
        return cell.text if cell else ""

    @property
    def number_goes_on(self) -> bool:
        """Whether the cell of its number began in a row above."""
        cell = self.cell("number")
        return cell is not None and not self.begins(cell)

    @property
    def filled(self) -> list[GridCell]:
        """Its cells with words, each once; those that began in a row above among them."""
        return list(dict.fromkeys(cell for cell in self.cells if cell.passages))


class GridHeads(NamedTuple):
    """What stands in a grid above its rows."""

    cells: tuple[GridCell, ...]
    titles: tuple[GridCell, ...]
    """Cells over the whole width, above the heads."""


class JoinedGrids(NamedTuple):
    """The tables of a segment, read as one."""

    parts: Sequence[GridRow | Passage]
    """Rows, and the passages that stand before, between and behind the tables, in order."""
    columns: GridColumns | None
    """Those of its first grid; None where nothing could be read."""
    others: Sequence[GridColumn]
    """Those that only its other grids have."""
    heads: Sequence[GridHeads]
    doubts: Sequence[Message]
    """What is doubtful of its columns."""
    remarks: Sequence[Message]


def table_of(blocks: Sequence[Block], own: Mapping[str, str] = NO_HEADS) -> JoinedGrids:
    """Read the tables of a segment as one; a table of which nothing can be told is left out.

    Args:
        blocks: The passages and tables of the segment.
        own: Heads of the office's own, and the keys that they mean.

    """
    grids = {id(block): block for block in blocks if isinstance(block, Grid)}
    found, doubts = columns_of_all(list(grids.values()), own)
    found, remarks = agreed_columns(found)
    found = without_empty_numbers(grids, found)
    parts: list[GridRow | Passage] = []
    heads: list[GridHeads] = []
    is_later = False
    for block in blocks:
        if isinstance(block, Passage):
            parts.append(block)
            continue
        columns = found.get(id(block))
        if columns is None:
            continue
        heads.append(_heads(block, columns))
        parts.extend(_rows(block, columns, is_later=is_later))
        is_later = True
    first = next(iter(found.values()), None)
    others = list(_others(first, found.values())) if first else []
    return JoinedGrids(parts, first, others, heads, list(dict.fromkeys(doubts)), remarks)


def _others(first: GridColumns, found: Iterable[GridColumns]) -> Iterator[GridColumn]:
    """Yield the columns that the first grid has not, each once."""
    seen = {_said(column) for column in first.columns}
    for columns in found:
        for column in columns.columns:
            if _said(column) not in seen:
                seen.add(_said(column))
                yield column


def _said(column: GridColumn) -> str:
    return column.head if column.key == EXTRA else column.key


def _heads(grid: Grid, columns: GridColumns) -> GridHeads:
    rows = grid.cells[max(columns.first, 0) : columns.end]
    cells = dict.fromkeys(cell for row in rows for cell in row if cell.passages)
    above = grid.cells[: max(columns.first, 0)]
    titles = (_only_cell(row) for row in above)
    named = dict.fromkeys(cell for cell in titles if cell and not is_label(cell.text))
    return GridHeads(tuple(cells), tuple(named))


def _only_cell(row: Sequence[GridCell]) -> GridCell | None:
    """Return the one cell of a row that has words."""
    filled = list(dict.fromkeys(cell for cell in row if cell.passages))
    return filled[0] if len(filled) == 1 else None


def _rows(grid: Grid, columns: GridColumns, *, is_later: bool) -> Iterator[GridRow]:
    is_first = is_later
    labelled = (
        number
        for number in range(columns.first)
        if (cell := _only_cell(grid.cells[number])) and is_label(cell.text)
    )
    for number in (*labelled, *range(columns.end, len(grid.cells))):
        cells = grid.cells[number]
        if any(cell.passages for cell in cells):
            yield GridRow(cells, number, columns, grid, is_first)
            is_first = False


def is_head_again(row: GridRow) -> bool:
    """Whether a row repeats the heads: in words that are known, or in those that its table has."""
    is_short = len(row.text("title")) <= LONGEST_HEAD
    return is_short and (is_head(row.cells) or _has_words_of_heads(row))


def _has_words_of_heads(row: GridRow) -> bool:
    heads = [row.columns.columns[cell.column].head for cell in row.filled]
    words = [folded(cell.text) for cell in row.filled]
    return len(words) >= _FEWEST_HEADS and words == heads


_FEWEST_HEADS = 2
