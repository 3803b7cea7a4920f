"""The folds of a value that goes on over several lines, taken out as Chinese is written.

YAML puts a space where a line of a plain, quoted or `>` value ends, and a line break for a blank
line. Chinese has no spaces between words, and a blank line parts paragraphs, as it does behind `|`.
"""

from collections.abc import Iterator

from npc.characters import is_wide
from npc.source.spots import units


def unfolded(value: str, source: str, start: int, end: int) -> str:
    """Return a value without the spaces that YAML put beside Chinese characters.

    Args:
        value: The value as YAML reads it.
        source: The text of the file.
        start: Where the value begins in it.
        end: Where it ends, exclusive.

    """
    breaks = _breaks(source, start, end)
    pieces, gap, before = [], "", ""
    for character in value:
        if character.isspace():
            gap += character
            continue
        count = next(breaks, 0)
        pieces.append(_between(before, gap, count, character) if before else gap)
        pieces.append(character)
        gap, before = "", character
    return "".join((*pieces, gap))


def _breaks(source: str, start: int, end: int) -> Iterator[int]:
    """Count the ends of lines before each character that is no blank."""
    count = 0
    for character, at, _ in units(source, start, end):
        if not character.isspace():
            yield count
            count = 0
        elif source[at] in "\r\n":  # not one that is written as \n
            count += 1


def _between(before: str, gap: str, breaks: int, after: str) -> str:
    if not breaks:
        return gap
    if "\n" in gap:
        return "\n" + gap if gap.count("\n") < breaks else gap
    return "" if is_wide(before) or is_wide(after) else gap
