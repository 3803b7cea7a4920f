"""Lines of what names a group of rows: broken between words in its narrow cell."""

from collections.abc import Sequence
from functools import lru_cache

from lxml.etree import _Element as Element

from npc.layout.flowing import UNIT, FlowingText
from npc.layout.text_widths import drawn_width
from npc.layout.title_lines import lines_between
from npc.layout.title_words import word_ends

_SHORTEST, _MOST_LINES = 2, 12
"""Characters of a line; what has more lines than these is no label."""


def label_lines(cell: Element, of: str, *, line: int, character: int) -> Sequence[str]:
    """Return the lines of a label that does not fit one, without those that the template sets below it.

    Args:
        cell: The cell.
        of: The class of its column.
        line: Width of a line in twips.
        character: Width of a character in twips.

    Returns:
        Nothing for a cell that is no label or holds more than text, for a label that fits, and for one
        of more lines than it needs where it is broken anywhere.

    """
    is_label = of == "category" and "rowspan" in cell.attrib
    if not is_label or any(child.tag != "br" for child in cell):
        return ()
    return _lines((cell.text or "").strip(), line / character)


@lru_cache(maxsize=4096)
def _lines(name: str, full: float) -> Sequence[str]:
    if not full < drawn_width(name) <= full * _MOST_LINES:
        return ()
    most = FlowingText(name).lines(int(full * UNIT)) + 1
    for keeps_phrases in (True, False):
        ends = word_ends(name, keeps_phrases=keeps_phrases)
        found = lines_between(name, ends, full, shortest=_SHORTEST)
        if 1 < len(found) <= most:
            return found
    return ()
