"""Which cells stand in which rows and columns of a table, by `rowspan` and `colspan`."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import TypeAlias, cast

from lxml.etree import _Element as Element

from npc.layout.vocabulary import TreeFault
from npc.messages import Message
from npc.records import NamedTuple


class CellSpan(NamedTuple):
    """A cell that may be of several rows or columns, in one of the rows that it stands in."""

    cell: Element
    columns: int = 1
    rows: int = 1
    """Rows that it takes from this one on."""
    begins: bool = True
    """Whether this is its first row."""


Row: TypeAlias = list[Element | CellSpan]
"""What stands in a row; an element is a cell of one row and column, and not a head."""


class TableGrid:
    """The rows of a table, as far as they are right."""

    def __init__(self, table: Element) -> None:
        self.classes = [col.get("class", "") for col in table.iterfind("colgroup/col")]
        self.fault: tuple[Element, TreeFault] | None = None
        """A cell or row that is wrong, and how."""
        # Most rows of a large table are plain. Those that are not are found once, and fast.
        self._others = frozenset(cast("list[Element]", table.xpath(_NOT_PLAIN)))
        self.head = self._part(table.iterfind("thead/tr"))
        self.body = self._part(table.iterfind("tbody/tr"))

    def _part(self, rows: Iterator[Element]) -> list[Row]:
        try:
            return self._placed(rows)
        except _Fault as fault:
            self.fault = self.fault or fault.args
            return []

    def _placed(self, rows: Iterator[Element]) -> list[Row]:
        reaching: dict[int, CellSpan] = {}
        placed = [
            self._mixed(row, reaching) if row in self._others else self._plain(row, reaching)
            for row in rows
        ]
        for above in reaching.values():
            raise _Fault(above.cell, TreeFault(_REACHES_OUT))
        return placed

    def _plain(self, row: Element, reaching: dict[int, CellSpan]) -> Row:
        """Place the cells of a row that are of one column among those that reach down into it."""
        if any(span.columns > 1 for span in reaching.values()):
            return self._mixed(row, reaching)
        cells: Row = list(row)
        count = len(self.classes)
        if len(cells) + len(reaching) != count:
            pattern = _TOO_FEW if len(cells) + len(reaching) < count else _TOO_MANY
            raise _Fault(row, TreeFault(pattern.format(count=count)))
        for column in sorted(reaching):
            cells.insert(column, _next(reaching, column))
        return cells

    def _mixed(self, row: Element, reaching: dict[int, CellSpan]) -> Row:
        """Place the cells of any row."""
        placed: Row = []
        column, count = 0, len(self.classes)
        cells = iter(row)
        while column < count:
            if column in reaching:
                span = _next(reaching, column)
            else:
                cell = next(cells, None)
                if cell is None:
                    raise _Fault(row, TreeFault(_TOO_FEW.format(count=count)))
                span = self._span(cell, column, reaching)
                if span.rows > 1:
                    reaching[column] = span
            placed.append(span)
            column += span.columns
        if next(cells, None) is not None:
            raise _Fault(row, TreeFault(_TOO_MANY.format(count=count)))
        return placed

    def _span(self, cell: Element, column: int, reaching: dict[int, CellSpan]) -> CellSpan:
        """Read how far a cell reaches; a column that is reached into is not free."""
        columns = _number(cell, "colspan")
        if column + columns > len(self.classes):
            raise _wrong(cell, "colspan")
        if any(other in reaching for other in range(column + 1, column + columns)):
            raise _wrong(cell, "colspan")
        return CellSpan(cell, columns, _number(cell, "rowspan"))


def span_fault(root: Element) -> tuple[Element, TreeFault] | None:
    """Return the first cell of a document that reaches out of its table, and what is wrong with it.

    No form can draw it. That a row has as many cells as there are columns, only Word needs.
    """
    for cell in cast("list[Element]", root.xpath("//*[@colspan or @rowspan]")):
        try:
            _refuse_reaching_out(cell)
        except _Fault as fault:
            element, problem = fault.args
            return element, problem
    return None


def _refuse_reaching_out(cell: Element) -> None:
    (table,) = islice(cell.iterancestors("table"), 1)
    columns = _number(cell, "colspan")
    if columns > 1 and columns > len(table.findall("colgroup/col")):
        raise _wrong(cell, "colspan")
    below = _number(cell, "rowspan") - 1
    (row,) = islice(cell.iterancestors("tr"), 1)
    if below and sum(1 for _ in islice(row.itersiblings("tr"), below)) < below:
        raise _Fault(cell, TreeFault(_REACHES_OUT))


def by_column(row: Row) -> Iterator[tuple[int, CellSpan]]:
    """Yield what stands in a row with its columns, from 0."""
    column = 0
    for cell in row:
        span = cell if isinstance(cell, CellSpan) else CellSpan(cell)
        yield column, span
        column += span.columns


def text_of(cell: Element) -> str:
    """Return the text of a cell without its notes, its lines apart."""
    if not len(cell):
        return cell.text or ""
    pieces = [cell.text or ""]
    for child in cell:
        if child.tag == "br":
            pieces.append("\n")
        elif child.tag != "a":
            pieces.append("".join(map(str, child.itertext())))
        pieces.append((child.tail or "").strip())
    return "".join(pieces).strip()


_NOT_PLAIN = "thead/tr | tbody/tr[th or *[@rowspan or @colspan]]"


def _next(reaching: dict[int, CellSpan], column: int) -> CellSpan:
    """Return the next row of a cell that reaches down."""
    above = reaching.pop(column)
    below = above._replace(rows=above.rows - 1, begins=False)
    if below.rows > 1:
        reaching[column] = below
    return below


class _Fault(Exception):  # noqa: N818 - it goes no further than this module
    """An element that is wrong, and how."""


_NUMBER = re.compile("[1-9][0-9]{0,6}")


def _number(cell: Element, name: str) -> int:
    text = cell.get(name, "1")
    if not _NUMBER.fullmatch(text):
        raise _wrong(cell, name)
    return int(text)


def _wrong(cell: Element, name: str) -> _Fault:
    return _Fault(cell, TreeFault(_WRONG_SPAN.format(name=name, value=cell.get(name))))


_TOO_FEW = Message(
    en="a row has fewer cells than the {count} columns of its table",
    zh="一行的单元格少于表格的{count}列",
)
_TOO_MANY = Message(
    en="a row has more cells than the {count} columns of its table",
    zh="一行的单元格多于表格的{count}列",
)
_REACHES_OUT = Message(
    en="the rowspan of a cell reaches beyond the last row",
    zh="单元格的rowspan超出最后一行",
)
_WRONG_SPAN = Message(
    en="“{value}” cannot be the {name} of this cell",
    zh="“{value}”不能作为此单元格的{name}",
)
