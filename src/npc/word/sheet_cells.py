"""What the cells of a workbook hold, and what they show."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import cached_property

from lxml.etree import _Element as Element

from npc.word.package import Package
from npc.word.sheet_days import moment_of, shown_day
from npc.word.sheet_forms import form_of, kinds_of, shown_number
from npc.word.whole_numbers import whole_number


class CellReader:
    """Reads cells by the texts and forms to which they refer."""

    def __init__(self, package: Package, book: Element) -> None:
        """Take a workbook.

        Args:
            package: It.
            book: The root of its main part.

        Raises:
            PackageError: Its texts cannot be read.

        """
        self._package = package
        first = book.find("{*}workbookPr")
        is_of_1904 = first is not None and first.get("date1904") in {"1", "true"}
        self._first_day = _FIRST_OF_1904 if is_of_1904 else _FIRST
        self._texts = [text_of(each) for each in self._children("sharedStrings", "{*}si")]

    def _children(self, kind: str, path: str) -> Iterator[Element]:
        root = self._package.related_xml(self._package.main_part, kind)
        return iter(()) if root is None else root.iterfind(path)

    @cached_property
    def _forms(self) -> Sequence[str]:
        """The forms of the styles, by their numbers."""
        own = {
            each.get("numFmtId") or "": each.get("formatCode") or ""
            for each in self._children("styles", "{*}numFmts/{*}numFmt")
        }
        styles = self._children("styles", "{*}cellXfs/{*}xf")
        return [form_of(style.get("numFmtId") or "", own) for style in styles]

    def value(self, cell: Element) -> tuple[str | date, str]:
        """Return what a cell holds, a formula the value that it last had; and what is shown if that is other."""
        kind = cell.get("t", "n")
        value = (cell.findtext("{*}v") or "").strip()
        if kind == "inlineStr":
            inline = cell.find("{*}is")
            return (text_of(inline).strip() if inline is not None else ""), ""
        if kind == "s":
            at = whole_number(value)
            return (self._texts[at].strip() if at is not None and at < len(self._texts) else ""), ""
        if kind == "b":
            return value, _TRUTHS.get(value, "")
        if kind == "d":
            day = _iso_day(value)
            return day or value, f"{day.year}年{day.month}月{day.day}日" if day else ""
        if kind == "n" and value:
            return self._number(value, self._form(cell))
        return value, ""

    def _form(self, cell: Element) -> str:
        at = whole_number(cell.get("s"))
        return self._forms[at] if at is not None and at < len(self._forms) else ""

    def _number(self, value: str, form: str) -> tuple[str | date, str]:
        kinds = kinds_of(form)
        moment = self._moment(value) if kinds else None
        if moment is None:
            return value, shown_number(value, "" if kinds else form)
        is_day = not kinds.isdisjoint("yd") and moment.date() > self._first_day.date() + _DAY
        return moment.date() if is_day else value, shown_day(moment, form)

    def _moment(self, serial: str) -> datetime | None:
        """Return the moment that a number means; programs count a 29 February 1900."""
        if not _SERIAL.fullmatch(serial):
            return None
        days = float(serial)
        if self._first_day is _FIRST and days < _NO_LEAP_DAY:
            days += 1
        try:
            return moment_of(days, self._first_day)
        except OverflowError:
            return None


_TRUTHS = {"1": "TRUE", "0": "FALSE", "true": "TRUE", "false": "FALSE"}
_FIRST, _FIRST_OF_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - days have no zone
_DAY = timedelta(days=1)
_NO_LEAP_DAY = 60
_SERIAL = re.compile(r"\d{1,7}(?:\.\d{1,20})?")


def text_of(element: Element) -> str:
    """Return a text of one or several runs, without how it is pronounced."""
    runs = element.iterfind("{*}r/{*}t")
    text = "".join(each.text or "" for each in (*element.iterfind("{*}t"), *runs))
    return _ESCAPED.sub(_unescaped, text) if "_x" in text else text


_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_\n?")
"""A character that XML cannot hold (ECMA-376-1, 22.4.2.4); ends of lines of Windows are written so too."""
_LINE_ENDS = "\r\n"


def _unescaped(match: re.Match[str]) -> str:
    character = chr(int(match[1], 16))
    if character in _LINE_ENDS:
        return "\n"
    if "\ud800" <= character <= "\udfff":
        return match[0]
    return character + match[0][len("_x0000_") :]


def _iso_day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None
