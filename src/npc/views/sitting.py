"""A session as schedules show it: its kind, its month or day, and what comes before it."""

from collections.abc import Callable, Iterable

from npc.facts.matter_days import meant_by
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

        Where nothing says it, they are all.
        """
        item = entry.matter
        if not isinstance(item, Item):
            return self.sessions
        if item.sittings:
            held = tuple(filter(among(item.sittings), self._sessions))
            return held or self.sessions
        return meant_by(item, self._sessions) or self.sessions

    @property
    def _sessions(self) -> tuple[Session, ...]:
        """Those that are compared with each entry: as many as a month can have in earnest."""
        return self.sessions[:_MOST_SESSIONS]


_MOST_SESSIONS = 31
"""Of one kind in a month: one a day."""


def among(sessions: Iterable[Session]) -> Callable[[Session], bool]:
    """Return what tells whether a session is one of some."""
    known = {session.day_and_kind for session in sessions}
    return lambda session: session.day_and_kind in known
