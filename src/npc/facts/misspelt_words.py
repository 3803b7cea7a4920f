"""Words of a plan's texts in which one character is wrong, so that they are no words."""

from collections.abc import Iterator

from npc.facts.wrong_words import (
    Searched,
    WrongPlaces,
    WrongWords,
    is_in_title,
    is_part,
    right_names,
)
from npc.genre.prose import occurrences
from npc.genre.slips import WordSlip, is_name, slips
from npc.plan import Location


def misspelt_words(facts: Searched, told: WrongPlaces) -> Iterator[WrongWords]:
    """Find words that are misspelt, each once a text; not what is told already, which grows by what is found."""
    found = slips(facts.all_pairs)
    if not found:
        return
    names = right_names(facts.plan)
    for slip in found:
        for text, at in facts.holding(slip.wrong):
            places = tuple(_places(slip, text, at, names, told))
            if places:
                one = WrongWords(slip.wrong, slip.right, text, at, places, by_hand=not slip.is_sure)
                told.take(one)
                yield one


def _places(
    slip: WordSlip, text: str, at: Location, names: tuple[str, ...], told: WrongPlaces
) -> Iterator[int]:
    for start in occurrences(text, slip.wrong):
        end = start + len(slip.wrong)
        is_right = is_in_title(text, start) or is_name(text, start, end)
        if not (is_right or told.hold(at, start, end)) and not any(
            is_part(slip.wrong, name, text, start) for name in names
        ):
            yield start
