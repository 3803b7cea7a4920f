"""Matters that a session deliberated, on which the law has the committee's opinion go out, and of which none did."""

from collections.abc import Iterator, Mapping

from npc.facts.dealings import Dealing, dealings
from npc.facts.facts import Facts
from npc.facts.opinion_law import INQUIRY, opinion_law
from npc.genre.meetings import is_session
from npc.kinds.entries.deadlines import OpinionArticle
from npc.ledger.book import Book
from npc.plan import Location
from npc.records import NamedTuple


class Awaited(NamedTuple):
    """A matter without an opinion, and the last session of the standing committee that dealt with it."""

    dealing: Dealing
    law: OpinionArticle
    """The article by which the opinion goes to the organ concerned."""


def awaited(facts: Facts) -> Iterator[Awaited]:
    """Yield what was deliberated at sessions held so far without an opinion since, in the order of the files.

    Nothing is yielded where the lists that would say it could not be read whole, or name matters that
    are not known, and for a township, whose presidium the law asks nothing of the kind.
    """
    book, plan = facts.book, facts.plan
    if book is None or plan.is_damaged("opinions", "sessions"):
        return
    covered = {matter.at for each in book.opinions for matter in each.matters}
    if any(fault.section == "opinions" for fault in book.faults):
        return  # the opinion may be on this
    asked = [each for each in _asked(book, facts) if not each.dealing.tracked.matter.is_cancelled]
    reported = {each.dealing.session.day_and_kind for each in asked if INQUIRY not in each.law.of}
    for each in asked:
        # 专题询问 may go with a report of its session, and so may its opinion (监督法第四十八条).
        goes_with_it = INQUIRY in each.law.of and each.dealing.session.day_and_kind in reported
        if each.dealing.tracked.matter.at not in covered and not goes_with_it:
            yield each


def _asked(book: Book, facts: Facts) -> Iterator[Awaited]:
    """Yield what the law asks an opinion of, whether there is one or not."""
    for dealing in _last(book).values():
        if dealing.session.at in facts.doubtful_sessions:
            continue
        law = opinion_law(dealing.tracked.matter, facts, dealing.session.date)
        if law:
            yield Awaited(dealing, law)


def _last(book: Book) -> Mapping[Location, Dealing]:
    """Return the last session of the standing committee held that dealt with each matter."""
    held = {session.day_and_kind for session in book.held}
    of_committee = [
        each
        for each in dealings(book)
        if is_session(each.session.kind) and each.session.day_and_kind in held
    ]
    by_day = sorted(of_committee, key=lambda dealing: dealing.session.date)
    return {dealing.tracked.matter.at: dealing for dealing in by_day}
