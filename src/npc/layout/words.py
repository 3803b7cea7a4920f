"""Lists of departments and times in narrow cells: broken between names, never inside one."""

from functools import lru_cache

from npc.layout.balance import broken, text_width, units

WHOLE = frozenset(("owners", "time"))
"""Classes of the columns whose words are not to be broken."""

_OPENING, _CLOSING = frozenset("（(〔[《“"), frozenset("）)〕]》”")
_ENDS = frozenset("、，；,;")
_JOINER = "及"
"""Goes with what follows. 和 and 与 also stand in names (监察和司法委员会)."""


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """Take 财经工委、教科文卫工委及办公室 apart, marks at the ends; nothing inside brackets."""
    found, start, depth = [], 0, 0
    for at, sign in enumerate(text):
        if sign in _OPENING:
            depth += 1
        elif sign in _CLOSING:
            depth = max(0, depth - 1)
        elif not depth and sign in _ENDS:
            found.append(text[start : at + 1])
            start = at + 1
        elif not depth and sign == _JOINER and at > start:
            found.append(text[start:at])
            start = at
    if start < len(text):
        found.append(text[start:])
    return tuple(piece for word in found for piece in _parted(word))


_LONG = 7
"""Characters; a longer word may be broken before a bracket that holds more than （室）."""
_SHORT_BRACKET = 3


def _parted(word: str) -> tuple[str, ...]:
    at = next((at for at, sign in enumerate(word) if sign in _OPENING), 0)
    if at and text_width(word) > _LONG and len(word) - at > _SHORT_BRACKET:
        return word[:at], word[at:]
    return (word,)


@lru_cache(maxsize=4096)
def lines(text: str, width: float) -> tuple[str, ...]:
    """Return the lines of a list in a cell: one, where Word breaks it between words by itself.

    Args:
        text: The list.
        width: Width of a line in characters.

    """
    if text_width(text) <= width:
        return (text,)
    filled = _filled(words(text), width)
    return (text,) if filled == tuple(broken(units(text), width)) else filled


def _filled(pieces: tuple[str, ...], width: float) -> tuple[str, ...]:
    found = [""]
    for piece in pieces:
        if found[-1] and text_width(found[-1] + piece) > width:
            found.append("")
        found[-1] += piece
    return tuple(found)
