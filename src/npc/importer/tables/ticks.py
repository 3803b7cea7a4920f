"""What stands in a column that is ticked."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import Enum

from npc.genre.lexicon.columns import CIRCLES, NO_TICKS, TICKS
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


def tick_of(words: str) -> Tick:
    """Return what the words of a cell are."""
    bare = "".join(words.split())
    if not bare:
        return Tick.EMPTY
    for form in (bare, unicodedata.normalize("NFKC", bare)):
        if form in TICKS:
            return Tick.YES
        if form in CIRCLES and len(form) == 1:
            return Tick.CIRCLE
        if form in NO_TICKS:
            return Tick.NO
    return Tick.WORDS
