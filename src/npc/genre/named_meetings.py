"""What meetings of the party and the state are called by: their series, the term and the number."""

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
