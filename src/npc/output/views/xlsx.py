"""Views as workbooks for Excel and WPS: the view, a sheet per department, and totals.

A table stands in one sheet, its groups merged at the left; tables of other columns have sheets of
their own. Text is only ever text: no cell is a formula or a link.
"""

import io
from collections.abc import Iterable, Iterator
from datetime import datetime

from npc.characters import full_width_forms
from npc.files.names import same_name
from npc.messages import Language, Message
from npc.output.views.xlsx_sheet import Looks, plain, write_sheet
from npc.output.views.xlsx_tables import tables
from npc.views.view import View

OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_NO_YEAR = 2000


def document(view: View[str]) -> bytes:
    """Return a view as an .xlsx file."""
    from xlsxwriter import Workbook

    buffer, sheets = io.BytesIO(), list(tables(view))
    book = Workbook(buffer, OPTIONS)
    book.set_properties(properties(view.title, view.source.year))
    looks = Looks(book)
    for name, table in zip(
        sheet_names((table.name for table in sheets), view.language), sheets, strict=True
    ):
        write_sheet(book.add_worksheet(name), table, looks)
    book.close()
    return buffer.getvalue()


def properties(title: str, year: int | None) -> dict[str, object]:
    """Return the properties of a workbook.

    Excel wants a time of creation. It is the plan's, so that the same plan gives the same file.
    """
    created = datetime(year or _NO_YEAR, 1, 1)  # noqa: DTZ001 - the file has no zone
    return {"title": plain(title), "created": created}


_LONGEST = 31
"""Units of UTF-16 in the name of a sheet."""
_FULL_WIDTH = full_width_forms("[]:*?/\\'")
_RESERVED = "history"
_TABLE, _NUMBERED = Message("table", "表"), Message(" ({number})", "（{number}）")


def sheet_names(names: Iterable[str], language: Language) -> Iterator[str]:
    """Make names that Excel takes, each once; what it forbids becomes its full-width form."""
    seen = {_RESERVED}
    for name in names:
        wanted = plain(name).strip().translate(_FULL_WIDTH) or _TABLE.in_language(language)
        found, number = _cut(wanted, ""), 1
        while same_name(found) in seen:
            number += 1
            found = _cut(wanted, _NUMBERED.format(number=number).in_language(language))
        seen.add(same_name(found))
        yield found


def _cut(name: str, suffix: str) -> str:
    units = name.encode("utf-16-le")[: 2 * (_LONGEST - len(suffix))]
    return units.decode("utf-16-le", "ignore") + suffix
