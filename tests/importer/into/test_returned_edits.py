"""What clerks do to a workbook beside typing into its cells: nothing of it is lost without a word."""

import re
import shutil
from collections.abc import Callable
from copy import copy
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from plan_changes import differing, texts
from support import ROOT, Npc

PLANS = ROOT / "plans"
DEBT = "听取和审议县政府关于2024年政府债务管理情况的报告"
Edit = Callable[[openpyxl.Workbook], object]
Returned = tuple[int, list[str], list[str]]


@pytest.fixture
def returned(npc: Npc, tmp_path: Path) -> Callable[..., Returned]:
    """Export a plan, edit it in one workbook or more, put them back twice; the second time changes nothing."""

    def call(*edits: Edit, plan: str = "shili-2025") -> Returned:
        path = Path(shutil.copytree(PLANS / plan, tmp_path / "plans" / plan))
        names = [f"{number}.xlsx" for number in range(len(edits))]
        for name, edit in zip(names, edits, strict=True):
            assert npc("plan", "export", path, "-o", name).code == 0
            book = openpyxl.load_workbook(name)
            edit(book)
            book.save(name)
        before = texts(path)
        result = npc("plan", "import", *names, "--into", path, language="zh")
        after = texts(path)
        npc("plan", "import", *names, "--into", path)
        assert texts(path) == after
        return result.code, result.err.splitlines(), differing(before, after)

    return call


def row_of(sheet: Worksheet, title: str) -> int:
    rows = enumerate(sheet.iter_rows(values_only=True), 1)
    return next(number for number, row in rows if title in row)


def put(sheet: Worksheet, row: int, **cells: object) -> None:
    for column, value in cells.items():
        sheet[f"{column}{row}"].value = value


def test_a_category_is_called_otherwise(returned: Callable[..., Returned]) -> None:
    """It stays where it is, with its rows; of categories within each other either."""

    def edit(book: openpyxl.Workbook) -> None:
        for row in book["安排表"].iter_rows(min_row=3):
            if row[0].value == "听取和审议专项工作报告":
                row[0].value = "听取专项工作报告"

    assert returned(edit)[::2] == (
        0,
        ["-  - name: 听取和审议专项工作报告", "+  - name: 听取专项工作报告"],
    )


def test_categories_within_each_other_are_called_otherwise(
    returned: Callable[..., Returned],
) -> None:
    """Both at once."""

    def edit(book: openpyxl.Workbook) -> None:
        for row in book["监督工作计划"].iter_rows(min_row=3):
            if row[0].value == "听取和审议专项工作报告":
                row[0].value = "专项报告"
            if row[1].value == "市人民政府的报告":
                row[1].value = "市政府的报告"

    assert returned(edit, plan="shilishi-2026")[::2] == (
        0,
        [
            "-  - name: 听取和审议专项工作报告",
            "+  - name: 专项报告",
            "-      - name: 市人民政府的报告",
            "+      - name: 市政府的报告",
        ],
    )


def test_a_row_without_a_category_stands_where_it_was_inserted(
    returned: Callable[..., Returned],
) -> None:
    """Among rows of one category that is sure; between two it is marked."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["安排表"]
        among = row_of(sheet, DEBT)
        sheet.insert_rows(among)
        put(sheet, among, C="听取县政府关于养老服务情况的报告")
        between = row_of(sheet, "视察“绿美示例”建设情况")
        sheet.insert_rows(between)
        put(sheet, between, C="调研县域经济发展情况")

    code, _, changed = returned(edit)
    assert (code, changed) == (
        1,
        [
            "+      - title: 听取县政府关于养老服务情况的报告",
            "+      # npc: check 没有写类别（月份），随上一行列入“计划和预算监督”",
            "+      - title: 调研县域经济发展情况",
        ],
    )


def test_merged_cells_are_those_of_all_their_rows(returned: Callable[..., Returned]) -> None:
    """What was merged over two rows was said of both."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["安排表"]
        row = row_of(sheet, DEBT)
        put(sheet, row, E="6—10月")
        sheet.merge_cells(f"E{row}:E{row + 1}")

    code, _, changed = returned(edit)
    assert code == 0
    assert [line for line in changed if line[0] == "+"] == ["+        when: 6—10月"] * 2


