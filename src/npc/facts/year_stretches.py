"""Stretches of years in the texts of a plan: 2021-2035年, and with 年 behind both, 2021年-2035年."""

from collections.abc import Iterable, Iterator, Mapping

from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.prose import occurrences
from npc.genre.years import YEAR_DIGITS, digits_before
from npc.plan import Location
from npc.records import NamedTuple


class YearStretch(NamedTuple):
    """A stretch of years, where it stands."""

    years: str
    """The digits of both."""
    form: str
    """As many 年 as it has."""
    words: str
    start: int
    """Offset in the text."""
    text: str
    at: Location


def year_stretches(
    texts: Iterable[tuple[str, Location]],
) -> Mapping[str, list[YearStretch]]:
    """Return the stretches of years of some texts, by their years."""
    found: dict[str, list[YearStretch]] = {}
    for text, at in texts:
        for stretch in _in(text, at):
            found.setdefault(stretch.years, []).append(stretch)
    return found


def _in(text: str, at: Location) -> Iterator[YearStretch]:
    for place in occurrences(text, "年"):
        last = digits_before(text, place)
        dash = place - YEAR_DIGITS - 1
        if len(last) != YEAR_DIGITS or dash < YEAR_DIGITS or text[dash] not in RANGE_SIGNS:
            continue
        twice = text[dash - 1] == "年"
        first = digits_before(text, dash - twice)
        if len(first) == YEAR_DIGITS:
            start = dash - twice - YEAR_DIGITS
            words = text[start : place + 1]
            yield YearStretch(first + last, "年" * (1 + twice), words, start, text, at)
