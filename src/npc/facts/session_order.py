"""Sessions whose numbers and days do not go the same way."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TypeVar

from npc.genre.meetings import kind_of
from npc.genre.sessions import number_in
from npc.plan import Session

S = TypeVar("S", bound=Session)


def out_of_order(sessions: Iterable[S]) -> Iterator[tuple[S, S]]:
    """Yield each two sessions of a term that follow by number, of which the second has the earlier day."""
    groups: dict[tuple[str, str], list[tuple[int, S]]] = {}
    for session in sessions:
        named = number_in(session.name)
        if named is None:
            continue
        before, number = named
        groups.setdefault((before, kind_of(session.kind)), []).append((number, session))
    for group in groups.values():
        in_order = sorted(group, key=lambda numbered: numbered[0])
        for (number, earlier), (next_number, later) in pairwise(in_order):
            if number < next_number and later.date < earlier.date:
                yield earlier, later
