"""Workbooks are read as they are shown: merged cells, days by their forms, and what is hidden is said."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from npc.errors import UsageError
from npc.originals import gathering
from npc.originals.original import PassageKind
from read_originals import grids, original, passages, remarks, rows


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Name a file for a workbook."""
    return tmp_path / "安排.xlsx"


def test_merged_cells_are_one_cell_that_reaches_over_rows_and_columns(book: Path) -> None:
    with xlsxwriter.Workbook(str(book)) as made:
        sheet = made.add_worksheet("安排")
        sheet.merge_range("B2:D2", "2025年主要工作安排表")
        sheet.merge_range("B3:B4", "视察")
        sheet.write("C3", "视察绿化\n视察水利")
        sheet.write("D4", "5月")
    file = original(book)
    assert rows(file) == [
        ["2025年主要工作安排表"] * 3,
        ["视察", "视察绿化|视察水利", ""],
        ["视察", "", "5月"],
    ]
    (grid,) = grids(file)
    assert (grid.place.zh, grid.cells[0][0].columns, grid.cells[1][0].rows) == (
        "工作表“安排”",
        3,
        2,
    )
    assert grid.cells[1][0] is grid.cells[2][0]
    second = grid.cells[1][1].passages[1]
    assert (second.text, second.place.zh, second.goes_on) == ("视察水利", "工作表“安排”C3", True)


def test_characters_that_xml_cannot_hold_are_no_words(book: Path) -> None:
    """Programs write them as _x000D_: ends of lines of Windows, marks that were copied along."""
    with xlsxwriter.Workbook(str(book)) as made:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, ("调研\r\n视察\r", "财经\x07工委", "_x000D_"))
    assert rows(original(book)) == [["调研|视察", "财经工委", "_x000D_"]]


def test_sheets_that_are_named_again_and_again_are_refused(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "MOST_PASSAGES", 10)
    with xlsxwriter.Workbook(str(book)) as made:
        for _ in range(6):
            made.add_worksheet().write_row(0, 0, ("调研", "视察"))
    with pytest.raises(UsageError, match="too many paragraphs or cells"):
        original(book)


SHOWN = {
    'yyyy"年"m"月"': "2026年3月",
    'm"月"': "3月",
    'm"月"d"日"': "3月8日",
    "[$-804]m月d日": "3月8日",
    "yyyy/m/d": "2026年3月8日",
    "yyyy-mm-dd": "2026年3月8日",
    "mmm-yy": "2026年3月",
    "m/d/yy h:mm": "2026年3月8日9:05",
    '[DBNum1][$-804]yyyy"年"m"月"d"日"': "二〇二六年三月八日",
    'm"月"d"日" aaaa': "3月8日星期日",
    "h:mm": "9:05",
    'h"时"mm"分"': "9时05分",
}


@pytest.mark.parametrize(("form", "shown"), SHOWN.items())
def test_days_are_shown_by_the_form_of_their_cell(book: Path, form: str, shown: str) -> None:
    with xlsxwriter.Workbook(str(book)) as made:
        made.add_worksheet().write_number(
            0, 0, 46089 + 545 / 1440, made.add_format({"num_format": form})
        )
    assert rows(original(book)) == [[shown]]


NUMBERS = {
    (3.0, "General"): "3",
    (0.1 + 0.2, "General"): "0.3",
    (13800000000, "General"): "13800000000",
    (0.255, "0%"): "26%",
    (0.255, "0.0%"): "25.5%",
    (1234.5, "#,##0.00"): "1,234.50",
    (7, "000"): "007",
    (3, '0"月"'): "3月",
    (3, '"第"0"次"'): "第3次",
    (12, "[DBNum1]General"): "十二",
    (1.5, "0.##"): "1.5",
    (5, "0_ "): "5",
    (5, '0;[Red]-0;"零"'): "5",
    (1.5e-7, "0.00E+00"): "1.5e-07",
}


@pytest.mark.parametrize(("number", "form"), NUMBERS)
def test_numbers_are_shown_by_the_form_of_their_cell(book: Path, number: float, form: str) -> None:
    with xlsxwriter.Workbook(str(book)) as made:
        made.add_worksheet().write_number(0, 0, number, made.add_format({"num_format": form}))
    assert rows(original(book)) == [[NUMBERS[number, form]]]


def test_formulas_errors_and_truths_are_shown_or_said(book: Path) -> None:
    with xlsxwriter.Workbook(str(book)) as made:
        sheet = made.add_worksheet("表")
        sheet.write_formula("A1", "=1+1", None, 2)
        sheet.write_boolean("A3", boolean=True)
        sheet.write_formula("A4", "=B9", None, "#REF!")
        sheet.write_rich_string("A5", "听取", made.add_format({"bold": True}), "报告")
    file = original(book)
    assert rows(file) == [["2"], [""], ["TRUE"], ["#REF!"], ["听取报告"]]
    assert remarks(file) == ["工作表“表”的公式出错：A4"]


