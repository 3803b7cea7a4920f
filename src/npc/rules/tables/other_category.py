"""An item under a category that its action contradicts."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.rules.base import Finding, Page
from npc.text import Text

RULE = Rule(
    "NPC329",
    "other-category",
    Severity.WARNING,
    Text("an item in the wrong category", "项目与类别不符"),
)
PAGE = Page(
    what=Text(
        "An item under 视察活动 is a 视察, one under 专题调研 a 专题调研, and so on, where the name of the category says what is done.",
        "类别名称写明工作方式的（视察、专题调研、专题询问、执法检查、跟踪监督、听取报告），其下项目的方式应与之相符。",
    ),
    why=Text("Counts by category are wrong.", "否则按类别统计的项数有误。"),
    ground=Text("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: arrangement
categories:
  - name: 视察活动
    items:
      - {title: 听取和审议区政府关于城市公园建设情况的报告, owners: 城建环资工委, when: 7月, meetings: 常委会会议}
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
    """Compare actions with what the names of categories say."""
    for category in plan.arrangement.categories if plan.arrangement else ():
        said = {word: kind for word, kind in _KINDS.items() if word in category.name}
        for item in category.items if said else ():
            kind = _KINDS.get(item.action or "")
            # The report on an inspection stands under 执法检查 as well.
            is_named = any(word in item.text for word in said)
            if kind and kind not in said.values() and not is_named:
                yield Finding(
                    Text(
                        "“{action}” stands under “{category}”", "“{action}”列在“{category}”下"
                    ).format(action=str(item.action), category=category.name),
                    item.at / "title",
                    Text("move the item, or correct its title", "请移到相应类别，或改正项目名称"),
                )


_KINDS = {
    "听取和审议": "report",
    "听取": "report",
    "书面审议": "report",
    "审查和批准": "decision",
    "讨论决定": "decision",
    "视察": "visit",
    "专题调研": "research",
    "调研": "research",
    "专题询问": "inquiry",
    "执法检查": "inspection",
    "跟踪监督": "follow-up",
    "督办": "follow-up",
}
