"""Of which year a phrase is said: 2025年是“十四五”规划收官之年, 今年是新中国成立76周年.

Where the sentence names no year, it is said of the plan's own, as far as one can tell.
"""

import re

from npc.genre.lexicon.formulations import IN_YEAR, LAST_YEAR, NEXT_YEAR, PERIOD_FILLING, THIS_YEAR
from npc.genre.prose import start_of_part
from npc.genre.years import year_spans_in
from npc.records import NamedTuple

_SENTENCE = "。；！？\n"
_PARTS = "，、"
_LONGEST = 120
"""Characters of a sentence before a phrase that are read: a year farther away is that of something else."""
_OTHERS = {
    **dict.fromkeys(THIS_YEAR, 0),
    **dict.fromkeys(LAST_YEAR, -1),
    **dict.fromkeys(NEXT_YEAR, 1),
}
_LINKED = re.compile(
    rf"[，,、]?(?:也|又|还|更|正|恰|既|同时|不仅|不但|仍|将|可谓|依然)?(?:{'|'.join(IN_YEAR)})"
)


class YearSubject(NamedTuple):
    """The year of which something is said."""

    year: int
    is_sure: bool
    """Whether the sentence says so itself: 今年是, 2025年是; the plan's year is only what is likely."""
    is_named: bool
    """Whether a year stands in the sentence before it."""


def year_of(text: str, start: int, own: int | None) -> YearSubject | None:
    """Return of which year a phrase is said that begins at an offset; None where nobody knows.

    Args:
        text: A text of a paper.
        start: Where the phrase begins.
        own: The year of the paper, if it has one.

    """
    first = max(start_of_part(text, start, signs=_SENTENCE), start - _LONGEST)
    before = text[first:start]
    named = _nearest(before, own)
    if named is None:
        return YearSubject(own, is_sure=False, is_named=False) if own else None
    year, end = named
    return YearSubject(year, is_sure=_says_so(before[end:]), is_named=True)


def _nearest(before: str, own: int | None) -> tuple[int, int] | None:
    """Return the last year that is named before a phrase, and where its words end."""
    found = [(span.end, span.year) for span in year_spans_in(before)]
    if own:
        for words, distance in _OTHERS.items():
            at = before.rfind(words)
            if at >= 0:
                found.append((at + len(words), own + distance))
    if not found:
        return None
    end, year = max(found)
    return year, end


def _says_so(between: str) -> bool:
    """Whether what stands between a year and a phrase only says that the one is the other.

    是中华人民共和国成立76周年，也是 does, as each part begins so; 是……，做好 does not.
    """
    if not between.strip("，,、 "):
        return True  # 2025年，“十四五”规划收官之年
    first = _LINKED.match(between)
    if first is None or any(word in between for word in PERIOD_FILLING):
        return False
    parts = re.split(f"[{_PARTS}]", between[first.end() :])
    return len(parts) == 1 or bool(_LINKED.match(parts[-1])) or _is_listed(between)


def _is_listed(between: str) -> bool:
    """Whether the last part goes on with a list: 是“十四五”规划收官、“十五五”规划谋划之年."""
    rest, sign, last = between.rpartition("、")
    is_clause = "，" in last or not sign
    return not is_clause and _says_so(rest) and len(last) <= _LONGEST_IN_LIST


_LONGEST_IN_LIST = 8
"""Characters before a phrase that goes on with a list: “, 也是“, 实施“."""
