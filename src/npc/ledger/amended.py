"""The amended plan: the papers as the decided adjustments leave them, to be printed.

What was dropped goes, what was changed is changed, tasks stand in their new month, what was added is
last in its category; all is numbered anew, and 题注 tells by whom the plan was amended, and when.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, count

from npc.genre.sessions import number_in
from npc.kinds.arrangement import Arrangement
from npc.kinds.category import Category
from npc.kinds.issuing import Adoption
from npc.kinds.item import Item
from npc.kinds.matter import Matter
from npc.kinds.monthly_plan import Month, MonthlyPlan, Task
from npc.kinds.paper import Paper
from npc.ledger.book import Book
from npc.ledger.records import Decided
from npc.ledger.rewording import reworded
from npc.plan import Plan
from npc.reading.showing import once

_ACTION = "修改"


def amended(book: Book) -> Plan:
    """Return the plan as meetings have amended it, by the day of a book."""
    adopted, current = book.adopted, book.decided().plan
    steps = _steps(book)
    papers = tuple(
        _amended(paper, now, steps.get(paper, ()), adopted)
        for paper, now in zip(adopted.papers, current.papers, strict=True)
    )
    matters = tuple(once(papers, adopted=adopted.matters))
    return adopted._replace(
        papers=papers,
        items=tuple(matter for matter in matters if isinstance(matter, Item)),
        tasks=tuple(matter for matter in matters if isinstance(matter, Task)),
        main=_same(adopted.main, adopted.papers, papers),
    )


def pending(book: Book) -> int:
    """Return how many changes no meeting has decided, which the amended plan does not have."""
    return sum(not decided.is_reported for decided in book.changes)


def _same(main: Paper | None, before: Sequence[Paper], after: Sequence[Paper]) -> Paper | None:
    return next((now for paper, now in zip(before, after, strict=True) if paper is main), main)


def _amended(paper: Paper, now: Paper, steps: Sequence[Adoption], plan: Plan) -> Paper:
    """Return a paper as amended. Agendas and notices are of their day, and stay as they were."""
    found = paper
    if isinstance(now, Arrangement):
        found = _numbered(_arranged(now, plan))
    elif isinstance(now, MonthlyPlan):
        found = now._replace(months=tuple(_months(now)))
    return found._replace(adopted=(*paper.adopted, *steps)) if steps else found


def _is_dropped(matter: Matter) -> bool:
    """Whether a fact has called a matter off; what the paper itself says is printed."""
    return matter.is_cancelled and "status" in matter.changed_at


def _arranged(paper: Arrangement, plan: Plan) -> Arrangement:
    kept = (_category(category, plan) for category in paper.categories)
    return paper._replace(categories=tuple(filter(None, kept)))


def _category(category: Category, plan: Plan) -> Category | None:
    """Return a category without what was dropped; None where nothing is left of it."""
    items = tuple(reworded(item, plan) for item in category.items if not _is_dropped(item))
    inner = tuple(filter(None, (_category(each, plan) for each in category.categories)))
    is_left = items or inner or not category.all_items
    return category._replace(items=items, categories=inner) if is_left else None


def _numbered(paper: Arrangement) -> Arrangement:
    """Return it with its rows numbered as they stand now."""
    own = count(1) if paper.numbering == "continuous" else None
    categories = tuple(_counted(category, own) for category in paper.categories)
    return paper._replace(categories=categories).with_matters(lambda item: item)


def _counted(category: Category, numbers: Iterator[int] | None) -> Category:
    own = count(1) if numbers is None else numbers
    items = tuple(item._replace(number=next(own)) for item in category.items)
    inner = tuple(_counted(each, numbers) for each in category.categories)
    return category._replace(items=items, categories=inner)


def _months(paper: MonthlyPlan) -> Iterator[Month]:
    """Yield the months with each task in that for which it is planned now."""
    known = {month.number for month in paper.all_months}
    moved: dict[int, list[Task]] = {}
    kept: dict[int, list[Task]] = {}
    for month in paper.months:
        for task in month.tasks:
            new = task.when.first_month if "when" in task.changed_at else None
            if new is None or new == month.number or new not in known:
                kept.setdefault(id(month), []).append(task)
            else:
                moved.setdefault(new, []).append(task)
    names = {month.number for month in paper.months}
    for month in paper.all_months:
        if month.number in names or month.number in moved:
            of_others = moved.get(month.number or 0, [])
            yield _month(month, (*kept.get(id(month), ()), *of_others))


def _month(month: Month, tasks: Iterable[Task]) -> Month:
    left = (task for task in tasks if not _is_dropped(task))
    return month._replace(
        tasks=tuple(task._replace(number=number) for number, task in enumerate(left, 1))
    )


def _steps(book: Book) -> Mapping[Paper, Sequence[Adoption]]:
    """Return by whom each paper was amended: a paper that says how it was adopted, else what carries it."""
    found: dict[Paper, dict[object, Adoption]] = {}
    for decided in book.changes:
        paper = _paper_of(decided, book.adopted)
        if paper and decided.adjustment.by:
            step = _step(decided.adjustment.by, paper, decided)
            found.setdefault(paper, {}).setdefault((step.date, step.body, step.session), step)
    return {paper: tuple(steps.values()) for paper, steps in found.items()}


def _paper_of(decided: Decided, plan: Plan) -> Paper | None:
    matter = decided.before or decided.after
    paper = next(
        (each for each in plan.papers if matter and each.at.document is matter.paper), None
    )
    if paper is None or paper.adopted:
        return paper
    carriers = (each for each in plan.papers if paper in plan.annexes_of(each))
    asked = chain((plan.work_points,) if plan.work_points else (), carriers)
    carrier = next((each for each in asked if paper in plan.annexes_of(each)), paper)
    return carrier if "adopted" in carrier.keys else None


def _step(by: str, paper: Paper, decided: Decided) -> Adoption:
    """Read 主任会议第21次 as a step of the adoption: 2023年7月12日第21次主任会议修改."""
    day, at = decided.adjustment.date, paper.at
    if number_in(by) is None:
        return Adoption(date=day, body=by, session=None, action=_ACTION, at=at)
    before, _, rest = by.rpartition("第")
    number, _, after = rest.partition("次")
    body = before + (after if after not in before else "")
    return Adoption(date=day, body=body or by, session=f"第{number}次", action=_ACTION, at=at)
