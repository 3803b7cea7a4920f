"""Where a category is looked for: in a paper, in an annex, within another category."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeAlias, TypeVar

from npc.kinds.arrangement import Arrangement
from npc.kinds.paper import Paper
from npc.ledger.fragments import FragmentIndex
from npc.ledger.spelling import after_annex, parted, plain
from npc.ledger.tables import RowTable
from npc.plan import Plan

K = TypeVar("K")
V = TypeVar("V")

SHORTEST = 2
"""Characters of a part of a name."""
_OFTEN_LEFT_OUT = "工作"
"""监督计划 is 监督工作计划."""

Scope: TypeAlias = str | int
"""A paper, by its index in the plan, or a category, by its name."""


class Scopes:
    """The papers and outer categories of a plan, by what they may be called.

    Args:
        plan: The plan.
        tables: What is counted in it.

    """

    def __init__(self, plan: Plan, tables: Sequence[RowTable]) -> None:
        self._plan = plan
        self._tables = tables
        self._papers = {id(paper): at for at, paper in enumerate(plan.papers)}

    def parted(self, text: str) -> Iterator[Iterator[tuple[frozenset[Scope] | None, str]]]:
        """Yield how a text may be parted into where it stands and what is there, the surer first."""
        yield iter([(None, text)])
        yield ((self._annexes(number), rest) for number, rest in after_annex(text))
        yield ((self.named(before), rest) for before, rest in parted(text))

    def of(self, table: RowTable) -> Iterator[Scope]:
        """Yield where a table stands."""
        yield self._papers[id(table.paper)]
        yield from map(plain, table.outer)

    def named(self, written: str) -> frozenset[Scope]:
        """Return the papers and outer categories that a text may name."""
        known = self._known_scopes
        if written in known:
            return frozenset(known[written])
        held = self._scope_index.holding(written).indices
        return frozenset(scope for at in held for scope in known[self._scope_names[at]])

    @cached_property
    def _known_scopes(self) -> "Mapping[str, list[Scope]]":
        papers = (
            (name, self._papers[id(paper)])
            for paper in self._plan.papers
            for said in _names_of_paper(paper)
            for name in variants(said)
        )
        outer = ((plain(name), plain(name)) for table in self._tables for name in table.outer)
        return listed(dict.fromkeys((*papers, *outer)))

    @cached_property
    def _scope_names(self) -> tuple[str, ...]:
        return tuple(self._known_scopes)

    @cached_property
    def _scope_index(self) -> FragmentIndex:
        return FragmentIndex(self._scope_names, SHORTEST)

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


def _names_of_paper(paper: Paper) -> Iterator[str]:
    yield paper.name
    yield paper.id
    yield paper.title
    if isinstance(paper, Arrangement) and paper.purpose:
        yield paper.purpose


def variants(name: str) -> Iterator[str]:
    """Yield a name as it is compared, and as it is often shortened."""
    whole = plain(name)
    yield whole
    shorter = whole.replace(_OFTEN_LEFT_OUT, "")
    if shorter and shorter != whole:
        yield shorter


def listed(pairs: "Iterable[tuple[K, V]]") -> "dict[K, list[V]]":
    """Return what belongs to each key, in order."""
    found: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return dict(found)
