"""Headings with their text in the same paragraph: 二、专题询问。对……开展专题询问. 一、3月份：听取……."""

from npc.characters import COLONS
from npc.importer.lists.below import is_time
from npc.importer.lists.lines import ListLine

_LONGEST = 24
"""Characters of a heading with its text behind it."""
_OF_MATTERS = ("关于", "《", "，")


def run_in_heading(line: ListLine) -> int:
    """Return where the heading of a paragraph ends; 0 where it has none."""
    words = line.words
    stops = (at for sign in ("。", *COLONS) if (at := words.find(sign, 0, _LONGEST + 1)) > 0)
    end = min(stops, default=0)
    if not end:
        is_alone = len(words) <= _LONGEST and not any(word in words for word in _OF_MATTERS)
        return len(words) if is_alone else 0
    name = words[:end]
    return end + 1 if is_time(name) or not any(word in name for word in _OF_MATTERS) else 0
