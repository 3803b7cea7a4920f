"""The times that a sentence tells of one thing: joined, unless they contradict one another."""

from itertools import combinations
from typing import TypeVar

from npc.genre.actions import REPORTED, read_action
from npc.genre.sentence_faults import FaultKind, SentenceFault
from npc.genre.sentence_fields import Telling, Tellings
from npc.genre.sentence_readings import Read
from npc.genre.sentence_text import Line
from npc.genre.timing import Fault
from npc.genre.when import When

T = TypeVar("T")

COMPARED = REPORTED | {"审查和批准"}
"""Acts of which one does not stand for another; 审议 stands for 听取和审议."""
_MOST_TIMES = 12
_IMPOSSIBLE = frozenset((Fault.NO_SUCH_MONTH, Fault.NO_SUCH_DAY, Fault.BACKWARDS))


class Times:
    """Reads times, and keeps what of them cannot be."""

    def __init__(self, line: Line, year: int | None) -> None:
        self._line = line
        self._year = year
        self.faults: list[SentenceFault] = []

    def joined(self, tellings: Tellings) -> Read[When] | None:
        """Read times of one thing; those that contradict one another are none."""
        read = [(telling, when) for telling in tellings if (when := self._time(telling))]
        for (telling, when), (other, before) in combinations(read[:_MOST_TIMES], 2):
            if _contradict(telling, when, other, before):
                self._two_times(telling, other)
                return None
        found = [telling for telling, _ in read]
        if len(read) < 2:  # noqa: PLR2004 - nothing to join
            return read_at(self._line, read[0][1], found) if read else None
        words = "、".join(dict.fromkeys(when.text for _, when in read))
        return read_at(self._line, When.parse(words, year=self._year), found)

    def are_in_order(self, earlier: Tellings, later: Tellings) -> bool:
        """Return whether some times can all begin before others: work is done before it is reported on."""
        begun = self._first_months(earlier)
        return bool(begun) and max(begun) <= max(self._first_months(later), default=0)

    def _first_months(self, tellings: Tellings) -> list[int]:
        read = (When.parse(self._line.written(each.stretch), year=self._year) for each in tellings)
        return [when.first_month for when in read if when.first_month is not None]

    def _time(self, telling: Telling) -> When | None:
        """Read a time; one that cannot be is a fault, and one that says no month is none."""
        words = self._line.written(telling.stretch)
        when = When.parse(words, year=self._year)
        if not when.faults:
            return when
        if not _IMPOSSIBLE.isdisjoint(when.faults):
            stretch = self._line.at(telling.stretch)
            self.faults.append(SentenceFault(FaultKind.NO_SUCH_TIME, words, stretch))
        return None

    def _two_times(self, telling: Telling, other: Telling) -> None:
        written, at = self._line.written, self._line.at
        self.faults.append(
            SentenceFault(
                FaultKind.TWO_TIMES,
                written(other.stretch),
                at(other.stretch),
                written(telling.stretch),
                at(telling.stretch),
            )
        )


def read_at(line: Line, value: T, tellings: Tellings) -> Read[T]:
    """Return a value with the place of the words that tell it, from the first to the last."""
    places = [
        line.at(telling.stretch) for telling in tellings
    ]  # a note may be told before its clause
    return Read(value, min(start for start, _ in places), max(end for _, end in places))


def _contradict(telling: Telling, when: When, other: Telling, before: When) -> bool:
    """Return whether two times of one thing have no month in common; 4月初审，8月表决 are of two."""
    if (telling.is_before and other.is_before) or when.may_agree_with(before):
        return False
    meetings = (telling.meeting, other.meeting)
    if all(meetings) and len({meeting.kind for meeting in meetings if meeting}) > 1:
        return False
    acts = (telling.act, other.act)
    are_two = all(acts) and any(read_action(act) not in COMPARED for act in acts)
    return bool(when.windows) and bool(before.windows) and not are_two
