"""What is decided of an old plan before it is copied: which papers and rows go on, and what is put beside them."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from npc.importer.found import FoundMapping, ToCheck
from npc.kinds.matter import Matter
from npc.messages import Message
from npc.plan import Location, Plan
from npc.records import NamedTuple
from npc.source.document import Node
from npc.starting.renewing.account import CarriedOver
from npc.starting.renewing.recurring import Fate


class RowChoice(NamedTuple):
    """What becomes of a row."""

    fate: Fate
    changed: Mapping[str, Node] = {}
    """Keys to which the ledger has given other values."""
    marks: tuple[Message, ...] = ()
    """What a person should know of it."""
    succeeds: str = ""
    """What of the old plan it carries on, where that was not done."""

    @property
    def all_marks(self) -> tuple[Message, ...]:
        """The marks that are put on it, also where it is doubtful whether it comes again."""
        return (*self.marks, self.fate.why) if self.fate.is_doubtful else self.marks


class NewRow(NamedTuple):
    """A row that is put behind those of a category or month."""

    place: Location
    """Of the category, or of the monthly plan."""
    row: FoundMapping


class RowsOfPapers(NamedTuple):
    """What becomes of the rows of a plan without a ledger."""

    choices: Mapping[Location, RowChoice]
    added: Sequence[NewRow] = ()
    carried: Sequence[CarriedOver] = ()
    went_over: Collection[Location] = ()
    """Rows that have one of their own in the new plan, as they were not done."""


class Choices(NamedTuple):
    """All of it."""

    rows: Mapping[Location, RowChoice]
    """By the place of each row of each paper."""
    names: Mapping[str, str]
    """Ids of papers that are carried on, and what they are called in the new plan."""
    kept_ids: frozenset[str]
    """Ids of the rows that are carried on."""
    added: Mapping[Location, Sequence[FoundMapping]] = {}
    """New rows by the place of their category, or of the monthly plan."""
    points: Mapping[Location, Sequence[str]] = {}
    """Points of the body text that speak of rows which are left out, with what these are."""
    marks: Mapping[Location, Sequence[ToCheck]] = {}
    """What an import doubts of the old plan, by the place of the mapping."""


def by_place(rows: Iterable[NewRow]) -> Mapping[Location, Sequence[FoundMapping]]:
    """Return new rows by their places."""
    found: dict[Location, list[FoundMapping]] = {}
    for each in rows:
        found.setdefault(each.place, []).append(each.row)
    return found


def rows_of_papers(plan: Plan) -> Iterator[tuple[Matter, Matter]]:
    """Yield every row of every paper with the matter that it is: another one where it is shown by `same`."""
    for paper in plan.papers:
        for row in paper.matters:
            yield row, _typed(row)


def _typed(row: Matter) -> Matter:
    while row.shown is not None:
        row = row.shown
    return row
