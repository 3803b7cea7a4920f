"""The plan as facts leave it: the papers with changed rows and what was added, joined anew."""

from collections.abc import Callable, Mapping, Sequence

from npc.kinds.arrangement import Arrangement
from npc.kinds.category import Category
from npc.kinds.item import Item
from npc.kinds.matter import Matter
from npc.kinds.monthly_plan import Month, MonthlyPlan, Task
from npc.kinds.paper import Paper
from npc.plan import Location, Plan, Session
from npc.reading.showing import once, shown


def folded(
    adopted: Plan,
    amended: Callable[[Matter], Matter],
    followed: Callable[[Matter], Matter],
    added: Mapping[Location, Sequence[Matter]],
    sessions: Sequence[Session],
) -> Plan:
    """Return a plan as facts leave it: its papers as amended, its matters also as they went.

    Args:
        adopted: The plan as it was adopted.
        amended: Gives a row as adjustments leave it: what the paper would say now.
        followed: Gives a matter of the year with the sessions that dealt with it, and as done.
        added: What was added, by the place of its category or month.
        sessions: What the ledgers tell of sessions.

    """
    papers = shown(tuple(_with_added(paper, added, amended) for paper in adopted.papers))
    matters = tuple(map(followed, once(papers, adopted=adopted.matters)))
    return adopted._replace(
        papers=papers,
        items=tuple(matter for matter in matters if isinstance(matter, Item)),
        tasks=tuple(matter for matter in matters if isinstance(matter, Task)),
        dated=tuple(sessions),
    )


def _with_added(
    paper: Paper,
    added: Mapping[Location, Sequence[Matter]],
    amended: Callable[[Matter], Matter],
) -> Paper:
    if not paper.matters and not added:
        return paper
    found = paper
    if added and isinstance(paper, Arrangement):
        categories = tuple(_category(category, added) for category in paper.categories)
        found = paper._replace(categories=categories)
    elif added and isinstance(paper, MonthlyPlan):
        months = (_month(month, added) for month in paper.all_months)
        known = {month.at for month in paper.months}
        kept = tuple(month for month in months if month.tasks or month.at in known)
        found = paper._replace(months=kept)
    return found.with_matters(amended)


def _category(category: Category, added: Mapping[Location, Sequence[Matter]]) -> Category:
    new = [item for item in added.get(category.at, ()) if isinstance(item, Item)]
    inner = tuple(_category(each, added) for each in category.categories)
    return category._replace(items=(*category.items, *new), categories=inner)


def _month(month: Month, added: Mapping[Location, Sequence[Matter]]) -> Month:
    new = [task for task in added.get(month.at, ()) if isinstance(task, Task)]
    return month._replace(tasks=(*month.tasks, *new)) if new else month
