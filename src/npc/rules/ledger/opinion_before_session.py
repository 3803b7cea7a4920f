"""Opinions on what was not before a session yet."""

import datetime as dt
from collections.abc import Iterator
from typing import TypeAlias

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.facts.ledger_days import LedgerDays
from npc.kinds.ledger_papers import Opinion
from npc.kinds.spelling import spelt
from npc.ledger.book import Book
from npc.messages import Message
from npc.plan import Location, Matter
from npc.rules.base import Finding

RULE = Rule(
    "NPC454",
    "opinion-before-session",
    Severity.WARNING,
    Message("an opinion before the session", "审议意见早于审议"),
)
RULES = (RULE,)
_Day: TypeAlias = tuple[dt.date, Location]


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the day on which an opinion is issued with those on which its matters were dealt with."""
    book = facts.book
    if book is None or facts.plan.is_damaged("sessions", "matters"):
        return
    is_sure = not facts.doubtful_sessions and all(
        fault.section in {"adjustments", "categories", "opinions"} for fault in book.faults
    )
    first: dict[Location, _Day | None] = {}
    for opinion, matters, _ in book.opinions:
        if not matters or opinion.issued is None or not _may_be_issued(opinion.issued, facts):
            continue
        for matter in matters:
            if matter.at not in first:
                first[matter.at] = min(
                    _days(matter, facts, book), key=lambda day: day[0], default=None
                )
        days = [day for matter in matters if (day := first[matter.at])]
        if not days:
            if is_sure:
                yield _not_told(opinion, matters)
            continue
        earliest = min(days, key=lambda day: day[0])
        if opinion.issued < earliest[0]:
            yield _before(opinion, opinion.issued, *earliest)


def _may_be_issued(day: dt.date, facts: Facts) -> bool:
    """Whether it may be a day of the ledger at all; if not, another rule tells."""
    return facts.plan.year is None or day >= LedgerDays(facts.plan.year).first


def _days(matter: Matter, facts: Facts, book: Book) -> Iterator[_Day]:
    """Yield the days on which a matter was done, or stood before a session, that are not in doubt."""
    tracked = book.record(matter)
    sessions = [each for each in tracked.sessions if each.at not in facts.doubtful_sessions]
    yield from ((done.day, done.at) for done in tracked.done if done.session is None)
    yield from ((session.date, session.at / "date") for session in sessions)


def _before(opinion: Opinion, issued: dt.date, day: dt.date, at: Location) -> Finding:
    return Finding(
        RULE,
        Message(
            "“{name}” is issued on {issued}, its matter is before a session on {day}",
            "“{name}”的交办日期（{issued}）早于所涉事项上会、办结的日期（{day}）",
        ).format(name=opinion.called, issued=issued, day=day),
        opinion.at / "issued",
        spelt(
            Message(
                "correct the date, or the matter that it is on (“<Opinion.of>”)",
                "请改正日期，或者改正所涉事项（<Opinion.of>）",
            )
        ),
        ((at, Message("it is dealt with here", "在这里办结")),),
    )


def _not_told(opinion: Opinion, matters: tuple[Matter, ...]) -> Finding:
    return Finding(
        RULE,
        Message(
            "no session of the ledgers deals with what “{name}” is on: {text}",
            "“{name}”所涉事项没有上会的记录：{text}",
        ).format(name=opinion.called, text=matters[0].text),
        opinion.at / "of",
        spelt(
            Message(
                "put it into “<HeldSession.items>” of the session that deliberated it",
                "请写进审议它的那次会议的 <HeldSession.items>；引错了的，改正 <Opinion.of>",
            )
        ),
        severity=Severity.INFO,
    )
