"""How much is in each paper of an imported plan, as every outline of a plan says it."""

from npc.messages import Message
from npc.plan import Paper, Plan, WorkPoints
from npc.views.paper_outline import paper_outline
from npc.views.table import in_language
from npc.views.text_outline import text_outline


def contents_of(plan: Plan) -> dict[str, Message]:
    """Return what is in each paper, by the name of its file: 9个类别，43项."""
    return {paper.at.document.file: _counts(paper) for paper in plan.papers}


def _counts(paper: Paper) -> Message:
    outline = (
        text_outline(paper.sections) if isinstance(paper, WorkPoints) else paper_outline(paper)
    )
    return Message(in_language(outline.counts, "en"), in_language(outline.counts, "zh"))
