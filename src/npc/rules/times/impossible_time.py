"""A day that its month does not have, or a range that runs backwards."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.model.plan import Plan
from npc.model.when import Fault
from npc.rules.base import Finding, Page
from npc.text import Text

RULE = Rule(
    "NPC342", "impossible-time", Severity.ERROR, Text("a time that cannot be", "时间不成立")
)
PAGE = Page(
    what=Text(
        "Days are days of their month, and ranges run forwards; into the next year they say so: "
        "12月至次年1月.",
        "日期是当月有的日子，起止时间由前到后；跨年的写明“次年”，如“12月至次年1月”。",
    ),
    why=Text(
        "The work would be in no month's schedule.", "否则这项工作不会出现在任何一个月的安排中。"
    ),
    ground=Text("the calendar", "历法"),
    fails="""\
kind: arrangement
categories:
  - name: 专题调研
    items:
      - {title: 关于文化赋能乡村振兴工作情况专题调研, owners: 财经工委, when: 10-8月}
""",
    passes="""\
kind: arrangement
categories:
  - name: 专题调研
    items:
      - {title: 关于文化赋能乡村振兴工作情况专题调研, owners: 财经工委, when: 8-10月}
""",
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find times that no calendar has."""
    for item in plan.arrangement.items if plan.arrangement else ():
        for fault in item.when.faults:
            if fault in _SAID:
                message, hint = _SAID[fault]
                yield Finding(message.format(when=item.when.text), item.at / "when", hint)


_SAID = {
    Fault.BACKWARDS: (
        Text("“{when}” runs backwards", "“{when}”起止时间前后颠倒"),
        Text(
            "put the earlier month first; into the next year write 12月至次年1月",
            "先写前面的月份；跨年的写作“12月至次年1月”",
        ),
    ),
    Fault.NO_SUCH_DAY: (
        Text("“{when}”: the month has no such day", "“{when}”：当月没有这一天"),
        Text("correct the day", "请改正日期"),
    ),
}
