"""Rows of the original paired with those of the plan: by their parts, then anywhere, then by what is alike."""

from collections.abc import Callable, Iterable, Sequence

from npc.differing.meaning import of_text
from npc.differing.parts import Parts, inner_rows, rows_of, text_of
from npc.differing.text_pairs import Pair, exact_pairs, pairs_of
from npc.kinds.record import Record
from npc.plan import Heading, Point
from npc.records import NamedTuple


class PairedRows(NamedTuple):
    """A row of the plan, and what the original has for it."""

    have: Record
    found: Record
    is_sure: bool


class RowPairs:
    """Which row of the plan each row of the original is."""

    def __init__(
        self,
        parts: Parts,
        *,
        known: Iterable[PairedRows] = (),
        words: Callable[[Record], str] = text_of,
    ) -> None:
        """Pair the rows of two papers.

        Args:
            parts: The parts of both.
            known: Rows that are known to be the same, also those of other papers.
            words: Gives what of a row is compared where no other says the same.

        """
        self._parts = parts
        self._words = words
        self._pairs: dict[int, PairedRows] = {}
        """By the rows of the original."""
        self._taken: set[int] = set()
        """Rows of the plan that one of the original is."""
        self._alike: set[int] = set()
        """Rows of the original that are headings in the plan."""
        for each in known:
            self._take(each.have, each.found, is_sure=each.is_sure)
        self._pair()

    def of(self, found: Record) -> PairedRows | None:
        """Return the pair of a row of the original; None where the plan does not have it."""
        return self._pairs.get(id(found))

    def is_taken(self, have: Record) -> bool:
        """Return whether a row of the plan is one of the original."""
        return id(have) in self._taken

    def is_heading(self, found: Record) -> bool:
        """Return whether a row of the original is a heading in the plan."""
        return id(found) in self._alike

    @property
    def pairs(self) -> Sequence[PairedRows]:
        """All that are paired, those that were known first."""
        return tuple(self._pairs.values())

    @property
    def shares(self) -> tuple[int, int]:
        """How many rows of the original are known, and how many there are."""
        return len(self._pairs), sum(1 for _ in _rows_of_original(self._parts))

    def _pair(self) -> None:
        """Pair rows: those that are the same in their part, then anywhere, then what is alike."""
        parts = {id(part.have): part.have for part in self._parts.same}
        have = [row for part in parts.values() for row in rows_of(part)]
        have += [row for part in self._parts.gone for row in inner_rows(part)]
        found = list(_rows_of_original(self._parts))
        for part in self._parts.same:
            own, others = self._left(rows_of(part.have)), rows_of(part.found)
            for pair in exact_pairs(_texts_of(own), _texts_of(others)):
                self._take(own[pair.have], others[pair.found], is_sure=True)
        have = self._left(have)
        found = self._unpaired(found)
        for pair in exact_pairs(_texts_of(have), _texts_of(found)):
            self._take(have[pair.have], found[pair.found], is_sure=True)
        for part in self._parts.same:
            own = self._left(rows_of(part.have))
            others = self._unpaired(rows_of(part.found))
            for pair in self._alike_in(own, others):
                self._take(own[pair.have], others[pair.found], is_sure=pair.is_sure)
        have = self._left(have)
        found = self._unpaired(found)
        for pair in self._alike_in(have, found):
            if pair.is_sure:
                self._take(have[pair.have], found[pair.found], is_sure=True)
        self._pair_headings()

    def _alike_in(self, have: Sequence[Record], found: Sequence[Record]) -> Sequence[Pair]:
        return pairs_of([*map(self._words, have)], [*map(self._words, found)])

    def _pair_headings(self) -> None:
        """Take headings that run in for points with leads, and the other way round: the same is printed."""
        found = self._unpaired(_rows_of_original(self._parts))
        by_text = {text_of(row): row for row in found if isinstance(row, Point)}
        for part in list(self._parts.gone):
            row = by_text.pop(_text_of_heading(part), None)
            if row is not None:
                self._parts.gone.remove(part)
                self._alike.add(id(row))
        own = {
            text_of(row): row
            for part in self._parts.same
            for row in self._left(rows_of(part.have))
            if isinstance(row, Point)
        }
        for new in list(self._parts.new):
            row = own.pop(_text_of_heading(new.found), None)
            if row is not None:
                self._parts.new.remove(new)
                self._taken.add(id(row))

    def _left(self, rows: Sequence[Record]) -> list[Record]:
        return [row for row in rows if id(row) not in self._taken]

    def _unpaired(self, rows: Sequence[Record]) -> list[Record]:
        return [row for row in rows if id(row) not in self._pairs]

    def _take(self, have: Record, found: Record, *, is_sure: bool) -> None:
        self._pairs[id(found)] = PairedRows(have, found, is_sure)
        self._taken.add(id(have))


def _rows_of_original(parts: Parts) -> Sequence[Record]:
    """Return all rows of the original."""
    same = [row for part in parts.same for row in rows_of(part.found)]
    return [*same, *(row for new in parts.new for row in inner_rows(new.found))]


def _texts_of(rows: Sequence[Record]) -> list[str]:
    """Return what rows say, to be compared."""
    return [text_of(row) for row in rows]


def _text_of_heading(part: Record) -> str:
    """Return what a heading without rows says with the text behind it; nothing of any other part."""
    if not isinstance(part, Heading) or next(inner_rows(part), None):
        return "\0"
    return of_text(f"{part.title}{part.text or ''}").replace("。", "")
