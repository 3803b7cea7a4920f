"""The tables of a plan written as a workbook for Excel and WPS: texts only, no formula in a cell, no macro."""

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from npc.messages import Language
from npc.output.views.xlsx import OPTIONS, properties, sheet_names
from npc.output.views.xlsx_sheet import Looks, WrittenTable, write_sheet
from npc.output.views.xlsx_tables import SheetTable
from npc.output.workbook.choosing import choices_of
from npc.output.workbook.clerk_tables import ClerkTable, clerk_tables
from npc.output.workbook.hidden_sheet import (
    FIRST_CHOICES,
    hidden_rows,
    key_of,
)
from npc.plan import Plan
from npc.views.table import Block, Cell, Column, Row
from npc.word.keyed_sheets import HIDDEN_SHEET, KEY_HEAD

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_AS_TEXT = (("num_format", "@"),)
"""What is typed stays as it is: programs for workbooks make a day of 3-6 otherwise."""
_EMPTY_ROWS = 200
"""Rows below a table that are made ready for what is added."""
_KEY_WIDTH = 1
_LANGUAGE: Language = "zh"
"""Papers are Chinese, and so are the heads of their tables."""


def workbook(plan: Plan) -> bytes | None:
    """Return the arrangements and the monthly plan of a plan as an .xlsx file; None where it has none."""
    from xlsxwriter import Workbook

    tables = clerk_tables(plan)
    if not tables:
        return None
    buffer = io.BytesIO()
    book = Workbook(buffer, OPTIONS)
    book.set_properties(properties(plan.title, plan.year))
    _write(book, plan, tables)
    book.close()
    return buffer.getvalue()


def _write(book: "Workbook", plan: Plan, tables: Sequence[ClerkTable]) -> None:
    looks = Looks(book, _AS_TEXT)
    names = list(sheet_names((table.paper.name for table in tables), _LANGUAGE))
    choices = choices_of(plan, tables)
    lists = list(dict.fromkeys(choices.values()))
    for number, (table, name) in enumerate(zip(tables, names, strict=True)):
        sheet = book.add_worksheet(name)
        written = write_sheet(sheet, _sheet_table(table, name), looks)
        _make_ready(sheet, written, looks)
        _write_keys(sheet, table, number, written)
        for at in range(len(table.columns)):
            if (number, at) in choices:
                offered = choices[number, at]
                _offer(sheet, written, at, (lists.index(offered), len(offered)))
    hidden = book.add_worksheet(HIDDEN_SHEET)
    for at, row in enumerate(hidden_rows(plan, tables, names, lists)):
        for column, text in enumerate(row):
            hidden.write_string(at, column, text)
    hidden.hide()


def _sheet_table(table: ClerkTable, name: str) -> SheetTable:
    columns = (Column(each.key, each.head, share=int(each.is_text)) for each in table.columns)
    rows = (Row(tuple(map(Cell, row.cells))) for row in table.rows)
    block = Block("rows", "", tuple(columns), tuple(rows))
    return SheetTable(name, table.paper.title, (), (block,), _LANGUAGE)


def _make_ready(sheet: "Worksheet", written: WrittenTable, looks: Looks) -> None:
    """Let whatever is typed below the table be text as well."""
    empty = looks.of((("valign", "vcenter"), ("text_wrap", 1)))
    for at, width in enumerate(written.widths):
        sheet.set_column(at, at, width, empty)


def _write_keys(sheet: "Worksheet", table: ClerkTable, number: int, written: WrittenTable) -> None:
    """Write the keys of the rows into a hidden column behind them, on one line, which makes no row higher.

    The filter takes it in: it sorts what it reaches, and keys go with their rows.
    """
    column = len(table.columns)
    sheet.write_string(written.head, column, KEY_HEAD)
    for at, row in enumerate(table.rows):
        if row.path:
            sheet.write_string(written.head + 1 + at, column, key_of(number, at))
    sheet.set_column(column, column, _KEY_WIDTH, None, {"hidden": True})
    sheet.autofilter(written.head, 0, written.last, column)


def _offer(
    sheet: "Worksheet", written: WrittenTable, column: int, choices: tuple[int, int]
) -> None:
    """Let cells of a column be chosen from a list: its number in the hidden sheet, and how long it is."""
    from xlsxwriter.utility import xl_col_to_name

    row = choices[0] + FIRST_CHOICES + 1
    sheet.data_validation(
        written.head + 1,
        column,
        written.last + _EMPTY_ROWS,
        column,
        {
            "validate": "list",
            "source": f"={HIDDEN_SHEET}!$B${row}:${xl_col_to_name(choices[1])}${row}",
            "show_error": False,
        },
    )
