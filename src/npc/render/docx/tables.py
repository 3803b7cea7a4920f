"""Tables as XML text: merged cells, a header that repeats, rows that stay on one page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element as Element

from npc.errors import RenderError
from npc.render.docx.balance import OUTSIDE_BRACKETS, side_indent
from npc.render.docx.footnotes import Footnotes
from npc.render.docx.layout import CELL_SIDE, SIZE_5, column_widths
from npc.render.docx.paragraphs import narrowed, runs, style_of
from npc.render.docx.styles import TABLE
from npc.render.tree import Tree
from npc.render.vocabulary import Problem
from npc.text import Text

_ROW = "<w:trPr><w:cantSplit/></w:trPr>"
_HEADER_ROW = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"


def table(element: Element, tree: Tree, notes: Footnotes) -> Iterator[str]:
    """Write a table, piece by piece.

    Raises:
        RenderError: A row has too few or too many cells, or a cell reaches out of the table.

    """
    widths = column_widths([col.get("class", "") for col in element.iter("col")])
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    yield (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{TABLE}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        '<w:tblLayout w:type="fixed"/>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    )
    for group in element.iterchildren("thead", "tbody"):
        properties = _HEADER_ROW if group.tag == "thead" else _ROW
        rows = _Rows(widths, tree, notes)
        for row in group:
            yield f"<w:tr>{properties}{''.join(rows.cells(row))}</w:tr>"
        rows.end()
    yield "</w:tbl>"


@dataclass(slots=True)
class _Reaching:
    """A cell that reaches down into rows to come."""

    cell: Element
    rows_left: int
    columns: int


class _Rows:
    """The rows of one part of a table, and the cells that reach from one into the next."""

    def __init__(self, widths: list[int], tree: Tree, notes: Footnotes) -> None:
        self._widths = widths
        self._tree = tree
        self._notes = notes
        self._reaching: dict[int, _Reaching] = {}

    def cells(self, row: Element) -> Iterator[str]:
        """Write the cells of a row, those that reach down into it among them."""
        cells = row.iterchildren()
        column = 0
        while column < len(self._widths):
            above = self._reaching.get(column)
            if above:
                yield self._continued(column, above)
                column += above.columns
                continue
            cell = next(cells, None)
            if cell is None:
                raise self._tree.fault(row, Problem(_TOO_FEW.format(count=len(self._widths))))
            columns = self._columns(cell, column)
            yield self._cell(cell, column, columns)
            column += columns
        if next(cells, None) is not None:
            raise self._tree.fault(row, Problem(_TOO_MANY.format(count=len(self._widths))))

    def end(self) -> None:
        """Make sure that no cell reaches beyond the last row."""
        for reaching in self._reaching.values():
            raise self._tree.fault(reaching.cell, Problem(_REACHES_OUT))

    def _cell(self, cell: Element, column: int, columns: int) -> str:
        width = self._width(column, columns)
        rows = self._number(cell, "rowspan")
        merge = ""
        if rows > 1:
            merge = '<w:vMerge w:val="restart"/>'
            self._reaching[column] = _Reaching(cell, rows - 1, columns)
        names_others = cell.tag == "th" or "rowspan" in cell.attrib
        indent = _indent(cell, width) if names_others else ""
        return (
            f"{_box(width, columns, merge)}{_PARAGRAPH}{style_of(cell)}{_STYLE_END}{indent}"
            f"{_TEXT}{runs(cell, self._notes)}{_CELL_END}"
        )

    def _continued(self, column: int, above: _Reaching) -> str:
        above.rows_left -= 1
        if not above.rows_left:
            del self._reaching[column]
        box = _box(self._width(column, above.columns), above.columns, "<w:vMerge/>")
        return f"{box}{_PARAGRAPH}{style_of(above.cell)}{_STYLE_END}{_TEXT}{_CELL_END}"

    def _width(self, column: int, columns: int) -> int:
        return sum(self._widths[column : column + columns])

    def _columns(self, cell: Element, column: int) -> int:
        """Read a colspan; a column that a cell from above reaches into is not free."""
        columns = self._number(cell, "colspan")
        taken = any(one in self._reaching for one in range(column + 1, column + columns))
        if taken or column + columns > len(self._widths):
            raise self._wrong(cell, "colspan")
        return columns

    def _number(self, cell: Element, name: str) -> int:
        text = cell.get(name)
        if text is None:
            return 1
        if not _NUMBER.fullmatch(text):
            raise self._wrong(cell, name)
        return int(text)

    def _wrong(self, cell: Element, name: str) -> RenderError:
        problem = _WRONG_SPAN.format(name=name, value=cell.get(name))
        return self._tree.fault(cell, Problem(problem))


_NUMBER = re.compile("[1-9][0-9]{0,6}")

_PARAGRAPH, _STYLE_END = '<w:p><w:pPr><w:pStyle w:val="', '"/>'
_TEXT, _CELL_END = "</w:pPr>", "</w:p></w:tc>"


def _box(width: int, columns: int, merge: str) -> str:
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}'
        '<w:vAlign w:val="center"/></w:tcPr>'
    )


def _indent(cell: Element, width: int) -> str:
    """Indent the name of a column or of a group of rows so that its lines are alike.

    A template that breaks the lines itself is left to it.
    """
    if len(cell):
        return ""
    line = width - 2 * CELL_SIDE
    text = cell.text or ""
    return narrowed(side_indent(text, line=line, character=SIZE_5 * 10, ends=OUTSIDE_BRACKETS))


_TOO_FEW = Text(
    en="a row has fewer cells than the {count} columns of its table",
    zh="一行的单元格少于表格的{count}列",
)
_TOO_MANY = Text(
    en="a row has more cells than the {count} columns of its table",
    zh="一行的单元格多于表格的{count}列",
)
_REACHES_OUT = Text(
    en="the rowspan of a cell reaches beyond the last row",
    zh="单元格的rowspan超出最后一行",
)
_WRONG_SPAN = Text(
    en="“{value}” cannot be the {name} of this cell",
    zh="“{value}”不能作为此单元格的{name}",
)
