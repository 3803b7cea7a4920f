"""What meetings of the party and the state are called by: their series, the term and the number."""

from npc.genre.lexicon.numerals import ONE_TO_NINE
from npc.genre.prose import occurrences
from npc.records import NamedTuple

CONGRESS, PLENUM, SESSION = "congress", "plenum", "session"
"""Congresses of the party, plenums of its committee, sessions of the National People's Congress."""
ALL = 0
"""The number of 二十届历次全会."""


class NamedMeeting(NamedTuple):
    """A meeting that a text names."""

    series: str
    term: int
    number: int = ALL
    """Which plenum or session; `ALL` for a congress, and where all plenums are meant."""


class MeetingRow(NamedTuple):
    """Meetings that are named one after the other, and where the row begins and ends."""

    start: int
    end: int
    meetings: tuple[NamedMeeting, ...]

    def of(self, term: int) -> tuple[NamedMeeting, ...]:
        """Return the congress of a number and the plenums of its committee."""
        return tuple(
            [each for each in self.meetings if each.term == term and each.series != SESSION]
        )


def may_name_meetings(text: str) -> bool:
    """Return whether a text may name such a meeting: their reader is loaded only for texts that may."""
    return any(
        "十" in text[max(0, at - 2) : at]
        for sign in ("大", "次全国代表大会")
        for at in occurrences(text, sign)
    ) or any(
        "十" in text[max(0, at - 2) : at] and text[at + 1 : at + 2] in _BEHIND_TERMS
        for at in occurrences(text, "届")
    )


_BEHIND_TERMS = frozenset(("全", "中", "历", *ONE_TO_NINE))
"""What follows a term: 届全国人大, 届中央委员会, 届历次全会, 届四中全会."""
