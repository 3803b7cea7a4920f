"""How wide the columns of a table are in so many columns of a terminal, and when it is no table there.

A table whose texts would stand in columns too narrow to be read is told row by row instead.
"""

from collections.abc import Iterable, Sequence

from npc.characters import visible
from npc.layout.words import words
from npc.output.reports.width import width
from npc.output.views.wrapping import longest_unit
from npc.records import NamedTuple
from npc.views.table import Block, Column

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

OF_NAMES = frozenset(("owners", "who", "reporter", "meetings", "department", "departments"))
"""Columns of lists of names."""
_LONGEST_NAME = 16
"""Columns that a name widens a column to at most: 监察和司法委员会."""


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
    return _widened(found, block, columns)


def _widened(found: list[ShownColumn], block: Block[str], columns: int) -> list[ShownColumn]:
    """Give columns that a cap holds what the others leave: no name is broken beside empty room."""
    left = columns - sum(one.columns for one in found) - gap(block) * (len(found) - 1)
    widened = []
    for one in found:
        more = min(left, _natural(block, one) - one.columns) if left > 0 else 0
        widened.append(one._replace(columns=one.columns + max(0, more)))
        left -= max(0, more)
    return widened


def _natural(block: Block[str], column: ShownColumn) -> int:
    """Return the width of the longest text of a column."""
    texts = (visible(row.cells[column.at].shown) for row in block.rows)
    return max(width(column.heading), max(map(width, texts), default=0))


def gap(block: Block[str]) -> int:
    """Return the columns between two columns."""
    return 1 if block.is_dense else 2


def _wanted(block: Block[str], at: int, columns: int) -> ShownColumn:
    """Return a column as wide as it would be: one of text as its longest cell, others within a cap."""
    column: Column[str] = block.columns[at]
    heading = column.brief if column.brief and columns < _WHOLE else column.heading
    found = ShownColumn(at, heading, 0)
    natural = _natural(block, found)
    if column.cap and not column.share:
        texts = (heading, *(visible(row.cells[at].shown) for row in block.rows))
        unbroken = _unbroken(column.key, set(texts))
        natural = min(natural, max(column.cap * max(columns, _FOR_CAPS) // _FOR_CAPS, unbroken))
    return found._replace(columns=natural)


def _unbroken(key: str, texts: Iterable[str]) -> int:
    """Return the columns that the longest word of a column takes, within a bound."""
    if key in OF_NAMES:
        names = (width(name) for text in texts for name in words(text))
        return max((name for name in names if name <= _LONGEST_NAME), default=0)
    return min(max(map(longest_unit, texts)), _LONGEST)


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
