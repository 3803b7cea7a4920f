"""How many a text says there are: 10次, 3200余件, 近50次, 超过700篇; each a range of what it may be."""

import re
from collections.abc import Iterator

from npc.genre.lexicon.dashes import RANGE_SIGNS
from npc.genre.lexicon.figures import ABOUT, ABOUT_BEHIND, EXACT, UNITS
from npc.genre.lexicon.numerals import COUNTING, ZEROS
from npc.genre.numerals import number_of
from npc.genre.prose import without_endings
from npc.records import NamedTuple

NO_END = 10**9
"""The upper end of what has none: 3000件以上."""
_NUMERALS = f"{''.join(sorted(COUNTING))}百千万"
_NUMBER = re.compile(
    rf"(?<![\d{_NUMERALS}])(?P<written>\d++|[{_NUMERALS}]++)(?P<more>[余多几来])?(?P<unit>{'|'.join(UNITS)})"
)
_LONGEST = 7
"""Digits of a number; more are no count."""
_NO_COUNT_BEHIND = re.compile(rf"第$|每$|\d[.,，/{RANGE_SIGNS}]$|\d[至到]$|[A-Za-z]$")
_ABOUT = sorted(((word, name) for name, words in ABOUT.items() for word in words), reverse=True)
_ABOUT_BEHIND = tuple((word, name) for name, words in ABOUT_BEHIND.items() for word in words)


class Amount(NamedTuple):
    """A number with its unit, what it may be, and where it stands."""

    number: int
    low: int
    high: int
    unit: str
    before: int
    """Offset behind the words before it: behind 会议 in 会议共约50次."""
    start: int
    """Offset of its first word: of 约 in 约50次."""
    end: int
    """Offset behind the last word on it: behind 以上 in 3000件以上."""

    @property
    def is_approximate(self) -> bool:
        """Whether it may be another number than the one that is written."""
        return self.low != self.high


def amounts_in(text: str) -> Iterator[Amount]:
    """Yield the amounts of a text without blanks, in order; 第10次, 每1次 and 3—5次 are none."""
    for match in _NUMBER.finditer(text):
        number = _value(match["written"])
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
        if number is None or _NO_COUNT_BEHIND.search(before):
            continue
        how, taken, exact = _said_before(before)
        behind, end = _said_behind(text, match.end())
        how = how or behind or ("more" if match["more"] else "")
        low, high = _range(number, how)
        start = match.start() - taken
        yield Amount(number, low, high, match["unit"], start - exact, start, end)


_LOOK_BACK = 12


def _value(written: str) -> int | None:
    if written in ZEROS:
        return None  # 〇次 is still to be filled in
    if written.isdecimal() and len(written) <= _LONGEST:
        return int(written)
    return number_of(written)


def _said_before(before: str) -> tuple[str, int, int]:
    """Return how exact the words before a number make it, and how long they are.

    The words that change nothing, such as 共 in 共约50次, are the last of the three.
    """
    bare = without_endings(before, EXACT)
    word, how = next(((word, how) for word, how in _ABOUT if bare.endswith(word)), ("", ""))
    rest = without_endings(bare.removesuffix(word), EXACT)
    taken = len(before) - len(bare) + len(word) if word else 0
    return how, taken, len(before) - len(rest) - taken


def _said_behind(text: str, end: int) -> tuple[str, int]:
    found = ((word, name) for word, name in _ABOUT_BEHIND if text.startswith(word, end))
    word, name = next(found, ("", ""))
    return name, end + len(word)


def _range(number: int, how: str) -> tuple[int, int]:
    """Return the least and the most that is meant; the step is the last place that is no zero."""
    step = 1
    while number and number % (step * 10) == 0:
        step *= 10
    below = max(number - step, number // 2)
    return {
        "": (number, number),
        "more": (number, number + max(step - 1, 1)),  # 3200余件 are less than 3300
        "around": (below, number + step),
        "below": (below, number),
        "above": (number, NO_END),
    }[how]
