"""What is still to be filled in: a number (走访X人), a name (XX区, 《XX要闻》), 待补充, ____."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum

from npc.characters import is_han
from npc.genre.lexicon.meetings import KINDS
from npc.genre.lexicon.numerals import DIGITS
from npc.genre.lexicon.open_places import (
    AMOUNTS,
    CIRCLES,
    CROSSES,
    CUES,
    LAST_MARKS,
    MARKS,
    SENTENCE_BEFORE,
)
from npc.genre.open_names import name_around
from npc.genre.open_signs import is_open
from npc.records import NamedTuple

_RUN = re.compile(rf"[{CROSSES}]+(?:[.．][{CROSSES}]+)*|[{CIRCLES}]+")
_MARK = re.compile("|".join(map(re.escape, (*MARKS, *LAST_MARKS))) + "|_{2,}|＿{2,}")
_STOPS = frozenset("…—，。、；：！？（）《》“”\n ")
_NUMERALS = frozenset((*DIGITS, *CROSSES, *CIRCLES))
_DATED = _NUMERALS | frozenset("年月日")
_BEFORE = 4
"""Characters of an excerpt before the signs: 走访选民X人, 约X万元."""


class OpenKind(Enum):
    """What is open at a place."""

    BLANK = "blank"
    """A number."""
    NAME = "name"
    MARK = "mark"
    """It is said in words, or with a line, that something is to be added."""


class OpenPlace(NamedTuple):
    """A stretch of a text, as offsets; signs beside one another are one."""

    start: int
    end: int
    kind: OpenKind
    name: str = ""
    """The whole name where it is plain, else the signs; of a blank and a mark nothing."""

    def excerpt(self, text: str) -> str:
        """Return what tells the place from others: the name, or the signs with a few words."""
        if self.name:
            return self.name
        start, end = _start_of_meeting(text, self.start), self.end
        while start > max(0, self.start - _BEFORE) and text[start - 1] not in _STOPS:
            start -= 1
        while start and text[start - 1] in _NUMERALS and text[start] in _DATED:
            start -= 1  # 20××年××月, not 0××年××月
        behind = 2 if text[end : end + 1] in AMOUNTS else 1
        while end < min(len(text), self.end + behind) and text[end] not in _STOPS:
            end += 1
        return text[start:end]


def _start_of_meeting(text: str, end: int) -> int:
    """Return where the meeting begins whose number is open: 常委会会议X次, 党组会议第X次; else the end."""
    behind = end - text.endswith("第", 0, end)
    found = (len(name) for name in KINDS if text.endswith(name, 0, behind))
    longest = max(found, default=0)
    return behind - longest if longest else end


def may_be_open(text: str) -> bool:
    """Return whether a closer look at a text is worth its time."""
    return any(cue in text for cue in CUES)


def open_places(text: str) -> list[OpenPlace]:
    """Return what is still to be filled in in a text, in order."""
    return sorted((*_signs(text), *_marks(text)), key=lambda place: place.start)


def is_left_open(text: str) -> bool:
    """Return whether a text is a mark and nothing else: 待填, 待补充, ____."""
    found = open_places(text) if may_be_open(text) else []
    return any(
        place.kind is OpenKind.MARK and place.end - place.start == len(text) for place in found
    )


def signs_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each run of signs begins and ends, whether it is open or not."""
    for match in _RUN.finditer(text):
        yield match.span()


def _signs(text: str) -> Iterator[OpenPlace]:
    for start, end in signs_in(text):
        if is_open(text, start, end):
            name = name_around(text, start, end)
            if name is None:
                yield OpenPlace(start, end, OpenKind.BLANK)
            else:
                first, last = name
                yield OpenPlace(start, end, OpenKind.NAME, text[first:last])


def _marks(text: str) -> Iterator[OpenPlace]:
    for match in _MARK.finditer(text):
        start, end = match.span()
        before, after = text[max(0, start - 1) : start], text[end : end + 1]
        if match[0] in LAST_MARKS:
            is_word = is_han(after) or before in SENTENCE_BEFORE
        elif match[0][0] == "待":
            is_word = before in SENTENCE_BEFORE
        else:
            is_word = match[0].isalpha() and match[0].isascii() and _is_latin(before + after)
        if not is_word:
            yield OpenPlace(start, end, OpenKind.MARK)


def _is_latin(characters: str) -> bool:
    return any(character.isascii() and character.isalpha() for character in characters)


class Anonymised:
    """Names that are meant to be written with X."""

    def __init__(self, names: Iterable[str]) -> None:
        self._of_signs: set[str] = set()
        self._around: dict[tuple[int, int], set[str]] = {}
        for name in names:
            for start, end in signs_in(name):
                if end - start == len(name):
                    self._of_signs.add(name)
                else:
                    self._around.setdefault((start, len(name) - end), set()).add(name)

    def covers(self, text: str, place: OpenPlace) -> bool:
        """Return whether a place is within one of the names, which may be part of a longer one.

        A name of signs alone, XX, is only itself: it is not the XX of XX区 or of XX人.
        """
        if place.kind is OpenKind.NAME and place.name in self._of_signs:
            return True
        return any(
            text[max(0, place.start - before) : place.end + after] in names
            for (before, after), names in self._around.items()
        )

    def used_in(self, text: str) -> Iterator[str]:
        """Yield the names that stand in a text, as often as they do."""
        for start, end in signs_in(text):
            yield from self._of_signs & {text[start:end]}
            for (before, after), names in self._around.items():
                yield from names & {text[max(0, start - before) : end + after]}
