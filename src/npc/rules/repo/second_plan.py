"""Several plans of one organ and year."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Diagnostic, Related, Rule, Severity
from npc.messages import Message
from npc.rules.base import PlanHead

RULE = Rule(
    "NPC380",
    "second-plan",
    Severity.ERROR,
    Message("several plans of one organ and year", "同一机关同一年度有多份计划"),
)
RULES = (RULE,)


def check_all(plans: Sequence[PlanHead]) -> Iterator[Diagnostic]:
    """Find plans whose organ and year an earlier one has."""
    first: dict[tuple[str, int], PlanHead] = {}
    for plan in plans:
        if plan.organ is None or plan.year is None or not plan.is_checked:
            continue
        before = first.setdefault((plan.organ, plan.year), plan)
        if before is not plan:
            yield Diagnostic(
                RULE,
                Message(
                    "a second plan of {organ} for {year}", "{organ}{year}年的计划不止一份"
                ).format(organ=plan.organ, year=plan.year),
                plan.place,
                Message(
                    "keep one, or correct the year or organ", "请保留一份，或改正年份、机关名称"
                ),
                (Related(before.place, Message("the other plan is here", "另一份在这里")),),
            )
