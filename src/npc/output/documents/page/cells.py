"""Lists in narrow cells of an HTML page: broken between departments or times, as in a Word file."""

from collections.abc import Iterator, Sequence

from lxml.etree import _Element as Element

from npc.layout.grid import CellSpan, Row, TableGrid
from npc.layout.profile import Profile
from npc.layout.words import WHOLE, lines


def broken_cells(
    grid: TableGrid, widths: Sequence[int], profile: Profile
) -> dict[Element, tuple[str, ...]]:
    """Return the lines of the cells that a browser would break within a name.

    Args:
        grid: The table.
        widths: Those of its columns in twips.
        profile: The measures of tables.

    """
    sides, size = 2 * profile.twips("table.cell-side"), profile.character("table")
    return {
        cell: found
        for row in grid.body
        for column, cell in _cells(row)
        if grid.classes[column] in WHOLE and cell.text and not len(cell) and "\n" not in cell.text
        if len(found := lines(cell.text, (widths[column] - sides) / size)) > 1
    }


def _cells(row: Row) -> Iterator[tuple[int, Element]]:
    """Yield the cells of one column that begin in a row, with their columns."""
    column = 0
    for cell in row:
        if isinstance(cell, CellSpan):
            if cell.begins and cell.columns == 1:
                yield column, cell.cell
            column += cell.columns
        else:
            yield column, cell
            column += 1
