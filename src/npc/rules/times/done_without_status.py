"""A date of completion on what is not said to be done."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.genre.progress import Status
from npc.messages import Message
from npc.plan import Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC350",
    "done-without-status",
    Severity.WARNING,
    Message("a date of completion, but not done", "有完成日期而未写已完成"),
)
_PLAN = """\
kind: monthly-plan
year: 2025
months:
  3:
    - {{content: 开展食品安全工作情况专题调研, owners: 财经工委, {}done_on: 2025-03-21}}
"""
PAGE = Page(
    what=Message(
        "A matter with “done_on” has “status: done” (or 已完成), or a remark that begins with 已完成.",
        "写了 done_on 的事项，status 应为“已完成”（或者 done），或者备注以“已完成”开头。",
    ),
    why=Message("Schedules would still list it as open.", "否则工作安排中仍作为未完成事项列出。"),
    ground=Message("the plan format", "计划文件格式"),
    fails=_PLAN.format(""),
    passes=_PLAN.format("status: 已完成, "),
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find dates of completion that the status does not agree with."""
    for matter in plan.matters:
        progress = matter.progress
        if progress.done_on and progress.status is not Status.DONE:
            yield Finding(
                Message(
                    "“done_on” is written, but the status is not done",
                    "写了完成日期，进展却不是已完成",
                ),
                matter.at / "done_on",
                Message(
                    "write “status: done”, or delete the date",
                    "请写明“status: 已完成”，或者删去日期",
                ),
                on_key=True,
            )
