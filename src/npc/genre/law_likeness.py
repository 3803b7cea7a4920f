"""Names that no law has and one nearly has: 乡村振兴法, 水污染防止法, 科技成果转化促进法."""

from collections import Counter
from collections.abc import Collection, Iterator

from npc.genre.lexicon.laws import CONFUSED_IN_NAMES, PARTS_OF_NAMES

_SHORTEST = 5
"""Characters of names that are compared: 湿地法 is short for a name, and 海洋法 may be another law."""
_LONGEST = 30
_LONG = 7
"""Characters of names in which one character may be too much or lacking."""
_LONGER = 8
"""Characters of names in which one may be another: 光污染防治法 is no slip for 水污染防治法."""


def names_nearby(name: str, names: Collection[str]) -> set[str]:
    """Return the names that differ from one by a slip.

    Args:
        name: A name that none of the others is.
        names: The names of laws, without the country's; a set or a mapping.

    """
    if not _SHORTEST <= len(name) <= _LONGEST:
        return set()
    found = {other for other in _varied(name) if other in names and len(other) >= _SHORTEST}
    found = found or {other for other in names if _is_one_sign_off(name, other)}
    return found or {other for other in names if _lacks_a_piece(name, other)}


def most_alike(name: str, names: Collection[str]) -> list[str]:
    """Return the names that have all characters of one but one or two, and begin and end alike.

    That is too little to say that one is meant, and enough to ask: 民族地区自治法, 动物检疫法.
    """
    if not _SHORTEST <= len(name) <= _LONGEST:
        return []
    return [
        other
        for other in names
        if len(other) == len(name)
        and other[:2] == name[:2]
        and other[-2:] == name[-2:]
        and (Counter(other) & Counter(name)).total() == len(name) - 1
    ]


def _varied(name: str) -> Iterator[str]:
    """Yield names with a general word exchanged, left out or put in."""
    for wrong, rights in CONFUSED_IN_NAMES:
        if wrong in name:
            yield from (name.replace(wrong, right, 1) for right in rights)
    for part in PARTS_OF_NAMES:
        if part in name:
            yield name.replace(part, "", 1)
        yield from (name[:at] + part + name[at:] for at in range(2, len(name)))


def _is_one_sign_off(name: str, other: str) -> bool:
    """Whether one character is otherwise, or the same characters are in another order."""
    if abs(len(name) - len(other)) > 1:
        return False
    if len(name) == len(other):
        if sorted(name) == sorted(other):
            return True
        differing = [at for at, sign in enumerate(name) if sign != other[at]]
        return len(differing) == 1 and differing[0] > 0 and len(other) >= _LONGER
    shorter, longer = sorted((name, other), key=len)
    if len(other) < _LONG:
        return False
    at = next((n for n, sign in enumerate(shorter) if longer[n] != sign), len(shorter))
    return shorter[at:] == longer[at + 1 :]


def _lacks_a_piece(name: str, other: str) -> bool:
    """Whether a long name is another without a piece of it: 各级人民代表大会（常务委员会）监督法."""
    lacking = len(other) - len(name)
    if len(name) < _LONGER or not 0 < lacking <= _LONGEST_PIECE:
        return False
    at = next((n for n, sign in enumerate(name) if other[n] != sign), len(name))
    return name[at:] == other[at + lacking :]


_LONGEST_PIECE = 6
"""Characters of what is left out by mistake."""
