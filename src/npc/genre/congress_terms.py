"""The terms and sessions of an organ's own congress, as texts name them: 县第十八届人民代表大会第四次会议.

Whose congress it is, is told by what stands before the number: the place's name, or what it calls itself (县).
Anything else may be of another place or level, and is left alone.
"""

from collections.abc import Iterator

from npc.characters import is_wide
from npc.genre.lexicon.congress import (
    BEFORE_OWN,
    BODIES,
    HELD,
    OF_OTHERS,
)
from npc.genre.lexicon.levels import LEVELS, TOWNSHIPS
from npc.genre.numerals import number_of, start_of_ordinal
from npc.genre.places import own_words, place_of
from npc.genre.prose import bounds, occurrences
from npc.records import NamedTuple

_CLAUSE = "，。；\n"
_LONGEST_NUMBER = 8
_COMMITTEES = ("常委会", "常务委员会")


class CongressNamed(NamedTuple):
    """Where a text names a term of the organ's own congress."""

    start: int
    end: int
    """Offset behind the body: 第十八届人大."""
    words: str
    """县第十八届人大, with what the place calls itself."""
    said: str
    """The same, with the number of the congress's session where it is named: 县第十八届人大第四次会议."""
    term: int
    body: str
    """人民代表大会, 人大, 常委会."""
    number: int | None = None
    """Of the session of the congress itself, 4 of 第四次会议; None where another session, or none, is named."""
    of_committee: int | None = None
    """Of the session of its standing committee, 38 of 常委会第三十八次会议."""

    @property
    def has_sign(self) -> bool:
        """Whether the number of the term is written with 第."""
        return "第" in self.words

    @property
    def session(self) -> tuple[int, int | None]:
        """The term and the number by which it is known."""
        return self.term, self.number


class OwnCongress:
    """How texts name the congress of an organ's place."""

    def __init__(self, organ: str | None) -> None:
        """Take the organ, whose name says the place; of one that says none nothing is found."""
        place = place_of(organ)
        self._place = place
        self._called = own_words(place)
        units = (*LEVELS, *TOWNSHIPS)
        self._others = tuple(
            unit for unit in units if not any(unit in word for word in self._called)
        )

    def terms_in(self, text: str) -> Iterator[CongressNamed]:
        """Yield the terms of the own congress that a text names, in order."""
        if not self._place:
            return
        for at in occurrences(text, "届"):
            start = start_of_ordinal(text, at)
            term = number_of(text[start:at].removeprefix("第"))
            body = next((body for body in BODIES if text.startswith(body, at + 1)), None)
            own = self._own_before(text, start) if term and body else None
            if term and body and own is not None:
                end = at + 1 + len(body)
                number = _number(text, end, body)
                words = text[start - len(own) : end]
                behind = text.find("会议", end) + len("会议") if number else end
                said = text[start - len(own) : behind]
                committee = _number_of_committee(text, end, body)
                yield CongressNamed(start, end, words, said, term, body, number, committee)

    def is_meant_by(self, meeting: str) -> bool:
        """Whether the kind of a congress names no other place: 县人民代表大会会议, 人代会."""
        at = min((at for body in _MEETINGS if (at := meeting.find(body)) >= 0), default=-1)
        before = meeting[: max(at, 0)]
        return at >= 0 and before in ("", self._place, *self._called)

    def is_held_by(self, text: str) -> bool:
        """Whether a row is the congress itself: 召开县十八届人大四次会议; what prepares it is not."""
        if not text.startswith(HELD) or any(word in text for word in _PREPARING):
            return False
        behind = text[len(HELD[0]) :]
        named = next(self.terms_in(behind), None)
        if named and behind.startswith(named.said):
            return named.number is not None
        return self.is_meant_by(behind.partition("会")[0] + "会")

    def _own_before(self, text: str, start: int) -> str | None:
        """Return by what the place is named before an offset, perhaps nothing; None where it may be another one."""
        if text.endswith(self._place, 0, start):
            return self._place
        called = next((word for word in self._called if text.endswith(word, 0, start)), "")
        before = start - len(called)
        is_apart = not before or not is_wide(text[before - 1]) or text[before - 1] in _SIGNS
        if not is_apart and not text.endswith(BEFORE_OWN, 0, before):
            return None
        first, _ = bounds(text, before, signs=_CLAUSE)
        clause = text[first:before]
        if any(word in clause for word in OF_OTHERS):
            return None
        return called if called or not any(unit in clause for unit in self._others) else None


_PREPARING = ("决定", "筹备", "准备", "会务", "草案", "通知")
_MEETINGS = ("人民代表大会", "人代会", "人大会议")
_SIGNS = frozenset("（(“《、，。；：！？〔【—·\u3000")


def _number(text: str, end: int, body: str) -> int | None:
    """Return the number of a session of the congress that stands behind its name."""
    if body not in ("人民代表大会", "人大"):
        return None
    return _number_before(text, end, "次会议")


def _number_of_committee(text: str, end: int, body: str) -> int | None:
    """Return the number of a session of the standing committee that stands behind its name."""
    if body not in _COMMITTEES:
        named = next((each for each in _COMMITTEES if text.startswith(each, end)), None)
        if named is None:
            return None
        end += len(named)
    return _number_before(text, end, "次")


def _number_before(text: str, start: int, ending: str) -> int | None:
    at = text.find(ending, start, start + _LONGEST_NUMBER)
    return number_of(text[start:at].strip().removeprefix("第")) if at >= 0 else None
