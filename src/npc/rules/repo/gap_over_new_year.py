"""More than two months between the last session of a year and the first of the next."""

from collections.abc import Iterator, Sequence

from npc.diagnostics import Diagnostic, Related, Rule, Severity
from npc.messages import Message
from npc.rules.base import PlanHead, by_organ_and_year

RULE = Rule(
    "NPC374",
    "gap-over-new-year",
    Severity.WARNING,
    Message("too long between two years' sessions", "跨年的常委会会议间隔过长"),
)
RULES = (RULE,)

_APART = 2
_YEAR = 12
_BEFORE_CONGRESS = (13, 14)
"""January and February, when a session that is in no table prepares the congress."""


def check_all(plans: Sequence[PlanHead]) -> Iterator[Diagnostic]:
    """Compare each plan with that of the year before."""
    known = by_organ_and_year(plans)
    for plan in plans:
        before = known.get((plan.organ or "", (plan.year or 0) - 1))
        if before and plan.is_checked:
            yield from _between(before, plan)


def _between(before: PlanHead, plan: PlanHead) -> Iterator[Diagnostic]:
    if not (before.crossing and plan.crossing):
        return
    sessions = {*before.crossing.sessions, *(month + _YEAR for month in plan.crossing.sessions)}
    last = max((month for month in sessions if month <= _YEAR), default=None)
    first = min((month for month in sessions if month > _YEAR), default=None)
    if last is None or first is None or _is_near(last, first):
        return
    yield Diagnostic(
        RULE,
        Message(
            "no session of the standing committee between month {last} of {before} and month {first} of {year}",
            "{before}年{last}月与{year}年{first}月之间没有安排常委会会议",
        ).format(last=last, before=before.year, first=first - _YEAR, year=plan.year),
        plan.place,
        Message("one is due at least every two months", "每两个月至少举行一次，请补上"),
        (Related(before.place, Message("the plan of the year before", "上一年的计划")),),
    )


def _is_near(last: int, first: int) -> bool:
    """Whether two months are near, or would be with one more session between them."""
    if first - last <= _APART:
        return True
    if first in _BEFORE_CONGRESS:
        return False
    return any(month - last <= _APART and first - month <= _APART for month in _BEFORE_CONGRESS)
