"""Tables as XML text: merged cells, a header that repeats, rows that stay on one page."""

from collections.abc import Collection, Iterator, Sequence
from html import escape

from lxml.etree import _Element as Element

from npc.layout.balance import OUTSIDE_BRACKETS, side_indent
from npc.layout.grid import CellSpan, Row, TableGrid, by_column, text_of
from npc.layout.label_lines import label_lines
from npc.layout.profile import Area, Profile
from npc.layout.text_widths import text_width
from npc.layout.widths import Widths
from npc.layout.words import WHOLE, lines
from npc.output.documents.docx.footnotes import Footnotes
from npc.output.documents.docx.paragraphs import (
    NEW_PAGE,
    SMALLEST,
    broken_run,
    narrowed,
    runs,
    style_of,
)
from npc.output.documents.docx.styles import TABLE
from npc.output.templating.tree import Tree
from npc.views.shades import FILLS

_ROW = "<w:trPr><w:cantSplit/></w:trPr>"
_ROW_TO_FILL = '<w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr>'
"""Eleven millimetres: two lines of handwriting."""
_HEADER_ROW = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"


def table(element: Element, tree: Tree, notes: Footnotes, fit: Widths) -> Iterator[str]:
    """Write a table, piece by piece.

    Raises:
        RenderError: A row has too few or too many cells, or a cell reaches out of the table.

    """
    grid = TableGrid(element)
    if grid.fault:
        raise tree.fault(*grid.fault)
    widths = fit.of(element, grid)
    cells = _Cells(grid, widths, notes, fit.area.profile)
    head = _beginning(widths, element, grid) + "".join(
        f"<w:tr>{_HEADER_ROW}{cells.row(row)}</w:tr>" for row in grid.head
    )
    starts = _page_starts(element, grid, widths, fit.area, notes)
    properties = _ROW_TO_FILL if "blank" in grid.classes else _ROW
    yield head
    for number, row in enumerate(grid.body):
        begins_page = number in starts
        if begins_page:
            yield f"</w:tbl>{SMALLEST.format(properties=NEW_PAGE, section='')}{head}"
        yield f"<w:tr>{properties}{cells.row(row, again=begins_page)}</w:tr>"
    yield "</w:tbl>"


def _page_starts(
    element: Element, grid: TableGrid, widths: Sequence[int], area: Area, notes: Footnotes
) -> Collection[int]:
    """Return the rows at which the table is parted so that labels are said again."""
    if not area.profile.says("table.repeat-category", "yes"):
        return ()
    from npc.layout.breaks import page_starts

    return frozenset(page_starts(element, grid, widths, area, notes.texts))


def _beginning(widths: Sequence[int], element: Element, grid: TableGrid) -> str:
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{TABLE}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblLayout w:type="fixed"/>{_look(grid)}{_caption(element, grid)}'
        f"</w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
    )


