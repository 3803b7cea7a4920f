"""The plan of what was done: its rows that are, so that they are counted as those of a plan are."""

from collections.abc import Callable

from npc.facts.row_counts import rows_meant, sign_of
from npc.genre.actions import COUNTED
from npc.genre.figure_records import Figure
from npc.genre.progress import Status
from npc.kinds.arrangement import Arrangement
from npc.kinds.category import Category
from npc.ledger.book import Book
from npc.plan import Matter, Plan


def rows_done(figure: Figure, book: Book) -> frozenset[int]:
    """Return the numbers of rows done that the figure of a category may mean; 0 where none is.

    Nothing where the plan has no such rows at all. A row of which a part is done may count or not.
    """
    if not rows_meant(figure, book.plan):
        return frozenset()
    begun = {each.matter.at for each in book.tracked if each.done and not each.is_dropped}
    finished = _with_rows(book.plan, lambda row: row.progress.status is Status.DONE)
    touched = _with_rows(
        book.plan,
        lambda row: row.progress.status is Status.DONE or (row.shown or row).at in begun,
    )
    rows = rows_meant(figure, finished) | rows_meant(figure._replace(unit="项"), touched)
    return rows | _occasions(figure, book) or frozenset((0,))


def _occasions(figure: Figure, book: Book) -> frozenset[int]:
    """Count the days on which rows of an action were done: one of two stretches once or twice."""
    if figure.name not in COUNTED:
        return frozenset()
    sign = sign_of(COUNTED[figure.name])
    rows = [each for each in book.tracked if sign in (each.matter.action or "")]
    return frozenset((sum(len(each.done) for each in rows if not each.is_dropped),)) - {0}


def _with_rows(plan: Plan, keeps: Callable[[Matter], bool]) -> Plan:
    """Return a plan with some of its rows."""
    papers = tuple(
        paper._replace(categories=tuple(_kept(each, keeps) for each in paper.categories))
        if isinstance(paper, Arrangement)
        else paper
        for paper in plan.papers
    )
    items, tasks = filter(keeps, plan.items), filter(keeps, plan.tasks)
    return plan._replace(papers=papers, items=tuple(items), tasks=tuple(tasks))


def _kept(category: Category, keeps: Callable[[Matter], bool]) -> Category:
    return category._replace(
        items=tuple(filter(keeps, category.items)),
        categories=tuple(_kept(each, keeps) for each in category.categories),
    )
