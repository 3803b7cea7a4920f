"""Two points or items with one id."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Location, Plan
from npc.rules.base import Finding, Page

RULE = Rule("NPC303", "duplicate-id", Severity.ERROR, Message("an id is given twice", "id 重复"))
PAGE = Page(
    what=Message(
        "The ids of points are different from one another, and so are those of items.",
        "要点的 id 互不相同，项目的 id 也互不相同。",
    ),
    why=Message("A reference must lead to one place.", "一个引用只能指向一处。"),
    ground=Message("the plan format", "计划文件格式"),
    fails="""\
kind: arrangement
categories:
  - name: 计划和预算监督
    items:
      - {id: budget, title: 听取和审议县政府关于2025年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {id: budget, title: 审查和批准2025年预算调整方案, owners: 财经工委, when: 根据政府提请, meetings: 常委会会议}
""",
    passes="""\
kind: arrangement
categories:
  - name: 计划和预算监督
    items:
      - {id: budget, title: 听取和审议县政府关于2025年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}
      - {id: adjustment, title: 审查和批准2025年预算调整方案, owners: 财经工委, when: 根据政府提请, meetings: 常委会会议}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find ids that were given before."""
    if plan.work_points:
        yield from _repeated((point.id, point.at) for point in plan.work_points.points)
    yield from _repeated((matter.id, matter.at) for matter in plan.matters)


def _repeated(ids: Iterator[tuple[str | None, Location]]) -> Iterator[Finding]:
    first: dict[str, Location] = {}
    for name, at in ids:
        if name is None:
            continue
        if name in first:
            yield Finding(
                Message("the id “{name}” is given twice", "id“{name}”重复").format(name=name),
                at / "id",
                Message("choose another id", "请换一个 id"),
                ((first[name] / "id", Message("first given here", "第一次写在这里")),),
            )
        first.setdefault(name, at)
