"""A workbook of npc's own comes back: what was edited in it, and nothing else, is changed in the plan."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from plan_changes import differing, texts
from support import ROOT, Npc

SHILI = ROOT / "plans" / "shili-2025"
Edit = Callable[[openpyxl.Workbook], object]


def plans() -> Iterator[Path]:
    """Every plan of the project that has tables, as a path."""
    for folder in ("plans", "tests/kept/repo/plans", "tests/plans/published"):
        yield from sorted(each for each in (ROOT / folder).iterdir() if has_tables(each))
    yield from sorted(each for each in (ROOT / "tests/plans/unlike").iterdir() if has_tables(each))


def has_tables(plan: Path) -> bool:
    kinds = ("kind: arrangement", "kind: monthly-plan")
    return any(kind in text for text in texts(plan).values() for kind in kinds)


@pytest.fixture
def shili(tmp_path: Path) -> Path:
    """Lay an invented plan into the test's directory."""
    return Path(shutil.copytree(SHILI, tmp_path / "plans" / "shili-2025"))


@pytest.fixture
def edited(npc: Npc) -> Callable[..., tuple[int, str, str]]:
    """Export a plan, edit the workbook, and put it back."""

    def call(plan: Path, edit: Edit, *more: str) -> tuple[int, str, str]:
        Path("b.xlsx").unlink(missing_ok=True)
        assert npc("plan", "export", plan, "-o", "b.xlsx").code == 0
        book = openpyxl.load_workbook("b.xlsx")
        edit(book)
        book.save("b.xlsx")
        result = npc("plan", "import", "b.xlsx", "--into", plan, *more, language="zh")
        return result.code, result.out, result.err

    return call


@pytest.mark.parametrize("path", list(plans()), ids=lambda path: str(path.relative_to(ROOT)))
def test_unchanged_nothing_changes(npc: Npc, tmp_path: Path, path: Path) -> None:
    """What was not edited, but saved by another program, changes no byte."""
    copied = tmp_path / path.name
    shutil.copytree(path, copied) if path.is_dir() else shutil.copy(path, copied)
    result = npc("plan", "export", copied, "-o", "b.xlsx")
    assert result.code == 0, result.err
    openpyxl.load_workbook("b.xlsx").save("b.xlsx")
    before = texts(copied)
    result = npc("plan", "import", "b.xlsx", "--into", copied, language="zh")
    assert "改动0处、新增0行、原件中没有的0行" in result.err
    assert texts(copied) == before


def row_of(sheet: Worksheet, title: str) -> int:
    rows = enumerate(sheet.iter_rows(values_only=True), 1)
    return next(number for number, row in rows if title in row)


DEBT = "听取和审议县政府关于2024年政府债务管理情况的报告"


def test_cells_change_values(shili: Path, edited: Callable[..., tuple[int, str, str]]) -> None:
    """A cell is a value: each is changed where it stands, and no other line."""
    before = texts(shili)

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["安排表"]
        row = row_of(sheet, DEBT)
        sheet.cell(row, 3).value = "听取和审议县政府关于2024年度政府债务管理情况的报告"
        sheet.cell(row, 4).value = "财经工委、办公室"
        sheet.cell(row, 5).value = "7"
        sheet.cell(row, 7).value = "✓"
        task = row_of(book["月度计划"], "年中督办代表建议")
        book["月度计划"].cell(task, 5).value = "与人大代表工委合办"

    code, out, err = edited(shili, edit)
    assert (code, out) == (
        0,
        "plans/shili-2025/arrangement.yaml\nplans/shili-2025/monthly-plan.yaml\n",
    )
    assert err.splitlines()[0] == "改动5处、新增0行、原件中没有的0行"
    assert differing(before, texts(shili)) == [
        f"-      - title: {DEBT}",
        "-        owners: 财经工委",
        "-        when: 6月",
        "-        meetings: 常委会会议",
        "+      - title: 听取和审议县政府关于2024年度政府债务管理情况的报告",
        "+        owners: 财经工委、办公室",
        "+        when: 7月",
        "+        meetings: [常委会会议, 主任会议]",
        "-    - {content: 年中督办代表建议, owners: 选联及有关工委（室）}",
        "+    - {content: 年中督办代表建议, owners: 选联及有关工委（室）, note: 与人大代表工委合办}",
    ]


