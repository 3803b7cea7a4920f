"""An item that nobody does."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.text import Text

RULE = Rule(
    "NPC323", "no-owner", Severity.WARNING, Text("an item without owner", "项目没有承办部门")
)
PAGE = Page(
    what=Text(
        "Every item and task has an owner.",
        "每个项目、每项工作都有承办部门。",
    ),
    why=Text(
        "It would be in no department's schedule.", "没有部门的工作不会出现在任何部门的安排中。"
    ),
    ground=Text("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: arrangement
categories:
  - name: 视察活动
    items:
      - {title: 视察城市公园建设情况, when: 7月, meetings: 常委会会议}
""",
    passes="""\
kind: arrangement
categories:
  - name: 视察活动
    items:
      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find matters without owners."""
    for matter in plan.matters:
        if not matter.owners:
            yield Finding(
                Text("no owner for “{title}”", "“{title}”没有承办部门").format(title=matter.text),
                matter.at / ("title" if matter.at.has("title") else "content"),
                Text("write “owners: …”", "请写明“owners: …”"),
            )
