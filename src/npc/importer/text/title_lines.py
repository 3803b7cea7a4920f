"""Titles whose lines are broken by hand, otherwise than npc breaks them."""

from collections.abc import Sequence

from npc.importer.clippings import Clipping
from npc.importer.found import FoundMapping, FoundValue
from npc.layout.title_lines import title_lines

_LINE = 8844
"""Twips of a line of the official format: 156 mm (GB/T 9704-2012, 5.2.1)."""
_CHARACTER = 440
"""Twips of a character of a title: 22 pt."""


def put_title_lines(mapping: FoundMapping, lines: Sequence[Clipping]) -> bool:
    """Set the lines of a title where they are broken by hand in one paragraph; return whether they are."""
    texts = tuple(line.text.strip() for line in lines)
    by_hand = len(texts) > 1 and all(line.passage.goes_on for line in lines[1:])
    usual = title_lines("".join(texts), line=_LINE, character=_CHARACTER)
    if not by_hand or texts == usual:
        return False
    mapping.put_texts(
        "title-lines", *(FoundValue(text, (line,)) for text, line in zip(texts, lines, strict=True))
    )
    return True
