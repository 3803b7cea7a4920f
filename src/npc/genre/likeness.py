"""How names are alike, and how those of one matter differ."""

from itertools import product

from npc.characters import is_han
from npc.genre.lexicon.levels import LEVELS
from npc.genre.lexicon.spellings import CONFUSED_CHARACTERS, CONFUSED_NAMES, SUBJECTS, TELLING
from npc.genre.prose import is_short_for, occurrences, same_until
from npc.records import NamedTuple

_LONGEST = 4
"""Characters of a word that stands for another; longer pieces are other matters."""
_CONTEXT = 2
"""Characters beside it that are the same in both."""
_NO_NAMES = frozenset(f"{LEVELS}乡镇街上下本全各名个位家件项次")
"""Characters of places and measures: what differs by them is told apart, not named twice."""


class Name(NamedTuple):
    """A name as written, and what is left of it without the words that all names have."""

    text: str
    core: str


def differing(name: Name, other_name: Name, *, is_promise: bool) -> tuple[str, str] | None:
    """Find a word in one name for which the other has another word.

    What only one of them has is left out: names are shortened at will. What goes before a name or
    ends it may differ, unless one is a promise and the other the row that keeps it best.
    """
    text, other_text = name.text.replace(" ", ""), other_name.text.replace(" ", "")
    for pair in CONFUSED_NAMES.items():
        for here, there in (pair, pair[::-1]):
            if (
                here in text
                and there not in text
                and there in other_text
                and here not in other_text
            ):
                return here, there
    for here, there in ((text, other_text), (other_text, text)):
        if "决算报告" in here and there.endswith("决算"):
            return ("决算报告", "决算") if here is text else ("决算", "决算报告")
    first, second = name.core.replace(" ", ""), other_name.core.replace(" ", "")
    if first in second or second in first:
        return None
    return _replaced(first, second) or (_one_sign(first, second) if is_promise else None)


def _replaced(first: str, other: str) -> tuple[str, str] | None:
    """Find the one piece for which another stands, with the same text on both sides of it."""
    start = same_until(first, other)
    start = 0 if start < _CONTEXT else start
    for here, there in _LENGTHS:
        rest, other_rest = first[start + here :], other[start + there :]
        if min(len(rest), len(other_rest)) >= _CONTEXT and (
            rest.startswith(other_rest) or other_rest.startswith(rest)
        ):
            pieces = first[start : start + here], other[start : start + there]
            return pieces if _is_second_name(*pieces, is_first=start == 0) else None
    return None


def _one_sign(first: str, other: str) -> tuple[str, str] | None:
    """Find the one character that is another, wherever it is: 供热 and 供水, 刑事 and 民事."""
    at = same_until(first, other)
    if len(first) != len(other) or len(first) < _LONGEST or first[at + 1 :] != other[at + 1 :]:
        return None
    if not _NO_NAMES.isdisjoint((first[at], other[at])):
        return None
    side = slice(at - 1, at + 1) if at else slice(0, 2)
    return first[side], other[side]


_LENGTHS = sorted(product(range(1, _LONGEST + 1), repeat=2), key=sum)


def _is_second_name(here: str, there: str, *, is_first: bool) -> bool:
    """Whether two pieces can be words for one thing."""
    if not _NO_NAMES.isdisjoint(here + there):
        return False
    if is_short_for(here, there) or is_short_for(there, here):
        return False  # 环保, 环境保护
    # What goes before the name is a verb or a place, unless the two look alike.
    return not is_first or not set(here).isdisjoint(there)


def plain(text: str) -> str:
    """Return a name without particles, signs and blanks, by which alone two names do not differ."""
    return text.translate(_LEFT_OUT)


_LEFT_OUT = str.maketrans(dict.fromkeys("的和及与、，。；：（）()“”\"'‘’《》 \u3000"))


def is_nearly_same(text: str, other: str, *, agree: bool) -> bool:
    """Whether plain names differ by at most one character put in, left out or exchanged.

    Args:
        text: A name, see `plain`.
        other: The other.
        agree: Whether the rows have the same time and owners.

    """
    if text == other:
        return True
    if abs(len(text) - len(other)) > 1:
        return False
    shorter, longer = sorted((text, other), key=len)
    at = next((n for n, sign in enumerate(shorter) if longer[n] != sign), len(shorter))
    is_exchanged = len(text) == len(other)
    if shorter[at + is_exchanged :] != longer[at + 1 :]:
        return False
    changed = {longer[at], shorter[at]} if is_exchanged else {longer[at]}
    if not TELLING.isdisjoint(changed):
        return False
    return not is_exchanged or _may_be_slip(changed, agree=agree)


def _may_be_slip(changed: set[str], *, agree: bool) -> bool:
    """Whether one character may stand for another by mistake."""
    if any(changed.issubset(alike) for alike in CONFUSED_CHARACTERS):
        return True
    return agree and not changed <= SUBJECTS


def in_words(texts: tuple[str, str], differing_words: tuple[str, str]) -> tuple[str, str]:
    """Return single characters that differ with what both texts have beside them: 供热管网改造, 供热官网改造."""
    here, there = differing_words
    if max(len(here), len(there)) > 1:
        return differing_words
    text, other = texts
    for at in occurrences(text, here):
        for place in occurrences(other, there):
            before = _common(text[max(0, at - _BESIDE) : at][::-1], other[:place][::-1])[::-1]
            after = _common(text[at + 1 : at + 1 + _BESIDE], other[place + 1 :])
            if len(before + after) >= _BESIDE:
                return f"{before}{here}{after}", f"{before}{there}{after}"
    return differing_words


_BESIDE = 2
"""Characters on either side that are shown with one."""


def _common(text: str, other: str) -> str:
    length = next(
        (n for n, sign in enumerate(text) if other[n : n + 1] != sign or not is_han(sign)),
        len(text),
    )
    return text[:length]
