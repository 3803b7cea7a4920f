"""What stands in the columns of a table: the texts of its cells, and labels beside several rows."""

from collections.abc import Sequence

from npc.layout.grid import CellSpan, Row, text_of
from npc.records import NamedTuple

_SAMPLE = 100
"""Rows by which columns are weighed: of most tables, every one."""
_NOT_DECIDING = frozenset(("matter", "tick"))
"""Classes of columns that are as wide as is left, or as their heads."""


class RowsLabel(NamedTuple):
    """A cell that reaches down over several rows: from `first` up to `behind`, of the sample."""

    first: int
    behind: int
    text: str


class CellColumn:
    """One column."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.decides = name not in _NOT_DECIDING
        self.kinds: set[str] = set()
        """Every text once, where texts decide how wide it is."""
        self.texts: list[str] = []
        """The text in each row of the sample; nothing where there is none, or a label."""
        self.labels: list[RowsLabel] = []

    def take(self, text: str, *, is_sampled: bool) -> None:
        """Take the text of a cell."""
        if self.decides:
            self.kinds.add(text)
        if is_sampled:
            self.texts.append(text)


def columns_of(classes: Sequence[str], rows: Sequence[Row]) -> tuple[list[CellColumn], int]:
    """Read the columns of a table, and the number of rows that each row of the sample stands for."""
    step = max(1, len(rows) // _SAMPLE)
    columns = list(map(CellColumn, classes))
    for number, row in enumerate(rows):
        is_sampled = not number % step
        at = 0
        for cell in row:
            if isinstance(cell, CellSpan):
                _take_span(cell, columns[at : at + cell.columns], number, step)
                at += cell.columns
                continue
            if is_sampled or columns[at].decides:
                text = text_of(cell) if len(cell) else cell.text or ""
                columns[at].take(text, is_sampled=is_sampled)
            at += 1
    return columns, step


def _take_span(span: CellSpan, columns: Sequence[CellColumn], number: int, step: int) -> None:
    """Take a cell; one over several columns decides the width of none."""
    text = text_of(span.cell) if span.begins and span.columns == 1 else ""
    if span.rows > 1 and text:
        first, behind = -(-number // step), -(-(number + span.rows) // step)
        columns[0].labels.append(RowsLabel(first, behind, text))
        columns[0].take(text, is_sampled=False)
        text = ""
    if not number % step:
        for column in columns:
            column.take(text, is_sampled=True)
