"""Which row a reference means: 听取6, 7月5, 监督·其他2, an id, or words that one title has.

What is printed (`references_of`) is always found. A category may be named by any part that no other
has, and the number be written in figures or characters; nothing is found by likeness. What fits
several rows or none gives no row, and those that may be meant.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice

from npc.kinds.matter import Matter
from npc.kinds.paper import Paper
from npc.ledger.by_name import MattersByName
from npc.ledger.fragments import ENOUGH
from npc.ledger.known import KnownRows
from npc.ledger.nearby import Nearby
from npc.ledger.rows import NumberedRows
from npc.ledger.spelling import is_like_a_number, numbers_at_end, plain
from npc.ledger.tables import AddedTo, RowTable
from npc.ledger.title_words import TitleWords
from npc.plan import Plan
from npc.records import NamedTuple
from npc.source.location import Location

_LONGEST = 200
"""Characters of a reference by number; or of a category; what is longer are words of a title."""
_FEW = 3
"""Tables whose rows are told where a number is in none of them."""


class FoundRow(NamedTuple):
    """The matter that a reference means."""

    matter: Matter | None
    """None where it means none, or not surely one."""
    candidates: tuple[Matter, ...] = ()
    """What may be meant then, the likeliest first; few."""


class FoundCategory(NamedTuple):
    """The category or month that a name means."""

    place: AddedTo | None
    """The category or month; None where it means none, or not surely one."""
    paper: Paper | None = None
    candidates: tuple[str, ...] = ()
    """Names that may be meant then; few."""


class _ByNumber(NamedTuple):
    """A reference read as a number, in the tables that its name fits."""

    tables: tuple[RowTable, ...]
    number: int
    is_all: bool


class Lookup:
    """The rows of an adopted plan, and those that were added to it, as people refer to them.

    Args:
        plan: The plan as it was adopted.
        added: Matters that were added later, each with the category or month that it was added to.
        known: What is known of the plan, where another lookup of it knows it already.

    """

    def __init__(
        self,
        plan: Plan,
        *,
        added: Sequence[tuple[AddedTo, Matter]] = (),
        known: KnownRows | None = None,
    ) -> None:
        self.known = known or KnownRows(plan)
        self._rows = NumberedRows(self.known.tables, added)
        self._matters = (*plan.matters, *(matter for _, matter in added))

    def find(self, written: str) -> FoundRow:
        """Return the matter that a reference means, and what may be meant where that is not sure."""
        said, text = written.strip(), plain(written)
        named = self._ids.find(said, text)
        printed = self._printed.find(said, text)
        if printed:
            return _one((*named, *printed))
        readings = [*self._readings(text)]
        rows = [row for each in readings for row in self._rows_of(each)]
        if rows:
            is_sure = all(map(self._is_sure, readings))
            return _one((*named, *rows)) if is_sure else _none_but((*named, *rows))
        return _one(named) if named else self._titled(text, readings)

    def category(self, written: str) -> FoundCategory:
        """Return the category that a name means, or the month of a monthly plan."""
        text = plain(written)
        ways = self.known.names.parted(text) if len(text) <= _LONGEST else ()
        for parts in ways:
            fits = [self.known.names.fitting(part, scopes) for scopes, part in parts]
            tables = {table.category: table for fit in fits for table in fit.tables}
            tables.pop(None, None)
            if len(tables) == 1 and all(fit.is_all for fit in fits):
                (table,) = tables.values()
                return FoundCategory(table.category, table.paper)
            if tables:
                return FoundCategory(None, None, self._told(tables.values()))
        near = (table for table in self._near.tables(text) if table.category)
        return FoundCategory(None, None, self._told(near))

    def reference(self, matter: Matter) -> str:
        """Return how people refer to a row, also to one that was added or changed; else nothing."""
        return self._references.get(matter.at, "")

    def _readings(self, text: str) -> Iterator[_ByNumber]:
        """Yield what a text may mean by number; what it says as a whole goes before 监督·其他2."""
        if len(text) > _LONGEST:
            return
        fitting = self.known.names.fitting
        for parts in self.known.names.parted(text):
            ends = [(scopes, end) for scopes, rest in parts for end in numbers_at_end(rest)]
            fits = [
                (fitting(end.before, scopes, exactly=not end.is_whole), end.number)
                for scopes, end in ends
            ]
            found = [
                _ByNumber(fit.tables, number, fit.is_all) for fit, number in fits if fit.tables
            ]
            if found:
                yield from found
                return

    def _rows_of(self, reading: _ByNumber) -> Iterator[Matter]:
        for table in reading.tables:
            yield from self._rows.at(table, reading.number)

    def _is_sure(self, reading: _ByNumber) -> bool:
        """Whether every table that the name fits is known, and has a row of this number."""
        return reading.is_all and all(
            self._rows.at(table, reading.number) for table in reading.tables
        )

    def _titled(self, text: str, readings: Sequence[_ByNumber]) -> FoundRow:
        """Return what a text means as words of a title, else what it may have meant by number."""
        found = self._titles.find(text, only_whole=bool(readings) or is_like_a_number(text))
        titled = tuple(self._matters[at] for at in found.indices)
        if titled:
            return _one(titled) if found.is_all else _none_but(titled)
        near = (
            row
            for reading in readings[:_FEW]
            for table in reading.tables[:_FEW]
            for row in islice(self._rows.around(table, reading.number), ENOUGH)
        )
        return _none_but(near if readings else self._near.matters(text))

    def _told(self, tables: Iterable[RowTable]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(map(self.known.name, islice(tables, ENOUGH))))

    @cached_property
    def _ids(self) -> MattersByName:
        return MattersByName((matter.id, matter) for matter in self._matters if matter.id)

    @cached_property
    def _printed(self) -> MattersByName:
        return MattersByName((text, matter) for matter, text in self.known.printed.items())

    @cached_property
    def _titles(self) -> TitleWords:
        return TitleWords(matter.text for matter in self._matters)

    @cached_property
    def _near(self) -> Nearby:
        return Nearby(self.known, self._rows, self._matters)

    @cached_property
    def _references(self) -> Mapping[Location, str]:
        added = {
            row.matter: self.known.reference(row.matter, row.table) for row in self._rows.added
        }
        found = {
            matter.at: text for matter, text in added.items() if self.find(text).matter is matter
        }
        return {**{matter.at: text for matter, text in self.known.printed.items()}, **found}


def _one(matters: Iterable[Matter]) -> FoundRow:
    """Return the only one of some matters, each of which may come again."""
    found = tuple(dict.fromkeys(matters))
    return FoundRow(found[0]) if len(found) == 1 else _none_but(found)


def _none_but(matters: Iterable[Matter]) -> FoundRow:
    return FoundRow(None, tuple(islice(dict.fromkeys(matters), ENOUGH)))
