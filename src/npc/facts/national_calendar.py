"""Which congress and which plenum was the newest on a day, by what is known of them."""

import datetime as dt
from collections.abc import Iterable

from npc.genre.named_meetings import ALL, CONGRESS, PLENUM, SESSION, NamedMeeting
from npc.kinds.entries.events import NationalEvent


class NationalCalendar:
    """The meetings of the party and the state that are known, by their names."""

    def __init__(self, events: Iterable[NationalEvent]) -> None:
        """Take what is known."""
        self._events = {NamedMeeting(each.series, each.term, each.number): each for each in events}

    def event(self, meeting: NamedMeeting) -> NationalEvent | None:
        """Return what is known of a meeting."""
        return self._events.get(meeting)

    def is_over(self, term: int) -> bool:
        """Return whether all plenums of a committee are known, as its successor has been elected."""
        has_plenums = any(each.series == PLENUM and each.term == term for each in self._events)
        return has_plenums and NamedMeeting(CONGRESS, term + 1) in self._events

    def newest_congress(self, day: dt.date) -> NationalEvent | None:
        """Return the last congress that had ended before a day."""
        return self._newest(day, CONGRESS, None)

    def newest_session(self, day: dt.date) -> NationalEvent | None:
        """Return the last session of the National People's Congress that had ended before a day."""
        return self._newest(day, SESSION, None)

    def newest_of(self, meeting: NamedMeeting, day: dt.date) -> NationalEvent | None:
        """Return the last meeting of the series and the term of another one that had ended before a day."""
        return self._newest(day, meeting.series, meeting.term)

    def _newest(self, day: dt.date, series: str, term: int | None) -> NationalEvent | None:
        known = (
            event
            for meeting, event in self._events.items()
            if meeting.series == series
            and term in {None, meeting.term}
            and (event.until or event.since) < day.isoformat()
        )
        return max(known, key=lambda event: event.until, default=None)


def is_one(meeting: NamedMeeting) -> bool:
    """Return whether a meeting itself is named, and not 历次全会."""
    return meeting.series == CONGRESS or meeting.number != ALL