def test_what_was_taken_is_taken_once(
    shili: Path, npc: Npc, edited: Callable[..., tuple[int, str, str]]
) -> None:
    """A month by its number, names on two lines, a word for a tick: what became of them is what they say."""

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["安排表"]
        row = row_of(sheet, DEBT)
        for column, text in ((1, "计划\n监督"), (4, "财经工委\n办公室"), (5, "7"), (7, "第9次")):
            sheet.cell(row, column).value = text

    code, _, err = edited(shili, edit)
    assert (code, err.splitlines()[1]) == (1, "改动4处、新增0行、原件中没有的0行")
    after = texts(shili)
    assert "  - name: 计划监督\n    items:\n      - title: " + DEBT in after["arrangement.yaml"]
    assert "改动0处" in npc("plan", "import", "b.xlsx", "--into", shili, language="zh").err
    assert texts(shili) == after


def test_rows_are_added_where_they_stand(
    shili: Path, npc: Npc, edited: Callable[..., tuple[int, str, str]]
) -> None:
    """Behind the row above, in a month or category that is new too; a second time nothing is added."""
    before = texts(shili)

    def edit(book: openpyxl.Workbook) -> None:
        sheet, monthly = book["安排表"], book["月度计划"]
        at = row_of(sheet, DEBT)
        sheet.insert_rows(at)
        for column, text in enumerate(
            (
                "听取和审议专项工作报告",
                "",
                "听取县政府关于养老服务情况的报告",
                "社建工委",
                "5月",
                "",
                "√",
                "",
            ),
            1,
        ):
            sheet.cell(at, column).value = text
        sheet.append(
            [
                "执法检查",
                1,
                "检查《中华人民共和国噪声污染防治法》实施情况",
                "城建工委",
                "9月",
                "√",
                None,
                None,
            ]
        )
        monthly.append(["9月", None, "开展执法检查准备", "城建工委", None])

    code, _, err = edited(shili, edit)
    assert code == 0
    assert err.splitlines()[0] == "改动0处、新增3行、原件中没有的0行"
    after = texts(shili)
    assert differing(before, after) == [
        "+      - title: 听取县政府关于养老服务情况的报告",
        "+        owners: 社建工委",
        "+        when: 5月",
        "+        meetings: 主任会议",
        "+  - name: 执法检查",
        "+    items:",
        "+      - title: 检查《中华人民共和国噪声污染防治法》实施情况",
        "+        owners: 城建工委",
        "+        when: 9月",
        "+        meetings: 常委会会议",
        "+  9:",
        "+    - content: 开展执法检查准备",
        "+      owners: 城建工委",
    ]
    result = npc("plan", "import", "b.xlsx", "--into", shili, language="zh")
    assert "改动0处、新增0行、原件中没有的0行" in result.err
    assert texts(shili) == after


def test_sorted_rows_are_the_same_rows(
    shili: Path, edited: Callable[..., tuple[int, str, str]]
) -> None:
    """The key goes with each row, wherever it is put; columns are known by their heads."""
    before = texts(shili)

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["安排表"]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
        rows.sort(key=lambda row: str(row[4]))
        for number, row in enumerate(rows, 3):
            for column, value in enumerate(row, 1):
                sheet.cell(number, column).value = value
        for cells in sheet.iter_rows(min_row=2):
            cells[3].value, cells[4].value = cells[4].value, cells[3].value
        sheet.title = "按时间"

    code, _, err = edited(shili, edit)
    assert (code, err.splitlines()[:2]) == (
        0,
        [
            "工作表“按时间”里各行的先后与计划不同，计划中的次序没有改动",
            "改动0处、新增0行、原件中没有的0行",
        ],
    )
    assert texts(shili) == before


