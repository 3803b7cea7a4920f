"""Tables of web pages: which cell covers which places."""

from collections.abc import Callable, Iterator

from lxml.etree import _Element as Element

from npc.messages import Message
from npc.originals.grids import MOST_COLUMNS, MOST_ROWS, covered_grid, refuse_large
from npc.originals.original import Grid, GridCell, Passage

_CELLS = frozenset(("td", "th"))
_GROUPS = frozenset(("thead", "tbody", "tfoot"))


def is_layout(table: Element) -> bool:
    """Return whether a table only puts blocks side by side: it has one column, or holds another table."""
    if next(table.iterdescendants("table"), None) is not None:
        return True
    return all(len(list(_cells(row))) < 2 for row in rows_of(table))  # noqa: PLR2004 - columns of a table


def rows_of(table: Element) -> Iterator[Element]:
    """Yield the rows of a table itself."""
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in _GROUPS:
            yield from (row for row in child if row.tag == "tr")


def _cells(row: Element) -> Iterator[Element]:
    return (cell for cell in row if cell.tag in _CELLS)


def grid_of(
    table: Element, place: Message, read: Callable[[Element, int, int], tuple[Passage, ...]]
) -> Grid | None:
    """Return a table; None for one without cells.

    Args:
        table: It.
        place: What it is called.
        read: Reads a cell that begins in a row and column, which count from 1.

    Raises:
        UsageError: It has too many rows or columns.

    """
    rows = list(rows_of(table))
    refuse_large(len(rows), 1, place)
    taken: dict[tuple[int, int], GridCell] = {}
    claimed = 0
    """Places that cells say they cover: of cells that lie over each other more than there are."""
    for number, row in enumerate(rows):
        column = 0
        for cell in _cells(row):
            while (number, column) in taken:
                column += 1
            columns = min(_span(cell, "colspan"), MOST_COLUMNS)
            height = _span(cell, "rowspan") if cell.get("rowspan") != "0" else MOST_ROWS
            height = min(height, len(rows) - number)
            claimed += height * columns
            refuse_large(len(rows), max(column + columns, claimed // len(rows)), place)
            made = GridCell(
                read(cell, number + 1, column + 1), number, column, height, columns, _is_head(row)
            )
            for at in range(number, number + height):
                for across in range(column, column + columns):
                    taken.setdefault((at, across), made)
            column += columns
    width = 1 + max((column for _, column in taken), default=-1)
    return covered_grid(taken, len(rows), width, place) if width else None


def _is_head(row: Element) -> bool:
    parent = row.getparent()
    return parent is not None and parent.tag == "thead"


def _span(cell: Element, name: str) -> int:
    written = (cell.get(name) or "").strip()
    return max(1, int(written[:5])) if written.isascii() and written.isdecimal() else 1
