"""How wide the columns of a table are in so many columns of a terminal, and when it is no table there.

A table whose texts would stand in columns too narrow to be read is told row by row instead.
"""

from collections.abc import Sequence

from npc.characters import visible
from npc.output.reports.width import width
from npc.output.views.wrapping import longest_unit
from npc.records import NamedTuple
from npc.views.view import Block, Column

_FOR_CAPS = 80
"""Columns of the terminal for which the caps of columns are given."""
_NARROWEST = 60
"""Columns of a terminal from which on a list is a table."""
_RUNNING = 24
"""Columns that a column of text needs: twelve characters."""
_WHOLE = 100
"""Columns from which on heads of matrices are whole."""
_LONGEST = 12
"""Columns that an unbroken word widens a column to at most: a path in a cell is broken."""


class ShownColumn(NamedTuple):
    """A column as it is shown."""

    at: int
    """Its place in the block."""
    heading: str
    columns: int
    """Its width."""


def filled_columns(block: Block[str]) -> Sequence[int]:
    """Return the places of the columns in which something stands; in a matrix, all."""
    return [
        at
        for at in range(len(block.columns))
        if block.is_dense or any(row.cells[at].shown for row in block.rows)
    ]


def table_columns(block: Block[str], columns: int) -> list[ShownColumn] | None:
    """Return the columns of a table that fits; None where it is to be told row by row."""
    if columns < _NARROWEST and not block.is_dense:
        return None
    shown = (at for at in filled_columns(block) if columns >= block.columns[at].from_width)
    wanted = [_wanted(block, at, columns) for at in shown]
    shares = {one.at: block.columns[one.at].share for one in wanted if block.columns[one.at].share}
    room = columns - gap(block) * (len(wanted) - 1)
    room -= sum(one.columns for one in wanted if one.at not in shares)
    given = _shared_out({one.at: one.columns for one in wanted if one.at in shares}, shares, room)
    found = [one._replace(columns=given.get(one.at, one.columns)) for one in wanted]
    if room < 0 or any(
        one.columns < min(_RUNNING, was.columns) for one, was in zip(found, wanted, strict=True)
    ):
        return None
    return found


def gap(block: Block[str]) -> int:
    """Return the columns between two columns."""
    return 1 if block.is_dense else 2


def _wanted(block: Block[str], at: int, columns: int) -> ShownColumn:
    """Return a column as wide as it would be: one of text as its longest cell, others within a cap."""
    column: Column[str] = block.columns[at]
    heading = column.brief if column.brief and columns < _WHOLE else column.heading
    texts = [heading, *(visible(row.cells[at].shown) for row in block.rows)]
    natural = max(map(width, texts))
    if column.cap and not column.share:
        word = min(max(map(longest_unit, set(texts))), _LONGEST)
        natural = min(natural, max(column.cap * max(columns, _FOR_CAPS) // _FOR_CAPS, word))
    return ShownColumn(at, heading, natural)


def _shared_out(wanted: dict[int, int], shares: dict[int, int], room: int) -> dict[int, int]:
    """Give columns of text the room by their shares; what one does not need, the others have."""
    given: dict[int, int] = {}
    left = dict(wanted)
    while left:
        whole = sum(shares[at] for at in left)
        small = {at: need for at, need in left.items() if need <= room * shares[at] // whole}
        if not small:
            return given | {at: max(0, room * shares[at] // whole) for at in left}
        given |= small
        room -= sum(small.values())
        left = {at: need for at, need in left.items() if at not in small}
    return given