def test_rows_that_are_gone_are_marked(
    shili: Path, npc: Npc, edited: Callable[..., tuple[int, str, str]]
) -> None:
    """Nothing is deleted; what a clerk emptied is marked as well. Marks stand once."""
    before = texts(shili)

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["安排表"]
        sheet.delete_rows(row_of(sheet, DEBT))
        row = row_of(sheet, "听取县政府关于代表建议上半年办理情况的报告")
        sheet.cell(row, 5).value = None
        sheet.cell(row, 7).value = None

    code, _, err = edited(shili, edit)
    assert (code, err.splitlines()[0]) == (1, "改动0处、新增0行、原件中没有的1行")
    after = texts(shili)
    assert differing(before, after) == [
        "+      # npc: check[when] 原件中此处已空",
        "+      # npc: check[meetings] 原件中此处已空",
        "+      # npc: check 原件中已没有此项",
    ]
    assert npc("plan", "import", "b.xlsx", "--into", shili).code == 1
    assert texts(shili) == after


def test_rows_move_with_their_comments(
    shili: Path, npc: Npc, edited: Callable[..., tuple[int, str, str]]
) -> None:
    """Another category or month in its cell moves a row, with its id and what else it says."""
    before = texts(shili)

    def edit(book: openpyxl.Workbook) -> None:
        sheet, monthly = book["安排表"], book["月度计划"]
        sheet.cell(row_of(sheet, "审查和批准2024年本级决算"), 1).value = "计划和预算监督"
        monthly.cell(row_of(monthly, "对2024年本级决算草案研究提出意见"), 1).value = "6月"

    code, _, err = edited(shili, edit)
    assert (code, err.splitlines()[0]) == (1, "改动2处、新增0行、原件中没有的0行")
    after = texts(shili)
    moved = differing(before, after)
    empty = "  # npc: check 原件中这里已没有事项"  # 5月, of which a heading is left
    assert sorted(line[1:] for line in moved if line[0] == "-") == sorted(
        line[1:] for line in moved if line[0] == "+" and line[1:] not in {"  6:", empty}
    )
    assert moved.count(f"+{empty}") == 1
    assert "prepares: final-accounts}" in after["monthly-plan.yaml"].partition("\n  6:\n")[2]
    assert npc("plan", "validate", shili).code == npc("plan", "validate", SHILI).code
    assert "改动0处" in npc("plan", "import", "b.xlsx", "--into", shili, language="zh").err
    assert texts(shili) == after


def test_what_the_plan_has_changed_since_is_not_written_over(shili: Path, npc: Npc) -> None:
    """Who was first is not known: the value of the plan stays, under a mark."""
    npc("plan", "export", shili, "-o", "b.xlsx")
    file = shili / "monthly-plan.yaml"
    file.write_text(file.read_text("utf-8").replace("owners: 法制工委", "owners: 办公室"), "utf-8")
    book = openpyxl.load_workbook("b.xlsx")
    sheet = book["月度计划"]
    sheet.cell(row_of(sheet, "梳理2025年规范性文件备案审查工作情况"), 4).value = "财经工委"
    sheet.cell(row_of(sheet, "征集2026年度民生实事候选项目"), 4).value = "办公室"
    book.save("b.xlsx")
    before = texts(shili)
    result = npc("plan", "import", "b.xlsx", "--into", shili, language="zh")
    assert (result.code, result.err.splitlines()[0]) == (1, "改动1处、新增0行、原件中没有的0行")
    assert differing(before, texts(shili)) == [
        "+    # npc: check[owners] 计划中这一处另有改动，工作簿中为“财经工委”",
        "-      owners: [办公室, 选联工委]",
        "+      owners: 办公室",
    ]


def test_a_dry_run_shows_the_diff(shili: Path, edited: Callable[..., tuple[int, str, str]]) -> None:
    """Nothing is written then."""
    before = texts(shili)

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["安排表"]
        sheet.cell(row_of(sheet, DEBT), 5).value = "7月"

    code, out, err = edited(shili, edit, "--dry-run")
    assert code == 0
    assert "-        when: 6月\n+        when: 7月\n" in out
    assert "没有写文件（--dry-run）" in err
    assert texts(shili) == before


