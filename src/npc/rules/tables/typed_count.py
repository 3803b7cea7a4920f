"""A count that was typed and is not that of the rows."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC322",
    "typed-count",
    Severity.ERROR,
    Message("a typed count is wrong", "写出的项数与实际不符"),
)
PAGE = Page(
    what=Message(
        "A category whose name ends in a count, such as 视察活动（4项）, has so many rows.",
        "类别名称后写了项数（如“视察活动（4项）”）的，应与行数相符。",
    ),
    why=Message("Rows are added and the count is forgotten.", "增删项目后常忘记改项数。"),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails="""\
kind: arrangement
categories:
  - name: 视察活动（3项）
    items:
      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}
      - {title: 视察秀丽湖库建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}
""",
    passes="""\
kind: arrangement
categories:
  - name: 视察活动（2项）
    items:
      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}
      - {title: 视察秀丽湖库建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Compare typed counts with rows."""
    if plan.is_damaged("categories"):
        return
    for category in plan.arrangement.categories if plan.arrangement else ():
        typed, count = category.typed_count, len(category.items)
        if typed is not None and typed != count:
            yield Finding(
                Message(
                    "“{name}” says {typed} items and has {count}",
                    "“{name}”写着{typed}项，实有{count}项",
                ).format(name=category.name, typed=typed, count=count),
                category.at / "name",
                Message("leave the count out: it is computed", "不必写项数，由工具自动生成"),
            )
