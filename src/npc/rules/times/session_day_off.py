"""A session on a public holiday, or on a weekend that is not worked."""

import datetime as dt
from collections.abc import Iterator, Sequence

from npc.diagnostics import Ground, Rule, Severity
from npc.facts.adopting_sessions import adopting_sessions
from npc.facts.facts import Facts
from npc.facts.session_years import is_of_year
from npc.facts.written_sittings import written_sittings
from npc.genre.meetings import is_congress
from npc.genre.weekdays import weekday
from npc.knowledge.days_off import DaysOff, is_weekend
from npc.messages import Message
from npc.plan import Location, Session
from npc.rules.base import Finding

RULE = Rule(
    "NPC385",
    "session-day-off",
    Severity.WARNING,
    Message("a session on a day off", "会议日期逢节假日"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Look up the days of the sessions that are still to come, and of those that adopted a paper."""
    yield from _planned(facts)
    yield from _written(facts)
    yield from _adopting(facts)


def _planned(facts: Facts) -> Iterator[Finding]:
    """Look up the sessions of lists and agendas; what a ledger tells of has been held."""
    plan, days = facts.plan, facts.days_off
    held = {session.at for session in facts.book.held} if facts.book else set()
    for session in plan.sessions:
        day = session.date
        if session.at in held or (plan.year and not is_of_year(day, plan.year)):
            continue  # a wrong year is another rule's
        yield from _of_session(session, days)


def _written(facts: Facts) -> Iterator[Finding]:
    """Look up the days of rows before meetings; which of them are done on a weekend is their own matter."""
    plan, days = facts.plan, facts.days_off
    dated = {session.date for session in plan.sessions}
    for day, (first, *others) in written_sittings(plan).items():
        holiday = days.holiday(day) if day not in dated else None
        if holiday:
            yield _on_holiday(day, holiday, first, days.ground(day), others)


def _adopting(facts: Facts) -> Iterator[Finding]:
    """Look up 题注, unless a list has the session."""
    days = facts.days_off
    known = {session.day_and_kind for session in facts.plan.sessions}
    for step in adopting_sessions(facts.plan):
        if step.day_and_kind not in known:
            yield from _of_session(step, days)


def _of_session(session: Session, days: DaysOff) -> Iterator[Finding]:
    """Look up one session; a congress sits through weekends."""
    day = session.date
    holiday = days.holiday(day)
    if holiday:
        yield _on_holiday(day, holiday, session.at / "date", days.ground(day))
    elif is_weekend(day) and not (days.is_workday(day) or is_congress(session.kind)):
        yield _on_weekend(session, is_known=days.is_known(day.year))


def _on_holiday(
    day: dt.date, holiday: Message, at: Location, ground: Ground, others: Sequence[Location] = ()
) -> Finding:
    return Finding(
        RULE,
        Message("{day} is a public holiday ({holiday})", "{day}是{holiday}放假期间").format(
            day=day, holiday=holiday
        ),
        at,
        Message("correct the date, or move the session", "请核对日期，或者改期"),
        tuple([(other, Message("the same day here", "这里也是这一天")) for other in others]),
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
