"""A plan in short: its papers with what is in each, and which is annexed to which."""

from collections.abc import Iterator, Sequence

from npc.kinds.paper import STATUSES
from npc.messages import Message
from npc.plan import Paper, Plan, WorkPoints
from npc.records import NamedTuple
from npc.views.entries import annex_name, annexes_of
from npc.views.paper_outline import paper_outline
from npc.views.phrases import CLAUSE, COMMA, in_brackets, joined, labelled
from npc.views.schedule import source_of
from npc.views.table import Block, Column, Text, in_language, sentence
from npc.views.text_outline import text_outline
from npc.views.view import View

COLUMNS: tuple[Column[Text], ...] = (
    Column("number", Message("no.", "序号")),
    Column("text", Message("contents", "内容"), share=1),
    Column("count", Message("count", "项数")),
)


class _Part(NamedTuple):
    """A paper of a plan as a table, and as lines of an outline."""

    block: Block[Text]
    lines: Sequence[Text]


def outline_view(plan: Plan) -> View[Text]:
    """Show what a plan holds: as text an outline, in other forms a table for each paper.

    Ids are shown where a paper has one of its own, so that others may refer to it.
    """
    first = plan.notice
    parts = [
        *([_body(plan, plan.work_points)] if plan.work_points else ()),
        *(_paper(plan, paper) for paper in plan.tables),
        *(_paper(plan, notice) for notice in plan.notices if notice is not first),
    ]
    notice = [_named(plan, first, labelled(_NOTICE, _with_status(first)))] if first else []
    return View(
        "outline",
        plan.title,
        None,
        source_of(plan),
        [part.block for part in parts],
        (),
        remarks=notice,
        lines=[plan.title, *notice, *(line for part in parts for line in part.lines)],
    )


_NOTICE = Message("notice", "通知")
_BODY = Message("Body text: {counts}", "正文：{counts}")
_ANNEXES, _ISSUES = Message("annexes", "附件"), Message("issues", "印发")


def _body(plan: Plan, work_points: WorkPoints) -> _Part:
    found = text_outline(work_points.sections)
    counts = joined((found.counts, _status(work_points)), CLAUSE)
    heading = _named(plan, work_points, _BODY.format(counts=counts))
    return _Part(Block("body", heading, COLUMNS, found.rows), [heading, *found.lines])


def _paper(plan: Plan, paper: Paper) -> _Part:
    title: Text = paper.title
    annexes = annexes_of(plan)
    if paper in annexes:
        mark = annex_name(paper, annexes)
        title = Message(f"{sentence(mark, 'en')} {paper.title}", f"{mark.zh} {paper.title}")
    heading = _named(plan, paper, title)
    found = paper_outline(paper)
    counts = joined((found.counts, _status(paper)), CLAUSE)
    block: Block[Text] = Block(paper.id, heading, COLUMNS, found.rows, counts)
    above = (counts, *_relations(plan, paper))
    return _Part(block, ["", heading, *map(_indented, above), *found.lines])


def _status(paper: Paper) -> Message | None:
    """Return whether a paper is a draft or final, where it says so."""
    return Message(paper.status, STATUSES[paper.status]) if paper.status else None


def _with_status(paper: Paper) -> Text:
    status = _status(paper)
    return in_brackets(paper.title, status) if status else paper.title


def _named(plan: Plan, paper: Paper, title: Text) -> Text:
    """Return a title with the id of the paper behind it, where ids are needed."""
    if all(other.id == other.kind for other in plan.papers):
        return title
    english, chinese = in_language(title, "en"), in_language(title, "zh")
    return Message(f"{english} [{paper.id}]", f"{chinese} [{paper.id}]")


def _relations(plan: Plan, paper: Paper) -> Iterator[Message]:
    """Yield what a paper issues and what is annexed to it."""
    issued = plan.issued_by(paper)
    if issued:
        yield labelled(_ISSUES, issued.title)
    annexes = plan.annexes_of(paper)
    if annexes:
        yield labelled(
            _ANNEXES, joined([_named(plan, each, each.title) for each in annexes], COMMA)
        )


def _indented(text: Text) -> Message:
    return Message(f"  {in_language(text, 'en')}", f"  {in_language(text, 'zh')}")
