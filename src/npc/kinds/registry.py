"""The kinds of documents: the only list of them."""

from npc.kinds.arrangement import Arrangement
from npc.kinds.monthly_plan import MonthlyPlan
from npc.kinds.notice import Notice
from npc.kinds.npc_yaml import NpcYaml
from npc.kinds.paper import PAPERS
from npc.kinds.record import Record
from npc.kinds.work_points import WorkPoints

__all__ = ("PAPERS", "SETTINGS", "documents")

PAPERS.update({paper.kind: paper for paper in (WorkPoints, Arrangement, MonthlyPlan, Notice)})

SETTINGS = "settings"
"""What the form of `npc.yaml` is called, which says no kind."""


def documents() -> dict[str, type[Record]]:
    """Return every kind of document by its name, `npc.yaml` among them."""
    return {**PAPERS, SETTINGS: NpcYaml}
