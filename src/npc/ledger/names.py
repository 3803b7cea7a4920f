"""What the categories and months of a plan may be called: by name, in short, or by a part of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice
from typing import TypeAlias, TypeVar

from npc.kinds.arrangement import Arrangement
from npc.kinds.monthly_plan import Month
from npc.kinds.paper import Paper
from npc.ledger.fragments import ENOUGH, FragmentIndex
from npc.ledger.spelling import after_annex, parted, plain
from npc.ledger.tables import RowTable
from npc.plan import Plan
from npc.records import NamedTuple

K = TypeVar("K")
V = TypeVar("V")

_SHORTEST = 2
"""Characters of a part of a name."""
_OFTEN_LEFT_OUT = "工作"
"""监督计划 is 监督工作计划."""

Scope: TypeAlias = str | int
"""Where a category is looked for: in a paper, by its index in the plan, or within a category."""


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
        self._plan = plan
        self._tables = tuple(tables)
        self._short = _listed((plain(name), table) for name, table in short)
        self._papers = {id(paper): at for at, paper in enumerate(plan.papers)}
        self._exact = _listed((name, table) for table in self._tables for name in table.names)

    def scoped(self, text: str) -> Iterator[Iterator[tuple[frozenset[Scope] | None, str]]]:
        """Yield how a text may be parted into where it stands and what is there, the surer first."""
        yield iter([(None, text)])
        yield ((self._annexes(number), rest) for number, rest in after_annex(text))
        yield ((self._scopes(before), rest) for before, rest in parted(text))

    def fitting(
        self, part: str, scopes: frozenset[Scope] | None, *, exactly: bool = False
    ) -> Fitting:
        """Return the tables that a name fits: those of that name before those that have it in theirs.

        Args:
            part: The name, as it is compared; empty for a whole paper.
            scopes: Where the table is; None is anywhere.
            exactly: Whether a part of a name does not do.

        """
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
        scopes = self._scopes(written)
        return (table for table in self._tables if scopes and self._is_in(table, scopes))

    def _named(self, part: str, scopes: frozenset[Scope] | None) -> Iterator[RowTable]:
        if scopes is None:
            return iter(self._exact.get(part, ()))
        found = (self._exact_in.get((scope, part), ()) for scope in scopes)
        return iter(dict.fromkeys(table for tables in found for table in tables))

    def _is_in(self, table: RowTable, scopes: frozenset[Scope] | None) -> bool:
        return scopes is None or not scopes.isdisjoint(self._scopes_of(table))

    def _scopes_of(self, table: RowTable) -> Iterator[Scope]:
        yield self._papers[id(table.paper)]
        yield from map(plain, table.outer)

    @cached_property
    def _exact_in(self) -> "Mapping[tuple[Scope, str], list[RowTable]]":
        """The tables by where they are and their names; that of a whole paper has none."""
        return _listed(
            ((scope, name), table)
            for table in self._tables
            for scope in self._scopes_of(table)
            for name in (*table.names, *([""] if _is_whole(table) else []))
        )

    @cached_property
    def _variants(self) -> "tuple[tuple[str, RowTable], ...]":
        """Names of which a part will do; months are named wholly."""
        named = [table for table in self._tables if not isinstance(table.category, Month)]
        return tuple((name, table) for table in named for name in _variants(table.name))

    @cached_property
    def _in_index(self) -> tuple[RowTable, ...]:
        return tuple(table for _, table in self._variants)

    @cached_property
    def _index(self) -> FragmentIndex:
        return FragmentIndex((name for name, _ in self._variants), _SHORTEST)

    def _scopes(self, written: str) -> frozenset[Scope]:
        """Return the papers and outer categories that a text may name."""
        known = self._known_scopes
        if written in known:
            return frozenset(known[written])
        names = tuple(known)
        held = self._scope_index.holding(written).indices
        return frozenset(scope for at in held for scope in known[names[at]])

    @cached_property
    def _known_scopes(self) -> "Mapping[str, list[Scope]]":
        papers = (
            (name, self._papers[id(paper)])
            for paper in self._plan.papers
            for said in _names_of_paper(paper)
            for name in _variants(said)
        )
        outer = ((plain(name), plain(name)) for table in self._tables for name in table.outer)
        return _listed(dict.fromkeys((*papers, *outer)))

    @cached_property
    def _scope_index(self) -> FragmentIndex:
        return FragmentIndex(self._known_scopes, _SHORTEST)

    def _annexes(self, number: int | None) -> frozenset[Scope]:
        """Return the papers that are an annex of a number; without one, the only annex there is."""
        by_number = self._by_annex_number
        if number is None:
            return by_number.get(1, frozenset()) if len(by_number) == 1 else frozenset()
        return by_number.get(number, frozenset())

    @cached_property
    def _by_annex_number(self) -> Mapping[int, frozenset[Scope]]:
        found: dict[int, set[Scope]] = defaultdict(set)
        for carrier in self._plan.issued:
            for number, paper in enumerate(self._plan.annexes_of(carrier), 1):
                found[number].add(self._papers[id(paper)])
        return {number: frozenset(papers) for number, papers in found.items()}


def _is_whole(table: RowTable) -> bool:
    return table.category is None or table.name == table.paper.name


def _names_of_paper(paper: Paper) -> Iterator[str]:
    yield paper.name
    yield paper.id
    yield paper.title
    if isinstance(paper, Arrangement) and paper.purpose:
        yield paper.purpose


def _variants(name: str) -> Iterator[str]:
    whole = plain(name)
    yield whole
    shorter = whole.replace(_OFTEN_LEFT_OUT, "")
    if shorter and shorter != whole:
        yield shorter


def _listed(pairs: "Iterable[tuple[K, V]]") -> "dict[K, list[V]]":
    found: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return dict(found)
