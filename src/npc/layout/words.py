"""Lists of departments and times in narrow cells: broken between names, never inside one that fits.

A name that is wider than its column is parted before and behind its brackets, else where its words
end (城乡建设环境资源保护 | 工作委员会); a month, a number and （室） stay whole.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from npc.genre.lexicon.dashes import DASHES
from npc.genre.lexicon.numerals import DIGITS
from npc.layout.text_widths import broken, drawn_width, units
from npc.records import NamedTuple

WHOLE = frozenset(("owners", "time"))
"""Classes of the columns whose words are not to be broken."""

_OPENING, _CLOSING = frozenset("（(〔[《“"), frozenset("）)〕]》”")
_ENDS = frozenset("、，；,;")
_JOINER = "及"
"""Goes with what follows. 和 and 与 also stand in names (监察和司法委员会)."""
_SHORT_BRACKET = 3
"""（室） goes with what stands before it."""
_DASHES = frozenset(DASHES + "/")
_NOT_BESIDE = _DASHES | DIGITS | frozenset("年月日号旬底初末前")
"""What a time is not broken before; not behind a dash either."""
LONGEST_LIST, _LONGEST_NAME = 400, 60
"""Characters; what is longer is no list of names, or no name, and is broken as other text is."""
AT_BRACKET, AT_KIND, AT_WORD, ANYWHERE = 1, 1, 2, 8
"""How bad it is that a name is parted there."""


class Filled(NamedTuple):
    """The lines of a list, and how badly its names are parted."""

    lines: tuple[str, ...]
    parted: int


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
    return tuple(found)


def lines(text: str, width: float) -> tuple[str, ...]:
    """Return the lines of a list in a cell: one, where Word breaks it between words by itself.

    Args:
        text: The list.
        width: Width of a line in characters.

    """
    found = filled(text, width).lines
    return (text,) if found == tuple(broken(units(text), width)) else found


@lru_cache(maxsize=4096)
def filled(text: str, width: float) -> Filled:
    """Fill lines of a width, in characters, with the names of a list."""
    if drawn_width(text) <= width:
        return Filled((text,), 0)
    if len(text) > LONGEST_LIST:
        return Filled(tuple(broken(units(text), width)), ANYWHERE)
    found, used, worst = [""], 0.0, 0
    for word in words(text):
        pieces, parted = _fitting(word, width)
        worst = max(worst, parted)
        for at, piece in enumerate(pieces):
            wide = drawn_width(piece)
            # A name that is parted has lines of its own.
            if found[-1] and (used + wide > width or (parted and not at)):
                found.append("")
                used = 0.0
            found[-1] += piece
            used += wide
    return Filled(tuple(found), worst)


def _fitting(word: str, width: float) -> tuple[Sequence[str], int]:
    """Part a name into pieces that fit a line, and say how badly."""
    pieces, parted = pieces_of(word, width)
    if all(drawn_width(piece) <= width for piece in pieces):
        return pieces, parted
    return [line for piece in pieces for line in broken(units(piece), width)], ANYWHERE


def pieces_of(word: str, width: float) -> tuple[Sequence[str], int]:
    """Part a name that is wider than a line, as little as it needs, and say how badly.

    At its brackets, else before 工作委员会 as well, else where its words end.
    """
    if len(word) > _LONGEST_NAME:
        return (word,), ANYWHERE
    pieces, worst = [word], 0
    ways = ((_at_brackets, AT_BRACKET), (_before_kind, AT_KIND), (_at_words, AT_WORD))
    for part, bad in ways:
        if all(drawn_width(piece) <= width for piece in pieces):
            break
        pieces = [
            small
            for piece in pieces
            for small in (part(piece) if drawn_width(piece) > width else (piece,))
        ]
        worst = bad
    return pieces, worst


def _at_brackets(word: str) -> tuple[str, ...]:
    return _parted(word, list(_bracket_ends(word)))


_KIND = re.compile("(?:工作)?(?:委员会|委)[、，；,;]?$")
"""What a department is, at the end of its name."""


def _before_kind(word: str) -> tuple[str, ...]:
    found = _KIND.search(word)
    return _parted(word, [found.start()]) if found else (word,)


def _bracket_ends(word: str) -> Iterator[int]:
    """Yield the places before and behind brackets that hold more than （室）, with marks behind them."""
    start = depth = 0
    for at, sign in enumerate(word):
        if sign in _OPENING:
            start = start if depth else at
            depth += 1
        elif sign in _CLOSING and depth:
            depth -= 1
            if not depth and at + 1 - start > _SHORT_BRACKET:
                yield start
                if word[at + 1 : at + 2] not in _ENDS:
                    yield at + 1


@lru_cache(maxsize=4096)
def _at_words(text: str) -> tuple[str, ...]:
    from npc.layout.title_words import word_ends

    return _parted(text, sorted(end for end in word_ends(text) if _may_end(text, end)))


def _may_end(text: str, end: int) -> bool:
    """Return whether neither a month nor a span of them is broken at a place, nor （室） left alone."""
    behind = text[end : end + 1]
    return (
        text[end - 1] not in _DASHES
        and behind not in _NOT_BESIDE
        and behind not in _ENDS
        and behind not in _OPENING
    )


def _parted(text: str, places: Sequence[int]) -> tuple[str, ...]:
    ends = dict.fromkeys((0, *places, len(text)))
    return tuple(text[start:end] for start, end in pairwise(ends))
