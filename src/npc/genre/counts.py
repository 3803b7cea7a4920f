"""Counts as people write them: 17项, 十七个, 两次."""

from collections.abc import Iterator

from npc.genre.lexicon.numerals import MEASURES
from npc.genre.numerals import number_of, start_of_number
from npc.records import NamedTuple

OF_OCCASIONS = "次场"
"""Units that say how often something is done, and not on how many matters."""
OF_REPORTS = "项个份"
"""Units by which reports are counted, all the same."""


class Count(NamedTuple):
    """A number with its unit, and where in the text it stands."""

    number: int
    start: int
    end: int
    """Offset behind the unit."""
    unit: str


def counts_in(text: str) -> Iterator[Count]:
    """Yield the numbers that have a unit of counting behind them, in order."""
    for end, character in enumerate(text):
        if character in MEASURES:
            start = start_of_number(text, end)
            number = number_of(text[start:end])
            if number is not None:
                yield Count(number, start, end + 1, character)
