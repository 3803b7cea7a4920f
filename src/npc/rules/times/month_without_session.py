"""An item in a month that has no session of its meeting, though the dates are set."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.load import only_month
from npc.genre.meetings import is_same_kind
from npc.messages import Message
from npc.plan import Item, Plan
from npc.rules.base import Finding

RULE = Rule(
    "NPC355",
    "month-without-session",
    Severity.WARNING,
    Message("no session in the item's month", "项目所在月份没有会议"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Look for items between two dated sessions and at none."""
    plan = facts.plan
    if not plan.sessions or plan.is_damaged("sessions"):
        return
    for item in plan.items:
        month = only_month(item)
        for meeting in item.meetings if month else ():
            months = _months(plan, meeting)
            if month and month not in months and min(months, default=99) < month < max(months):
                yield _finding(item, month, meeting)


def _months(plan: Plan, meeting: str) -> set[int]:
    """Return the months of the plan's year with a dated session of a kind; the next year's are 13 on."""
    found = (session.date for session in plan.sessions if is_same_kind(session.kind, meeting))
    return {day.month + (12 * (day.year - plan.year) if plan.year else 0) for day in found}


def _finding(item: Item, month: int, meeting: str) -> Finding:
    return Finding(
        RULE,
        Message(
            "no session of {meeting} is dated in month {month}",
            "已定日期的{meeting}中，{month}月没有",
        ).format(meeting=meeting, month=month),
        item.at_of("when"),
        Message(
            "correct the month, or add the session's date",
            "请改正项目的时间，或者补上会议日期",
        ),
    )
