"""Blanks that only lay out a text, taken out of it: 办 公 室, 2023 年, （一） 加强.

Offices space words out by hand, and indent with full-width blanks. What stays is one blank between
Latin words or figures, and one between two phrases of a heading (坚持党的领导 做好人大工作), which is
meant. Whoever parts several names by blanks (办公室 财经工委) asks the text as it is written.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from npc.characters import is_han, is_wide
from npc.records import NamedTuple

_UNSEEN = (
    "\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e0fff"
)
"""Characters that nobody sees: controls, those of no width, soft hyphens, marks of direction, of coloured forms
and of variants, and tags; most of them may not stand in a plan file."""
_BLANKS = re.compile(rf"[\s{_UNSEEN}]+")
_SEEN = re.compile(r"\s")
_ONLY_UNSEEN = re.compile(f"[{_UNSEEN}]+")
_SPACED_YEAR = re.compile(r"(?<!\d)\d(?:\s{1,3}\d){3}(?=\s{0,3}年)")
"""2 0 2 5 年. Of two figures it cannot be told: 1 2月 may be a number and a month."""
_ENDS = re.compile("[。！？；：]")
_SHARED = frozenset("—‘’“”…")
"""Signs that Chinese shares with Latin text; alone they do not make a text Chinese."""
_PHRASE = 4
"""Han characters of a phrase at least: 部门, 常委会 are words that may be spaced out."""
_MOST_YEARS = 8
"""Years of a text that are looked at: they are spaced out in titles and dates."""
_LONGEST_HEADING = 60
"""Characters of a sentence in which a blank between phrases is meant; in longer ones it comes of a
line of another program that ended there."""


class LaidOutText(NamedTuple):
    """A text without the blanks that lay it out."""

    text: str
    ends: tuple[int, ...]
    """Offsets in the text as written behind which blanks were taken out."""
    less: tuple[int, ...]
    """How many characters were taken out up to each, from none."""
    starts: tuple[int, ...]
    """Where each of these blanks begins."""

    def at(self, offset: int) -> int:
        """Return where an offset of the text as written is in this one."""
        if not self.ends:
            return offset
        passed = bisect_right(self.ends, offset)
        found = offset - self.less[passed]
        if passed < len(self.starts) and self.starts[passed] < offset:
            found -= offset - self.starts[passed]
        return min(found, len(self.text))


def seen(text: str) -> str:
    """Return a text without the characters that nobody sees; its blanks stay."""
    return _ONLY_UNSEEN.sub("", text)


def laid_out(text: str) -> str:
    """Return a text on one line, without blanks that only lay it out; nothing else is changed."""
    return lay_out(text).text


def lay_out(text: str) -> LaidOutText:
    """Take the blanks that lay out a text out of it, and know where the rest is."""
    if _BLANKS.search(text) is None:
        return LaidOutText(text, (), (0,), ())
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    less = [0]
    at = 0
    for start, end, blank in _changes(text):
        pieces += (text[at:start], blank)
        starts.append(start + len(blank))
        ends.append(end)
        less.append(less[-1] + end - start - len(blank))
        at = end
    pieces.append(text[at:])
    return LaidOutText("".join(pieces), tuple(ends), tuple(less), tuple(starts))


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield blanks, where they begin and end, with what stands for them."""
    found = [match.span() for match in _BLANKS.finditer(text)]
    if not found:
        return
    is_chinese = any(is_wide(each) and each not in _SHARED for each in text if each != "\u3000")
    sentences = [match.start() for match in _ENDS.finditer(text)]
    years = [match.span() for match in _SPACED_YEAR.finditer(text)]
    for start, end in found:
        stands = start > 0 and end < len(text) and bool(_SEEN.search(text, start, end))
        if stands and is_chinese and (is_wide(text[start - 1]) or is_wide(text[end])):
            parts = _parts_phrases(text, start, end) and _is_short(text, start, sentences)
            stands = parts or _parts_name(text, start, end)
        in_year = any(begin < start and end < behind for begin, behind in years[:_MOST_YEARS])
        yield start, end, " " if stands and not in_year else ""


def _parts_phrases(text: str, start: int, end: int) -> bool:
    before, behind = text[max(0, start - _PHRASE) : start], text[end : end + _PHRASE]
    return (
        len(before) == len(behind) == _PHRASE
        and all(map(is_han, before))
        and all(map(is_han, behind))
    )


def _parts_name(text: str, start: int, end: int) -> bool:
    """Return whether a blank parts two phrases of a name: 《同向发力齐出招 奏响“百千万工程”人大强音》."""
    before = text[max(0, start - _LONGEST_HEADING) : start].rpartition("《")
    behind = text[end : end + _LONGEST_HEADING].partition("》")
    if not before[1] or not behind[1] or "》" in before[2] or "《" in behind[0]:
        return False
    phrases = (before[2].split()[-1:], behind[0].split()[:1])
    return all(len(phrase) >= _PHRASE for found in phrases for phrase in found or ("",))


def _is_short(text: str, at: int, ends: list[int]) -> bool:
    """Return whether the sentence at an offset is as short as a heading."""
    number = bisect_left(ends, at)
    begin = ends[number - 1] + 1 if number else 0
    end = ends[number] if number < len(ends) else len(text)
    return end - begin <= _LONGEST_HEADING
