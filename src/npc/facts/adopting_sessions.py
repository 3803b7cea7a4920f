"""The sessions that adopted the papers of a plan, as their 题注 tell of them."""

from collections.abc import Iterator

from npc.plan import Paper, Plan, Session


def adopting_sessions(plan: Plan) -> Iterator[Session]:
    """Yield the sessions that the steps of all papers' adoptions name."""
    for paper in plan.papers:
        yield from adopting(paper)


def adopting(paper: Paper) -> Iterator[Session]:
    """Yield the sessions that the steps of a paper's adoption name; each stands at its step."""
    for index, step in enumerate(paper.adopted):
        at = paper.at / "adopted" / index
        yield Session(kind=step.body, name=step.session, date=step.date, at=at)
