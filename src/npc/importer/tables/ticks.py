"""What stands in a column that is ticked."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import Enum

from npc.genre.lexicon.columns import CIRCLES, NO_TICKS, TICKS
from npc.importer.accounting import Accounting
from npc.messages import Message
from npc.originals.original import GridCell
from npc.records import NamedTuple


class Tick(Enum):
    """What a cell says."""

    EMPTY = "empty"
    YES = "yes"
    CIRCLE = "circle"
    """Mostly a tick; where there are other signs too, it may mean something else."""
    NO = "no"
    WORDS = "words"
    """No sign, but something that is said."""


class Circles(NamedTuple):
    """What empty circles of a table mean."""

    meaning: Tick
    is_doubtful: bool = False
    """Whether other ticks stand beside them."""


def circles_in(rows: Iterable[Sequence[str]]) -> Circles:
    """Tell what circles mean by all cells that may be ticked.

    Beside other ticks they are the opposite where every cell has a sign, and mostly another hand's tick
    where some cells are empty.

    Args:
        rows: The words of the cells of each row.

    """
    counts = Counter(tick_of(words) for row in rows for words in row)
    if not counts[Tick.CIRCLE] or not counts[Tick.YES]:
        return Circles(Tick.YES)
    return Circles(Tick.YES if counts[Tick.EMPTY] else Tick.NO, is_doubtful=True)


_MOST_TICKS = 4
"""Ticks that stand in one cell, typed more than once: √√."""


def tick_end(words: str) -> int:
    """Return where the sign ends with which words begin: √ of √（书面）; 0 where they begin with none."""
    sign = words[:1]
    return 1 if sign in TICKS and not sign.isalnum() else 0


def tick_of(words: str) -> Tick:
    """Return what the words of a cell are."""
    bare = "".join(words.split())
    if not bare:
        return Tick.EMPTY
    for form in (bare, unicodedata.normalize("NFKC", bare)):
        if form in TICKS or (len(form) <= _MOST_TICKS and set(form) <= TICKS):
            return Tick.YES
        if form in CIRCLES and len(form) == 1:
            return Tick.CIRCLE
        if form in NO_TICKS:
            return Tick.NO
    return Tick.WORDS


class TickReader:
    """Reads the ticks of one table, and notes those that say no."""

    __slots__ = ("_accounting", "_circles")

    def __init__(self, accounting: Accounting, circles: Tick = Tick.YES) -> None:
        self._accounting = accounting
        self._circles = circles

    def is_ticked(self, cell: GridCell) -> bool:
        """Return whether a cell is ticked, by a sign or by words; a sign that says no is computed."""
        tick = tick_of(cell.text)
        if (self._circles if tick is Tick.CIRCLE else tick) is not Tick.NO:
            return True
        self._accounting.computed_cell(cell, _NOT_TICKED)
        return False


_NOT_TICKED = Message("not ticked", "不打勾")
