"""Workbooks: opened again by openpyxl and LibreOffice, they hold what the view holds."""

import csv
import io
import shutil
import subprocess
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from npc.output.views.xlsx import sheet_names
from npc.views.filters import Filters
from npc.views.table import Block, Cell, Column, Row
from npc.views.view import Source, View
from npc.views.workdays import Workdays
from plan_texts import plan_of
from schedules import (
    DATED,
    NANHAI,
    PLANS,
    SHILI,
    VIEWS,
    deadlines_view,
    department_view,
    document,
    load_view,
    month_view,
    months_view,
    year_view,
)

YEAR = range(1, 13)


def opened(view: View[str]) -> Workbook:
    return load_workbook(io.BytesIO(document(view, "xlsx")))


def table(sheet: Worksheet, head: str) -> list[list[object]]:
    """The rows below the head whose first cell is given; merged cells hold what the first holds."""
    rows: list[list[object]] = [[cell.value for cell in row] for row in sheet.iter_rows()]
    at = next(number for number, row in enumerate(rows) if row[0] == head)
    return rows[at:]


def sheet(book: Workbook, name: str) -> Worksheet:
    found = book[name]
    assert isinstance(found, Worksheet)
    return found


def of_cells(*cells: Cell[str], heading: str = "") -> View[str]:
    columns = tuple(Column(f"c{n}", f"列{n}") for n, _ in enumerate(cells))
    block = Block("a", heading, columns, (Row(cells),))
    return View("x", "标题", 1, Source("a", "a", None, 2025), (block,), ())


def test_months_are_merged_under_a_head_that_stays() -> None:
    """July stands once beside its 16 rows; the head is frozen, can be filtered, and is printed again."""
    book = opened(months_view(NANHAI, YEAR))
    first = sheet(book, "总表")
    assert first["A1"].value == "佛山市南海区人大常委会2023年1—12月工作安排（79项，113次列入）"
    head, *rows = table(first, "组别")
    assert head == ["组别", "事项", "部门", "会议", "时间", "来源", "备注"]
    assert len(rows) == sum((5, 10, 12, 10, 7, 7, 16, 7, 10, 8, 9, 12)) + 3  # 3 have no month
    july = next(at for at, row in enumerate(rows, 3) if row[0] == "7月（16项）")
    assert f"A{july}:A{july + 15}" in {str(one) for one in first.merged_cells.ranges}
    assert first.freeze_panes == "A3"
    assert first.auto_filter.ref == f"A2:G{len(rows) + 2}"
    assert first.print_title_rows == "$2:$2"
    assert (first.page_setup.orientation, str(first.page_setup.paperSize)) == ("landscape", "9")


def test_a_filter_finds_every_row_of_a_merged_month() -> None:
    """Excel looks at the cells beneath, which is why they hold the month too."""
    import zipfile

    data = document(months_view(NANHAI, [7]), "xlsx")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        text = package.read("xl/worksheets/sheet1.xml").decode()
    book = load_workbook(io.BytesIO(data))
    assert isinstance(sheet(book, "总表")["A4"], MergedCell)
    index = text.partition('<c r="A3"')[2].partition("<v>")[2].partition("</v>")[0]
    assert all(f'<c r="A{row}"' in text for row in range(3, 19))
    assert text.count(f' t="s"><v>{index}</v></c><c r="B') == 16


# Ten matters of the source have 有关工委 or 各工委 among their owners, three of them with （室）;
# less those that name the department itself.
MAY_CONCERN = {"办公室": 3, "财经工委": 9, "法制工委": 10, "城建环资工委": 10, "教科文卫工委": 9, "选联工委": 7}  # fmt: skip


def test_each_department_has_a_sheet_of_its_own_rows() -> None:
    """All that name it, and whether it leads; apart from them what may concern it."""
    book = opened(year_view(NANHAI, Filters()))
    listed = [one.name for one in NANHAI.departments.listed]
    assert set(book.sheetnames) == {"各部门各月事项", "全年进度", *listed, "合计"}
    view = year_view(NANHAI, Filters())
    for name in listed:
        _, *rows = table(sheet(book, name), "承担方式")
        sorts = {sort: {row[1] for row in rows if row[0] == sort} for sort in ("牵头", "参与", "可能涉及")}  # fmt: skip
        named = {one.text for one in view.matters if name in one.departments}
        assert sorts["牵头"] | sorts["参与"] == named
        assert sorts["牵头"] == {one.text for one in view.matters if one.lead == name}
        assert len(sorts["可能涉及"]) == MAY_CONCERN[name]


def test_what_has_no_named_department_stands_on_the_sheets_of_those_it_may_concern() -> None:
    """有关工委 may be any 工委, but not the office."""
    department = NANHAI.departments.listed
    for one in department:
        own = department_view(NANHAI, one, Filters())
        concerned = {row.cells[0].text for row in own.blocks[2].rows}
        year = year_view(NANHAI, Filters())
        assert concerned == {matter.text for matter in year.matters if one.name in matter.concerned}


