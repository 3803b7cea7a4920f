"""An item whose time lies outside the plan's year."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.genre.when import is_month
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC345",
    "outside-year",
    Severity.WARNING,
    Message("a time outside the plan's year", "时间不在计划年度内"),
)
_PLAN = """\
kind: arrangement
year: 2025
categories:
  - name: 专题调研
    items:
      - {{title: 关于文化赋能乡村振兴工作情况专题调研, owners: 财经工委, when: {}}}
"""
PAGE = Page(
    what=Message(
        "At least one month of an item lies in the plan's year; 12月至次年1月 does, 2024年3月 in a plan of 2025 does not.",
        "项目的时间至少有一个月在计划年度内：“12月至次年1月”可以，2025年计划中的“2024年3月”不可以。",
    ),
    why=Message(
        "It is in no month's schedule; often the year is left from last year's plan.",
        "这样的项目不会出现在任何一个月的安排中，多为沿用上年计划未改年份。",
    ),
    ground=Message("practice of the offices", "办公室工作惯例"),
    fails=_PLAN.format("2024年3月"),
    passes=_PLAN.format("2025年3月"),
)

_YEAR = 12


def check(plan: Plan) -> Iterator[Finding]:
    """Find items none of whose months is in the year."""
    for item in plan.arrangement.items if plan.arrangement else ():
        windows = item.when.windows
        if "整改" in item.text and all(is_month(one.last - _YEAR) for one in windows):
            continue  # the six months after an audit report reach into the next year
        if windows and not any(
            is_month(one.first) or is_month(one.last) or one.first < 1 < one.last for one in windows
        ):
            yield Finding(
                Message("“{when}” is outside the plan's year", "“{when}”不在计划年度内").format(
                    when=item.when.text
                ),
                item.at / "when",
                Message(
                    "correct the year, or leave the item to the plan of that year",
                    "请改正年份；属于其他年度的，请列入该年度计划",
                ),
            )
