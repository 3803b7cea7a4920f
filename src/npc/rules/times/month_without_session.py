"""An item in a month that has no session of its meeting, though the dates are set."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.load import only_month
from npc.facts.session_order import out_of_order
from npc.genre.meetings import kind_of
from npc.kinds.meeting import plan_month
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
    by_kind = _months(plan)
    if not by_kind or plan.is_damaged("sessions"):
        return
    for session in plan.sessions if facts.doubtful_sessions else ():
        if session.at in facts.doubtful_sessions:
            by_kind.pop(kind_of(session.kind), None)
    for two in out_of_order(plan.sessions) if facts.book is None else ():
        by_kind.pop(
            kind_of(two[0].kind), None
        )  # one of the days is wrong, and may be of this month
    tracked = facts.book.tracked if facts.book else ()
    heard = {each.matter.at for each in tracked if each.sessions}
    known: set[tuple[str, int]] = set()
    """What is said of the papers' rows: beside a ledger it is the session that is missing, told once."""
    for item in plan.items:
        if item.at in heard or item in facts.ill_timed:
            continue  # it was before a session, of whose month and kind others tell
        month = only_month(item)
        for meeting in item.meetings if month else ():
            months = by_kind.get(kind_of(meeting), set())
            if month and month not in months and min(months, default=99) < month < max(months):
                told = kind_of(meeting), month
                if "when" in item.changed_at or facts.book is None or told not in known:
                    yield _finding(item, month, meeting)
                known.add(told)


def _months(plan: Plan) -> dict[str, set[int]]:
    """Return the months with a dated session of each kind of meeting, from January of the plan's year."""
    found: dict[str, set[int]] = {}
    for session in plan.sessions:
        months = found.setdefault(kind_of(session.kind), set())
        months.add(plan_month(session.date, plan.year))
    return found


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
