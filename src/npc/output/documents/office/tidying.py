"""What tags leave behind is made as Word wants it."""

import re
from collections.abc import Iterable
from itertools import count

from lxml import etree
from lxml.etree import _Element as Element

from npc.output.documents.office.elements import GRID, attribute, kind_of, like, of_word
from npc.output.documents.office.rendering import BREAK, TAB

_SIGNS = {TAB: "tab", BREAK: "br"}
_SIGN = re.compile(f"([{TAB}{BREAK}])")
_HAS_SIGN = f"contains(., '{TAB}') or contains(., '{BREAK}')"
_TEXTS = etree.XPath(f"//text()[{_HAS_SIGN}]")
_ATTRIBUTES = etree.XPath(f"//@*[{_HAS_SIGN}]")
_BLOCKS = frozenset("p tbl sdt customXml altChunk".split())
_HOLDERS = of_word(
    "//w:tc | //w:txbxContent | //w:hdr | //w:ftr | //w:footnote | //w:endnote | //w:comment"
)
_EMPTY_TABLES = of_word("//w:tbl[not(w:tr or w:sdt or w:customXml)]")
_WITHOUT_GRID = of_word("//w:tbl[not(w:tblGrid)]")
_BOOKMARKS = (of_word("//w:bookmarkStart"), of_word("//w:bookmarkEnd"))
_DRAWINGS = etree.XPath("//*[local-name() = 'docPr'][@id]")
_PARAGRAPH_IDS = etree.XPath("//@*[local-name() = 'paraId']")


def tidy(root: Element) -> None:
    """Tidy a part that was filled."""
    _write_breaks(root)
    for table in _EMPTY_TABLES(root):
        _remove(table)
    for holder in _HOLDERS(root):
        _end_with_paragraph(holder)
    for table in _WITHOUT_GRID(root):
        _add_grid(table)
    for table in root.xpath(f"//*[@{GRID}]"):
        del table.attrib[GRID]
        _count_columns(table)
    _tell_apart(root)


def _write_breaks(root: Element) -> None:
    """Write tabulators and new lines as Word does in its texts, and as blanks elsewhere."""
    for text in _TEXTS(root):
        element = text.getparent()
        if kind_of(element) == "t" and text.is_text:
            _break(element)
        elif text.is_text:
            element.text = _SIGN.sub(" ", text)
        else:
            element.tail = _SIGN.sub(" ", text)
    for value in _ATTRIBUTES(root):
        value.getparent().set(value.attrname, _SIGN.sub(" ", value))


def _break(element: Element) -> None:
    first, *others = _SIGN.split(element.text or "")
    element.text, last = first, element
    for piece in others:
        if piece in _SIGNS:
            following = like(element, _SIGNS[piece])
        elif piece:
            following = like(element, "t")
            following.attrib.update(element.attrib)
            following.text = piece
        else:
            continue
        last.addnext(following)
        last = following


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _end_with_paragraph(holder: Element) -> None:
    """Give a cell the paragraph that it has to end with; what else holds text needs one at all."""
    blocks = [kind for child in holder if (kind := kind_of(child)) in _BLOCKS]
    if not blocks or (blocks[-1] == "tbl" and kind_of(holder) == "tc"):
        holder.append(like(holder, "p"))


def _add_grid(table: Element) -> None:
    """Give a table the grid that the format asks for, and Word can do without: the widths of a row."""
    row = max(_rows(table), key=len, default=())
    grid = like(table, "tblGrid")
    for cell in row:
        widths = [
            one for part in cell if kind_of(part) == "tcPr" for one in part if kind_of(one) == "tcW"
        ]
        for _ in range(_span(cell) if kind_of(cell) == "tc" else 0):
            column = like(table, "gridCol")
            width = _number(widths[0], "w", 0) // _span(cell) if widths else 0
            column.set(attribute(column, "w"), str(width))
            grid.append(column)
    place = sum(kind_of(child).endswith("Pr") for child in table)
    table.insert(place, grid)


def _count_columns(table: Element) -> None:
    """Let the columns of a table share its width anew, where its rows have come to more or fewer cells."""
    grid = next((child for child in table if kind_of(child) == "tblGrid"), None)
    rows = [[(cell, _span(cell)) for cell in row if kind_of(cell) == "tc"] for row in _rows(table)]
    columns = max((sum(span for _, span in row) for row in rows), default=0)
    if grid is None or columns in {0, len(grid)}:
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
    return max(1, _number(spans[0], "val", 1)) if spans else 1


def _set_width(cell: Element, width: int) -> None:
    for part in cell:
        for one in part if kind_of(part) == "tcPr" else ():
            if kind_of(one) == "tcW" and one.get(attribute(one, "type")) == "dxa":
                one.set(attribute(one, "w"), str(width))


def _number(element: Element, name: str, usual: int) -> int:
    value = element.get(attribute(element, name), "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else usual  # noqa: PLR2004


def _tell_apart(root: Element) -> None:
    """Let copies not have the names of what they are copies of: Word wants these once."""
    drawings, seen = _DRAWINGS(root), set[str]()
    if len({one.get("id") for one in drawings}) < len(drawings):
        for number, drawing in zip(count(1), drawings, strict=False):
            drawing.set("id", str(number))
    for identity in _PARAGRAPH_IDS(root):
        if identity in seen:
            del identity.getparent().attrib[identity.attrname]
        seen.add(identity)
    for find in _BOOKMARKS:
        _keep_first(find(root))


def _keep_first(marks: list[Element]) -> None:
    seen = set[str]()
    for mark in marks:
        identity = mark.get(attribute(mark, "id"), "")
        if identity in seen:
            _remove(mark)
        seen.add(identity)
