"""What the sessions of the ledgers dealt with, each with the matter and the place that says so."""

from collections.abc import Iterator

from npc.facts.duties import meetings_of
from npc.genre.meetings import is_before, is_session
from npc.kinds.ledger import HeldSession
from npc.ledger.book import Book
from npc.ledger.records import Tracked
from npc.plan import Item, Location, Matter
from npc.records import NamedTuple


class Dealing(NamedTuple):
    """A matter that a session dealt with."""

    session: HeldSession
    at: Location
    """Where the session names it."""
    tracked: Tracked

    @property
    def planned(self) -> Matter:
        """The matter as it was planned for the session: as adopted, with what was changed since."""
        return planned(self.tracked)

    @property
    def planned_meetings(self) -> tuple[str, ...]:
        """The meetings that the plan has for it, as written."""
        matter = self.planned
        return meetings_of(matter) if isinstance(matter, Item) else ()

    @property
    def is_at_planned_meeting(self) -> bool:
        """Whether the session is of a kind that the plan has for it; where it has none, any is."""
        meetings = self.planned_meetings
        return not meetings or any(_is_at(self.session, meeting) for meeting in meetings)


def _is_at(session: HeldSession, meeting: str) -> bool:
    if is_session(session.kind) and any(part in meeting for part in _PARTS):
        return True
    return is_before(session.kind, (meeting,)) or is_before(meeting, (session.kind,))


_PARTS = ("联组会议", "分组会议", "全体会议", "询问")
"""How a session of the standing committee meets."""


def dealings(book: Book) -> Iterator[Dealing]:
    """Yield what each session dealt with, in the order of the files."""
    meant = {(row.at, row.written): row.matter for row in book.rows if row.section == "sessions"}
    for ledger in book.adopted.ledgers:
        for session in ledger.sessions:
            for reference in session.items:
                matter = meant.get((reference.at, reference.text))
                if matter:
                    yield Dealing(session, reference.at, book.record(matter))


def planned(tracked: Tracked) -> Matter:
    """Return a matter as adopted, with what adjustments changed since: without what sessions tell."""
    last = next((each.after for each in reversed(tracked.changes) if each.after), None)
    return last or tracked.before or tracked.matter
