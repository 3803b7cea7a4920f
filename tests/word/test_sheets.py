"""Workbooks are read whoever wrote them: texts and days as they are shown, and nothing else."""

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from npc.word import package
from npc.word.package import PackageError, Problem
from npc.word.sheets import sheets_of

if TYPE_CHECKING:
    from collections.abc import Callable

TEXTS = (
    st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=9)
    .map(str.strip)
    .filter(bool)
)
DAYS = st.dates(date(1901, 1, 1), date(2099, 12, 31))

VALUES = st.lists(TEXTS | DAYS, min_size=1, max_size=4)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Name a file for a workbook."""
    return tmp_path_factory.mktemp("books") / "book.xlsx"


def cells(path: Path) -> list[list[str | date]]:
    """Return the values of each row of the first sheet."""
    return [list(row.cells.values()) for row in sheets_of(path)[0].rows]


@settings(max_examples=12)
@given(values=VALUES, is_of_1904=st.booleans())
def test_what_xlsxwriter_writes_is_read(
    book: Path, values: list[str | date], *, is_of_1904: bool
) -> None:
    with xlsxwriter.Workbook(str(book), {"date_1904": is_of_1904}) as made:
        sheet, form = made.add_worksheet(), made.add_format({"num_format": 'yyyy"年"m"月"d"日"'})
        for column, value in enumerate(values):
            if not isinstance(value, date):
                sheet.write_string(2, column, value)
            elif not (is_of_1904 and value.year < 1904):
                sheet.write_datetime(2, column, value, form)
    expected = [
        value
        for value in values
        if not (isinstance(value, date) and is_of_1904 and value.year < 1904)
    ]
    assert [list(row) for row in cells(book)] == ([expected] if expected else [])


@settings(max_examples=8)
@given(values=VALUES)
def test_what_openpyxl_writes_is_read(book: Path, values: list[str | date]) -> None:
    made = openpyxl.Workbook()
    assert made.active is not None
    for column, value in enumerate(values, 3):
        cell = made.active.cell(4, column)
        cell.value, cell.data_type = value, "d" if isinstance(value, date) else "s"
    made.save(book)
    (row,) = sheets_of(book)[0].rows
    assert (row.number, row.cells) == (4, dict(enumerate(values, 3)))


SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
RELATED = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
RELATION = '<Relationship Id="{0}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{1}" Target="{2}"/>'


def packed(path: Path, rows: str, *, root: str = "workbook", **parts: str) -> Path:
    """Write a package with one sheet, by hand."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as file:
        file.writestr(
            "_rels/.rels", RELATED.format(RELATION.format("a", "officeDocument", "xl/book.xml"))
        )
        file.writestr(
            "xl/book.xml",
            f'<{root} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r='
            '"http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
            f'<sheet name="表" r:id="s"/><sheet name="藏" state="hidden" r:id="s"/></sheets></{root}>',
        )
        related = [RELATION.format("s", "worksheet", "sheet.xml")]
        related += [RELATION.format(name, name, f"{name}.xml") for name in parts]
        file.writestr("xl/_rels/book.xml.rels", RELATED.format("".join(related)))
        file.writestr("xl/sheet.xml", SHEET.format(rows))
        for name, text in parts.items():
            file.writestr(f"xl/{name}.xml", text)
    path.write_bytes(buffer.getvalue())
    return path


def test_cells_without_places_and_texts_in_runs_are_read(tmp_path: Path) -> None:
    """As programs write that say as little as they may; how a text is pronounced is no text."""
    rows = (
        '<row><c t="inlineStr"><is><r><t>听取</t></r><r><t>7</t></r><rPh><t>x</t></rPh></is></c><c/><c t="str"><f>A1</f><v>甲</v></c></row>'
        '<row r="7"><c r="AB7" t="d"><v>2025-07-21T00:00:00</v></c><c t="b"><v>1</v></c><c t="str"><f>A1</f><v></v></c><c t="str"><f>A1</f></c></row>'
        '<row><c t="s"><v>9</v></c><c s="99999999999"><v>45859</v></c><c r="x" t="n"><v>7.21</v></c></row>'
    )
    (sheet,) = sheets_of(packed(tmp_path / "book.xlsx", rows))
    assert [(row.number, row.cells) for row in sheet.rows] == [
        (1, {1: "听取7", 3: "甲"}),
        (7, {28: date(2025, 7, 21), 29: "1", 31: "=A1"}),
        (8, {2: "45859", 3: "7.21"}),
    ]


@pytest.mark.parametrize(
    ("serial", "day"),
    [("1", date(1900, 1, 1)), ("59", date(1900, 2, 28)), ("61", date(1900, 3, 1)), ("45859.75", date(2025, 7, 21)), ("9999999", "9999999"), ("-3", "-3"), ("0.5", "0.5"), ("1e9", "1e9")],
)  # fmt: skip
@pytest.mark.parametrize(
    ("form", "is_day"), [("14", True), ("164", True), ("165", False), ("2", False)]
)
def test_a_number_is_a_day_where_it_is_shown_as_one(
    tmp_path: Path, serial: str, day: str | date, form: str, *, is_day: bool
) -> None:
    """By a form of its own, or one that programs know; 29 February 1900 is counted and never was."""
    styles = (
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>'
        '<numFmt numFmtId="164" formatCode="[$-804]m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0&quot;day&quot;[Red]"/>'
        f'</numFmts><cellXfs><xf/><xf numFmtId="{form}"/></cellXfs></styleSheet>'
    )
    rows = f'<row><c s="1"><v>{serial}</v></c></row>'
    (sheet,) = sheets_of(packed(tmp_path / "book.xlsx", rows, styles=styles))
    assert sheet.rows[0].cells == {1: day if is_day else serial}


def test_what_is_no_workbook_or_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "MOST_IN_PART", 10_000)
    path = tmp_path / "book.xlsx"
    faults: dict[Problem, Callable[[], object]] = {
        Problem.NO_TEXT: lambda: packed(path, "", root="document"),
        Problem.LARGE_PART: lambda: packed(path, "<row/>" * 2_000),
        Problem.DOCTYPE: lambda: packed(path, "", sharedStrings="<!DOCTYPE a><a/>"),
        Problem.BAD_PART: lambda: packed(path, "<row>"),
        Problem.OLD: lambda: path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600)),
        Problem.NO_ZIP: lambda: path.write_bytes("编号,本周完成情况".encode()),
    }
    for problem, make in faults.items():
        make()
        with pytest.raises(PackageError) as caught:
            sheets_of(path)
        assert caught.value.problem is problem
