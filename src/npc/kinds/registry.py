"""The kinds of documents: the only list of them."""

from npc.kinds.agenda import Agenda
from npc.kinds.arrangement import Arrangement
from npc.kinds.monthly_plan import MonthlyPlan
from npc.kinds.notice import Notice
from npc.kinds.npc_yaml import NpcYaml
from npc.kinds.paper import PAPERS, Paper
from npc.kinds.record import Record
from npc.kinds.text import Text
from npc.kinds.work_points import WorkPoints

__all__ = ("PAPERS", "SETTINGS", "documents", "parts")

PAPERS.update(
    {paper.kind: paper for paper in (WorkPoints, Arrangement, MonthlyPlan, Agenda, Text, Notice)}
)

SETTINGS = "settings"
"""What the form of `npc.yaml` is called, which says no kind."""


def parts() -> dict[str, type[Paper]]:
    """Return every kind of paper by what `--part` and the class of its section call it."""
    return {paper.part: paper for paper in PAPERS.values()}


def documents() -> dict[str, type[Record]]:
    """Return every kind of document by its name, `npc.yaml` among them."""
    return {**PAPERS, SETTINGS: NpcYaml}
