"""What may be meant by a reference that fits nothing: rows and names like it, told and never taken."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from npc.kinds.matter import Matter
from npc.ledger.fragments import ENOUGH
from npc.ledger.rows import NumberedRows
from npc.ledger.spelling import numbers_at_end, plain, plain_words
from npc.ledger.tables import RowTable
from npc.suggestions import LOOSE, MOST_SUGGESTED, USUAL, Names

_LONGEST = 120
"""Characters of what is compared: likeness takes time by the square of them."""


class Nearby:
    """Rows and tables that are like what is written, the first few times that it is asked.

    Args:
        tables: The tables of the plan.
        rows: Their rows.
        matters: The matters that have ids and titles.

    """

    def __init__(
        self, tables: Iterable[RowTable], rows: NumberedRows, matters: Iterable[Matter]
    ) -> None:
        self._tables = tuple(tables)
        self._rows = rows
        self._matters = tuple(matters)
        self._left = MOST_SUGGESTED

    def matters(self, text: str) -> tuple[Matter, ...]:
        """Return the matters that a text may mean, the likeliest first; perhaps none."""
        if not self._left or len(text) > _LONGEST:
            return ()
        self._left -= 1
        return tuple(
            dict.fromkeys((*self._by_id(text), *self._by_number(text), *self._by_title(text)))
        )[:ENOUGH]

    def tables(self, text: str) -> tuple[RowTable, ...]:
        """Return the tables whose name a text may mean; where none is like it, all if they are few."""
        near = self._named_like(text) if self._left and len(text) <= _LONGEST else ()
        self._left -= bool(self._left)
        return near or self._tables

    def _named_like(self, text: str) -> tuple[RowTable, ...]:
        name = self._names.closest(text, cutoff=LOOSE)
        return tuple(self._by_name[name]) if name else ()

    def _by_number(self, text: str) -> Iterator[Matter]:
        for end in numbers_at_end(text):
            for table in self._named_like(end.before):
                yield from self._rows.at(table, end.number) or self._rows.around(table, end.number)

    def _by_id(self, text: str) -> Iterator[Matter]:
        name = self._ids.closest(text, cutoff=USUAL)
        if name:
            yield self._matters_by_id[name]

    def _by_title(self, text: str) -> Iterator[Matter]:
        title = self._titles.closest(plain_words(text), cutoff=USUAL)
        if title:
            yield self._matters_by_title[title]

    @cached_property
    def _by_name(self) -> "Mapping[str, list[RowTable]]":
        found: dict[str, list[RowTable]] = defaultdict(list)
        for table in self._tables:
            for name in sorted({plain(table.name), *table.names}):
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
    def _matters_by_title(self) -> Mapping[str, Matter]:
        titles = ((plain_words(matter.text), matter) for matter in reversed(self._matters))
        return {title: matter for title, matter in titles if len(title) <= _LONGEST}

    @cached_property
    def _titles(self) -> Names:
        return Names(self._matters_by_title)