def test_columns_that_are_gone_or_called_otherwise_are_said(
    returned: Callable[..., Returned],
) -> None:
    """A new head above the old cells is the same column."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["安排表"]
        put(sheet, 2, D="承办部门")
        put(sheet, row_of(sheet, DEBT), D="办公室")
        sheet.delete_cols(5)

    code, said, changed = returned(edit)
    assert code == 1
    assert "工作表“安排表”：“组织实施部门”一栏改名为“承办部门”，内容照收，栏名没有改" in said
    assert "工作表“安排表”里已没有“时间”一栏，计划中的这一栏没有改动" in said
    assert changed == ["-        owners: 财经工委", "+        owners: 办公室"]


def test_the_line_above_the_table_is_its_title(returned: Callable[..., Returned]) -> None:
    """What else stands outside the table is said, cell by cell."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["安排表"]
        put(sheet, 1, A="示例县人大常委会2025年工作安排")
        sheet.insert_rows(2)
        put(sheet, 2, A="（送审稿）")
        put(sheet, sheet.max_row + 2, A="注：各项时间可以调整")
        put(sheet, 6, N="旁注")
        sheet["C7"].comment = Comment("请改为7月", "某")
        book.create_sheet("草稿")["A1"] = "另拟"
        copied = book.copy_worksheet(book["月度计划"])
        copied.title = "月度计划 (2)"

    code, said, changed = returned(edit)
    assert code == 1
    assert changed == [
        "-title: 示例县人大常委会2025年主要工作安排表",
        "+title: 示例县人大常委会2025年工作安排",
    ]
    assert said[:6] == [
        "工作表“安排表”第21行没有写事项，没有并入：注：各项时间可以调整",
        "工作表“安排表” A2 的“（送审稿）”不在表内，没有并入",
        "工作表“安排表” N6 的“旁注”不在表内，没有并入",
        "工作表“安排表” C7 的批注“请改为7月”没有并入",
        "工作表“草稿”不是导出的表（或是其副本），没有并入",
        "工作表“月度计划 (2)”不是导出的表（或是其副本），没有并入",
    ]


def test_rows_without_keys_are_known_by_their_words(returned: Callable[..., Returned]) -> None:
    """The column of keys is gone: not a row is added or taken for gone."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["安排表"]
        sheet.delete_cols(9)
        put(sheet, row_of(sheet, DEBT), D="办公室")

    assert returned(edit)[::2] == (
        0,
        ["-        owners: 财经工委", "+        owners: 办公室"],
    )


def test_tables_in_a_new_workbook_bring_no_keys(returned: Callable[..., Returned]) -> None:
    """Moved there by Excel, without the hidden sheet; what was a key is nobody's value."""

    def edit(book: openpyxl.Workbook) -> None:
        del book["npc"], book["月度计划"]
        sheet = book["安排表"]
        sheet.column_dimensions["I"].hidden = False
        put(sheet, row_of(sheet, DEBT), D="办公室")

    assert returned(edit)[::2] == (
        0,
        ["-        owners: 财经工委", "+        owners: 办公室"],
    )


def copy_row(sheet: Worksheet, row: int) -> None:
    sheet.insert_rows(row)
    for old, new in zip(sheet[row + 1], sheet[row], strict=True):
        new.value = copy(old.value)


