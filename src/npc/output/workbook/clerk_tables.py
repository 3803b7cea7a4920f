"""The tables of a plan as clerks edit them: as printed, a row an item, nothing merged.

What a sheet holds is told here once: `writing.py` writes it, and `importer/into/` reads it back.
"""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from npc.kinds.columns import TableColumn, columns_of, heads_of
from npc.output.templating.labels import label_columns, labelled_rows
from npc.plan import Arrangement, Item, Month, MonthlyPlan, Paper, Plan, Task
from npc.records import NamedTuple
from npc.source.document import Path

Shown: TypeAlias = str | int | None
"""What stands in a cell; only numbers that npc computes are numbers."""
CATEGORY, INNER, NUMBER, MONTH = "category", "inner-category", "number", "month"
"""What columns hold that is no key of a row."""


class ClerkColumn(NamedTuple):
    """A column of a sheet."""

    key: str
    """The key of a row that it holds, or what it holds besides."""
    head: str
    is_text: bool = False
    """Whether its cells hold sentences."""


class ClerkRow(NamedTuple):
    """A row of a sheet."""

    path: Path | None
    """Where it stands in its document; None where a category or month has no rows."""
    cells: tuple[Shown, ...]


class ClerkTable(NamedTuple):
    """A sheet."""

    paper: Paper
    columns: tuple[ClerkColumn, ...]
    rows: tuple[ClerkRow, ...]


def clerk_tables(plan: Plan) -> list[ClerkTable]:
    """Return the sheets of a plan: its arrangements and plans of one purpose, then its monthly plan."""
    arranged = map(_arrangement, plan.arrangements)
    return [*arranged, *map(_monthly_plan, plan.of_kind(MonthlyPlan))]


def _arrangement(paper: Arrangement) -> ClerkTable:
    columns, heads, labels = columns_of(paper), heads_of(paper), label_columns(paper)
    matter = heads["title"] if paper.form == "table" else _SENTENCE
    told = (
        *_label_heads(heads["category"])[:labels],
        ClerkColumn(NUMBER, heads["number"]),
        ClerkColumn("title", matter, is_text=True),
        *(ClerkColumn(each.key, each.head, is_text=not each.is_centred) for each in columns),
    )
    return ClerkTable(paper, told, tuple(_rows(paper, labels, columns)))


_SENTENCE = "内容（整句）"


def _label_heads(head: str) -> tuple[ClerkColumn, ClerkColumn]:
    return ClerkColumn(CATEGORY, head), ClerkColumn(INNER, f"下一层{head}")


def _rows(paper: Arrangement, labels: int, columns: Iterable[TableColumn]) -> Iterator[ClerkRow]:
    """Yield the rows; each has the names of its categories, so that it can be sorted."""
    names: dict[int, str] = {}
    kept = list(columns)
    for item, begun in labelled_rows(paper):
        at = labels - sum(label.columns for label in begun)
        for label in begun:
            names = {column: name for column, name in names.items() if column < at}
            names[at] = label.name
            at += label.columns
        before = tuple(names.get(column, "") for column in range(labels))
        yield ClerkRow(item.at.path if item else None, (*before, *_cells(item, kept)))


def _cells(item: Item | None, columns: Iterable[TableColumn]) -> Iterator[Shown]:
    if item is None:
        yield from (None, "", *("" for _ in columns))
        return
    yield item.number
    yield item.sentence if item.sentence and item.says("text") else item.text
    yield from (column.text(item) for column in columns)


def _monthly_plan(paper: MonthlyPlan) -> ClerkTable:
    rows = (row for month in paper.months for row in _month_rows(month))
    return ClerkTable(paper, _MONTHLY, tuple(rows))


_MONTHLY = (
    ClerkColumn(MONTH, "时间"),
    ClerkColumn(NUMBER, "序号"),
    ClerkColumn("content", "内容", is_text=True),
    ClerkColumn("owners", "承办部门"),
    ClerkColumn("note", "备注", is_text=True),
)
"""As the monthly plan is printed, but for the number, which stands in the same cell there."""


def _month_rows(month: Month) -> Iterator[ClerkRow]:
    name = month.when.text if month.when.windows else month.text
    for task in month.tasks:
        yield ClerkRow(task.at.path, (name, task.number, *_task_cells(task)))
    if not month.tasks:
        yield ClerkRow(None, (name, None, "", "", ""))


def _task_cells(task: Task) -> tuple[str, ...]:
    return task.text, task.owners.text, task.note or ""
