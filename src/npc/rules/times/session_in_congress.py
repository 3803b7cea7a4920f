"""A session of the standing committee in the days of its own congress."""

from collections.abc import Iterator
from itertools import islice

from npc.diagnostics import Ground, Rule, Severity
from npc.facts.congress_days import CongressDays, congress_days
from npc.facts.facts import Facts
from npc.genre.meetings import is_session
from npc.messages import Message
from npc.plan import Session
from npc.rules.base import Finding

RULE = Rule(
    "NPC386",
    "session-in-congress",
    Severity.WARNING,
    Message("a session in the days of the congress", "常委会会议逢人代会会期"),
)
RULES = (RULE,)
_MOST = 8
"""Congresses of a year that are looked at; a county has one or two."""
_NEAR = 1
"""Days after the first of which it is likely that the congress still meets."""


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the sessions that are still to come with the days of the congress.

    On its last day a new committee may meet for the first time. Where only the first day is known, the
    next one is likely to be of it, too.
    """
    plan = facts.plan
    held = {session.at for session in facts.book.held} if facts.book else set()
    sessions = [
        session for session in plan.sessions if is_session(session.kind) and session.at not in held
    ]
    for congress in islice(congress_days(plan) if sessions else (), _MOST):
        for session in sessions:
            if congress.last and congress.first < session.date < congress.last:
                yield _finding(session, congress)
            elif 0 <= (session.date - congress.first).days <= _NEAR and not congress.last:
                yield _finding(session, congress)._replace(severity=Severity.INFO)


def _finding(session: Session, congress: CongressDays) -> Finding:
    return Finding(
        RULE,
        Message(
            "{kind} on {day}, when the congress meets from {first} on",
            "{kind}定在{day}，人民代表大会会议{first}开始举行",
        ).format(kind=session.kind, day=session.date, first=congress.first),
        session.at / "date",
        Message("correct one of the dates", "请核对两处日期"),
        ((congress.at, Message("the congress", "人民代表大会会议")),),
        grounds=(_PRACTICE,),
    )


_PRACTICE = Ground(
    Message(
        "practice: while the congress meets, its presidium leads it, and the committee holds no session",
        "惯例：人民代表大会会议由主席团主持，会议期间不另开常委会会议",
    )
)
