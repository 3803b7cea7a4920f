"""What a time comes to: months, how they are meant, and what could not be understood."""

from enum import Enum

from npc.records import NamedTuple


class Timing(Enum):
    """What type of time it is."""

    MONTHS = "months"
    """In named months."""
    YEAR_ROUND = "year-round"
    """The whole year: 全年, 常态化."""
    RECURRING = "recurring"
    """Again and again through the year: 每月, 每季度."""
    UNSCHEDULED = "unscheduled"
    """No month yet, or none that can be named: nothing, 适时, 根据政府提请."""


class Fault(Enum):
    """Why an expression cannot be taken as written."""

    NO_SUCH_MONTH = "no-such-month"
    NO_SUCH_DAY = "no-such-day"
    BACKWARDS = "backwards"
    VAGUE = "vague"
    """年初 or 年中 without its months: offices differ by what they mean."""
    UNCLEAR = "unclear"
    """It looks like a time, but not one that is known."""
    UNKNOWN_WORDS = "unknown-words"
    """Words that name no time."""


class Window(NamedTuple):
    """A stretch of whole months.

    Months count from January of the plan's year: 1–12 is that year, 13–24 the next one, 0 and
    below the one before.
    """

    first: int
    last: int

    def __contains__(self, month: object) -> bool:
        return isinstance(month, int) and self.first <= month <= self.last


def is_month(number: int | None) -> bool:
    """Return whether a number is a month of the year, 1–12."""
    return number is not None and 1 <= number <= 12  # noqa: PLR2004 - December
