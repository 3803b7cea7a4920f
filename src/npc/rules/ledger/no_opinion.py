"""Reports that were deliberated, and of which no opinion was issued by the next session."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.awaited import awaited
from npc.facts.dealings import Dealing
from npc.facts.facts import Facts
from npc.genre.meetings import is_session
from npc.kinds.entries.deadlines import OpinionArticle
from npc.kinds.spelling import spelt
from npc.messages import Message
from npc.plan import Session
from npc.rules.base import Finding

RULE = Rule(
    "NPC464",
    "no-opinion",
    Severity.WARNING,
    Message("deliberated, and no opinion yet", "已经审议而没有审议意见"),
)
RULES = (RULE,)
_FORMING = dt.timedelta(days=15)
"""Time that it takes to put an opinion into words; a session sooner than that is no measure."""


def check(facts: Facts) -> Iterator[Finding]:
    """Find what is still without an opinion when the next session was held."""
    book = facts.book
    held = [session for session in book.held if is_session(session.kind)] if book else []
    for dealing, law in awaited(facts):
        following = _next(dealing.session, held)
        if following:
            yield _finding(dealing, following, law)


def _next(session: Session, held: Sequence[Session]) -> Session | None:
    """Return the first of the sessions, which are by day, that is no sooner than opinions are formed."""
    formed = min(session.date, dt.date.max - _FORMING) + _FORMING
    at = bisect_left(held, formed, key=lambda each: each.date)
    return held[at] if at < len(held) else None


def _finding(dealing: Dealing, following: Session, law: OpinionArticle) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{text}” was deliberated on {day}, a session was held on {next}, and there is no opinion ({article})",
            "“{text}”{day}已经审议，{next}又开了常委会会议，还没有审议意见（{article}）",
        ).format(
            text=dealing.tracked.matter.text,
            day=dealing.session.date,
            next=following.date,
            article=law.name,
        ),
        dealing.at,
        spelt(
            Message(
                "enter the opinion under “<opinions>”; if one opinion is on several reports, name them all in “<Opinion.of>”",
                "请在 <opinions> 中写上审议意见；一份审议意见涉及几项的，<Opinion.of> 里都写上",
            )
        ),
        ((following.at, Message("the next session", "下一次会议")),),
    )
