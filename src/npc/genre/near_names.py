"""How the names of what is surely one matter differ by a word: 文物保护利用 and 文物保护管理.

Names are what is left of titles without the words that all have, see `npc.genre.words`. A name that only
leaves off its end is a short one: 养老服务 for 养老服务体系建设.
"""

from npc.genre.lexicon.likeness import LEFT_OUT_AMID, NO_PLACES
from npc.genre.lexicon.spellings import SUBJECTS, TELLING
from npc.genre.prose import is_short_for, same_until

_LONGEST = 3
"""Characters of a word for which another stands, or which only one name has."""
_LONGEST_TURNED = 8
"""Characters of two words whose order is turned: 签约服务, 服务签约."""
_FEWEST = 3
"""Characters that both names have: of shorter ones nothing can be told."""


def near_names(name: str, other: str) -> tuple[str, str] | None:
    """Return the two names of a matter where they differ by one word, without what both have besides.

    Args:
        name: What is left of a title, in pieces with one space between.
        other: The same of the other title.

    """
    pieces, others = name.split(), other.split()
    both = {*pieces}.intersection(others)
    own = [piece for piece in pieces if piece not in both]
    theirs = [piece for piece in others if piece not in both]
    if len(own) != 1 or len(theirs) != 1 or not _are_two_names(own[0], theirs[0]):
        return None
    return own[0], theirs[0]


def _are_two_names(name: str, other: str) -> bool:
    start = same_until(name, other)
    most = min(len(name), len(other)) - start
    end = min(same_until(name[::-1], other[::-1]), most)
    if start + end < _FEWEST:
        return False
    here, there = name[start : len(name) - end], other[start : len(other) - end]
    if not here or not there:
        return _is_left_out(here or there, start, end)
    if sorted(here) == sorted(there):
        return len(here) <= _LONGEST_TURNED and here in there + there
    return _is_replaced(here, there)


def _is_left_out(word: str, start: int, end: int) -> bool:
    """Whether one name lacks a word in its midst that says what the matter is: 优质均衡发展, 均衡发展."""
    within = start > 0 and end > 1
    return within and len(word) <= _LONGEST and word not in LEFT_OUT_AMID and _tells_nothing(word)


def _is_replaced(here: str, there: str) -> bool:
    """Whether two words may mean the same; 刑事 and 民事, 供水 and 供热 are two matters."""
    if max(len(here), len(there)) > _LONGEST or not _tells_nothing(here + there):
        return False
    if len(here) == len(there) == 1 and not SUBJECTS.isdisjoint(here + there):
        return False
    return not (is_short_for(here, there) or is_short_for(there, here))


def _tells_nothing(word: str) -> bool:
    """Whether a word has no sign of a place, a measure, a number or a size."""
    for name in NO_PLACES:
        word = word.replace(name, "")
    return TELLING.isdisjoint(word) and not any(sign.isascii() for sign in word)
