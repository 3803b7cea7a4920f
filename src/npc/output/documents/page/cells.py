"""Lists and labels in narrow cells of an HTML page: broken between names or words, as in a Word file."""

from collections.abc import Iterator, Sequence

from lxml.etree import _Element as Element

from npc.layout.grid import CellSpan, Row, TableGrid
from npc.layout.label_lines import label_lines
from npc.layout.profile import Profile
from npc.layout.words import WHOLE, lines


def broken_cells(
    grid: TableGrid, widths: Sequence[int], profile: Profile
) -> dict[Element, Sequence[str]]:
    """Return the lines of the cells that a browser would break within a name or word.

    Args:
        grid: The table.
        widths: Those of its columns in twips.
        profile: The measures of tables.

    """
    sides, size = 2 * profile.twips("table.cell-side"), profile.character("table")
    found = {
        cell: _lines(cell, grid.classes[column], sum(widths[column : column + wide]) - sides, size)
        for row in grid.body
        for column, wide, cell in _cells(row)
    }
    return {cell: lines for cell, lines in found.items() if len(lines) > 1}


def _lines(cell: Element, of: str, line: int, character: int) -> Sequence[str]:
    if of in WHOLE and cell.text and not len(cell) and "\n" not in cell.text:
        return lines(cell.text, line / character)
    return label_lines(cell, of, line=line, character=character)


def _cells(row: Row) -> Iterator[tuple[int, int, Element]]:
    """Yield the cells that begin in a row, with their first columns and how many they have."""
    column = 0
    for cell in row:
        if isinstance(cell, CellSpan):
            if cell.begins:
                yield column, cell.columns, cell.cell
            column += cell.columns
        else:
            yield column, 1, cell
            column += 1
