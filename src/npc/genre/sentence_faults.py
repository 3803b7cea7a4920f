"""What in a sentence cannot be right: a month that is none, a department that is not listed."""

from enum import Enum

from npc.genre.sentence_text import Stretch
from npc.records import NamedTuple


class FaultKind(Enum):
    """Why words of a sentence cannot be taken as written."""

    NO_SUCH_TIME = "no-such-time"
    """13月份; 8—5月."""
    UNKNOWN_DEPARTMENT = "unknown-department"
    """The words name a department for certain, and the list has none of that name."""
    TWO_TIMES = "two-times"
    """The sentence itself tells two times of one thing."""
    TWO_ACTIONS = "two-actions"
    """It says 听取 in one place and 听取和审议 in another."""


class SentenceFault(NamedTuple):
    """Words of a sentence that cannot be right."""

    kind: FaultKind
    words: str
    stretch: Stretch
    """Where they stand in the sentence as written."""
    other: str = ""
    """The words elsewhere in the sentence that say otherwise."""
    other_stretch: Stretch = (0, 0)
