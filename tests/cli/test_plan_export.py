"""`npc plan export`: the tables of a plan as a workbook that clerks edit."""

from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from support import ROOT, Npc, Write

SHILI = ROOT / "plans" / "shili-2025"
SHILISHI = ROOT / "plans" / "shilishi-2026"


def rows(sheet: Worksheet, *, first: int = 2) -> list[list[object]]:
    """What stands below the title, without the hidden column of keys at the end."""
    return [
        [cell or None for cell in row[:-1]]
        for row in sheet.iter_rows(min_row=first, values_only=True)
    ]


def exported(npc: Npc, plan: Path, name: str = "out.xlsx") -> openpyxl.Workbook:
    result = npc("plan", "export", plan, "-o", name, language="zh")
    assert (result.code, result.err) == (0, "")
    return openpyxl.load_workbook(name)


def test_sheets_are_as_printed(npc: Npc) -> None:
    """A row an item with all its categories, so that it can be sorted; months likewise."""
    book = exported(npc, SHILI)
    assert [(sheet.title, sheet.sheet_state) for sheet in book] == [
        ("安排表", "visible"), ("月度计划", "visible"), ("npc", "hidden"),
    ]  # fmt: skip
    table, monthly = book["安排表"], book["月度计划"]
    assert table["A1"].value == "示例县人大常委会2025年主要工作安排表"
    assert rows(table)[:3] == [
        ["类别", "序号", "项目名称", "组织实施部门", "时间", "常委会会议", "主任会议", "备注"],
        ["讨论决定重大事项", 1, "审查和批准2024年本级决算", "财经工委", "8月", "√", None, None],
        ["讨论决定重大事项", 2, "审查和批准2025年预算调整方案", "财经工委", "根据政府提请", "√", None, None],
    ]  # fmt: skip
    assert rows(monthly)[0] == ["时间", "序号", "内容", "承办部门", "备注"]
    assert rows(monthly)[-1] == [
        "11月",
        2,
        "征集2026年度民生实事候选项目",
        "办公室、选联工委",
        None,
    ]
    assert not table.merged_cells.ranges


def test_sentences_have_a_column_and_categories_two(npc: Npc) -> None:
    """A list without a table is edited by its sentences; what keys add to them has columns."""
    book = exported(npc, SHILISHI)
    sheet = book["监督工作计划"]
    head, first, *_ = rows(sheet)
    assert head == ["类别", "下一层类别", "序号", "内容（整句）", "重点"]
    assert first[:2] == ["听取和审议专项工作报告", "市人民政府的报告"]
    assert str(first[3]).endswith("由城乡建设与环境资源保护委员会负责做好相关工作。")
    assert first[4] == "空气质量、饮用水水源地保护"
    assert rows(book["代表工作计划"])[0][-2:] == ["时间", "地点"]


def test_cells_are_texts_and_offer_choices(npc: Npc) -> None:
    """What is typed stays text also below the table; departments, months, ticks and categories are offered."""
    book = exported(npc, SHILI)
    sheet, hidden = book["安排表"], book["npc"]
    assert {cell.number_format for row in sheet["C3:H40"] for cell in row} <= {"@", "General"}
    assert sheet.column_dimensions["D"].number_format == "@" or sheet["D3"].number_format == "@"
    assert sheet.column_dimensions["I"].hidden
    assert sheet.freeze_panes == "A3"
    offered = {
        str(each.sqref).partition(":")[0]: [
            cell.value for row in hidden[each.formula1.removeprefix("npc!")] for cell in row
        ]
        for each in sheet.data_validations.dataValidation
    }
    assert sorted(offered) == ["A3", "D3", "E3", "F3", "G3"]
    assert offered["E3"] == [f"{month}月" for month in range(1, 13)]
    assert offered["D3"][:2] == ["办公室", "财经工委"]
    assert offered["F3"] == offered["G3"] == ["√"]
    assert offered["A3"][0] == "讨论决定重大事项"


def test_nothing_is_a_formula(npc: Npc, write: Write) -> None:
    """A title that begins as a formula is a title."""
    title = '=HYPERLINK("http://example.org","x")'
    write(
        "p/a.yaml",
        f"kind: arrangement\nyear: 2025\ntitle: 表\ncategories:\n- items:\n  - title: '{title}'\n    note: '@SUM(A1)'\n",
    )
    sheet = exported(npc, Path("p"))["安排表"]
    assert sheet["B3"].value == title
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}


def test_same_plan_same_bytes(npc: Npc) -> None:
    """The same plan gives the same file, and one that was edited is not written over."""
    book = exported(npc, SHILI, "a.xlsx")
    exported(npc, SHILI, "b.xlsx")
    assert Path("a.xlsx").read_bytes() == Path("b.xlsx").read_bytes()
    assert npc("plan", "export", SHILI, "-o", "a.xlsx").code == 0
    book["安排表"]["E3"].value = "9月"
    book.save("a.xlsx")
    edited = Path("a.xlsx").read_bytes()
    result = npc("plan", "export", SHILI, "-o", "a.xlsx", language="zh")
    assert result.code == 2
    assert "已经有“a.xlsx”" in result.err
    assert Path("a.xlsx").read_bytes() == edited


def test_folder_names_it_by_the_title(npc: Npc) -> None:
    """In a folder it is called as documents are."""
    result = npc("plan", "export", SHILI, "-o", "out/")
    assert result.out == "out/示例县人大常委会2025年工作要点.xlsx\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--to", "ods"), "ods"),
        (("--to", "docx"), "xlsx"),
        (("-o", "a.csv"), "a.csv"),
        (("--year", "2031"), "2031"),
    ],
)
def test_what_cannot_be_made_is_refused(npc: Npc, arguments: tuple[str, ...], words: str) -> None:
    """Only workbooks of plans that are there are made; what is asked for otherwise is said."""
    path = ROOT / "plans" if "--year" in arguments else SHILI
    result = npc("plan", "export", path, *arguments, language="zh")
    assert result.code == 2
    assert words in result.err


def test_plan_without_tables(npc: Npc) -> None:
    """There is nothing to edit so, which is said."""
    result = npc("plan", "export", ROOT / "plans" / "qingcheng-2024", language="zh")
    assert result.code != 0
    assert "没有安排表，也没有月度计划" in result.err
