"""Organs that a line lists, to whom a paper goes: 县人民政府，各乡镇人大：."""

from npc.importer.clippings import Clipping
from npc.originals.original import Passage
from npc.records import NamedTuple

_COMMAS = frozenset("，,；;")
_LISTING = frozenset("、")
"""Within one of those between which commas stand, it is part of the name: 县委办、政府办，各乡镇."""


class ListedOrgans(NamedTuple):
    """What a line lists."""

    names: list[Clipping]
    signs: list[Clipping]
    """Between and behind them."""


def listed_organs(passage: Passage, start: int, end: int) -> ListedOrgans:
    """Return the organs that stand between two offsets of a passage."""
    text = passage.text
    parting = _LISTING if _COMMAS.isdisjoint(text[start:end]) else _COMMAS
    found = ListedOrgans([], [])
    at = start
    for stop in range(start, end + 1):
        is_sign = stop < end and (text[stop] in parting or text[stop] == "。")
        if not is_sign and stop < end:
            continue
        if text[at:stop].strip():
            found.names.append(Clipping(passage, at, stop))
        if is_sign:
            found.signs.append(Clipping(passage, stop, stop + 1))
        at = stop + 1
    return found
