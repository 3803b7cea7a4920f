"""What is otherwise in a second state of a plan, as data."""

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from npc.genre.departments import Departments
from npc.kinds.keys import Key
from npc.kinds.record import Record
from npc.plan import Location, Matter, Paper, Plan
from npc.records import NamedTuple


class DiffSubject(StrEnum):
    """What something of a plan is."""

    PLAN = "plan"
    """What is said of all of it: organ, year, level."""
    DEPARTMENT = "department"
    SESSION = "session"
    PAPER = "paper"
    SECTION = "section"
    """A section of a text, or a category of a list."""
    POINT = "point"
    MATTER = "matter"


class DiffChange(StrEnum):
    """What became of it."""

    ADDED = "added"
    DROPPED = "dropped"
    MOVED = "moved"
    """It has another time or day."""
    RETITLED = "retitled"
    GIVEN = "given"
    """Others have to do it, or to help."""
    MEETINGS = "meetings"
    """It comes before other meetings."""
    RELOCATED = "relocated"
    """It stands in another category, section or paper."""
    LISTED = "listed"
    """A paper shows it that did not: it is typed in another one."""
    UNLISTED = "unlisted"
    REWORDED = "reworded"
    REORDERED = "reordered"
    """What stands in it has another order."""
    CHANGED = "changed"
    """Another of its keys."""


class PlanDifference(NamedTuple):
    """One thing that is otherwise."""

    subject: DiffSubject
    change: DiffChange
    title: str
    """What it is about, as it is called now; what is dropped, as it was."""
    at: Location | None
    """Where it is written in the second state; of what is dropped, in the first; None in no paper."""
    before: str = ""
    after: str = ""
    key: Key | None = None
    """Of which key the two are, where it is a single one."""
    have: Record | None = None
    """It in the first state; None where it was not there."""
    found: Record | None = None
    """It in the second."""
    paper: Paper | None = None
    """In which it stands, of the state in which it is."""
    place: str = ""
    """The category, month or section in which it stands."""
    is_alike: bool = False
    """Whether the two are taken for one only because their words are alike."""

    @property
    def is_before(self) -> bool:
        """Whether it is there in the first state only."""
        return self.change in (DiffChange.DROPPED, DiffChange.UNLISTED)

    @property
    def matters(self) -> Sequence[Matter]:
        """The matter before and after, as far as it is one."""
        return [each for each in (self.have, self.found) if isinstance(each, Matter)]


class PlanDifferences(NamedTuple):
    """All that is otherwise in a second state of a plan."""

    before: Plan
    after: Plan
    found: Sequence[PlanDifference]
    """Of the plan first, then of its papers in order; what is dropped last of its sort."""
    respelt: int = 0
    """How many values are only written otherwise: by blanks, by 七月 for 7月."""

    def of(self, *subjects: DiffSubject) -> Sequence[PlanDifference]:
        """Return the differences of some subjects."""
        return [each for each in self.found if each.subject in subjects]

    @property
    def counts(self) -> "Counter[tuple[DiffSubject, DiffChange]]":
        """How many there are of each sort."""
        return Counter((each.subject, each.change) for each in self.found)

    @property
    def departments(self) -> Departments:
        """The departments of the plan as it is now."""
        return self.after.departments
