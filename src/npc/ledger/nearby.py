"""What may be meant by a reference that fits nothing: rows and names like it, told and never taken."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice

from npc.kinds.matter import Matter
from npc.ledger.fragments import ENOUGH
from npc.ledger.known import KnownRows
from npc.ledger.rows import NumberedRows
from npc.ledger.spelling import numbers_at_end, plain, words_of
from npc.ledger.tables import RowTable
from npc.suggestions import LOOSE, MOST_SUGGESTED, USUAL, Names

_LONGEST = 120
"""Characters of what is compared: likeness takes time by the square of them."""


class Nearby:
    """Rows and tables that are like what is written, the first few times that it is asked.

    Args:
        known: The tables of the plan, and what they are called.
        rows: Their rows.
        matters: The matters that have ids and titles.

    """

    def __init__(self, known: KnownRows, rows: NumberedRows, matters: Iterable[Matter]) -> None:
        self._known = known
        self._rows = rows
        self._matters = tuple(matters)
        self._left = MOST_SUGGESTED

    def matters(self, text: str) -> tuple[Matter, ...]:
        """Return the matters that a text may mean, the likeliest first; perhaps none."""
        if not self._left or len(text) > _LONGEST:
            return ()
        self._left -= 1
        ways = (self._by_id, self._by_number, self._by_category, self._by_words, self._by_title)
        found = dict.fromkeys(row for way in ways for row in way(text))
        return tuple(islice(found, ENOUGH))

    def tables(self, text: str) -> tuple[RowTable, ...]:
        """Return the tables whose name a text may mean; where none is like it, all if they are few."""
        near = self._named_like(text) if self._left and len(text) <= _LONGEST else ()
        self._left -= bool(self._left)
        return near or self._known.tables

    def _named_like(self, text: str) -> tuple[RowTable, ...]:
        name = self._names.closest(text, cutoff=LOOSE)
        return tuple(self._by_name[name]) if name else ()

    def _by_number(self, text: str) -> Iterator[Matter]:
        """Yield the rows of a number in what is like a category, or in all of the paper that is named."""
        for end in islice(numbers_at_end(text), 1):
            for table in self._known.names.within(end.before):
                yield from self._rows.at(table, end.number)
            for table in self._named_like(end.before):
                yield from self._rows.at(table, end.number) or self._rows.around(table, end.number)

    def _by_category(self, text: str) -> Iterator[Matter]:
        """Yield rows of a category that is named without a number."""
        for table in self._known.names.fitting(text, None).tables:
            yield from self._rows.around(table, 1)

    def _by_id(self, text: str) -> Iterator[Matter]:
        name = self._ids.closest(text, cutoff=USUAL)
        if name:
            yield self._matters_by_id[name]

    def _by_words(self, text: str) -> Iterator[Matter]:
        """Yield rows whose title holds words that are too few to stand for it: 决算."""
        words = words_of(text)
        if len(words) > 1:
            yield from (row for title, row in self._titled if words in title)

    def _by_title(self, text: str) -> Iterator[Matter]:
        title = self._titles.closest(words_of(text), cutoff=USUAL)
        if title:
            yield self._matters_by_title[title]

    @cached_property
    def _by_name(self) -> "Mapping[str, list[RowTable]]":
        found: dict[str, list[RowTable]] = defaultdict(list)
        for table in self._known.tables:
            names = (plain(table.name), *sorted(table.names), *self._known.short(table))
            for name in dict.fromkeys(names):
                found[name].append(table)
        return found

    @cached_property
    def _names(self) -> Names:
        return Names(self._by_name)

    @cached_property
    def _matters_by_id(self) -> Mapping[str, Matter]:
        return {plain(matter.id): matter for matter in reversed(self._matters) if matter.id}

    @cached_property
    def _ids(self) -> Names:
        return Names(self._matters_by_id)

    @cached_property
    def _titled(self) -> "tuple[tuple[str, Matter], ...]":
        return tuple((words_of(plain(matter.text)), matter) for matter in self._matters)

    @cached_property
    def _matters_by_title(self) -> Mapping[str, Matter]:
        return {title: row for title, row in reversed(self._titled) if len(title) <= _LONGEST}

    @cached_property
    def _titles(self) -> Names:
        return Names(self._matters_by_title)
