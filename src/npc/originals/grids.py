"""Tables made of rows whose cells are found one after the other."""

from collections.abc import Sequence

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

    """
    columns = max(map(len, rows), default=0)
    return Grid(
        [
            [
                GridCell(row[column] if column < len(row) else (), number, column)
                for column in range(columns)
            ]
            for number, row in enumerate(rows)
        ],
        place,
    )
