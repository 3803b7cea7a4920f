"""Which papers are drafts: those whose titles say so, and that no meeting has adopted."""

from collections.abc import Iterable

from npc.genre.lexicon.documents import DRAFTS
from npc.importer.found import FoundMapping, FoundValue
from npc.kinds.paper import DRAFT


def say_drafts(papers: Iterable[FoundMapping]) -> None:
    """Set the status of papers that are drafts, behind their titles: 工作要点（征求意见稿）."""
    for paper in papers:
        title = paper.text("title").rstrip("）)】] ")
        if "adopted" in paper.values or not title.endswith(DRAFTS):
            continue
        values = {}
        for key, value in paper.values.items():
            values[key] = value
            if key == "title":
                values["status"] = FoundValue(DRAFT)
        paper.values = values
