"""What the ledgers of a plan tell, resolved: each fact with the matter that it is about."""

import datetime as dt

from npc.genre.progress import Status
from npc.kinds.ledger import HeldSession, Ledger, ProgressNote
from npc.kinds.ledger_changes import MOVE, Adjustment, Change
from npc.kinds.ledger_papers import Opinion, Satisfaction, SuggestionBatch
from npc.plan import Location, Matter
from npc.records import NamedTuple


class NamedRow(NamedTuple):
    """A place in a ledger that names a row of the plan."""

    ledger: Ledger
    section: str
    """In which list it stands: sessions, matters, adjustments or opinions."""
    written: str
    at: Location
    matter: Matter | None
    """The row, as it was adopted or added; None where none is meant for sure."""
    candidates: tuple[Matter, ...] = ()
    """What may be meant, where none is meant for sure."""


class Done(NamedTuple):
    """A day on which a matter, or one of its stretches, was done."""

    day: dt.date
    at: Location
    session: HeldSession | None = None
    """The session at which it was done."""


class Decided(NamedTuple):
    """One change of an adjustment, and what it did."""

    adjustment: Adjustment
    change: Change
    before: Matter | None
    """The matter until then; None where it is added, or where no row is meant for sure."""
    after: Matter | None

    @property
    def verb(self) -> str:
        """What became of the matter: move, drop, change or add."""
        return self.change.verb

    @property
    def is_reported(self) -> bool:
        """Whether a meeting decided it; else a department did by itself (待报)."""
        return self.adjustment.by is not None


class Tracked(NamedTuple):
    """A matter, and what has been told of it since the adoption."""

    matter: Matter
    """As it stands by the facts."""
    before: Matter | None
    """As it was adopted; None where it was added."""
    done: tuple[Done, ...] = ()
    """By day."""
    done_on: dt.date | None = None
    """The day on which all of it was done; None while something is left."""
    stretches: int = 1
    """How often it is to be done: 4月、10月 twice."""
    notes: tuple[ProgressNote, ...] = ()
    """By day."""
    evidence: str | None = None
    evidence_at: Location | None = None
    measured: Satisfaction | None = None
    sessions: tuple[HeldSession, ...] = ()
    """The sessions at which it was done, or that are to deal with it, by day."""
    changes: tuple[Decided, ...] = ()
    """By day."""

    @property
    def is_added(self) -> bool:
        """Whether it was added after the adoption."""
        return self.before is None

    @property
    def is_dropped(self) -> bool:
        """Whether it will not be done after all."""
        return self.matter.is_cancelled

    @property
    def is_open(self) -> bool:
        """Whether something of it is still to be done."""
        return not self.is_done and not self.is_dropped

    @property
    def is_done(self) -> bool:
        """Whether all of it is done: by facts, or as a remark of the adopted paper says."""
        is_told = self.done_on is not None or self.matter.progress.status is Status.DONE
        return is_told and not self.is_dropped

    @property
    def is_moved(self) -> bool:
        """Whether it was given another time."""
        return any(decided.verb == MOVE for decided in self.changes)

    @property
    def left(self) -> int:
        """How many of its stretches are still to be done."""
        return 0 if self.done_on else max(1, self.stretches - len(self.done))


class FollowedOpinion(NamedTuple):
    """An opinion, the matters that it is on, and when its report is due."""

    opinion: Opinion
    """With the days that lie before the one up to which facts are known."""
    matters: tuple[Matter, ...]
    due: dt.date | None
    """None while it has not been issued."""

    @property
    def done_on(self) -> dt.date | None:
        """The day on which the report came in; one that was published did."""
        return self.opinion.replied or self.opinion.published


class FollowedBatch(NamedTuple):
    """A batch of deputies' suggestions, and when the answers are due."""

    batch: SuggestionBatch
    answered: int
    due: dt.date | None
    """By when all but those that need longer are to be answered."""
    hard_due: dt.date | None
    """By when those are that need longer; None where there are none."""

    @property
    def done_on(self) -> dt.date | None:
        """The day on which the last of them was answered; None while some are not."""
        batch = self.batch
        days = (each.day for each in batch.answered if each.number >= batch.count)
        return min(days, default=None) if self.answered >= batch.count else None

    @property
    def unanswered(self) -> tuple[tuple[dt.date | None, int], tuple[dt.date | None, int]]:
        """How many are not, of those that are due first and of those that need longer, and when these are due."""
        hard, left = self.batch.hard or 0, self.batch.count - self.answered
        return (self.due, max(0, left - hard)), (self.hard_due, max(0, min(left, hard)))
