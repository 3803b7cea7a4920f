"""Tables that are laid out otherwise than one row a matter: in two halves side by side, or with heads in front."""

from collections.abc import Mapping, Sequence

from npc.importer.accounting import Accounting
from npc.importer.tables.crossed import FURTHEST_HEADS, uncrossed
from npc.importer.tables.head_words import folded, head_word
from npc.importer.tables.heads import is_head
from npc.importer.tables.reasons import HEADS
from npc.originals.original import Grid, GridCell

_LEAST = 2
"""Columns of a half, and heads in front."""

Cells = Sequence[Sequence[GridCell]]


def relaid(grid: Grid, accounting: Accounting) -> Grid:
    """Return a table with one row a matter, as tables usually are; such a one as it is.

    Args:
        grid: The table.
        accounting: Where what says nothing more is noted.

    """
    return uncrossed(_turned(_in_one(grid, accounting), accounting.heads), accounting)


def _in_one(grid: Grid, accounting: Accounting) -> Grid:
    """Put the halves of a table below one another: 月份 | 内容 | 月份 | 内容."""
    for number, row in enumerate(grid.cells[:FURTHEST_HEADS]):
        width = _width_of_half(row, accounting.heads)
        if width:
            return _halves_below(grid, number, width, accounting)
    return grid


def _width_of_half(row: Sequence[GridCell], own: Mapping[str, str]) -> int:
    """Return after how many columns the heads of a row are the same again; 0 where they are not, or are no heads."""
    words = [folded(cell.text) for cell in row]
    for parts in (2, 3):
        width = len(words) // parts
        is_again = width >= _LEAST and words == words[:width] * parts
        if is_again and len(set(words)) == width and is_head(row[:width], own):
            return width
    return 0


def _halves_below(grid: Grid, head: int, width: int, accounting: Accounting) -> Grid:
    above, heads, body = grid.cells[:head], grid.cells[head], grid.cells[head + 1 :]
    if any(_reaches_over(cell, width) for row in (heads, *body) for cell in row):
        return grid
    for cell in heads[width:]:
        accounting.computed_cell(cell, HEADS)
    rows = [[_narrow(cell, width) for cell in row[:width]] for row in above]
    rows.append(list(heads[:width]))
    for start in range(0, len(heads), width):
        down = len(body) * (start // width)
        rows += [
            [cell._replace(row=cell.row + down, column=cell.column - start) for cell in part]
            for row in body
            if (part := row[start : start + width])
        ]
    return grid._replace(cells=rows)


def _reaches_over(cell: GridCell, width: int) -> bool:
    return cell.column // width != (cell.column + cell.columns - 1) // width


def _narrow(cell: GridCell, width: int) -> GridCell:
    return cell._replace(columns=min(cell.columns, width - cell.column))


def _turned(grid: Grid, own: Mapping[str, str]) -> Grid:
    """Turn a table whose heads stand in front, one below the other."""
    if len(grid.cells) < _LEAST or len(grid.cells) > _MOST_HEADS or is_head(grid.cells[0], own):
        return grid
    front = [row[0] for row in grid.cells]
    keys = {head_word(cell.text, own).key for cell in front}
    is_of_heads = "title" in keys and not keys.isdisjoint(("owners", "when"))
    if not is_of_heads or any(cell.columns > 1 for cell in front):
        return grid
    return grid._replace(
        cells=[
            [
                cell._replace(
                    row=cell.column, column=cell.row, rows=cell.columns, columns=cell.rows
                )
                for cell in column
            ]
            for column in zip(*grid.cells, strict=True)
        ]
    )


_MOST_HEADS = 12
