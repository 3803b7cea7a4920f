"""What is known of a plan by its ledger: plan + facts up to a day is a plan, and rules and views ask that."""

from datetime import date

from npc.facts.facts import Facts
from npc.plan import Plan


def facts_of(plan: Plan, day: date | None = None) -> Facts:
    """Return what is known of a plan as its ledgers leave it; without ledgers, of the plan itself.

    Args:
        plan: The plan as it was adopted.
        day: Up to which facts are known; None is all of them.

    """
    if not plan.ledgers:
        return Facts(plan)
    from npc.ledger.book import Book

    book = Book(plan, day)
    return Facts(book.plan, book)
