"""A date of completion in another year than the plan's."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.plan import Matter, Plan
from npc.rules.base import Finding, Page

RULE = Rule(
    "NPC351",
    "done-outside-year",
    Severity.WARNING,
    Message("done in another year", "完成日期不在计划年度"),
)
_PLAN = """\
kind: monthly-plan
year: 2025
months:
  3:
    - {{content: 开展食品安全工作情况专题调研, owners: 财经工委, status: 已完成, done_on: {}-03-21}}
"""
PAGE = Page(
    what=Message(
        "A matter is not done before the plan's year begins, unless its time begins earlier (上年12月至1月), and not after the next year has ended.",
        "完成日期不早于计划年度（时间跨上年的除外），不晚于下一年度。",
    ),
    why=Message("Often the year is mistyped.", "多为年份写错。"),
    ground=Message("the calendar", "历法"),
    fails=_PLAN.format(2024),
    passes=_PLAN.format(2025),
)


def check(plan: Plan) -> Iterator[Finding]:
    """Find dates of completion before the year, or long after it."""
    for matter in plan.matters:
        done_on = matter.progress.done_on
        if (
            done_on
            and plan.year
            and not _first_year(matter, plan.year) <= done_on.year <= plan.year + 1
        ):
            yield Finding(
                Message(
                    "done on {day}, in a plan of {year}", "完成日期是{day}，计划是{year}年的"
                ).format(day=done_on, year=plan.year),
                matter.at / "done_on",
                Message("correct the date", "请改正日期"),
            )


def _first_year(matter: Matter, year: int) -> int:
    is_earlier = any(window.first < 1 for window in matter.when.windows)
    return year - 1 if is_earlier else year
