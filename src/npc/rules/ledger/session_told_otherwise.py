"""One session told of twice, with two dates or in one ledger."""

from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.facts import Facts
from npc.genre.meetings import kind_of
from npc.genre.sessions import number_in
from npc.kinds.ledger import HeldSession
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC455",
    "session-told-otherwise",
    Severity.ERROR,
    Message("one session told of twice", "同一次会议写了两处，或者日期不同"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Compare the sessions of one kind and number; two of one day are compared where all sessions are."""
    first: dict[object, HeldSession] = {}
    for ledger in facts.plan.ledgers:
        for session in ledger.sessions:
            number = number_in(session.name)
            before = first.setdefault((kind_of(session.kind), number), session) if number else None
            if before is None or before is session:
                continue
            if before.date != session.date:
                yield _finding(_OTHER_DATE, "date", session, before)
            elif before.at.document is session.at.document:
                yield _finding(_TWICE, "session", session, before)


_LONGEST = 4
"""Days after its first on which a session may still go on."""


def _hint(session: HeldSession, before: HeldSession) -> Message:
    days = abs((session.date - before.date).days)
    return _WRITE_FIRST if 0 < days <= _LONGEST else _CORRECT


def _finding(what: Message, key: str, session: HeldSession, before: HeldSession) -> Finding:
    return Finding(
        RULE,
        what.format(kind=session.kind, name=str(session.name), day=session.date, other=before.date),
        session.at / key,
        _hint(session, before),
        ((before.at / key, Message("told of here", "另一处在这里")),),
    )


_CORRECT = Message("correct one of them, or delete it", "请核对并改正，重复的删去一处")
_WRITE_FIRST = Message(
    "correct one of them; of a session of several days write the first in both places",
    "请核对并改正；会期几天的，各处都写第一天",
)
_OTHER_DATE = Message(
    "{kind} {name} on {day} here, on {other} in another place",
    "{kind}{name}的日期，这里写{day}，另一处写{other}",
)
_TWICE = Message("{kind} {name} is listed already", "{kind}{name}已经列出")
