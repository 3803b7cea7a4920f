"""The cells of a weekly list that were filled in, found by its headings."""

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path

from npc.cli.paths import refuse_led_out, show_path
from npc.errors import UsageError
from npc.messages import Language, Message, Verbatim
from npc.output.views.csv_text import GROUP
from npc.output.views.xlsx_sheet import REMARKS
from npc.records import NamedTuple
from npc.views.judged import PLAN
from npc.views.phrases import SEMICOLON, labelled
from npc.views.table import Text, in_language
from npc.views.week_frame import DUE, FILLED_IN, LIGHT, PROGRESS, REFERENCE, TEXT
from npc.word.package import PackageError
from npc.word.sheet_places import letters_of
from npc.word.sheets import Sheet, SheetRow, sheets_of
from npc.word.unreadable import EXCEL, unreadable

_LANGUAGES: tuple[Language, ...] = ("zh", "en")


def _plain(heading: str) -> str:
    """Return a heading as it is compared: without blanks, and what stands in brackets behind it."""
    return "".join(re.split("[(（]", heading, maxsplit=1)[0].split()).lower()


def _said(*headings: Text) -> frozenset[str]:
    return frozenset(
        _plain(in_language(each, language)) for each in headings for language in _LANGUAGES
    )


_REFERENCES = _said(REFERENCE.heading, "来源")
_TITLES = _said(TEXT.heading)
_NOTES = _said(FILLED_IN.heading)
"""Where a day means that all was done then, and other words tell how far it is."""
_DAYS = _said("完成日期", "办结日期", "完成时间", "办结时间", "done on")
"""Where there is a day, or nothing."""
_PRINTED = _said(
    *(each.heading for each in (LIGHT, REFERENCE, TEXT, DUE, PROGRESS)), GROUP, REMARKS
)
"""Of columns in which nothing is filled in."""


_LISTED = _PRINTED | _REFERENCES | _NOTES | _DAYS


def _known_in(row: SheetRow) -> set[str]:
    """Return the headings of the list that a row has."""
    return {_plain(str(text)) for text in row.cells.values()} & _LISTED


def _is_head(headings: set[str]) -> bool:
    """Return whether a row with these headings is the head of a list: references, and what was filled in."""
    return not (headings.isdisjoint(_REFERENCES) or headings.isdisjoint(_DAYS | _NOTES))


class FilledCell(NamedTuple):
    """A cell that was filled in, and the row of the plan that it is about."""

    place: Message
    reference: str | date
    title: str
    """What its row says that the matter is called; empty where it does not say it."""
    value: str | date
    is_day: bool
    """Whether its column takes days only."""
    is_shared: bool
    """Whether it is one with the cells of other rows."""
    plan: str
    """The name of the plan that the list is of; empty where it does not say it."""


class FilledList(NamedTuple):
    """What was filled into a workbook."""

    cells: Sequence[FilledCell]
    unread: Sequence[Message]
    """What there is beside the columns of the list, and nobody will take back."""


def filled_list(path: Path) -> FilledList:
    """Read what was filled in.

    Raises:
        UsageError: The file cannot be read, or has no columns to fill in.

    """
    refuse_led_out(path)
    try:
        sheets = [_ListSheet(each) for each in sheets_of(path)]
    except PackageError as error:
        raise unreadable(error, show_path(path), EXCEL) from error
    if not any(each.is_list for each in sheets):
        raise UsageError(_NO_COLUMNS.format(path=Verbatim(show_path(path))), hint=_HEADINGS)
    cells = [cell for each in sheets for cell in each.cells()]
    return FilledList(cells, [message for each in sheets for message in each.unread()])


class _ListSheet:
    """A sheet, and where in it the columns of the list are."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._top = 0
        self._columns: Mapping[int, str] = {}
        most = 0
        for row in sheet.rows:
            known = _known_in(row)
            if len(known) > most and _is_head(known):
                self._top, most = row.number, len(known)
                self._columns = {at: _plain(str(text)) for at, text in row.cells.items()}

    @property
    def is_list(self) -> bool:
        """Whether it has a column of references and one that was to be filled in."""
        return bool(self._columns)

    def cells(self) -> Iterator[FilledCell]:
        """Yield what was filled in."""
        plan, reference, title = self._plan(), self._at(_REFERENCES), self._at(_TITLES)
        filled = {at: name in _DAYS for at, name in self._columns.items() if name in _DAYS | _NOTES}
        for row in self._rows():
            for column, is_day in filled.items():
                value = row.cells.get(column)
                if value:
                    yield FilledCell(
                        self._place(row.number, column),
                        row.cells.get(reference, ""),
                        str(row.cells.get(title, "")),
                        value,
                        is_day,
                        self._is_shared(row.number, column),
                        plan,
                    )

    def unread(self) -> Iterator[Message]:
        """Say what stands in columns that are none of the list, or in a sheet that has none of them."""
        if not self.is_list:
            if self._sheet.rows:
                yield _NO_LIST.format(sheet=self._sheet.name)
            return
        known = {at for at, name in self._columns.items() if name in _LISTED}
        others: dict[int, int] = {}
        for row in self._rows():
            for column in row.cells.keys() - known:
                others.setdefault(column, row.number)
        for column, number in sorted(others.items()):
            yield _UNREAD.format(place=self._place(number, column))

    def _rows(self) -> Iterator[SheetRow]:
        """Yield the rows below the headings, which may come again."""
        for row in self._sheet.rows:
            if row.number > self._top and not _is_head(_known_in(row)):
                yield row

    def _at(self, names: Container[str]) -> int:
        return next((at for at, name in self._columns.items() if name in names), 0)

    def _is_shared(self, number: int, column: int) -> bool:
        """Return whether a cell reaches over rows of several matters."""
        last = self._sheet.tall.get((number, column), number)
        after = bisect_right(self._referring, number)
        return after < len(self._referring) and self._referring[after] <= last

    @cached_property
    def _referring(self) -> Sequence[int]:
        """The numbers of the rows that have a reference, from the first."""
        reference = self._at(_REFERENCES)
        return sorted(row.number for row in self._rows() if reference in row.cells)

    def _place(self, number: int, column: int) -> Message:
        cell = f"{letters_of(column)}{number}"
        return _PLACE.format(sheet=self._sheet.name, row=number, cell=Verbatim(cell))

    def _plan(self) -> str:
        """Return the name of the plan that a list says above its headings that it is of; else nothing."""
        rows = (row for row in self._sheet.rows if row.number < self._top)
        above = [str(text) for row in rows for text in row.cells.values()]
        for language in _LANGUAGES:
            start = labelled(PLAN, "").in_language(language)
            for text in above:
                if text[: len(start)].lower() == start:
                    end = SEMICOLON.in_language(language)
                    return text[len(start) :].partition(end)[0].strip()
        return ""


_PLACE = Message("{sheet}, row {row} ({cell})", "{sheet}第{row}行（{cell}）")
_UNREAD = Message(
    "{place}: its column is none of the list, and was not read",
    "{place}：这一栏不是清单的栏目，没有读",
)
_NO_LIST = Message(
    "the sheet “{sheet}” has no columns of the list, and was not read",
    "工作表“{sheet}”没有清单的栏目，没有读",
)
_NO_COLUMNS = Message(
    "“{path}” has no sheet with the columns of the weekly list", "“{path}”里没有每周清单的栏目"
)
_HEADINGS = Message(
    "a sheet needs the headings 编号 and 本周完成情况 (or 完成日期) in one row",
    "表里要有一行写着“编号”和“本周完成情况”（或者“完成日期”）",
)
