"""Adjustments decided by a session that is not listed, or that was held later."""

import datetime as dt
from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.adoption import adoption_day
from npc.facts.facts import Facts
from npc.genre.meetings import is_session
from npc.genre.sessions import number_in
from npc.kinds.ledger_changes import Adjustment
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Plan, Session
from npc.rules.base import Finding

RULE = Rule(
    "NPC459",
    "unlisted-decision",
    Severity.WARNING,
    Message("decided by a session that is not listed", "作出调整决定的会议没有列出"),
)
RULES = (RULE,)
_MOST = 50
"""Sessions of one number that a decision is compared with; there are a few kinds of meetings."""


def check(facts: Facts) -> Iterator[Finding]:
    """Look for the session that decided each adjustment, where its number is named."""
    plan = facts.plan
    if plan.is_damaged("sessions", "adopted"):
        return
    listed: dict[int | None, list[Session]] = {}
    for session in (*plan.sessions, *_adopting(plan)):
        listed.setdefault(session.number, []).append(session)
    # One that lies before the adoption has a wrong date, of which another rule tells.
    adoption = adoption_day(plan)
    adopted = adoption.day if adoption else dt.date.min
    for ledger in plan.ledgers:
        for adjustment in ledger.adjustments:
            by = adjustment.by or ""
            if named := number_in(by):
                numbered = listed.get(named[1], ())[:_MOST]
                meant = [each for each in numbered if _is_meant(by, each)]
                if not meant or adjustment.date >= adopted:
                    yield from _compared(adjustment, by, meant)


def _adopting(plan: Plan) -> Iterator[Session]:
    for paper in plan.papers:
        for step in paper.adopted:
            yield Session(kind=step.body, name=step.session, date=step.date, at=paper.at)


def _is_meant(by: str, session: Session) -> bool:
    """Whether words such as 主任会议第39次, 第三十九次主任会议 name a session of this number."""
    is_alike = all((word in by) == (word in session.kind) for word in ("主任", "党组"))
    return is_alike and is_session(by) == is_session(session.kind)


def _compared(adjustment: Adjustment, by: str, meant: Sequence[Session]) -> Iterator[Finding]:
    at = adjustment.at / "by"
    if not meant:
        yield Finding(RULE, _NOT_LISTED.format(by=by), at, _LIST_IT)
    elif all(session.date > adjustment.date for session in meant):
        session = meant[0]
        message = _LATER.format(by=by, day=session.date, date=adjustment.date)
        related = ((session.at, Message("the session", "会议日期写在这里")),)
        yield Finding(RULE, message, adjustment.at / "date", _CORRECT, related)


_NOT_LISTED = Message("“{by}” is not among the sessions", "台账和计划的会议里没有“{by}”")
_LIST_IT = spelt(
    Message(
        "correct the number, or add the session with its date to “<sessions>”",
        "请改正届次，或者把这次会议和日期补进 <sessions>",
    )
)
_LATER = Message(
    "“{by}” was held on {day}, the adjustment is of {date}",
    "“{by}”{day}召开，调整日期却是{date}",
)
_CORRECT = Message("correct one of the dates", "请核对并改正日期")
