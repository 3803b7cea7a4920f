"""What is read of a sentence: each value with the place of its words."""

from typing import Generic, NamedTuple, TypeVar

from npc.genre.departments import Owners
from npc.genre.lexicon.sentences import SIGNS_OF_KEYS
from npc.genre.sentence_faults import FaultKind, SentenceFault
from npc.genre.when import When

T_co = TypeVar("T_co", covariant=True)


class Read(NamedTuple, Generic[T_co]):
    """A value that was read, and where in the sentence its words stand."""

    value: T_co
    start: int
    end: int
    """Offset behind them; of several with words between, from the first to the last."""


class ReadSentence(NamedTuple):
    """What a sentence says of its item; what it does not say is None or empty."""

    text: str
    """The sentence as written; the offsets of what was read count in it."""
    matter: Read[str] | None
    """听取和审议…的报告, without time, notes in brackets and the sentences that follow."""
    action: Read[str] | None
    reporters: tuple[Read[str], ...]
    when: Read[When] | None
    """The time of the session where it tells one, else that of the work, if no meeting is to hear it."""
    research: Read[When] | None
    """The time of the work before a session."""
    due: Read[When] | None
    meetings: tuple[Read[str], ...]
    """Kinds of meeting that it names: 常委会会议."""
    session: Read[str] | None
    """第八次."""
    owners: Read[Owners] | None
    assisting: Read[Owners] | None
    """配合部门."""
    leader: Read[str] | None
    """分管领导: an office."""
    focus: Read[str] | None
    """重点."""
    concluded: str | None
    """The meeting that only its act tells, where it names none: 常委会会议."""
    faults: tuple[SentenceFault, ...]
    unread: tuple[Read[str], ...]
    """Clauses that tell nothing that is known."""

    @property
    def is_read(self) -> bool:
        """Whether it tells anything besides the matter."""
        told = (self.when, self.due, self.owners, self.assisting, self.focus, self.leader)
        return bool(self.meetings) or any(read is not None for read in told)

    @property
    def impossible(self) -> SentenceFault | None:
        """A time that cannot be; None where there is none."""
        found = (fault for fault in self.faults if fault.kind is FaultKind.NO_SUCH_TIME)
        return next(found, None)

    def stretch_of(self, key: str) -> tuple[int, int] | None:
        """Return where the words stand that say what a key of an item would; None where none do."""
        read = {
            "title": (self.matter,),
            "when": (self.when,),
            "research": (self.research,),
            "due": (self.due,),
            "owners": (self.owners,),
            "with": (self.assisting,),
            "leader": (self.leader,),
            "focus": (self.focus,),
            "action": (self.action,),
            "meetings": self.meetings,
            "reporters": self.reporters,
        }.get(key, ())
        said = [(each.start, each.end) for each in read if each]
        if key == "when" and not said and self.impossible:
            return self.impossible.stretch
        return (said[0][0], said[-1][1]) if said else None

    def unread_as(self, key: str) -> Read[str] | None:
        """Return words that look as if they said what a key would, and are not understood."""
        if self.stretch_of(key):
            return None
        signs = SIGNS_OF_KEYS[key]
        return next(
            (read for read in self.unread if any(sign in read.value for sign in signs)), None
        )
