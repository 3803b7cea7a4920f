"""Two states of a plan: which papers, parts and rows of one are those of the other.

Rows are paired by their ids, then by what they say, in their part, in their paper, and of matters in the
whole plan; then by likeness.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeAlias

from npc.differing.alike import RowWords
from npc.differing.paper_pairs import paper_pairs
from npc.differing.parts import name_of, parts_in, parts_of, rows_of
from npc.differing.row_pairs import PairedRows, RowPairs
from npc.differing.text_pairs import pairs_of
from npc.kinds.record import Record
from npc.plan import Item, Matter, Month, Paper, Plan, Point, Task
from npc.records import NamedTuple


class PlacedRow(NamedTuple):
    """A row, and where it stands."""

    paper: Paper
    part: Record
    """The paper itself, a category, a month, a section."""
    row: Record

    @property
    def place(self) -> str:
        """What the part is called: a category, 7月; nothing where the row stands in the paper itself."""
        part = self.part
        if isinstance(part, Month):
            return part.when.text
        return "" if part is self.paper else name_of(part)


class PlanPairs:
    """What is the same in two states of a plan."""

    def __init__(self, before: Plan, after: Plan) -> None:
        self.papers = paper_pairs(before, after)
        self.parts = [parts_of(*pair) for pair in self.papers.same]
        self._words = RowWords(of_one_year=before.year == after.year)
        self.own = {id(each.row): each for each in _placed(before)}
        """The rows of the first state, in order, by their ids in memory."""
        self.others = {id(each.row): each for each in _placed(after)}
        """Those of the second."""
        self.rows: Mapping[int, PairedRows] = self._paired()
        """The pairs, by the rows of the second state."""

    @cached_property
    def gone(self) -> Sequence[PlacedRow]:
        """The rows of the first state that the second has no more."""
        taken = {id(pair.have) for pair in self.rows.values()}
        return [each for key, each in self.own.items() if key not in taken]

    @cached_property
    def new(self) -> Sequence[PlacedRow]:
        """The rows of the second state that the first does not have."""
        return [each for key, each in self.others.items() if key not in self.rows]

    def rank(self, have: Record) -> int:
        """Return at which place among all of the first state a row of it stands."""
        return self._ranks[id(have)]

    @cached_property
    def _ranks(self) -> Mapping[int, int]:
        return {key: rank for rank, key in enumerate(self.own)}

    def stays(self, pair: PairedRows) -> bool:
        """Return whether a row stands in the part in which it stood."""
        have, found = self.own[id(pair.have)].part, self.others[id(pair.found)].part
        return self._partners.get(id(have)) is found

    @cached_property
    def _partners(self) -> Mapping[int, Record]:
        return {id(each.have): each.found for parts in self.parts for each in parts.same}

    def _paired(self) -> Mapping[int, PairedRows]:
        known = list(self._named())
        found = {id(pair.found): pair for pair in known}
        for parts in self.parts:
            pairs = RowPairs(parts, known=known, words=self._words.compared).pairs
            found |= {id(pair.found): pair for pair in pairs[len(known) :] if self._is_one(pair)}
        return {**found, **{id(pair.found): pair for pair in self._elsewhere(found)}}

    def _is_one(self, pair: PairedRows) -> bool:
        """Whether a pair is one row that stands in both states."""
        stand = id(pair.have) in self.own and id(pair.found) in self.others
        return stand and self._words.may_be_one(pair.have, pair.found)

    def _named(self) -> Iterator[PairedRows]:
        """Pair what has the same id in both states, or shows the same matter in the same paper."""
        names = {id(have): found.id for have, found in self.papers.same}
        own = _by_name((_name(each, names.get(id(each.paper))), each) for each in self.own.values())
        others = _by_name((_name(each, each.paper.id), each) for each in self.others.values())
        for name, each in others.items():
            if name in own:
                yield PairedRows(own[name].row, each.row, is_sure=True)

    def _elsewhere(self, known: Mapping[int, PairedRows]) -> Iterator[PairedRows]:
        """Pair matters that stand in another paper now: what says the same, then what is surely alike."""
        taken = {id(pair.have) for pair in known.values()}
        own = [each.row for key, each in self.own.items() if key not in taken]
        others = [each.row for key, each in self.others.items() if key not in known]
        for kind in (Item, Task):
            have, found = ([row for row in rows if _is_typed(row, kind)] for rows in (own, others))
            for pair in pairs_of([*map(self._said, have)], [*map(self._said, found)]):
                rows = PairedRows(have[pair.have], found[pair.found], is_sure=pair.is_sure)
                if pair.is_sure and self._is_one(rows):
                    yield rows

    def _said(self, row: Record) -> str:
        return self._words.compared(row)


_Name: TypeAlias = tuple[type[Record], str, str]
"""What kind of row, the paper where that is told, and the id."""


def _name(placed: PlacedRow, paper: str | None) -> _Name | None:
    """Return by what a row is known: its id; of one that shows another row, the paper and that row's."""
    row = placed.row
    if isinstance(row, Matter) and row.same:
        return (Matter, paper, row.same) if paper else None
    called = row.id if isinstance(row, Matter | Point) else None
    return (type(row), "", called) if called else None


def _by_name(rows: Iterable[tuple[_Name | None, PlacedRow]]) -> Mapping[_Name, PlacedRow]:
    """Return rows by their names; of two of one name, the first."""
    found: dict[_Name, PlacedRow] = {}
    for name, placed in rows:
        if name:
            found.setdefault(name, placed)
    return found


def _is_typed(row: Record, kind: type[Matter]) -> bool:
    return isinstance(row, kind) and not row.same


def _placed(plan: Plan) -> Iterator[PlacedRow]:
    """Yield the rows of a plan that stand; what was called off is there no more."""
    for paper in plan.papers:
        for part in parts_in(paper):
            for row in rows_of(part):
                if not (isinstance(row, Matter) and row.is_cancelled):
                    yield PlacedRow(paper, part, row)