def test_the_sheet_of_totals_counts_each_department() -> None:
    """Led and shared, and how far all have come; the last row counts each matter once."""
    plan = plan_of(DATED)
    book = opened(year_view(plan, Filters(as_of=date(2025, 7, 1))))
    head, *rows = table(sheet(book, "合计"), "部门")
    assert head == ["部门", "牵头", "参与", "合计", "未完成", "已完成", "已延期", "已取消", "逾期"]
    assert rows == [
        ["办公室", 1, 1, 2, 1, 0, 1, 0, 1],
        ["财经工委", 3, 0, 3, 3, 0, 0, 0, 2],
        ["法制工委", 3, 0, 3, 2, 1, 0, 0, 0],
        ["各工委（室）", 0, 0, 0, 0, 0, 0, 1, 0],
        ["全部", None, None, 7, 5, 1, 1, 1, 2],
    ]


def test_a_departments_own_view_has_no_sheets_of_others() -> None:
    """They would hold only what they share with it."""
    department = NANHAI.departments.listed[1]
    assert opened(department_view(NANHAI, department, Filters())).sheetnames == ["总表"]


def test_numbers_and_dates_stay_what_they_are() -> None:
    """They can be added up and sorted; what stands behind them is shown all the same."""
    matrix = sheet(opened(year_view(NANHAI, Filters())), "各部门各月事项")
    _, *rows = table(matrix, "部门")
    office = next(row for row in rows if row[0] == "办公室")
    assert isinstance(office[-1], int)
    last = matrix.cell(matrix.max_row, matrix.max_column)
    assert (last.value, last.number_format) == (82, '0"*"')
    days = Workdays()
    view = deadlines_view(SHILI, Filters(), workdays=days, settle=days.as_counted)
    deadlines = sheet(opened(view), "总表")
    due = next(
        cell
        for row in deadlines.iter_rows()
        for cell in row
        if cell.value == datetime(2025, 7, 2)  # noqa: DTZ001 - cells have no zone
    )
    assert due.number_format == 'yyyy-mm-dd" 周三"'


def test_heat_is_a_fill() -> None:
    """The most is the darkest, and what is over a limit stands out."""
    book = opened(load_view(NANHAI._replace(limits={"department": 4}), Filters()))
    cells = [cell for row in sheet(book, "各部门各月事项").iter_rows() for cell in row]
    fills = {str(cell.value): cell.fill.fgColor.rgb for cell in cells if cell.number_format == "0"}
    over = [cell for cell in cells if cell.number_format == '0"!"']
    assert {cell.value for cell in over} == {5}
    assert {cell.fill.fgColor.rgb for cell in over} == {"FFC92A2A"}
    assert fills["1"] != fills["3"]


HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "https://example.org", "007", "＝1+1", "_x0041_", "a\x1b[31mb", "\ud800"]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_text_is_only_ever_text(text: str) -> None:
    """No formula, no link, no number, wherever it stands; and it is whole."""
    view = of_cells(Cell(text), Cell(None, text), Cell(1, text))._replace(title=text)
    book = opened(view._replace(remarks=(text,)))
    shown = text.replace("\x1b", "␛").replace("\ud800", "?")
    cells = [cell for row in sheet(book, "总表").iter_rows() for cell in row if cell.value]
    assert [cell.value for cell in cells if cell.data_type == "s"][-2:] == [shown] * 2
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert not any(cell.hyperlink for cell in cells)


def test_a_quotation_mark_behind_a_number_breaks_nothing() -> None:
    """It would end the text in the format."""
    cells = list(sheet(opened(of_cells(Cell(3, '"x'))), "总表").iter_rows())[-1]
    assert cells[0].value == '3"x'


def test_a_text_is_not_longer_than_a_cell() -> None:
    """Excel calls a file broken that has more than 32,767 characters in one."""
    (cell,) = list(sheet(opened(of_cells(Cell("字" * 40_000))), "总表").iter_rows())[-1]
    assert len(str(cell.value)) == 32_767
    assert str(cell.value).endswith("字…")


def test_names_of_sheets_are_those_that_excel_takes() -> None:
    """31 units at most, nothing forbidden, each once whatever the case."""
    names = ["a/b:c", "A/B:C", "'x'", "[*?\\]", "", "History", "长" * 40, "长" * 41, "𠀀" * 20]
    assert list(sheet_names(names, "zh")) == [
        "a／b：c",
        "A／B：C（2）",
        "\uff07x\uff07",
        "\uff3b\uff0a？\uff3c\uff3d",
        "表",
        "History（2）",
        "长" * 31,
        "长" * 28 + "（2）",
        "𠀀" * 15,
    ]


