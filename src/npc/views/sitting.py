"""A session as schedules show it: its kind, its month or day, and what comes before it."""

import re
from collections.abc import Callable, Iterable

from npc.genre.sessions import number_in
from npc.plan import Item, Session
from npc.records import NamedTuple
from npc.views.entries import Entry


class Sitting(NamedTuple):
    """What comes before the sessions of one kind in a month, or before one of them that has an agenda."""

    kind: str
    month: int | None
    """From January of the plan's year; None where the items are bound to no month."""
    sessions: tuple[Session, ...]
    """Those whose date is set, in order."""
    entries: tuple[Entry, ...]
    """In the order of the agenda, others behind them in the plan's order."""
    is_apart: bool = False
    """Whether the month has other sessions of the kind besides this one."""
    has_agenda: bool = False
    """Whether an agenda says what comes before it, or before each of its sessions."""

    @property
    def name(self) -> str:
        """What it is called in data: 4-常委会会议; 4-常委会会议-28 where each day is by itself."""
        month = "undated" if self.month is None else self.month
        day = f"-{self.sessions[0].date.day}" if self.is_apart else ""
        return f"{month}-{self.kind}{day}"

    def is_left_out(self, entry: Entry) -> bool:
        """Whether an item is planned for the month and stands on no agenda of its sessions."""
        item = entry.matter
        sat = item.sittings if isinstance(item, Item) else ()
        return self.has_agenda and not any(map(among(self._sessions), sat))

    def sessions_of(self, entry: Entry) -> tuple[Session, ...]:
        """Return the sessions that an entry can come before: those whose agendas have it, else by its words.

        Its sentence may name the number (第八次会议), its time the day or third of the month; where
        nothing says it, they are all.
        """
        if isinstance(entry.matter, Item) and entry.matter.sittings:
            held = tuple(filter(among(entry.matter.sittings), self._sessions))
            return held or self.sessions
        number = _number_named(entry)
        numbered = tuple(each for each in self._sessions if number and each.number == number)
        if numbered:
            return numbered
        days = _days_named(entry.matter.when.text) if len(self.sessions) > 1 else None
        fitting = (session for session in self._sessions if days and session.date.day in days)
        return tuple(fitting) or self.sessions

    @property
    def _sessions(self) -> tuple[Session, ...]:
        """Those that are compared with each entry: as many as a month can have in earnest."""
        return self.sessions[:_MOST_SESSIONS]


_MOST_SESSIONS = 31
"""Of one kind in a month: one a day."""


_THIRDS = {"上旬": range(1, 11), "中旬": range(11, 21), "下旬": range(21, 32)}


def _days_named(time: str) -> range | None:
    """Return the days of the month that a time names, if it names one day or one third: 7月30日, 下旬."""
    days = re.findall(r"(\d{1,2})[日号](?![之以]?前)", time)
    if len(days) == 1:
        # A session of several days is known by its first.
        return range(int(days[0]) - _LONGEST_SESSION, int(days[0]) + 1)
    thirds = [third for third in _THIRDS if third in time]
    return _THIRDS[thirds[0]] if len(thirds) == 1 and not days else None


_LONGEST_SESSION = 4
"""Days that a session goes on after its first, at most."""


def _number_named(entry: Entry) -> int:
    """Return the number of the session that the sentence of an item names; 0 where it names none."""
    said = entry.matter.said if isinstance(entry.matter, Item) else None
    found = number_in(said.session.value) if said and said.session else None
    return found[1] if found else 0


def among(sessions: Iterable[Session]) -> Callable[[Session], bool]:
    """Return what tells whether a session is one of some."""
    known = {session.day_and_kind for session in sessions}
    return lambda session: session.day_and_kind in known
