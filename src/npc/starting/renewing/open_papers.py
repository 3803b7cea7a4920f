"""What the ledger of an old plan leaves open besides rows: opinions, deputies' suggestions, reports that are due."""

from collections.abc import Iterator

from npc.facts.awaited import awaited
from npc.facts.facts import Facts
from npc.facts.rectification import due_rectifications
from npc.ledger.book import Book
from npc.messages import Message, Verbatim
from npc.starting.renewing.account import CarriedOver


def open_papers(facts: Facts) -> Iterator[CarriedOver]:
    """Yield it, in the order of the ledger's lists; nothing where there is no ledger."""
    book = facts.book
    if book is None:
        return
    yield from _opinions(book)
    yield from _suggestions(book)
    for each in awaited(facts):
        matter, day = each.dealing.tracked.matter, each.dealing.session.date
        yield CarriedOver(book.reference(matter), matter.text, _AWAITED.format(day=str(day)))
    for report in due_rectifications(facts):
        how = _RECTIFICATION.format(heard=str(report.heard), due=str(report.due))
        yield CarriedOver(book.reference(report.audit), report.audit.text, how)


def marked(each: CarriedOver) -> Message:
    """Return it as a mark says it."""
    words = "：".join(filter(None, (each.where, each.what)))
    return _MARK.format(words=Verbatim(words), how=each.how)


def _opinions(book: Book) -> Iterator[CarriedOver]:
    for opinion, matters, due in book.opinions:
        if opinion.issued and not (opinion.replied or opinion.published):
            what = "；".join(matter.text for matter in matters)
            until = _UNTIL.format(due=str(due)) if due else ""
            how = _NOT_REPLIED.format(issued=str(opinion.issued), until=until)
            yield CarriedOver(opinion.called, what, how)


def _suggestions(book: Book) -> Iterator[CarriedOver]:
    for followed in book.suggestions:
        batch, answered = followed.batch, followed.answered
        if answered < batch.count:
            how = _NOT_ANSWERED.format(count=batch.count, answered=answered)
            yield CarriedOver(_BATCH, batch.name, how)


_MARK = Message("{words} ({how})", "{words}（{how}）")
_BATCH = "代表建议"
_AWAITED = Message("deliberated on {day}, no opinion of the session yet", "{day}审议，尚无审议意见")
_UNTIL = Message(", due {due}", "，期限{due}")
_NOT_REPLIED = Message(
    "handed over on {issued}{until}, no reply yet", "{issued}交办{until}，尚未书面报告"
)
_NOT_ANSWERED = Message("{answered} of {count} answered", "共{count}件，已答复{answered}件")
_RECTIFICATION = Message(
    "the audit report was heard on {heard}: hear what was put right by {due}",
    "{heard}听取审计工作报告，{due}前应当听取整改情况的报告",
)
