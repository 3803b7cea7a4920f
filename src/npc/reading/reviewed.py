"""The plans that reviews are of (`of`): found when they are read, as rules see no files."""

from collections.abc import Mapping
from os.path import realpath
from pathlib import Path

from npc.kinds.paper import Paper
from npc.kinds.review import Review
from npc.plan import Plan
from npc.source.plan_files import PlanFiles
from npc.source.plan_paths import Astray, plan_at
from npc.source.repo import repo_around


def with_reviewed(plan: Plan, files: PlanFiles, paths: Mapping[str, Path]) -> Plan:
    """Return a plan whose reviews know to which plan their `of` leads.

    Args:
        plan: The plan.
        files: Its files.
        paths: The files by their paths as findings show them.

    """
    repo = repo_around(files)

    def led(paper: Paper) -> Paper:
        if not isinstance(paper, Review) or paper.of is None:
            return paper
        folder = paths[paper.at.document.path].parent
        found = plan_at(paper.of, folder=folder, repo=repo)
        return paper._replace(reviewed=Astray.ITSELF if _is_itself(found, plan, paths) else found)

    return plan._replace(papers=tuple(map(led, plan.papers)))


def _is_itself(found: PlanFiles | Astray, plan: Plan, paths: Mapping[str, Path]) -> bool:
    """Return whether nothing was found but reviews of the plan itself."""
    if isinstance(found, Astray):
        return False
    kinds: dict[str, bool] = {}
    for paper in plan.papers:
        shown = paper.at.document.path
        kinds[shown] = kinds.get(shown, True) and isinstance(paper, Review)
    reviews = {realpath(paths[shown]) for shown, is_review in kinds.items() if is_review}
    return all(str(path) in reviews for path in found.files)
