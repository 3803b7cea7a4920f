"""What was due before the day asked about, and was not done by then."""

import datetime as dt
from collections.abc import Iterator

from npc.diagnostics import Rule, Severity
from npc.facts.due_days import due_of
from npc.facts.facts import Facts
from npc.genre.progress import Status
from npc.kinds.spelling import spelt
from npc.ledger.book import Book
from npc.ledger.records import FollowedBatch, Tracked
from npc.messages import Message
from npc.rules.base import Finding

RULE = Rule(
    "NPC469",
    "overdue",
    Severity.WARNING,
    Message("overdue", "逾期"),
)
RULES = (RULE,)


def check(facts: Facts) -> Iterator[Finding]:
    """Find what is overdue by the facts up to the day asked about; nothing where none is."""
    day = facts.as_of
    if facts.book is None or day is None:
        return
    book = facts.book.until(day)
    known = Facts(book.plan, book)
    for tracked in book.tracked:
        due = _due(tracked, known, day)
        if due:
            message = _MATTER.format(text=tracked.matter.text, due=due, day=day)
            yield Finding(RULE, message, tracked.matter.at_of("when"), _DATE_IT)
    yield from _of_opinions(book, day)
    for followed in book.suggestions:
        yield from _of_batch(followed, day)


def _due(tracked: Tracked, facts: Facts, day: dt.date) -> dt.date | None:
    """Return by when a matter was due that is overdue; None where it is not."""
    is_planned = tracked.matter.progress.status is Status.PLANNED
    due = due_of(tracked.matter, facts) if tracked.is_open and is_planned else None
    return due if due and due < day else None


def _of_opinions(book: Book, day: dt.date) -> Iterator[Finding]:
    for followed in book.opinions:
        opinion, due = followed.opinion, followed.due
        if due and due < day and followed.done_on is None:
            at = opinion.at / ("due" if opinion.due else "issued")
            message = _OPINION.format(name=opinion.called, due=due, day=day)
            yield Finding(RULE, message, at, _REPLY)


def _of_batch(followed: FollowedBatch, day: dt.date) -> Iterator[Finding]:
    batch = followed.batch
    due, left = next((each for each in followed.unanswered if each[1]), (None, 0))
    if due and due < day:
        at = batch.at / ("due" if due == batch.due else "issued")
        message = _BATCH.format(name=batch.name, n=left, due=due, day=day)
        yield Finding(RULE, message, at, _ANSWER)


_MATTER = Message(
    "“{text}” was due on {due} and is not done on {day}",
    "“{text}”应在{due}以前办结，到{day}没有办结",
)
_DATE_IT = spelt(
    Message(
        "if it is done, write the day under “<matters>”, or into “<HeldSession.items>” of its session; if it is put off, write a “<move>”",
        "已经办结的，在 <matters> 里写上日期，会上办结的写进会议的 <HeldSession.items>；推迟的，写一条改期（<move>）",
    )
)
_OPINION = Message(
    "“{name}” was to be replied to by {due}, and is not on {day}",
    "“{name}”应在{due}以前书面报告，到{day}没有报告",
)
_REPLY = spelt(
    Message(
        "if it is replied to, add “<replied>: …”; else press the organ that is to deal with it",
        "已经报告的，补上 <replied>: …；没有报告的，请催办",
    )
)
_BATCH = Message(
    "{n} suggestions of “{name}” were to be answered by {due}, and are not on {day}",
    "“{name}”还有{n}件应在{due}以前答复，到{day}没有答复",
)
_ANSWER = spelt(
    Message(
        "if they are answered, add the day and the number in all to “<answered>”",
        "已经答复的，在 <answered> 里补上日期和累计件数；没有答复的，请催办",
    )
)
