"""Reports on what was put right after an audit (审计整改): within six months of the audit report."""

import datetime as dt
from collections.abc import Iterable, Iterator

from npc.facts.facts import Facts
from npc.genre.when_days import months_later
from npc.knowledge.duty import Article
from npc.ledger.book import Book
from npc.ledger.records import Done
from npc.plan import Item
from npc.records import NamedTuple

_AUDIT, _RECTIFICATION = "audit-report", "audit-rectification"
_MONTHS = 6


class DueRectification(NamedTuple):
    """A report that is due on what was put right."""

    audit: Item
    """The report of the audit."""
    heard: dt.date
    """The day on which it was heard."""
    due: dt.date
    article: Article


def due_rectifications(facts: Facts, *later: Facts) -> Iterator[DueRectification]:
    """Yield the reports that the law wants after audit reports that were heard, and that were not heard since.

    Args:
        facts: What is known of the year in which audit reports were heard.
        later: The same of later years, in which the others may have been.

    """
    book, answer = facts.book, facts.answer_to(_RECTIFICATION)
    if book is None or answer is None:
        return
    told = [done for year in (facts, *later) for done in _told(year)]
    for audit in facts.items_for(_AUDIT):
        heard = max((done.day for done in _done(book, (audit,))), default=None)
        article = answer.duty.article_on(heard.isoformat()) if heard else None
        if heard and article and not any(done.day > heard for done in told):
            yield DueRectification(audit, heard, months_later(heard, _MONTHS), article)


def _told(facts: Facts) -> Iterator[Done]:
    if facts.book:
        yield from _done(facts.book, facts.items_for(_RECTIFICATION))


def _done(book: Book, items: Iterable[Item]) -> Iterator[Done]:
    for item in items:
        yield from book.record(item).done
