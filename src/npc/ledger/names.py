"""What the categories and months of a plan may be called: by name, in short, or by a part of it."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice

from npc.kinds.monthly_plan import Month
from npc.ledger.fragments import ENOUGH, FragmentIndex
from npc.ledger.scopes import SHORTEST, Scope, Scopes, listed, variants
from npc.ledger.spelling import plain
from npc.ledger.tables import RowTable
from npc.plan import Plan
from npc.records import NamedTuple


class Fitting(NamedTuple):
    """The tables that a name fits."""

    tables: tuple[RowTable, ...] = ()
    is_all: bool = True
    """Whether it fits no other, for sure."""


class TableNames:
    """The names of the tables of a plan.

    Args:
        plan: The plan.
        tables: What is counted in it.
        short: Short names of tables, as they are printed in references.

    """

    def __init__(
        self, plan: Plan, tables: Iterable[RowTable], short: Iterable[tuple[str, RowTable]]
    ) -> None:
        self._tables = tuple(tables)
        self._short = listed((plain(name), table) for name, table in short)
        self._scopes = Scopes(plan, self._tables)
        self.parted = self._scopes.parted
        self._exact = listed((name, table) for table in self._tables for name in table.names)
        self._fits: dict[tuple[str, frozenset[Scope] | None, bool], Fitting] = {}

    def fitting(
        self, part: str, scopes: frozenset[Scope] | None, *, exactly: bool = False
    ) -> Fitting:
        """Return the tables that a name fits: those of that name before those that have it in theirs.

        Args:
            part: The name, as it is compared; empty for a whole paper.
            scopes: Where the table is; None is anywhere.
            exactly: Whether a part of a name does not do.

        """
        key = part, scopes, exactly
        if key not in self._fits:  # a ledger names the same tables again and again
            self._fits[key] = self._fitting(part, scopes, exactly=exactly)
        return self._fits[key]

    def _fitting(self, part: str, scopes: frozenset[Scope] | None, *, exactly: bool) -> Fitting:
        short = [table for table in self._short.get(part, ()) if self._is_in(table, scopes)]
        found = short or [*islice(self._named(part, scopes), ENOUGH + 1)]
        if found or exactly:
            return Fitting(tuple(found[:ENOUGH]), len(found) <= ENOUGH)
        holding = self._index.holding(part)
        tables = dict.fromkeys(self._in_index[at] for at in holding.indices)
        within = (table for table in tables if self._is_in(table, scopes))
        return Fitting(tuple(within), holding.is_all)

    def within(self, written: str) -> Iterator[RowTable]:
        """Yield the tables that stand in a paper or a category of a name."""
        scopes = self._scopes.named(written)
        return (table for table in self._tables if scopes and self._is_in(table, scopes))

    def _named(self, part: str, scopes: frozenset[Scope] | None) -> Iterator[RowTable]:
        """Yield the tables of a name, each once; only the first few are asked for."""
        if scopes is None:
            return iter(self._exact.get(part, ()))
        found = (self._exact_in.get((scope, part), ()) for scope in scopes)
        return _each_once(table for tables in found for table in tables)

    def _is_in(self, table: RowTable, scopes: frozenset[Scope] | None) -> bool:
        return scopes is None or not scopes.isdisjoint(self._scopes.of(table))

    @cached_property
    def _exact_in(self) -> "Mapping[tuple[Scope, str], list[RowTable]]":
        """The tables by where they are and their names; that of a whole paper has none."""
        return listed(
            ((scope, name), table)
            for table in self._tables
            for scope in self._scopes.of(table)
            for name in (*table.names, *([""] if _is_whole(table) else []))
        )

    @cached_property
    def _variants(self) -> "tuple[tuple[str, RowTable], ...]":
        """Names of which a part will do; months are named wholly."""
        named = [table for table in self._tables if not isinstance(table.category, Month)]
        return tuple((name, table) for table in named for name in variants(table.name))

    @cached_property
    def _in_index(self) -> tuple[RowTable, ...]:
        return tuple(table for _, table in self._variants)

    @cached_property
    def _index(self) -> FragmentIndex:
        return FragmentIndex((name for name, _ in self._variants), SHORTEST)


def _is_whole(table: RowTable) -> bool:
    return table.category is None or table.name == table.paper.name


def _each_once(tables: Iterable[RowTable]) -> Iterator[RowTable]:
    seen: set[RowTable] = set()
    for table in tables:
        if table not in seen:
            seen.add(table)
            yield table
