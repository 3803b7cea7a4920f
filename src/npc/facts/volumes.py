"""What is printed as one file each: a paper, what issues it, and its annexes.

Each is a plan with its papers alone, so that templates and writers know one document only.
"""

from collections.abc import Container

from npc.plan import Paper, Plan


def volumes_of(plan: Plan) -> tuple[Plan, ...]:
    """Return a volume for every paper that is no annex of another.

    The first has the work points; tables that no paper carries go together, as an arrangement and a
    monthly plan without work points do. What would be in none, such as the annex of an annex, is with
    what carries it.
    """
    carried = {paper.id for each in plan.papers for paper in plan.annexes_of(each)}
    found = _first(plan, carried)
    printed = {paper for volume in found for paper in volume.papers}
    carriers = _carriers(plan)
    alone = (paper for paper in plan.papers if paper.id not in carried)
    for paper in (*alone, *plan.papers):
        if paper not in printed:
            found.append(volume_of(plan.issued_by(paper) or carriers.get(paper, paper), plan))
            printed.update(found[-1].papers)
    return tuple(found)


def volume_with(paper: Paper, plan: Plan) -> Plan:
    """Return the volume in which a paper is printed, or the one of which it is the main paper."""
    found = (each for each in volumes_of(plan) if _prints(each, paper))
    return next(found, None) or volume_of(paper, plan)


def _prints(volume: Plan, paper: Paper) -> bool:
    return paper in (*volume.issuing, *volume.body, *volume.annexes)


def volume_of(main: Paper, plan: Plan) -> Plan:
    """Return the plan with one paper, what issues it, and its annexes."""
    whole = plan._replace(main=main)
    papers = (*whole.issuing, main, *whole.annexes)
    return whole._replace(papers=tuple(dict.fromkeys(papers)))


def _first(plan: Plan, carried: Container[str]) -> list[Plan]:
    """Return the volume of the work points, or of the tables where there are none, if any."""
    work_points = plan.work_points
    if work_points:
        return [volume_of(work_points, plan)]
    tables = [paper for paper in plan.papers if paper.is_usual_annex and paper.id not in carried]
    return [plan._replace(papers=tuple(tables))] if len(tables) > 1 else []


def _carriers(plan: Plan) -> dict[Paper, Paper]:
    """Return the first paper that has each annex among its own."""
    carriers: dict[Paper, Paper] = {}
    for carrier in plan.papers:
        for annex in plan.annexes_of(carrier):
            carriers.setdefault(annex, carrier)
    return carriers
