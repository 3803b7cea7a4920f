"""A table as a sheet: title, head that stays in sight, filter, merged groups, widths by content."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from npc.characters import visible
from npc.messages import Language, Message
from npc.output.reports.width import width
from npc.output.views.csv_text import GROUP
from npc.output.views.text_lines import NOTHING
from npc.output.views.xlsx_tables import SheetTable
from npc.records import NamedTuple
from npc.views.shades import FILLS
from npc.views.table import Block, Cell

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_Look: TypeAlias = tuple[tuple[str, str | int], ...]
_LONGEST = 32_767
"""Characters in a cell; Excel calls a file broken that has more."""
_A4 = 9
_PAGE = Message("&CPage &P of &N", "&C第 &P 页，共 &N 页")
REMARKS = Message("About the group", "本组说明")
_GROUP_WIDTH, _WIDEST, _SHARED_WIDTH = 18, 30, 48
_TO_FILL, _LINES_TO_FILL = 32, 2
"""The width of a column that is filled in by hand, and the lines that there are to write on."""
_PRINTED = 130
"""Characters that all columns have together: wider ones are printed smaller than 9 points on A4, where the
font of the workbook is not there and a wide one stands in for it."""
_MARGIN = 0.4
"""Of the printed page on either side, in inches."""
_LINE, _MOST_LINES = 15.5, 26
"""The height of a line in points; a row takes 409 of them."""
_FIRST_YEAR = 1901
"""Excel counts days from 1900, and takes that year for a leap year."""

_FILLS = (None, "#FFF3BF", "#FFD43B", "#FF922B", "#E03131")
_TITLE: _Look = (("bold", 1), ("font_size", 14))
_REMARK: _Look = (("font_color", "#666666"),)
_HEAD: _Look = (("bold", 1), ("border", 1), ("bg_color", "#DDE3EA"), ("align", "center"), ("valign", "vcenter"), ("text_wrap", 1))  # fmt: skip
_GROUP: _Look = (("bold", 1), ("border", 1), ("valign", "top"), ("text_wrap", 1))
_ABOUT: _Look = (("border", 1), ("valign", "top"), ("text_wrap", 1))
_BODY: _Look = (("border", 1), ("valign", "vcenter"), ("text_wrap", 1))
_CENTRED: _Look = (*_BODY, ("align", "center"))
_OVER: _Look = (("bg_color", "#C92A2A"), ("font_color", "#FFFFFF"), ("bold", 1))


class Looks:
    """The formats of a workbook, each made once."""

    def __init__(self, book: "Workbook", basis: _Look = ()) -> None:
        """Take the book, and what all its formats have unless they say otherwise."""
        self._book = book
        self._basis = basis
        self._made: dict[_Look, Format] = {}

    def of(self, look: _Look) -> "Format":
        """Return the format of a look."""
        if look not in self._made:
            self._made[look] = self._book.add_format(dict((*self._basis, *look)))
        return self._made[look]


class WrittenTable(NamedTuple):
    """Where a table stands in its sheet: rows and columns count from 0."""

    head: int
    last: int
    """The last row."""
    widths: Sequence[float]
    """Of its columns; none where there is nothing to list."""


class _Merged(NamedTuple):
    """Cells before those of the blocks, and the block that they are merged along."""

    texts: tuple[str, ...]
    block: Block[str]


def plain(text: str) -> str:
    """Return a text as a cell can hold it: characters shown and not obeyed, and not too long."""
    shown = visible(text).encode("utf-8", "replace").decode()
    units = shown.encode("utf-16-le")
    if len(units) <= 2 * _LONGEST:
        return shown
    return units[: 2 * _LONGEST - 2].decode("utf-16-le", "ignore") + "…"


def write_sheet(sheet: "Worksheet", table: SheetTable, looks: Looks) -> WrittenTable:
    """Write a table to a sheet, and tell where it stands."""
    sheet.write_string(0, 0, plain(table.title), looks.of(_TITLE))
    for at, remark in enumerate(_remarks(table), 1):
        sheet.write_string(at, 0, plain(remark), looks.of(_REMARK))
    top = 1 + len(_remarks(table))
    if not any(block.rows for block in table.blocks):
        sheet.write_string(top, 0, NOTHING.in_language(table.language))
        return WrittenTable(top, top, ())
    groups, headings = list(_groups(table)), _headings(table)
    for at, heading in enumerate(headings):
        sheet.write_string(top, at, plain(heading), looks.of(_HEAD))
    last = _write_groups(sheet, groups, top + 1, looks)
    widths = _printable(list(_widths(table, groups, headings)), _weights(table, groups))
    for at, columns in enumerate(widths):
        sheet.set_column(at, at, columns)
    head = max(
        _wrapped(f"{text}  ", columns) for text, columns in zip(headings, widths, strict=True)
    )
    for at, lines in enumerate((head, *_lines(groups, widths)), top):
        if lines > 1:
            sheet.set_row(at, lines * _LINE)
    sheet.freeze_panes(top + 1, 0)
    sheet.autofilter(top, 0, last, len(headings) - 1)
    _set_up_printing(sheet, top, table.language)
    return WrittenTable(top, last, widths)


def _remarks(table: SheetTable) -> list[str]:
    own = [table.blocks[0].heading, table.blocks[0].remark] if len(table.blocks) == 1 else []
    return [text for text in (*table.remarks, *own) if text]


def _are_grouped(table: SheetTable) -> bool:
    return len(table.blocks) > 1


def _are_remarked(table: SheetTable) -> bool:
    return _are_grouped(table) and any(block.remark for block in table.blocks)


def _headings(table: SheetTable) -> list[str]:
    before = [GROUP] * _are_grouped(table) + [REMARKS] * _are_remarked(table)
    said = (head.in_language(table.language) for head in before)
    return [*said, *(column.heading for column in table.blocks[0].columns)]


def _groups(table: SheetTable) -> Iterator[_Merged]:
    for block in table.blocks:
        texts = [block.group or table.title] * _are_grouped(table)
        yield _Merged((*texts, *[block.remark] * _are_remarked(table)), block)


def _write_groups(sheet: "Worksheet", groups: Sequence[_Merged], top: int, looks: Looks) -> int:
    """Write groups from a row on, and give the last row."""
    for group in groups:
        for down, row in enumerate(group.block.rows):
            for right, cell in enumerate(row.cells, len(group.texts)):
                _write_cell(sheet, top + down, right, cell, looks)
        _write_texts(sheet, group, top, looks)
        top += len(group.block.rows)
    return top - 1


def _write_texts(sheet: "Worksheet", group: _Merged, top: int, looks: Looks) -> None:
    """Write what is merged. The cells below the first hold it too, so that a filter finds them."""
    count = len(group.block.rows)
    for at, text in enumerate(map(plain, group.texts)):
        look = looks.of(_ABOUT if at else _GROUP)
        if count > 1:
            sheet.merge_range(top, at, top + count - 1, at, "", look)
        for down in range(count):
            sheet.write_string(top + down, at, text, look)


def _write_cell(sheet: "Worksheet", row: int, column: int, cell: Cell[str], looks: Looks) -> None:
    """Write a cell; a number or date stays one, and what stands behind it is a matter of looks."""
    value, look = cell.value, _look(cell)
    quoted = f'"{plain(cell.suffix)}"' if cell.suffix else ""
    if value is None and not cell.suffix:
        sheet.write_blank(row, column, None, looks.of(look))
    elif isinstance(value, int) and '"' not in cell.suffix:
        sheet.write_number(row, column, value, looks.of((*look, ("num_format", f"0{quoted}"))))
    elif isinstance(value, date) and value.year >= _FIRST_YEAR and '"' not in cell.suffix:
        shown = looks.of((*look, ("num_format", f"yyyy-mm-dd{quoted}")))
        sheet.write_datetime(row, column, value, shown)
    else:
        sheet.write_string(row, column, plain(cell.shown), looks.of(look))


def _look(cell: Cell[str]) -> _Look:
    base = _BODY if isinstance(cell.value, str) and len(cell.value) > 1 else _CENTRED
    if cell.is_over:
        return (*base, *_OVER)
    if cell.light:
        return (*base, ("bg_color", FILLS[cell.light]), ("bold", 1))
    fill = _FILLS[cell.shade]
    if fill is None:
        return base
    dark: _Look = (("font_color", "#FFFFFF"),) if cell.shade == len(_FILLS) - 1 else ()
    return (*base, ("bg_color", fill), *dark)


def _widths(
    table: SheetTable, groups: Sequence[_Merged], headings: Sequence[str]
) -> Iterator[float]:
    """Return the widths of columns, in characters: as wide as the longest cell, within bounds."""
    before = len(groups[0].texts)
    for at, heading in enumerate(headings):
        if at < before:
            cells, most = (group.texts[at] for group in groups), (_GROUP_WIDTH, _SHARED_WIDTH)[at]
        else:
            column = table.blocks[0].columns[at - before]
            cells = (
                _written(row.cells[at - before]) for group in groups for row in group.block.rows
            )
            if column.is_to_fill:
                yield _TO_FILL
                continue
            most = _SHARED_WIDTH if column.share else _WIDEST
        natural = max(width(heading) + 2, *map(width, cells))  # the filter's arrow takes two
        yield min(natural, most) + 1.5


def _written(cell: Cell[str]) -> str:
    """Return what stands in a cell: a day is whole, whatever people read elsewhere."""
    return cell.text if cell.day else cell.shown


def _weights(table: SheetTable, groups: Sequence[_Merged]) -> list[int]:
    """Return how much room columns have beside others of a page that is full: text has twice as much.

    Those of days have what they need (0): Excel shows ##### of a day that does not fit.
    """
    days = {
        at
        for group in groups
        for row in group.block.rows
        for at, cell in enumerate(row.cells)
        if cell.day
    }
    columns = enumerate(table.blocks[0].columns)
    weights = (
        0 if at in days else 2 if column.share or column.is_to_fill else 1 for at, column in columns
    )
    return [*(1 for _ in groups[0].texts), *weights]


def _printable(widths: Sequence[float], weights: Sequence[int]) -> list[float]:
    """Narrow the widest columns until all of them fit on a page that can be read."""
    pairs = list(zip(widths, weights, strict=True))
    room = _PRINTED - sum(columns for columns, weight in pairs if not weight)
    left = sum(weights)
    for width_each, weight in sorted(
        (columns / weight, weight) for columns, weight in pairs if weight
    ):
        most = room / left
        if width_each > most:
            return [min(columns, most * weight) if weight else columns for columns, weight in pairs]
        room, left = room - width_each * weight, left - weight
    return list(widths)


def _lines(groups: Sequence[_Merged], widths: Sequence[float]) -> Iterator[int]:
    """Yield the lines that each row needs: not every program makes rows as high as their texts."""
    for texts, block in groups:
        least = _LINES_TO_FILL if any(column.is_to_fill for column in block.columns) else 1
        merged = max((_wrapped(text, widths[at]) for at, text in enumerate(texts)), default=1)
        for row in block.rows:
            cells = zip(row.cells, widths[len(texts) :], strict=True)
            own = max(least, *(_wrapped(cell.shown, columns) for cell, columns in cells))
            yield min(max(own, -(-merged // len(block.rows))), _MOST_LINES)


def _wrapped(text: str, columns: float) -> int:
    return -(-width(text) // int(columns - 1))  # a Chinese character is a little over two digits


def _set_up_printing(sheet: "Worksheet", head: int, language: Language) -> None:
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=_MARGIN, right=_MARGIN)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(head)
    sheet.set_footer(_PAGE.in_language(language))
