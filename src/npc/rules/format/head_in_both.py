"""Red head or imprint in the work points although a notice issues them."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC395",
    "head-in-both",
    Severity.ERROR,
    Message("red head or imprint beside a notice", "有通知时，版头、版记应写在通知里"),
)
_PLAN = """\
kind: work-points
organ: 示例县人大常委会
year: 2025
{}---
kind: notice
{}"""
_HEAD = "head: {number: 示常〔2025〕5号}\n"
PAGE = Page(
    what=Message(
        "Where there is a notice, “head” and “imprint” stand in it and not in the work points.",
        "有通知（notice）的，版头（head）、版记（imprint）只写在通知里，不写在工作要点里。",
    ),
    why=Message(
        "A document has one head and one imprint; those of the work points would not be printed.",
        "一份公文只有一个版头、一个版记，写在工作要点里的不会印出来。",
    ),
    ground=Message("GB/T 9704-2012, clause 7.1", "GB/T 9704—2012 第7.1条"),
    fails=_PLAN.format(_HEAD, ""),
    passes=_PLAN.format("", _HEAD),
)


def check(plan: Plan) -> Iterator[Finding]:
    """See what the work points say besides a notice."""
    if plan.notice and plan.work_points:
        for part in (plan.work_points.head, plan.work_points.imprint):
            if part:
                yield Finding(
                    Message(
                        "“{key}” is not printed here: the plan has a notice",
                        "计划中有通知，这里的 {key} 不会印出来",
                    ).format(key=str(part.at.path[-1])),
                    part.at,
                    Message("move it into the notice", "请移到通知里"),
                    on_key=True,
                )
