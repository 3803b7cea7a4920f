"""Sessions whose numbers and days do not go the same way."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TypeVar

from npc.genre.meetings import kind_of
from npc.genre.sessions import number_in
from npc.plan import Session

S = TypeVar("S", bound=Session)


_ALL = 3
"""Numbered sessions from which on a list may be one of all."""


def out_of_order(sessions: Iterable[S]) -> Iterator[tuple[S, S]]:
    """Yield each two sessions of a term that follow by number, of which the second has the earlier day."""
    for group in _by_number(sessions):
        for (number, earlier), (next_number, later) in pairwise(group):
            if number < next_number and later.date < earlier.date:
                yield earlier, later


def left_out(sessions: Iterable[S]) -> Iterator[tuple[S, S, int]]:
    """Yield the two sessions between which one number is missing, and that number, where all others are there."""
    for group in _by_number(sessions):
        gaps = [
            (before, behind, number + 1)
            for (number, before), (following, behind) in pairwise(group)
            if following > number + 1
        ]
        missing = group[-1][0] - group[0][0] + 1 - len({number for number, _ in group})
        if len(group) >= _ALL and missing == len(gaps) == 1:
            yield gaps[0]


def _by_number(sessions: Iterable[S]) -> Iterator[list[tuple[int, S]]]:
    """Yield the numbered sessions of each meeting and term, in the order of their numbers."""
    groups: dict[tuple[str, str], list[tuple[int, S]]] = {}
    for session in sessions:
        named = number_in(session.name)
        if named is None:
            continue
        before, number = named
        groups.setdefault((before, kind_of(session.kind)), []).append((number, session))
    for group in groups.values():
        yield sorted(group, key=lambda numbered: numbered[0])
