"""The cells of a workbook: texts and days, whoever wrote it; nothing in it is run, fetched or trusted.

A package as Word files are, opened by the same reader with the same limits. Libraries for workbooks
unpack whatever they are given, or are large: of a sheet that was filled in only texts and days are
asked for, which is less to read than to guard.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from string import ascii_uppercase

from lxml.etree import QName
from lxml.etree import _Element as Element

from npc.records import NamedTuple
from npc.word.package import Package, PackageError, Problem, R


class SheetRow(NamedTuple):
    """A row that has something in it."""

    number: int
    """From 1, as programs show it."""
    cells: Mapping[int, "str | date"]
    """What stands in its columns, which count from 1."""


class Sheet(NamedTuple):
    """A sheet that is shown."""

    name: str
    rows: Sequence[SheetRow]
    tall: Mapping[tuple[int, int], int]
    """Where cells of several rows are one, by row and column of the first: the last row."""


def sheets_of(path: Path) -> list[Sheet]:
    """Read a workbook.

    Raises:
        PackageError: It cannot be read, or is no workbook.

    """
    with Package(path) as package:
        return list(_Workbook(package).sheets())


class _Workbook:
    """A package, and what its cells refer to."""

    def __init__(self, package: Package) -> None:
        self._package = package
        root = package.xml(package.main_part)
        if root is None or QName(root).localname != "workbook":
            raise PackageError(Problem.NO_TEXT)
        self._root = root
        first = root.find("{*}workbookPr")
        is_of_1904 = first is not None and first.get("date1904") in {"1", "true"}
        self._first_day = _FIRST_OF_1904 if is_of_1904 else _FIRST
        self._texts = [_text(each) for each in self._children("sharedStrings", "{*}si")]
        self._day_styles = frozenset(self._styles_of_days())

    def sheets(self) -> Iterator[Sheet]:
        """Yield the sheets in their order."""
        parts = self._package.related(self._package.main_part)
        for each in self._root.iterfind("{*}sheets/{*}sheet"):
            found = parts.get(each.get(f"{R}id") or "")
            if found is None or found.kind != "worksheet" or each.get("state") in _HIDDEN:
                continue
            root = self._package.xml(found.part)
            if root is not None:
                yield Sheet(each.get("name") or "", list(self._rows(root)), dict(_tall(root)))

    def _children(self, kind: str, path: str) -> Iterator[Element]:
        root = self._package.related_xml(self._package.main_part, kind)
        return iter(()) if root is None else root.iterfind(path)

    def _styles_of_days(self) -> Iterator[int]:
        """Yield the numbers of the styles in which a number is shown as a day."""
        codes = {
            each.get("numFmtId"): each.get("formatCode") or ""
            for each in self._children("styles", "{*}numFmts/{*}numFmt")
        }
        for number, style in enumerate(self._children("styles", "{*}cellXfs/{*}xf")):
            form = style.get("numFmtId")
            if _is_of_days(codes[form]) if form in codes else form in _FORMS_OF_DAYS:
                yield number

    def _rows(self, root: Element) -> Iterator[SheetRow]:
        number = 0
        for row in root.iterfind("{*}sheetData/{*}row"):
            number = _number(row.get("r")) or number + 1
            cells = dict(self._cells(row))
            if cells:
                yield SheetRow(number, cells)

    def _cells(self, row: Element) -> Iterator[tuple[int, str | date]]:
        column = 0
        for cell in row.iterfind("{*}c"):
            column = _column(cell.get("r")) or column + 1
            value = self._value(cell)
            if value:
                yield column, value

    def _value(self, cell: Element) -> str | date:
        """Return what a cell shows; a formula by the value that it last had, else as it is written."""
        shown = self._shown(cell)
        formula = "" if shown else (cell.findtext("{*}f") or "").strip()
        return f"={formula}" if formula else shown

    def _shown(self, cell: Element) -> str | date:
        kind = cell.get("t", "n")
        inline, value = cell.find("{*}is"), (cell.findtext("{*}v") or "").strip()
        if kind == "inlineStr":
            return _text(inline).strip() if inline is not None else ""
        if kind == "s":
            at = _number(value, least=0)
            return self._texts[at].strip() if at is not None and at < len(self._texts) else ""
        if kind == "d":
            return _iso_day(value) or value
        if kind == "n" and _number(cell.get("s"), least=0) in self._day_styles:
            return self._day(value) or value
        return value

    def _day(self, serial: str) -> date | None:
        """Return the day that a number means; its fraction is the time of day."""
        if not _SERIAL.fullmatch(serial):
            return None
        days = int(float(serial))
        if self._first_day is _FIRST and days < _NO_LEAP_DAY:
            days += 1  # programs count a 29 February 1900
        try:
            return self._first_day + timedelta(days=days) if days > 1 else None
        except OverflowError:
            return None


_HIDDEN = frozenset(("hidden", "veryHidden"))
_FIRST, _FIRST_OF_1904 = date(1899, 12, 30), date(1904, 1, 1)
_NO_LEAP_DAY = 60
_SERIAL = re.compile(r"\d{1,7}(?:\.\d{1,20})?")
_FORMS_OF_DAYS = frozenset(
    map(str, (*range(14, 18), 22, *range(27, 32), 36, *range(50, 55), 57, 58))
)
"""Numbers of the forms of days that programs know, also the Chinese ones (ECMA-376-1, 18.8.30)."""
_NOT_OF_FORM = re.compile(r'"[^"]{0,255}"|\[[^\]]{0,255}\]|\\.')
"""What stands in a form as it is, and its colours and conditions."""


def _is_of_days(code: str) -> bool:
    """Return whether a form shows a number as a day: yyyy-mm-dd, m"月"d"日"."""
    signs = _NOT_OF_FORM.sub("", code).lower()
    return "d" in signs or "y" in signs


def _tall(root: Element) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield the cells that reach over several rows, and their last one."""
    for each in root.iterfind("{*}mergeCells/{*}mergeCell"):
        first, _, last = (each.get("ref") or "").partition(":")
        begin, end = _PLACE.fullmatch(first), _PLACE.fullmatch(last)
        if begin and end and int(end[2]) > int(begin[2]):
            yield (int(begin[2]), _column(first) or 0), int(end[2])


def _text(element: Element) -> str:
    """Return a text of one or several runs, without how it is pronounced."""
    runs = element.iterfind("{*}r/{*}t")
    return "".join(each.text or "" for each in (*element.iterfind("{*}t"), *runs))


def _number(written: str | None, *, least: int = 1) -> int | None:
    if written is None or not written.isascii() or not written.isdecimal():
        return None
    return int(written[:9]) if int(written[:9]) >= least else None


_PLACE = re.compile("([A-Z]{1,3})([0-9]{1,7})")


def _column(place: str | None) -> int | None:
    """Return the number of the column of C7."""
    match = _PLACE.fullmatch(place or "")
    if match is None:
        return None
    number = 0
    for letter in match[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def letters_of(column: int) -> str:
    """Return how programs call a column: C is the third."""
    letters = ""
    while column:
        column, at = divmod(column - 1, len(ascii_uppercase))
        letters = ascii_uppercase[at] + letters
    return letters


def _iso_day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None
