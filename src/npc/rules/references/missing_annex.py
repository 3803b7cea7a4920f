"""The list of annexes and the tables of the plan differ."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.annex_circles import ClosedCircle, annex_circles
from npc.facts.facts import Facts
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Location, Paper, Plan, WorkPoints
from npc.reading.naming import ids_by_kind
from npc.rules.base import Finding
from npc.suggestions import Suggestions

RULE = Rule(
    "NPC305",
    "missing-annex",
    Severity.ERROR,
    Message("the annexes named and the tables there differ", "附件名单与实有的表格不一致"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the names that each paper gives with the papers of the plan."""
    plan = facts.plan
    if plan.is_damaged():
        return
    ids = {paper.id: paper.kind for paper in plan.papers}
    called = ids_by_kind([(kind, name) for name, kind in ids.items()])
    suggestions = Suggestions([*ids, *called])
    for carrier in plan.papers:
        if carrier.annexes is not None:
            at = carrier.at / "annexes"
            yield from _named(plan, carrier, carrier.annexes, at, suggestions)
    for circle in annex_circles(plan):
        if circle.carrier.annexes is not None:
            yield _in_circle(circle)
    body = plan.work_points
    if body and body.annexes is not None:
        yield from _left_out(plan, body)


def _named(
    plan: Plan, carrier: Paper, names: Sequence[str], at: Location, suggestions: Suggestions
) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, name in enumerate(names):
        paper = plan.paper(name)
        if paper is None and not plan.is_damaged("categories", "months"):
            message = Message("the annex “{name}” is not in the plan", "计划中没有附件“{name}”")
            hint = suggestions.perhaps(name) or _ADD
            yield Finding(RULE, message.format(name=name), at / index, hint)
        elif paper is carrier:
            message = Message("“{name}” is its own annex", "“{name}”不能作自己的附件")
            yield Finding(RULE, message.format(name=name), at / index, _DELETE)
        if name in seen:
            message = Message("the annex “{name}” is named twice", "附件“{name}”列了两次")
            yield Finding(RULE, message.format(name=name), at / index, _DELETE_ONE)
        seen.add(name)


def _in_circle(circle: ClosedCircle) -> Finding:
    message = Message(
        "the annex “{name}” carries the paper whose annex it is",
        "附件“{name}”又（直接或间接）以本文件为附件，或者就是印发本文件的通知",
    )
    related = ((circle.annex.at, Message("it is here", "它在这里")),)
    at = circle.carrier.at / "annexes" / circle.place
    return Finding(RULE, message.format(name=circle.annex.id), at, _DELETE_IN_ONE, related)


def _left_out(plan: Plan, body: WorkPoints) -> Iterator[Finding]:
    """Find tables of the work points that no paper has among its annexes."""
    carried = {paper.id for each in plan.papers for paper in plan.annexes_of(each)}
    for paper in plan.papers:
        if paper.is_usual_annex and not paper.at.has("id") and paper.id not in carried:
            message = Message("“{name}” is not among the annexes", "附件名单中没有“{name}”")
            related = ((paper.at, Message("the table is here", "表格在这里")),)
            yield Finding(RULE, message.format(name=paper.id), body.at / "annexes", _LIST, related)


_ADD = Message("add its document, or delete the name", "请补上这个文档，或从名单中删去")
_DELETE = Message("delete the name", "请从名单中删去")
_DELETE_IN_ONE = Message("leave it out in one of them", "请从其中一份的附件名单中删去")
_DELETE_ONE = Message("delete one", "请删去一个")
_LIST = spelt(
    Message(
        "add it, or give it an “<id>” if it is a document of its own: it is printed as one",
        "请加入名单；单独成文的，请给它写上 <id>（不在名单中的另印一份文件）",
    )
)
