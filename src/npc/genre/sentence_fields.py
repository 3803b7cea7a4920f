"""What clauses of a sentence tell: of which field of the item, by which words."""

from collections.abc import Callable
from enum import Enum

from npc.genre.departments import Departments
from npc.genre.sentence_text import Line, Stretch
from npc.genre.sentence_words import Arranged, Meeting
from npc.records import NamedTuple


class Field(Enum):
    """What a sentence tells of its item, by the keys that would say the same."""

    MATTER = "text"
    WHEN = "when"
    RESEARCH = "research"
    DUE = "due"
    MEETING = "meetings"
    OWNERS = "owners"
    WITH = "with"
    LEADER = "leader"
    REPORTERS = "reporters"
    FOCUS = "focus"
    ACT = "action"
    """What is done at the meeting, where a clause on the meeting says it."""
    NOTHING = ""
    """Words that tell nothing that is known."""


class Telling(NamedTuple):
    """One thing that a clause tells."""

    field: Field
    stretch: Stretch
    meeting: Meeting | None = None
    """Of a meeting, and of the time that is told with it."""
    act: str = ""
    """Of a time: what is done then, as written; it may be nothing."""
    is_before: bool = False
    """Of a time: whether it stands before the matter, whose clause it counts for: 6月听取A，8月听取B."""

    def moved(self, by: int) -> "Telling":
        """Return it as it is told some characters further on."""
        start, end = self.stretch
        meeting = self.meeting and self.meeting.moved(by)
        return self._replace(stretch=(start + by, end + by), meeting=meeting)


class Preceding(NamedTuple):
    """What is known when a clause is read."""

    departments: Departments
    has_matter: bool
    """Whether the matter was named before."""
    last: Field | None
    """What the clause before in this sentence told last."""


Tellings = list[Telling]
Reader = Callable[[Line, Stretch, Preceding], "Tellings | None"]


def arranged_tellings(found: Arranged, field: Field, act: str) -> Tellings:
    """Return what a time and a meeting tell: when, with what is done then, and where."""
    return [
        *([Telling(field, found.time, found.meeting, act)] if found.time else ()),
        *([Telling(Field.MEETING, found.meeting.stretch, found.meeting)] if found.meeting else ()),
    ]


def owner_tellings(*names: tuple[Stretch, ...]) -> Tellings:
    """Return who does it, in the order of the words: who leads, who assists, which office."""
    fields = (Field.OWNERS, Field.WITH, Field.LEADER)
    found = [
        Telling(field, part) for field, parts in zip(fields, names, strict=True) for part in parts
    ]
    return sorted(found, key=lambda telling: telling.stretch)
