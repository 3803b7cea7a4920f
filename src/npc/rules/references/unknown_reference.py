"""A reference to a point or an item that the plan does not have."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Plan, Reference
from npc.rules.base import Finding, Page, nearest

RULE = Rule(
    "NPC302",
    "unknown-reference",
    Severity.ERROR,
    Message("a reference to nothing", "引用的要点或项目不存在"),
)
PAGE = Page(
    what=Message(
        "“points” names points of the body text by number or id, “prepares” names items of the "
        "tables by id. What is named must be there.",
        "points 按序号或 id 引用正文的要点，prepares 按 id 引用表格的项目，被引用的必须存在。",
    ),
    why=Message(
        "Body text and tables are compared along these references.",
        "正文与附表之间靠引用相互对照，引用失效就无从核对。",
    ),
    ground=Message("the plan format", "计划文件格式"),
    fails="""\
kind: work-points
year: 2025
sections:
  - title: 依法履行监督职责
    points:
      - {id: finance, lead: 加强经济运行监督}
---
kind: arrangement
categories:
  - name: 听取和审议专项工作报告
    items:
      - {title: 听取和审议县政府关于2024年政府债务管理情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议, points: [finanse]}
""",
    passes="""\
kind: work-points
year: 2025
sections:
  - title: 依法履行监督职责
    points:
      - {id: finance, lead: 加强经济运行监督}
---
kind: arrangement
categories:
  - name: 听取和审议专项工作报告
    items:
      - {title: 听取和审议县政府关于2024年政府债务管理情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议, points: [finance]}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find references without a target; a part that is not there cannot be referred to wrongly."""
    if plan.work_points and not plan.is_damaged("sections"):
        points = [*plan.work_points.points]
        known = {str(point.number) for point in points} | {point.id for point in points if point.id}
        hint = _NO_POINT.format(count=len(points))
        for matter in plan.matters:
            yield from _unknown(matter.points, known, hint)
    if plan.arrangement and not plan.is_damaged("categories", "months"):
        ids = {matter.id for matter in plan.matters if matter.id}
        for matter in plan.matters:
            yield from _unknown(matter.prepares, ids, _NO_ITEM)


def _unknown(
    references: tuple[Reference, ...], known: set[str], hint: Message
) -> Iterator[Finding]:
    for reference in references:
        if reference.text not in known:
            message = Message("“{name}” refers to nothing", "“{name}”引用的内容不存在")
            yield Finding(
                message.format(name=reference.text),
                reference.at,
                nearest(reference.text, sorted(known)) or hint,
            )


_NO_POINT = Message(
    "give the number (1–{count}) or the id of a point",
    "写要点的序号（1至{count}）或 id",
)
_NO_ITEM = Message(
    "give the id of an item, or give the item this id", "写项目的 id，或给该项目加上这个 id"
)
