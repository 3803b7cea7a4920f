"""To whom the papers go: 主送, 抄送, name by name."""

import re
from collections.abc import Iterator
from itertools import islice

from npc.kinds.containers import listed
from npc.plan import Location, Plan
from npc.records import NamedTuple

_MOST = 200
"""Texts of a list that are looked at, and names of a text."""
_NAME = re.compile("[^、，；, ]+")


class Addressee(NamedTuple):
    """One of those to whom papers go."""

    name: str
    text: str
    """In which it is named, perhaps with others."""
    start: int
    """Where in it."""
    at: Location


def addressees(plan: Plan) -> Iterator[tuple[Addressee, ...]]:
    """Yield the lists of addressees, those of 抄报 aside, which are of other levels."""
    for notice in plan.notices:
        yield tuple(_named(notice.to, notice.at / "to"))
    for paper in plan.papers:
        if paper.imprint:
            yield tuple(_named(paper.imprint.to, paper.imprint.at / "to"))
            yield tuple(_named(paper.imprint.copies, paper.imprint.at / "copies"))


def reported_to(plan: Plan) -> Iterator[Addressee]:
    """Yield those of 抄报, who are above."""
    for paper in plan.papers:
        if paper.imprint:
            yield from _named(paper.imprint.copies_up, paper.imprint.at / "copies-up")


def _named(names: tuple[str, ...], at: Location) -> Iterator[Addressee]:
    for text, place in islice(listed(names, at), _MOST):
        for found in islice(_NAME.finditer(text), _MOST):
            yield Addressee(found[0], text, found.start(), place)
