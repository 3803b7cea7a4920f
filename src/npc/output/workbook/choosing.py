"""What is offered in a cell of a workbook that clerks edit."""

from collections.abc import Iterable, Mapping

from npc.kinds.columns import TICK
from npc.kinds.item import TIMES
from npc.output.workbook.clerk_tables import CATEGORY, INNER, MONTH, ClerkColumn, ClerkTable
from npc.plan import Plan

MONTHS = tuple(f"{month}月" for month in range(1, 13))
_OF_DEPARTMENTS = ("owners", "with")
_OF_MONTHS = (*TIMES, MONTH)
_OF_CATEGORIES = (CATEGORY, INNER)
_MOST_CHOICES = 1000
"""Words of a list: columns of the hidden sheet, of which Excel has 16,384, and more than anybody looks through."""


def choices_of(
    plan: Plan, tables: Iterable[ClerkTable]
) -> Mapping[tuple[int, int], tuple[str, ...]]:
    """Return what is offered, by the numbers of table and column; other words may be typed as well."""
    departments = tuple(each.name for each in plan.departments.listed)
    found = {
        (number, at): _choices(table, at, column, departments)
        for number, table in enumerate(tables)
        for at, column in enumerate(table.columns)
    }
    return {at: listed[:_MOST_CHOICES] for at, listed in found.items() if listed}


def _choices(
    table: ClerkTable, at: int, column: ClerkColumn, departments: tuple[str, ...]
) -> tuple[str, ...]:
    if column.key in _OF_DEPARTMENTS:
        return departments
    if column.key in _OF_MONTHS:
        return MONTHS
    if column.key == "meetings":
        return (TICK,)
    if column.key in _OF_CATEGORIES:
        return tuple(dict.fromkeys(str(row.cells[at]) for row in table.rows if row.cells[at]))
    return ()
