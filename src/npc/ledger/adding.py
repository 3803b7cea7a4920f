"""Matters that were added after the adoption: last in their category, or in their month.

Where a list counts through all of its categories, their numbers go on behind its last: no two rows of a
table have one number.
"""

from collections.abc import Iterable, Iterator, Sequence

from npc.genre.actions import action_of_category
from npc.kinds.arrangement import Arrangement
from npc.kinds.category import Category
from npc.kinds.context import Context
from npc.kinds.item import Item
from npc.kinds.ledger_changes import ADD, OF_MATTERS, Adjustment, Change
from npc.kinds.matter import Matter
from npc.kinds.monthly_plan import Month, Task
from npc.kinds.paper import Paper
from npc.ledger.lookup import Lookup
from npc.plan import Plan
from npc.records import NamedTuple


class Added(NamedTuple):
    """A matter that an adjustment adds, and where it stands from then on."""

    adjustment: Adjustment
    change: Change
    matter: Matter | None
    """None where no category is meant for sure, or nothing says what is to be done."""
    place: Category | Month | None


def added_by(adjustments: Iterable[Adjustment], plan: Plan, lookup: Lookup) -> Iterator[Added]:
    """Yield what adjustments add, numbered behind what was adopted, in the order of days and words."""
    context = Context(plan.year, plan.organ, plan.level, plan.departments)
    last: dict[int, int] = {}
    for adjustment, change in _in_order(adjustments):
        found = lookup.category(change.reference)
        place = found.place
        if place is None or not (change.text or change.sentence) or found.paper is None:
            yield Added(adjustment, change, None, place)
            continue
        counted = _counted_with(place, found.paper)
        if id(counted) not in last:
            last[id(counted)] = max((row.number for row in _rows_of(counted)), default=0)
        number = last[id(counted)] = last[id(counted)] + 1
        matter = (
            _task(change, place, number)
            if isinstance(place, Month)
            else _item(change, place, number, context)
        )
        yield Added(
            adjustment, change, matter._replace(home=found.paper.at, is_amended=True), place
        )


def _counted_with(place: Category | Month, paper: Paper) -> Category | Month | Arrangement:
    """Return what rows of a category are counted through: where numbers go on, the whole list."""
    if isinstance(paper, Arrangement) and paper.numbering == "continuous":
        return paper
    return place


def _rows_of(counted: Category | Month | Arrangement) -> Sequence[Matter]:
    """Return the rows that are counted together, with those of categories within that have no name."""
    if isinstance(counted, Month):
        return counted.tasks
    if isinstance(counted, Arrangement):
        return counted.items
    unnamed = (each for each in counted.categories if not each.name)
    return (*counted.items, *(row for each in unnamed for row in _rows_of(each)))


def _in_order(adjustments: Iterable[Adjustment]) -> list[tuple[Adjustment, Change]]:
    """Return what is added by day, category and words: whichever file tells it."""
    found = [
        (each, change) for each in adjustments for change in each.changes if change.verb == ADD
    ]
    return sorted(
        found,
        key=lambda pair: (pair[0].date, pair[1].reference, pair[1].text or pair[1].sentence or ""),
    )


def _item(change: Change, category: Category, number: int, context: Context) -> Matter:
    names = (declared.attribute for declared in OF_MATTERS.values())
    keys = {name: getattr(change, name) for name in names}
    item = Item(at=change.at, number=number, category=category.name, **keys).finished(context)
    action = item.action or action_of_category(category.name)
    when = change.time if change.time.text else item.when
    return item._replace(action=action, when=when)


def _task(change: Change, month: Month, number: int) -> Matter:
    """Return a task of a month; a day in it may be said: 9月, 9月20日."""
    is_in_month = month.number is not None and change.time.may_be_in(month.number)
    return Task(
        at=change.at,
        number=number,
        text=change.text or change.sentence or "",
        when=change.time if is_in_month else month.when,
        owners=change.owners,
        action=change.action,
        note=change.note,
    )
