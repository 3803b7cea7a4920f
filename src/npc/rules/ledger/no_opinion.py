"""Reports that were deliberated, and of which no opinion was issued by the next session."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from npc.diagnostics import Rule, Severity
from npc.facts.dealings import Dealing, dealings
from npc.facts.facts import Facts
from npc.facts.opinion_law import opinion_law
from npc.genre.meetings import is_session
from npc.knowledge.opinions import INQUIRY, OpinionLaw
from npc.ledger.book import Book
from npc.messages import Message
from npc.plan import Location, Session
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
    """Find what the last session that dealt with it left without an opinion when the next was held."""
    book, plan = facts.book, facts.plan
    if book is None or plan.level == "township" or plan.is_damaged("opinions", "sessions"):
        return
    held = [session for session in book.held if is_session(session.kind)]
    covered = {matter.at for _, matters, _ in book.opinions for matter in matters}
    asked = list(_asked(book, facts))
    reported = {each.session.day_and_kind for each, law in asked if law not in INQUIRY}
    for dealing, law in asked:
        following = _next(dealing.session, held)
        # 专题询问 may go with a report of its session, and so may its opinion (第四十八条).
        is_with_report = law in INQUIRY and dealing.session.day_and_kind in reported
        if following and not is_with_report and dealing.tracked.matter.at not in covered:
            yield _finding(dealing, following, law)


def _asked(book: Book, facts: Facts) -> Iterator[tuple[Dealing, OpinionLaw]]:
    """Yield what the law asks an opinion of, with the session that dealt with it last."""
    for dealing in _last(book).values():
        law = opinion_law(dealing.tracked.matter, facts, dealing.session.date.year)
        if law and not dealing.tracked.is_dropped:
            yield dealing, law


def _last(book: Book) -> Mapping[Location, Dealing]:
    """Return the last session of the standing committee that dealt with each matter."""
    of_committee = (each for each in dealings(book) if is_session(each.session.kind))
    by_day = sorted(of_committee, key=lambda dealing: dealing.session.date)
    return {dealing.tracked.matter.at: dealing for dealing in by_day}


def _next(session: Session, held: Sequence[Session]) -> Session | None:
    first = session.date + _FORMING
    return next((each for each in held if each.date >= first), None)


def _finding(dealing: Dealing, following: Session, law: OpinionLaw) -> Finding:
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
        Message(
            "enter the opinion under “opinions”; if one opinion is on several reports, name them all in “of”",
            "请在 opinions 中写上审议意见；一份审议意见涉及几项的，of 里都写上",
        ),
        ((following.at, Message("the next session", "下一次会议")),),
    )