def test_formulas_without_a_saved_result_are_said_by_their_cells(book: Path) -> None:
    made = openpyxl.Workbook()
    assert made.active is not None
    made.active["B2"], made.active["B3"] = "=A1&A2", "听取报告"
    made.save(book)
    file = original(book)
    assert rows(file) == [["=A1&A2"], ["听取报告"]]
    assert remarks(file) == ["工作表“Sheet”的公式没有保存结果，请用 Excel 打开、保存后再导入：B2"]


def test_what_is_hidden_is_said(book: Path) -> None:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "安排"
    for row in (("序号", "内部", "项目"), (1, "甲", "听取报告"), (2, "乙", "视察")):
        sheet.append(row)
    sheet.merge_cells("A5:B6")
    sheet["A5"] = "注"
    sheet.row_dimensions[3].hidden = sheet.column_dimensions["B"].hidden = True
    draft = made.create_sheet("旧稿")
    draft["A1"], draft.sheet_state = "旧", "hidden"
    made.save(book)
    file = original(book)
    assert [row[1] for row in rows(file)] == ["内部", "甲", "乙", "", "注"]
    assert remarks(file) == [
        "隐藏的工作表“旧稿”未读入",
        "工作表“安排”隐藏的行也已读入：第3行",
        "工作表“安排”隐藏的列也已读入：B",
    ]


def test_boxes_margins_and_comments_are_passages_of_their_own(book: Path) -> None:
    with xlsxwriter.Workbook(str(book)) as made:
        sheet = made.add_worksheet("表")
        sheet.write("A1", "听取报告")
        sheet.insert_textbox("C3", "送审稿\n不外传")
        sheet.set_header('&L&"宋体,Bold"&12示例县人大&R第 &P 页')
        sheet.write_comment("A1", "待定")
    found = [(each.standing, each.place.zh, each.text) for each in passages(original(book))]
    assert found == [
        (PassageKind.BOX, "工作表“表”文本框", "送审稿"),
        (PassageKind.BOX, "工作表“表”文本框", "不外传"),
        (PassageKind.HEADER, "工作表“表”页眉页脚", "示例县人大"),
        (PassageKind.COMMENT, "工作表“表”A1批注", "待定"),
    ]


def test_words_that_a_merged_cell_hides_are_said(book: Path) -> None:
    made = openpyxl.Workbook()
    assert made.active is not None
    made.active["A1"], made.active["A2"] = "视察", "旧字"
    made.active.merge_cells("A1:A2")
    made.active._cells[2, 1] = openpyxl.cell.Cell(made.active, 2, 1, "旧字")  # noqa: SLF001 - as other programs leave it
    made.save(book)
    file = original(book)
    assert rows(file) == [["视察"], ["视察"]]
    assert remarks(file) == ["工作表“Sheet”的 A2 被合并单元格盖住，其中的文字未读入：“旧字”"]


def test_one_sheet_may_be_chosen(book: Path) -> None:
    made = openpyxl.Workbook()
    made.create_sheet("月度")["A1"] = "1月"
    made["Sheet"]["A1"] = "类别"
    made.save(book)
    assert [grid.place.zh for grid in grids(original(book))] == ["工作表“Sheet”", "工作表“月度”"]
    assert rows(original(book, sheet="月度")) == [["1月"]]
    with pytest.raises(UsageError) as caught:
        original(book, sheet="年度")
    assert (caught.value.text.zh, caught.value.hint and caught.value.hint.zh) == (
        "“安排.xlsx”里没有工作表“年度”",
        "其中的工作表是：Sheet、月度",
    )


@pytest.mark.parametrize("cell", ["XFD1048576", "A20002", "GT2"])
def test_a_cell_far_away_is_refused_by_its_name(book: Path, cell: str) -> None:
    made = openpyxl.Workbook()
    assert made.active is not None
    made.active["A1"] = made.active[cell] = "远"
    made.save(book)
    with pytest.raises(UsageError) as caught:
        original(book)
    assert f"一直到 {cell}，超过 20000 行、200 列" in caught.value.text.zh


def test_days_are_counted_from_1904_where_a_workbook_says_so(book: Path) -> None:
    with xlsxwriter.Workbook(str(book), {"date_1904": True}) as made:
        made.add_worksheet().write_datetime(
            0, 0, date(2026, 3, 8), made.add_format({"num_format": 'm"月"d"日"'})
        )
    assert rows(original(book)) == [["3月8日"]]
