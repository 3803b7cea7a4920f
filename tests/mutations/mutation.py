"""What a mutation is."""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from mutations.draft import Draft
from mutations.terms import Terms

Change: TypeAlias = Callable[[Draft, Terms], object]


def _always(terms: Terms) -> bool:
    return bool(terms.plan)


class Mutation(NamedTuple):
    """One way to spoil a clean plan, and what has to be said of it."""

    name: str
    change: Change
    rules: frozenset[str]
    """Rules one of which must find it."""
    also: frozenset[str] = frozenset()
    """What else is true of the spoilt plan and may be found anywhere in it."""
    near: Callable[[Terms], str] | None = None
    """Words that a line of the finding, or its message, must hold; else it is in a changed row."""
    anywhere: bool = False
    """Whether the finding may stand anywhere: what is missing has no place."""
    applies: Callable[[Terms], bool] = _always


def mutation(  # noqa: PLR0913 - a table's row
    name: str,
    change: Change,
    rules: str,
    *,
    also: str = "",
    near: Callable[[Terms], str] | None = None,
    anywhere: bool = False,
    applies: Callable[[Terms], bool] = _always,
) -> Mutation:
    """Make a mutation; rules are given in one text."""
    names, others = frozenset(rules.split()), frozenset(also.split())
    return Mutation(name, change, names, others, near, anywhere, applies)
