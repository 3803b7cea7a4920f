"""What of a plan is counted from 1: the rows of a category, of a month, or of a whole paper."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import TypeAlias

from npc.genre.numerals import chinese_number
from npc.kinds.arrangement import Arrangement
from npc.kinds.category import Category
from npc.kinds.matter import Matter
from npc.kinds.monthly_plan import Month, MonthlyPlan
from npc.kinds.paper import Paper
from npc.ledger.fragments import ENOUGH
from npc.ledger.spelling import plain
from npc.plan import Plan

AddedTo: TypeAlias = Category | Month
"""What a matter may be added to."""
_MONTHS = range(1, 13)


class RowTable:
    """Rows that are counted together, and what they are called.

    Args:
        paper: The paper in which they stand.
        category: The category or the month; None where they are those of a whole paper.
        name: What they are called, as written.
        outer: The names of the categories around this one.

    """

    def __init__(
        self, paper: Paper, category: AddedTo | None, name: str, outer: tuple[str, ...] = ()
    ) -> None:
        self.paper = paper
        self.category = category
        self.name = name
        self.outer = outer
        self.rows: dict[int, tuple[Matter, ...]] = {}
        """By their numbers; several of one number where numbers begin anew."""
        self.own: list[Matter] = []
        """The rows that are typed here, and do not show what another paper has."""
        self.whole: RowTable | None = None
        """The table of the whole paper whose numbers these are as well."""

    @property
    def names(self) -> frozenset[str]:
        """All of its names, as they are compared."""
        if isinstance(self.category, Month):
            return frozenset(_names_of_month(self.category))
        return frozenset({plain(self.name)})

    @cached_property
    def last(self) -> int:
        """The highest number of a row; 0 where there is none. It is asked for when all rows are there."""
        return max(self.rows, default=0)

    def put(self, number: int, matter: Matter) -> None:
        """Put a row at its number; of one number the first few, which are more than can be meant."""
        known = self.rows.get(number, ())
        if len(known) < ENOUGH:
            self.rows[number] = (*known, matter)


def tables_of(plan: Plan) -> Iterator[RowTable]:
    """Yield what is counted in a plan; a row that shows another's matter stands for that."""
    typed = {matter.at: matter for matter in plan.matters}

    def fill(table: RowTable, rows: Iterable[Matter]) -> None:
        for row in rows:
            own = typed.get(row.at)
            matter = own or (typed.get(row.shown.at) if row.shown else None)
            if own:
                table.own.append(own)
            if matter:
                table.put(row.number, matter)

    for paper in plan.papers:
        if isinstance(paper, Arrangement):
            yield from _of_list(paper, fill)
        elif isinstance(paper, MonthlyPlan):
            yield from _of_months(paper, fill)
        elif paper.matters:
            table = RowTable(paper, None, paper.name)
            fill(table, paper.matters)
            yield table


_Fill: TypeAlias = Callable[[RowTable, Iterable[Matter]], None]


def _of_list(paper: Arrangement, fill: _Fill) -> Iterator[RowTable]:
    """Yield the categories of a list; the list itself where its rows are counted through."""
    whole = RowTable(paper, None, paper.name)
    found = list(_categories(paper.categories, whole, fill))
    yield from found
    if paper.numbering == "continuous":
        whole.rows.clear()
        fill(whole, paper.items)
    elif len(found) == 1 and not whole.rows:
        whole.category, whole.rows = found[0].category, found[0].rows
    elif not whole.category:
        return
    else:
        found.clear()
    for table in found:
        table.whole = whole
    yield whole


def _categories(
    categories: Sequence[Category], around: RowTable, fill: _Fill
) -> Iterator[RowTable]:
    """Yield a table for each category that has a name; the items of others are of what is around."""
    for category in categories:
        table = around
        if category.name:
            outer = (*around.outer, around.name) if around.category else ()
            table = RowTable(around.paper, category, category.name, outer)
            yield table
        elif around.category is None:
            around.category = category
        fill(table, category.items)
        yield from _categories(category.categories, table, fill)


def _of_months(paper: MonthlyPlan, fill: _Fill) -> Iterator[RowTable]:
    """Yield the months of a monthly plan, also those in which there is nothing yet."""
    for month in paper.all_months:
        is_named = month.number in _MONTHS
        table = RowTable(paper, month, f"{month.number}月" if is_named else month.text)
        fill(table, month.tasks)
        yield table


def _names_of_month(month: Month) -> Iterator[str]:
    if month.number and month.number in _MONTHS:
        for number in (str(month.number), f"{month.number:02}", chinese_number(month.number)):
            yield f"{number}月"
            yield f"{number}月份"
