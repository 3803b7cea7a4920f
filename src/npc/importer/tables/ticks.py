"""What stands in a column that is ticked."""

import unicodedata
from enum import Enum

from npc.genre.lexicon.columns import CIRCLES, NO_TICKS, TICKS


class Tick(Enum):
    """What a cell says."""

    EMPTY = "empty"
    YES = "yes"
    CIRCLE = "circle"
    """Mostly a tick; where there are other signs too, it may mean something else."""
    NO = "no"
    WORDS = "words"
    """No sign, but something that is said."""


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
