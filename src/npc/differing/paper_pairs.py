"""The papers of two states of a plan: which are the same."""

from collections.abc import Callable, Hashable, Iterator, Sequence

from npc.differing.text_pairs import pairs_of
from npc.plan import Paper, Plan
from npc.records import NamedTuple


class PaperPairs(NamedTuple):
    """The papers that both states have, and those that one of them has alone."""

    same: Sequence[tuple[Paper, Paper]]
    gone: Sequence[Paper]
    new: Sequence[Paper]


def paper_pairs(before: Plan, after: Plan) -> PaperPairs:
    """Pair papers: by their ids, then what they are for, then their titles, each among those of a kind.

    The id of a paper that says none follows from its file, which may have been renamed.
    """
    same: list[tuple[Paper, Paper]] = []
    gone, new = [*before.papers], [*after.papers]
    for name in (_id, _purpose):
        _take(list(_by_name(gone, new, name)), same, gone, new)
    for kind in dict.fromkeys(paper.kind for paper in new):
        _take(list(_by_title(gone, new, kind)), same, gone, new)
    order = {id(paper): number for number, paper in enumerate(after.papers)}
    return PaperPairs(sorted(same, key=lambda pair: order[id(pair[1])]), gone, new)


def _id(paper: Paper) -> Hashable:
    return paper.kind, paper.id


def _purpose(paper: Paper) -> Hashable:
    """Return what tells a paper from others of the year; of an agenda the session."""
    session = getattr(paper, "session", None)
    return paper.kind, paper.purpose, session and session.day_and_kind


def _by_name(
    gone: Sequence[Paper], new: Sequence[Paper], name: Callable[[Paper], Hashable]
) -> Iterator[tuple[Paper, Paper]]:
    """Yield those that alone have a name, in both states."""
    own, others = _alone(gone, name), _alone(new, name)
    yield from ((own[called], others[called]) for called in others if called in own)


def _alone(papers: Sequence[Paper], name: Callable[[Paper], Hashable]) -> dict[Hashable, Paper]:
    found: dict[Hashable, list[Paper]] = {}
    for paper in papers:
        found.setdefault(name(paper), []).append(paper)
    return {called: those[0] for called, those in found.items() if len(those) == 1}


def _by_title(
    gone: Sequence[Paper], new: Sequence[Paper], kind: str
) -> Iterator[tuple[Paper, Paper]]:
    own, others = ([paper for paper in papers if paper.kind == kind] for papers in (gone, new))
    for pair in pairs_of([each.title for each in own], [each.title for each in others]):
        yield own[pair.have], others[pair.found]


def _take(
    found: Sequence[tuple[Paper, Paper]],
    same: list[tuple[Paper, Paper]],
    gone: list[Paper],
    new: list[Paper],
) -> None:
    for have, other in found:
        same.append((have, other))
        gone.remove(have)
        new.remove(other)
