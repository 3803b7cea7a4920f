"""Papers that are annexes of one another, each of which would be printed within the other."""

from collections.abc import Iterator

from npc.plan import Paper, Plan
from npc.records import NamedTuple


class ClosedCircle(NamedTuple):
    """The name that closes a circle: an annex that has its carrier among its own annexes, or issues it."""

    carrier: Paper
    place: int
    """Of the name among the annexes of the carrier."""
    annex: Paper


def annex_circles(plan: Plan) -> Iterator[ClosedCircle]:
    """Yield where annexes lead back to what carries them; a paper that names itself is none."""
    by_id = {paper.id: paper for paper in reversed(plan.papers)}
    done: set[str] = set()
    for first in plan.papers:
        above: dict[str, Iterator[ClosedCircle]] = {}
        waiting = [first]
        while waiting:  # a chain of annexes may be longer than Python lets a function call itself
            paper = waiting[-1]
            if paper.id in done:
                waiting.pop()
                continue
            names = above.setdefault(paper.id, _named(plan, paper, by_id))
            link = next(names, None)
            if link is None:
                done.add(paper.id)
                del above[paper.id]
                waiting.pop()
            elif link.annex.id in above or plan.issued_by(link.annex) is paper:
                yield link
            else:
                waiting.append(link.annex)


def _named(plan: Plan, carrier: Paper, by_id: dict[str, Paper]) -> Iterator[ClosedCircle]:
    names = carrier.annexes
    if names is None:
        names = tuple(annex.id for annex in plan.annexes_of(carrier))
    for place, name in enumerate(names):
        if name in by_id and name != carrier.id:
            yield ClosedCircle(carrier, place, by_id[name])
