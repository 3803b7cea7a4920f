"""A date of completion in another year than the plan's."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.messages import Message
from npc.plan import Matter
from npc.rules.base import Finding

RULE = Rule(
    "NPC351",
    "done-outside-year",
    Severity.WARNING,
    Message("done in another year", "完成日期不在计划年度"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find dates of completion before the year, or long after it."""
    plan = facts.plan
    for matter in plan.matters:
        done_on = matter.progress.done_on
        if (
            done_on
            and plan.year
            and not _first_year(matter, plan.year) <= done_on.year <= plan.year + 1
        ):
            yield Finding(
                RULE,
                Message(
                    "done on {day}, in a plan of {year}", "完成日期是{day}，计划是{year}年的"
                ).format(day=done_on, year=plan.year),
                matter.at / "done_on",
                Message("correct the date", "请改正日期"),
            )


def _first_year(matter: Matter, year: int) -> int:
    is_earlier = any(window.first < 1 for window in matter.when.windows)
    return year - 1 if is_earlier else year
