"""Tables made of cells: how large one may be, and what stands where there is none."""

from collections.abc import Mapping, Sequence

from npc.errors import UsageError
from npc.messages import Message
from npc.originals.original import Grid, GridCell, Passage

MOST_ROWS = 20_000
"""Of a table: ten thousand matters have half of them."""
MOST_COLUMNS = 200
"""Of a table; the widest of offices has a column for each day of a month."""
MOST_CELLS = 600_000
"""Of a table, empty ones among them: each takes 100 bytes."""


def plain_grid(rows: Sequence[Sequence[tuple[Passage, ...]]], place: Message) -> Grid:
    """Return a table in which no cell reaches over another; short rows end in empty cells.

    Args:
        rows: Of each row the passages of its cells.
        place: What the table is called.

    Raises:
        UsageError: It has too many rows or columns.

    """
    columns = max(map(len, rows), default=0)
    refuse_large(len(rows), columns, place)
    return Grid(
        [
            [
                GridCell(row[column] if column < len(row) else (), number, column)
                for column in range(columns)
            ]
            for number, row in enumerate(rows)
        ],
        place,
        is_plain=True,
    )


def covered_grid(
    cells: Mapping[tuple[int, int], GridCell], rows: int, columns: int, place: Message
) -> Grid:
    """Return a table of cells that are known by each row and column that they cover; the rest is empty."""
    return Grid(
        [
            [cells.get((row, column)) or GridCell((), row, column) for column in range(columns)]
            for row in range(rows)
        ],
        place,
    )


def refuse_large(rows: int, columns: int, place: Message) -> None:
    """Refuse a table that is none of an office.

    Raises:
        UsageError: It has too many rows or columns.

    """
    if rows > MOST_ROWS or columns > MOST_COLUMNS or rows * columns > MOST_CELLS:
        raise UsageError(
            _TOO_LARGE.format(place=place, rows=rows, columns=columns),
            hint=_LEAVE_OUT.format(rows=MOST_ROWS, columns=MOST_COLUMNS),
        )


_TOO_LARGE = Message(
    "the table is too large ({place}): {rows} rows, {columns} columns",
    "表格过大（{place}）：{rows} 行、{columns} 列",
)
_LEAVE_OUT = Message(
    "take out what is not of the plan; at most {rows} rows and {columns} columns are read",
    "请删去与计划无关的行和列，最多读 {rows} 行、{columns} 列",
)
