"""Ticks: what stands in the columns of tables where a meeting deals with a matter, or does not."""

from npc.genre.lexicon.columns import ANSWERS, CIRCLES, NO_TICKS, TICKS

_SIGNS = TICKS | NO_TICKS | CIRCLES | ANSWERS


def is_tick(text: str) -> bool:
    """Return whether a text is a tick or what stands for one: √, √√, 是, x, 1, yes."""
    bare = text.strip().casefold()
    is_repeated = bare[:1] in _SIGNS and bare == bare[0] * len(bare)
    return bare.isdecimal() or bare in _SIGNS or is_repeated
