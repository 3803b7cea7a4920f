"""What tags leave behind is made as Word wants it."""

from collections.abc import Iterable

from lxml.etree import _Element as Element

from npc.output.documents.office.copies import tell_apart
from npc.output.documents.office.elements import (
    GRID,
    MOST_COLUMNS,
    all_of,
    attribute,
    finder,
    kind_of,
    like,
)
from npc.word.package import remove

_BLOCKS = frozenset("p tbl sdt customXml altChunk".split())
_HOLDERS = tuple("tc txbxContent hdr ftr footnote endnote comment".split())
_EMPTY_TABLES = finder("//w:tbl[not(w:tr or w:sdt or w:customXml)]")
_WITHOUT_GRID = finder("//w:tbl[not(w:tblGrid)]")
_COUNTED = finder(f"//*[@{GRID}]")


def tidy(root: Element) -> None:
    """Tidy a part that was filled."""
    for table in _EMPTY_TABLES(root):
        remove(table)
    for holder in all_of(_HOLDERS, root):
        _end_with_paragraph(holder)
    for table in _WITHOUT_GRID(root):
        _add_grid(table)
    for table in _COUNTED(root):
        del table.attrib[GRID]
        _count_columns(table)
    tell_apart(root)


def _end_with_paragraph(holder: Element) -> None:
    """Give a cell the paragraph that it has to end with; what else holds text needs one at all."""
    blocks = [kind for child in holder if (kind := kind_of(child)) in _BLOCKS]
    if not blocks or (blocks[-1] == "tbl" and kind_of(holder) == "tc"):
        holder.append(like(holder, "p"))


def _add_grid(table: Element) -> None:
    """Give a table the grid that the format asks for, and Word can do without: the widths of a row."""
    row = max(_rows(table), key=len, default=())
    widths = [width for cell in row if kind_of(cell) == "tc" for width in _widths(cell)]
    grid = like(table, "tblGrid")
    for width in widths[:MOST_COLUMNS]:
        column = like(table, "gridCol")
        column.set(attribute(column, "w"), str(width))
        grid.append(column)
    table.insert(sum(kind_of(child).endswith("Pr") for child in table), grid)


def _widths(cell: Element) -> list[int]:
    """Return the widths of the columns over which a cell goes."""
    found = [
        one for part in cell if kind_of(part) == "tcPr" for one in part if kind_of(one) == "tcW"
    ]
    span = _span(cell)
    return [_number(found[0], "w", 0) // span if found else 0] * span


def _count_columns(table: Element) -> None:
    """Let the columns of a table share its width anew, where its rows have come to more or fewer cells."""
    grid = next((child for child in table if kind_of(child) == "tblGrid"), None)
    rows = [[(cell, _span(cell)) for cell in row if kind_of(cell) == "tc"] for row in _rows(table)]
    columns = max((sum(span for _, span in row) for row in rows), default=0)
    if grid is None or columns == len(grid) or not 0 < columns <= MOST_COLUMNS:
        return
    width = sum(_number(column, "w", 0) for column in grid) // columns
    grid[:] = [like(grid, "gridCol") for _ in range(columns)]
    for column in grid:
        column.set(attribute(column, "w"), str(width))
    for cell, span in (pair for row in rows for pair in row):
        _set_width(cell, width * span)


def _rows(table: Element) -> Iterable[Element]:
    return (child for child in table if kind_of(child) == "tr")


def _span(cell: Element) -> int:
    spans = [
        one
        for part in cell
        if kind_of(part) == "tcPr"
        for one in part
        if kind_of(one) == "gridSpan"
    ]
    return min(max(1, _number(spans[0], "val", 1)), MOST_COLUMNS) if spans else 1


def _set_width(cell: Element, width: int) -> None:
    for part in cell:
        for one in part if kind_of(part) == "tcPr" else ():
            if kind_of(one) == "tcW" and one.get(attribute(one, "type")) == "dxa":
                one.set(attribute(one, "w"), str(width))


def _number(element: Element, name: str, usual: int) -> int:
    value = element.get(attribute(element, name), "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else usual  # noqa: PLR2004
