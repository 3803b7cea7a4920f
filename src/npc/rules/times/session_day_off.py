"""A session on a public holiday, or on a weekend that is not worked."""

from collections.abc import Iterator

from npc.diagnostics import Ground, Rule, Severity
from npc.facts.adopting_sessions import adopting_sessions
from npc.facts.facts import Facts
from npc.facts.session_years import is_of_year
from npc.genre.meetings import is_congress
from npc.genre.weekdays import weekday
from npc.knowledge.days_off import is_weekend
from npc.messages import Message
from npc.plan import Session
from npc.rules.base import Finding

RULE = Rule(
    "NPC385",
    "session-day-off",
    Severity.WARNING,
    Message("a session on a day off", "会议日期逢节假日"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Look up the days of the sessions that are still to come, and of those that adopted a paper.

    What a ledger tells of has been held. A paper that was adopted on a Sunday was adopted then: it is
    a holiday that is a slip. A congress sits through weekends.
    """
    plan, days = facts.plan, facts.days_off
    held = {session.at for session in facts.book.held} if facts.book else set()
    planned = [session for session in plan.sessions if session.at not in held]
    for session in planned:
        if plan.year and not is_of_year(session.date, plan.year):
            continue  # another rule's
        holiday = days.holiday(session.date)
        if holiday:
            yield _on_holiday(session, holiday, days.ground(session.date))
        elif is_weekend(session.date) and not (
            days.is_workday(session.date) or is_congress(session.kind)
        ):
            yield _on_weekend(session, is_known=days.is_known(session.date.year))
    known = {session.day_and_kind for session in plan.sessions}
    for step in adopting_sessions(plan):
        holiday = days.holiday(step.date) if step.day_and_kind not in known else None
        if holiday:
            yield _on_holiday(step, holiday, days.ground(step.date))


def _on_holiday(session: Session, holiday: Message, ground: Ground) -> Finding:
    return Finding(
        RULE,
        Message("{day} is a public holiday ({holiday})", "{day}是{holiday}放假期间").format(
            day=session.date, holiday=holiday
        ),
        session.at / "date",
        Message("correct the date, or move the session", "请核对日期，或者改期"),
        grounds=(ground,),
    )


def _on_weekend(session: Session, *, is_known: bool) -> Finding:
    said = _WEEKEND if is_known else _UNKNOWN
    return Finding(
        RULE,
        said.format(day=session.date, weekday=weekday(session.date)),
        session.at / "date",
        Message(
            "correct the date if the session is not to be on a weekend",
            "如非有意安排在周末，请核对日期",
        ),
        severity=Severity.INFO,
    )


_WEEKEND = Message("{day} is a {weekday}, and no working day", "{day}是{weekday}，不是调休上班日")
_UNKNOWN = Message(
    "{day} is a {weekday}; which weekends of the year are worked is not known yet",
    "{day}是{weekday}，当年的调休安排尚不掌握",
)
