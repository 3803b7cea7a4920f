"""Set phrases of a plan's texts in which one character is wrong."""

from collections.abc import Iterator, Sequence

from npc.facts.wrong_words import (
    Searched,
    WrongPlaces,
    WrongWords,
    is_in_title,
    is_part,
    right_names,
)
from npc.genre.near_phrases import NearPhrase, misspelt_windows, near_phrases
from npc.plan import Location


def misspelt_phrases(facts: Searched, told: WrongPlaces) -> Iterator[WrongWords]:
    """Find set phrases that are misspelt, each once a text; not what is told already."""
    written = misspelt_windows(facts.all_characters, facts.all_pairs)
    windows = {window: pieces for window, pieces in written.items() if facts.says(window)}
    if not windows:
        return
    names = right_names(facts.plan)
    for text, at in facts.texts:
        found: dict[str, list[NearPhrase]] = {}
        for near in near_phrases(text, windows):
            wrong = text[near.start : near.end]
            is_name = any(is_part(wrong, name, text, near.start) for name in names)
            is_told = told.hold(at, near.start, near.end)
            if not (is_name or is_told or is_in_title(text, near.start)):
                found.setdefault(wrong, []).append(near)
        for wrong, each in found.items():
            one = _found(wrong, each, text, at)
            if not any(told.hold(at, start, end) for start, end, _ in one.changes):
                told.take(one)
                yield one


def _found(wrong: str, found: Sequence[NearPhrase], text: str, at: Location) -> WrongWords:
    return WrongWords(
        wrong,
        found[0].phrase,
        text,
        at,
        tuple(dict.fromkeys(near.start for near in found)),
        is_unsure=any(near.is_unsure for near in found),
        by_hand=True,
    )