def _look(grid: TableGrid) -> str:
    """Say that a table has a row of heads, and labels in its first column."""
    labels = any(
        isinstance(cell, CellSpan) and cell.rows > 1 for row in grid.body for cell in row[:1]
    )
    return (
        f'<w:tblLook w:val="{0x0620 + 0x80 * labels:04X}" w:firstRow="1" w:lastRow="0"'
        f' w:firstColumn="{int(labels)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    )


def _caption(element: Element, grid: TableGrid) -> str:
    """Name the table and its columns for those who have it read aloud."""
    titles = (block for block in element.itersiblings(preceding=True) if block.tag in _TITLES)
    title = next(("".join(map(str, block.itertext())).strip() for block in titles), "")
    heads = "、".join(
        filter(
            None, (text_of(span.cell).strip() for row in grid.head for _, span in by_column(row))
        )
    )
    written = ""
    if title:
        written = f'<w:tblCaption w:val="{escape(title)}"/>'
    if heads:
        written += f'<w:tblDescription w:val="各栏：{escape(heads)}"/>'
    return written


_TITLES = frozenset(("h1", "h2", "h3"))


class _Cells:
    """Writes the cells of one table."""

    def __init__(
        self, grid: TableGrid, widths: Sequence[int], notes: Footnotes, profile: Profile
    ) -> None:
        self._widths = widths
        self._notes = notes
        self._classes = grid.classes
        self._whole = [name in WHOLE for name in grid.classes]
        self._varies = [name in {"matter", "note", "text"} for name in grid.classes]
        self._written: dict[tuple[int, str | None, str | None], str] = {}
        self._boxes = [_box(width) for width in widths]
        self._character = profile.character("table")
        self._sides = 2 * profile.twips("table.cell-side")

    def row(self, row: Row, *, again: bool = False) -> str:
        """Write the cells of a row; `again` says those that reach down into it once more."""
        column, written = 0, []
        for cell in row:
            if isinstance(cell, CellSpan):
                written.append(self._span(cell, column, again=again))
                column += cell.columns
            else:
                written.append(self._plain(cell, column))
                column += 1
        return "".join(written)

    def _plain(self, cell: Element, column: int) -> str:
        """Write a cell of one row and column; most of these are alike, and written once."""
        if len(cell) or self._varies[column] or cell.get("data-light"):
            text = self._text(cell, column)
            return (
                f"{self._box_of(cell, column)}{style_of(cell)}{_STYLE_END}{_TEXT}{text}{_CELL_END}"
            )
        key = column, cell.get("class"), cell.text
        known = self._written.get(key)
        if known is None:
            text = self._text(cell, column)
            known = f"{self._boxes[column]}{style_of(cell)}{_STYLE_END}{_TEXT}{text}{_CELL_END}"
            self._written[key] = known
        return known

    def _box_of(self, cell: Element, column: int) -> str:
        """Begin a cell; behind the words of a light is its colour."""
        light = cell.get("data-light")
        return _box(self._widths[column], light=light) if light else self._boxes[column]

    def _text(self, cell: Element, column: int) -> str:
        """Write the text of a cell, broken between departments or times where Word would not."""
        text = text_of(cell)
        if not self._whole[column] or not text or any(child.tag != "br" for child in cell):
            return runs(cell, self._notes)
        room = (self._widths[column] - self._sides) / self._character
        return broken_run([line for part in text.split("\n") for line in lines(part, room)])

    def _span(self, span: CellSpan, column: int, *, again: bool) -> str:
        cell, width = span.cell, sum(self._widths[column : column + span.columns])
        merge = indent = text = ""
        if not span.begins and not again:
            merge = "<w:vMerge/>"
        else:
            merge = '<w:vMerge w:val="restart"/>' if span.rows > 1 else ""
            indent, text = self._named(span, column, width)
        box = _box(width, span.columns, merge)
        return f"{box}{style_of(cell)}{_STYLE_END}{indent}{_TEXT}{text}{_CELL_END}"

    def _named(self, span: CellSpan, column: int, width: int) -> tuple[str, str]:
        """Write the indent and the text of a head, a label or a cell of several rows.

        A note stands where a label is said first.
        """
        cell = span.cell
        lines_of_label = label_lines(
            cell, self._classes[column], line=width - self._sides, character=self._character
        )
        if lines_of_label:
            return "", broken_run((*lines_of_label, *text_of(cell).split("\n")[1:]))
        names_others = cell.tag == "th" or "rowspan" in cell.attrib
        indent = self._indent(cell, width) if names_others else ""
        return indent, (
            self._text(cell, column) if span.begins else broken_run(text_of(cell).split("\n"))
        )

    def _indent(self, cell: Element, width: int) -> str:
        """Indent the name of a column or of a group of rows so that its lines are alike.

        Where a template breaks the lines itself, the first one is the name; the others stay whole.
        """
        if any(child.tag != "br" for child in cell):
            return ""
        line = width - self._sides
        others = [(text_width((child.tail or "").strip()) + 1) * self._character for child in cell]
        name = (cell.text or "").strip()
        indent = side_indent(name, line=line, character=self._character, ends=OUTSIDE_BRACKETS)
        return narrowed(max(0, min(indent, int((line - max(others, default=0)) / 2))))


_STYLE_END = '"/>'
_TEXT, _CELL_END = "</w:pPr>", "</w:p></w:tc>"


def _box(width: int, columns: int = 1, merge: str = "", light: str = "") -> str:
    """Begin a cell, up to the name of its paragraph's style."""
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    if light:
        merge += f'<w:shd w:val="clear" w:color="auto" w:fill="{FILLS[light].lstrip("#")}"/>'
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}'
        '<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="'
    )