def test_of_copied_rows_the_one_with_the_old_words_is_the_old_one(
    returned: Callable[..., Returned],
) -> None:
    """Wherever the copy stands; a copy that says the same is marked."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["安排表"]
        copy_row(sheet, row := row_of(sheet, DEBT))
        put(sheet, row, C="听取县政府关于文物保护情况的报告")
        copy_row(sheet, row_of(sheet, "开展代表建议督办"))

    code, _, changed = returned(edit)
    assert code == 1
    assert changed == [
        "+      - title: 听取县政府关于文物保护情况的报告",
        "+        owners: 财经工委",
        "+        when: 6月",
        "+        meetings: 常委会会议",
        "+      # npc: check 新增的；请核对是否计划中已有的事项",
        "+      - title: 开展代表建议督办",
        "+        owners: 各工委（室）",
        "+        when: 全年",
    ]


def test_two_workbooks_that_contradict_each_other(returned: Callable[..., Returned]) -> None:
    """The first one counts, and what the second says is marked; a row that both add is one."""

    def edit(owners: str) -> Edit:
        def call(book: openpyxl.Workbook) -> None:
            sheet = book["安排表"]
            put(sheet, row_of(sheet, DEBT), D=owners)
            put(sheet, sheet.max_row + 1, A="视察活动", C="视察学校食堂")

        return call

    code, _, changed = returned(edit("办公室"), edit("法制工委"))
    assert (code, changed) == (
        1,
        [
            "+      # npc: check[owners] 计划中这一处另有改动，工作簿中为“法制工委”",
            "-        owners: 财经工委",
            "+        owners: 办公室",
            "+      - title: 视察学校食堂",
        ],
    )


def test_what_is_no_month_is_marked(returned: Callable[..., Returned]) -> None:
    """A row that is known stays where it is, one that is new is left out."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["月度计划"]
        put(sheet, row_of(sheet, "年中督办代表建议"), A="全年")
        put(sheet, sheet.max_row + 1, A="年底", C="开展总结")

    code, said, changed = returned(edit)
    assert (code, said[0]) == (
        1,
        "工作表“月度计划”第11行的时间“年底”不是月份，“开展总结”没有并入",
    )
    assert changed == ["+    # npc: check 原件中为“全年”"]


def test_a_formula_without_a_result_changes_nothing(returned: Callable[..., Returned]) -> None:
    """Nor does one that is in error."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["安排表"]
        put(sheet, row_of(sheet, DEBT), D="=D3", E="#REF!")

    code, said, changed = returned(edit)
    assert (code, changed) == (1, [])
    assert said[0].startswith("工作表“安排表”的公式没有保存结果")


def test_another_plan_of_the_year_is_refused(npc: Npc, tmp_path: Path) -> None:
    """Its rows are others."""
    other = tmp_path / "yunxi"
    shutil.copytree(PLANS / "shili-2025", other)
    title = iter(
        "防洪 造林 修路 办学 养老 招商 治水 扶农 建港 兴商 植树 通航 筑坝 便民 消防 环卫".split()
    )
    path = other / "arrangement.yaml"
    others = re.sub(
        "(?<=      - title: ).+", lambda _: f"{next(title)}工作调研", path.read_text("utf-8")
    )
    path.write_text(others, "utf-8")
    npc("plan", "export", other, "-o", "b.xlsx")
    shili = tmp_path / "shili-2025"
    shutil.copytree(PLANS / "shili-2025", shili)
    before = texts(shili)
    result = npc("plan", "import", "b.xlsx", "--into", shili, language="zh")
    assert result.code == 2
    assert "几乎没有相同之处" in result.err
    assert texts(shili) == before


def test_a_plan_with_errors_is_refused_with_their_place(npc: Npc, tmp_path: Path) -> None:
    """Nothing of it could be compared."""
    shili = Path(shutil.copytree(PLANS / "shili-2025", tmp_path / "shili-2025"))
    npc("plan", "export", shili, "-o", "b.xlsx")
    path = shili / "monthly-plan.yaml"
    path.write_text(
        "kind: monthly-plan\nfoo: 1\n" + path.read_text("utf-8").split("\n", 1)[1], "utf-8"
    )
    result = npc("plan", "import", "b.xlsx", "--into", shili, language="zh")
    assert result.code == 2
    assert "monthly-plan.yaml 第2行：未知的键“foo”" in result.err


def test_a_ledger_beside_it_is_never_changed(npc: Npc, tmp_path: Path) -> None:
    """That the plan was adopted is said where something changes."""
    plan = Path(shutil.copytree(PLANS / "shiliqu-2025", tmp_path / "shiliqu-2025"))
    npc("plan", "export", plan, "-o", "b.xlsx")
    before = texts(plan)
    assert npc("plan", "import", "b.xlsx", "--into", plan).code == 0
    book = openpyxl.load_workbook("b.xlsx")
    sheet = book.worksheets[0]
    sheet["E4"].value = "11月"
    book.save("b.xlsx")
    result = npc("plan", "import", "b.xlsx", "--into", plan, language="zh")
    assert (result.code, "宜用 npc ledger add" in result.err) == (1, True)
    after = texts(plan)
    assert [name for name in before if before[name] != after[name]] == ["arrangement.yaml"]
