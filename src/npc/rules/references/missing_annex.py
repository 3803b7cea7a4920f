"""The list of annexes and the tables of the plan differ."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC305",
    "missing-annex",
    Severity.ERROR,
    Message("the annexes named and the tables there differ", "附件名单与实有的表格不一致"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the names with the tables."""
    plan = facts.plan
    if not plan.work_points or plan.work_points.annexes is None or plan.is_damaged():
        return
    at = plan.work_points.at / "annexes"
    named = plan.work_points.annexes
    there = {paper.kind: paper for paper in plan.tables}
    for index, name in enumerate(named):
        if name not in there and not plan.is_damaged("categories", "months"):
            yield Finding(
                RULE,
                Message("the annex “{name}” is not in the plan", "计划中没有附件“{name}”").format(
                    name=name
                ),
                at / index,
                Message("add its document, or delete the name", "请补上这个文档，或从名单中删去"),
            )
        if name in named[:index]:
            yield Finding(
                RULE,
                Message("the annex “{name}” is named twice", "附件“{name}”列了两次").format(
                    name=name
                ),
                at / index,
                Message("delete one", "请删去一个"),
            )
    for name, part in there.items():
        if name not in named:
            yield Finding(
                RULE,
                Message("“{name}” is not among the annexes", "附件名单中没有“{name}”").format(
                    name=name
                ),
                at,
                Message("add it, or it is not printed", "请加入名单，否则不会印出来"),
                ((part.at, Message("the table is here", "表格在这里")),),
            )
