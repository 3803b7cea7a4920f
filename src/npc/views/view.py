"""What a view gives to the forms of output: tables of neutral cells, and the same as data.

A view (`npc.views`) knows plans and no form; a form (`npc.output.views`, the terminal in
`npc.cli.tables`) knows what is here and no plan. Texts are as the plan has them: each form escapes
them by its own rules.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

Value: TypeAlias = str | int | date | None


class Cell(NamedTuple):
    """One cell of a table."""

    value: Value
    suffix: str = ""
    """What stands behind a number or date: the +1 of 3+1, the weekday of a date."""
    shade: int = 0
    """How much it is against others of its table, 0–4: a colour where there is one."""
    is_over: bool = False
    """Whether it is beyond a limit."""

    @property
    def text(self) -> str:
        """The whole cell as text; a date as 2025-04-28."""
        return f"{'' if self.value is None else self.value}{self.suffix}"

    @property
    def day(self) -> date | None:
        """The value where it is a day."""
        return self.value if isinstance(self.value, date) else None


class Column(NamedTuple):
    """A column of a table."""

    key: str
    """Its name in data, which does not change."""
    heading: str
    share: int = 0
    """Its part of the room that columns of fixed width leave; 0 is as wide as its longest cell."""
    cap: int = 0
    """At most so many columns of a terminal of 80; 0 is no bound."""
    is_minor: bool = False
    """Whether a narrow terminal has no room for it."""


class Row(NamedTuple):
    """A row of a table."""

    cells: Sequence[Cell]
    matter: str | None = None
    """The key of the matter that it is about, if it is about one."""


class Block(NamedTuple):
    """A table with a heading."""

    name: str
    """What it is, in data: `7` for July, `unscheduled`."""
    heading: str
    """Empty where the heading of the view is its own."""
    columns: Sequence[Column]
    rows: Sequence[Row]
    remark: str = ""
    """What is to be known of all its rows."""
    is_dense: bool = False
    """Whether it is a matrix of small cells, without lines between its rows."""

    @property
    def titled(self) -> str:
        """The heading with the remark."""
        return f"{self.heading}　{self.remark}" if self.remark else self.heading

    @property
    def is_wide(self) -> bool:
        """Whether an upright sheet is too narrow: a matrix, or more than one column of text."""
        return self.is_dense or sum(column.share > 0 for column in self.columns) > 1


class ListedMatter(NamedTuple):
    """A matter that a view lists, as data."""

    key: str
    """The same in every view and every year's run, also when time or owners change."""
    id: str | None
    text: str
    table: str
    """arrangement or monthly-plan."""
    category: str | None
    number: int
    """Its number in the category or the month."""
    source: str
    """Where it stands, in words: 附件1 视察活动第2项."""
    owners: str
    """As written."""
    lead: str | None
    departments: tuple[str, ...]
    """The departments of the list among its owners, the leading one first."""
    concerned: tuple[str, ...]
    """Others of the list that 有关工委 or 各工委（室） among its owners may mean."""
    meetings: tuple[str, ...]
    action: str | None
    when: str
    """As written."""
    timing: str
    """months, year-round, recurring or unscheduled."""
    windows: tuple[tuple[int, int], ...]
    """First and last month of each stretch, from January of the plan's year; 13 is next January."""
    spans: tuple[tuple[date, date], ...]
    """The same as first and last days; empty where the plan has no year."""
    status: str
    done_on: date | None
    is_overdue: bool
    note: str | None


class Dated(NamedTuple):
    """A day on which something is due or takes place."""

    key: str
    title: str
    day: date
    is_deadline: bool
    about: str
    """What else is known of it: ground, meeting, who."""


class Source(NamedTuple):
    """The plan that a view shows."""

    name: str
    title: str
    organ: str | None
    year: int | None
    format: Mapping[str, str] = {}
    """Measures of the official format that its repo says otherwise, by their names."""


class View(NamedTuple):
    """What one reader needs of a plan."""

    name: str
    """Which view it is: month, year, deadlines …"""
    title: str
    """As it would stand above it on a notice board."""
    total: int | None
    """How many matters it lists, where it is a list."""
    source: Source
    blocks: Sequence[Block]
    matters: Sequence[ListedMatter]
    """Each matter that it lists, once, in the plan's order."""
    dates: Sequence[Dated] = ()
    remarks: Sequence[str] = ()
    """What is to be known to read it, and which filters hold."""
    as_of: date | None = None
    """The day by which progress is judged, if it is."""
    is_of_one_department: bool = False
    """Whether it has of other departments only what they share with one."""

    @property
    def heading(self) -> str:
        """The title with the count."""
        return self.title if self.total is None else f"{self.title}（{self.total}项）"


def keys_in_use(view: View) -> frozenset[str]:
    """Give the keys of the columns in which any row has something."""
    return frozenset(
        column.key
        for block in view.blocks
        for at, column in enumerate(block.columns)
        if block.is_dense or any(row.cells[at].text for row in block.rows)
    )


def runs_of_columns(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Give blocks that follow one another and have the same columns together."""
    run: list[Block] = []
    for block in blocks:
        if run and run[-1].columns != block.columns:
            yield run
            run = []
        run.append(block)
    if run:
        yield run