def test_columns_are_as_wide_as_their_contents_and_no_wider_than_a_page() -> None:
    """And a row is as high as its longest cell, also where the program does not see to it."""
    first = sheet(opened(month_view(NANHAI, 7)), "总表")
    widths = [first.column_dimensions[letter].width for letter in "BCD"]
    assert widths[0] == pytest.approx(49.5, abs=1)
    assert widths[2] < widths[1] < widths[0]
    texts = {row: str(first.cell(row, 2).value) for row in range(3, 19)}
    longest = max(texts, key=lambda row: len(texts[row]))
    assert (first.row_dimensions[longest].height or 0) > 30


def test_nothing_to_list_is_said() -> None:
    """A workbook needs a sheet, and a reader a word."""
    view = View("x", "标题", 0, Source("a", "a", None, None), (), ())
    assert [row[0].value for row in sheet(opened(view), "总表").iter_rows()] == [
        "标题（0项）",
        "（无）",
    ]


@pytest.mark.skipif(
    not shutil.which("soffice") or not shutil.which("localc"), reason="needs LibreOffice Calc"
)
def test_libreoffice_opens_it(tmp_path: Path) -> None:
    """And reads the same cells in the first sheet."""
    view = month_view(NANHAI, 7)
    (tmp_path / "a.xlsx").write_bytes(document(view, "xlsx"))
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76",
            "a.xlsx",
        ],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        timeout=120,
    )
    rows = list(csv.reader(io.StringIO((tmp_path / "a.csv").read_text(encoding="utf-8"))))
    assert rows[0][0] == view.heading
    expected = [[cell.shown for cell in row.cells] for block in view.blocks for row in block.rows]
    assert [row[1:] for row in rows[2:]] == expected


def test_who_assists_has_it_on_a_sheet() -> None:
    """Marked, with the columns that a year's set adds; the totals count it among what is shared."""
    book = opened(months_view(PLANS["set"], YEAR))
    head, *rows = table(sheet(book, "办公室"), "承担方式")
    assert head == ["承担方式", "事项", "部门", "分管领导", "会议", "时间", "完成时限", "来源", "重点", "备注"]  # fmt: skip
    assert [row[:4] for row in rows if row[0] == "配合"] == [
        ["配合", "举办市人大代表履职培训班", "代表工作委员会（办公室配合）", "分管副主任"]
    ]
    totals = table(sheet(book, "合计"), "部门")
    assert [row[:4] for row in totals if row[0] == "办公室"] == [["办公室", 0, 1, 1]]


def test_departments_stand_in_the_order_of_the_plan() -> None:
    """Sheets and totals; those who lead and are none of the list come behind, so that the lead adds up."""
    listed = [one.name for one in NANHAI.departments.listed]
    book = opened(year_view(NANHAI, Filters()))
    assert book.sheetnames[2:-1] == listed
    _, *rows = table(sheet(book, "合计"), "部门")
    assert [row[0] for row in rows] == [*listed, "各工委(室)", "有关工委", "全部"]
    assert sum(row[1] for row in rows[:-1] if isinstance(row[1], int)) == rows[-1][3] == 82


def test_totals_of_a_month_are_those_of_its_title() -> None:
    """What has no time stands in the table and is not counted; its group has a short name."""
    book = opened(month_view(NANHAI, 7))
    _, *rows = table(sheet(book, "合计"), "部门")
    assert rows[-1][3] == 16
    assert sheet(book, "合计")["A3"].value == "与标题一致，时间未定的不计"
    assert sheet(book, "总表")["A3"].value == "7月"


@pytest.mark.parametrize("name", VIEWS)
def test_a_sheet_is_printed_at_a_size_that_can_be_read(name: str) -> None:
    """All columns fit on A4 turned, at 9 points and more; text has more room than the rest."""
    for one in opened(VIEWS[name](SHILI)):
        ends = [(d.min or 0, d.max or 0, d.width or 0) for d in one.column_dimensions.values()]
        assert sum((last - first + 1) * width for first, last, width in ends) < 145


def test_columns_of_days_are_as_wide_as_these() -> None:
    """Excel shows ##### of a day that does not fit; what a group is stands beside its first row."""
    days = Workdays()
    view = deadlines_view(NANHAI, Filters(), workdays=days, settle=days.as_counted)
    book = opened(view)
    found = sheet(book, book.sheetnames[0])
    rows = [[cell.value for cell in row] for row in found.iter_rows()]
    at = next(number for number, row in enumerate(rows, 1) if row[0] == "组别")
    letters = [get_column_letter(column) for column, _ in enumerate(rows[at - 1], 1)]
    widths: list[float] = [found.column_dimensions[letter].width for letter in letters]
    assert widths[rows[at - 1].index("期限")] > len("2023-02-09 周四") + 2
    first = found.cell(at + 1, 1)
    assert (first.value, first.alignment.vertical) == ("已有期限", "top")
    assert sum(widths) < 130 + len(widths)
