"""Lists and labels in narrow cells of an HTML page: broken between names or words, as in a Word file."""

from collections.abc import Sequence

from lxml.etree import _Element as Element

from npc.layout.grid import TableGrid, by_column
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
        span.cell: _lines(
            span.cell,
            grid.classes[column],
            sum(widths[column : column + span.columns]) - sides,
            size,
        )
        for row in grid.body
        for column, span in by_column(row)
        if span.begins
    }
    return {cell: lines for cell, lines in found.items() if len(lines) > 1}


def _lines(cell: Element, of: str, line: int, character: int) -> Sequence[str]:
    if of in WHOLE and cell.text and not len(cell) and "\n" not in cell.text:
        return lines(cell.text, line / character)
    return label_lines(cell, of, line=line, character=character)
