"""What a row of a table is: an item, a category, a total, a remark, what the page has torn off."""

from enum import Enum

from npc.genre.lexicon.columns import TOTALS
from npc.importer.tables.form_words import is_remark, is_remark_head, without_continued
from npc.importer.tables.head_words import EXTRA, MEETING, MONTH, NOTHING
from npc.importer.tables.labels import is_label, number_of_row
from npc.importer.tables.table import GridRow, is_head_again
from npc.originals.original import GridCell

_LONGEST_CATEGORY = 60
"""Characters; what is longer is a remark."""


class RowSort(Enum):
    """What a row is."""

    ITEM = "item"
    CATEGORY = "category"
    """A name over the whole width, or alone in its row."""
    HEADS = "heads"
    """The heads, once more."""
    TOTAL = "total"
    REMARK = "remark"
    TORN = "torn"
    """The rest of the row above, on the next page."""
    EMPTY = "empty"
    """It holds nothing but what goes on from above."""


def sort_of(row: GridRow) -> RowSort:
    """Return what a row is."""
    filled = row.filled
    begun = [cell for cell in filled if row.begins(cell)]
    if not begun:
        return RowSort.EMPTY
    if _is_total(begun):
        return RowSort.TOTAL
    if is_head_again(row):
        return RowSort.HEADS
    if _is_remark(begun):
        return RowSort.REMARK
    return _alone(row, begun[0]) if len(filled) == 1 else _among(row)


def _among(row: GridRow) -> RowSort:
    """Tell what a row is in which several cells are filled."""
    if numbered_category(row):
        return RowSort.CATEGORY
    return RowSort.TORN if _is_torn(row) else RowSort.ITEM


def numbered_category(row: GridRow) -> tuple[GridCell, GridCell] | None:
    """Return the number and the name where a row has nothing else, and rows within it follow: 一 | 监督工作, 1 | …."""
    number, name = row.cell("number"), row.cell("title") or row.cell("category")
    behind = row.number + 1
    if number is None or name is None or len(row.filled) != _TWO or behind >= len(row.grid.cells):
        return None
    column = row.columns.one("number")
    within = row.grid.cells[behind][column.at] if column else number
    level = number_of_row(number)[0] if number.passages and name.passages else 0
    inner = number_of_row(within)[0]
    is_within = inner > level or (not inner and any(sign.isdigit() for sign in within.text))
    return (number, name) if level and is_within else None


_TWO = 2


def _is_total(begun: list[GridCell]) -> bool:
    words = "".join(begun[0].text.split()).rstrip(":：")
    return words in TOTALS or (
        len(begun) == 1 and any(words.startswith(total) for total in TOTALS) and _ITEMS in words
    )


_ITEMS = "项"


def _is_remark(begun: list[GridCell]) -> bool:
    """Whether all that stands in a row is no matter, or a remark behind its head: 说明 | …."""
    is_headed = is_remark_head(begun[0].text) and not begun[0].column
    return is_headed or all(is_remark(cell.text) for cell in begun)


def _alone(row: GridRow, cell: GridCell) -> RowSort:
    """Tell what the only cell of a row is."""
    if not without_continued(cell.text):
        return RowSort.HEADS
    columns = row.columns
    title = columns.one("title")
    if _is_wide(row, cell):
        return RowSort.CATEGORY if len(cell.text) <= _LONGEST_CATEGORY else RowSort.REMARK
    if is_label(cell.text) and len(row.cells) > 1:
        return RowSort.CATEGORY
    if columns.columns[columns.first_of(cell)].key in _NAMING:
        return RowSort.CATEGORY
    is_matter = title is not None and cell.column == title.at
    return RowSort.TORN if row.is_first or not is_matter else RowSort.ITEM


def _is_wide(row: GridRow, cell: GridCell) -> bool:
    """Whether a cell is as wide as its table, or all but one of its columns, that of the matters among them."""
    if cell.columns == len(row.cells):
        return cell.columns > 1
    title = row.columns.one("title")
    holds_title = title is None or cell.column <= title.at < cell.column + cell.columns
    return holds_title and cell.columns >= max(_WIDE, len(row.cells) - 1)


_WIDE = 3
_NAMING = frozenset(("category", "number", NOTHING))
"""Columns in which the name of a category may stand alone."""


def _is_torn(row: GridRow) -> bool:
    """Whether a row is the rest of the one above: without number, time and tick on a new page, or without matter."""
    if row.text("number") or (row.columns.one("number") and row.number_goes_on):
        return False
    if not row.text("title"):
        return True
    if not row.is_first or not row.columns.one("number") or row.text("when"):
        return False
    return not any(
        row.cells[column.at].passages
        for key in (MEETING, MONTH, EXTRA)
        for column in row.columns.of(key)
    )