def test_a_workbook_of_another_plan_is_refused(shili: Path, npc: Npc) -> None:
    """Its keys would be those of other rows."""
    npc("plan", "export", ROOT / "plans" / "nanhai-2023", "-o", "b.xlsx")
    before = texts(shili)
    result = npc("plan", "import", "b.xlsx", "--into", shili, language="zh")
    assert result.code == 2
    assert "是从另一份计划（2023年）导出的" in result.err
    assert texts(shili) == before


def test_what_cannot_be_taken_is_said(
    shili: Path, edited: Callable[..., tuple[int, str, str]]
) -> None:
    """A sheet or a column more or less, a row without a matter."""

    def edit(book: openpyxl.Workbook) -> None:
        del book["月度计划"]
        sheet = book["安排表"]
        sheet.insert_cols(8)
        sheet.cell(2, 8).value = "联系人"
        sheet.append(["视察活动", None, None, "办公室"])

    code, _, err = edited(shili, edit)
    assert code == 1
    assert err.splitlines()[1:4] == [
        "工作簿里已没有“月度计划”这张表，这一部分没有改动",
        "工作表“安排表”第19行没有写事项，没有并入：视察活动，办公室",
        "工作表“安排表”：新加的“联系人”一栏没有并入",
    ]


def test_it_is_a_workbook_like_others(npc: Npc) -> None:
    """Imported as a new plan it is what it shows: its keys mean nothing there."""
    npc("plan", "export", SHILI, "-o", "b.xlsx")
    npc("plan", "import", "b.xlsx", "-o", "new")
    made = texts(Path("new"))
    assert "项目名称: 审查和批准2024年本级决算" in made["arrangement.yaml"]
    assert "npc" not in made["arrangement.yaml"].replace("# npc:", "")


def test_a_copied_row_is_a_new_one(
    shili: Path, edited: Callable[..., tuple[int, str, str]]
) -> None:
    """Its key is copied too, and goes with the first of them; keys of nobody are none."""
    before = texts(shili)

    def edit(book: openpyxl.Workbook) -> None:
        sheet = book["安排表"]
        row = row_of(sheet, DEBT)
        values = [cell.value for cell in sheet[row]]
        values[2], values[4] = "听取县政府关于2024年专项债券使用情况的报告", "11月"
        sheet.append(values)
        sheet.append(
            [
                values[0],
                None,
                "听取县政府关于殡葬管理情况的报告",
                "办公室",
                None,
                None,
                "是",
                None,
                "1-999",
            ]
        )

    _, _, err = edited(shili, edit)
    assert err.splitlines()[0] == "改动0处、新增2行、原件中没有的0行"
    changed = differing(before, texts(shili))
    assert [line for line in changed if "title" in line] == [
        "+      - title: 听取县政府关于2024年专项债券使用情况的报告",
        "+      - title: 听取县政府关于殡葬管理情况的报告",
    ]
    assert "+        meetings: 主任会议" in changed


@pytest.mark.parametrize("told", [[], ["npc plan export"], ["npc plan export", "99", "x", "2025"]])
def test_a_hidden_sheet_that_says_something_else(shili: Path, npc: Npc, told: list[str]) -> None:
    """It is anybody's: what cannot be read is said, and nothing changed."""
    npc("plan", "export", shili, "-o", "b.xlsx")
    book = openpyxl.load_workbook("b.xlsx")
    hidden = book["npc"]
    hidden.delete_rows(1, hidden.max_row)
    if told:
        hidden.append(told)
        hidden.append(["row", "1-1", "categories/0/items/999999999", "x"])
        hidden.append(["paper", "1", "安排表", "arrangement", "../../x"])
        hidden.append(["row"])
    book.save("b.xlsx")
    before = texts(shili)
    result = npc("plan", "import", "b.xlsx", "--into", shili, language="zh")
    assert result.code in {0, 2}
    assert texts(shili) == before
