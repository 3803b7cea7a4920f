"""`npc ledger add --from`: what departments filled into the weekly sheet comes back, and nothing is guessed."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from ledger_texts import LEDGER, PLAN, lines
from support import Npc, Write

HEAD = ("灯", "编号", "事项", "到期", "进展", "本周完成情况")
Row = tuple[str, str | int | date | None]


@pytest.fixture
def ledger(write: Write) -> Path:
    """Write a plan with a ledger."""
    write("plan/plan.yaml", PLAN)
    return write("plan/ledger.yaml", LEDGER)


def sheet(folder: Path, *sheets: Sequence[Row], head: Sequence[str] = HEAD) -> Path:
    """Write a weekly list with what was filled in, a sheet for each department."""
    book = openpyxl.Workbook()
    assert book.active is not None
    book.remove(book.active)
    for rows in sheets:
        made = book.create_sheet(f"Sheet{len(book.worksheets) + 1}")
        made.append(("办公室每周工作清单",))
        made.append(head)
        for reference, value in rows:
            made.append(["", reference, *[""] * (len(head) - 3), value])
    book.save(folder / "week.xlsx")
    return folder / "week.xlsx"


def test_days_come_back_as_days(npc: Npc, ledger: Path, tmp_path: Path) -> None:
    """As days of the program or in words; what all sheets say counts once, what is blank not at all."""
    first: list[Row] = [("听取1", date(2025, 4, 28)), ("debt", "已完成 6月20日"), ("跟踪1", None)]
    second: list[Row] = [("听取1", "4月28日完成"), ("5月1", "5月29日"), ("跟踪1", " ")]
    path = sheet(tmp_path, first, second)
    result = npc("ledger", "add", "--from", path, language="zh")
    assert (result.code, result.err) == (0, "")
    assert lines(ledger) == (
        ["      done: 2025-05-29", "  听取1: 2025-04-28", "  debt: 2025-06-20"],
        [],
    )
    assert [line.partition("：")[2] for line in result.out.splitlines()] == [
        "2025-04-28办结",
        "2025-06-20办结",
        "2025-05-29办结",
    ]
    again = npc("ledger", "add", "--from", path, language="zh")
    assert (again.code, again.out, again.err) == (0, "", "台账里已有、不必再记的：3项\n")


def test_words_are_told_of_the_day_that_is_named(npc: Npc, ledger: Path, tmp_path: Path) -> None:
    """A line break within a cell is none."""
    path = sheet(tmp_path, [("5月1", "报告初稿\n已送审")])
    refused = npc("ledger", "add", "--from", path, language="zh")
    assert (refused.code, ledger.read_bytes()) == (1, LEDGER.encode())
    assert (
        "第3行（F3）：“报告初稿已送审”没有日期；这类文字是哪一天的进展，请加 --date 写明"
        in refused.err
    )
    assert npc("ledger", "add", "--from", path, "--date", "5月20日").code == 0
    assert lines(ledger) == (["          2025-05-20: 报告初稿已送审"], [])


REFUSED: dict[str, tuple[Row, str]] = {
    "unknown": (("跟踪9", "5月1日"), "“跟踪9”不能确定指计划的哪一项"),
    "no reference": (("", "5月1日"), "没有编号"),
    "no day": (("跟踪1", "已完成"), "“已完成”没有写清是哪一天；请写成 7月21日"),
    "a mark": (("跟踪1", "√"), "“√”没有写清是哪一天"),
    "7 of 21 or a day": (("跟踪1", "7/21"), "“7/21”看不出是日期还是进展；请写成 7月21日"),
    "days or a share": (("跟踪1", "7/21完成"), "“7/21完成”没有写清是哪一天"),
    "a number": (("跟踪1", 45859), "“45859”看不出是日期还是进展"),
    "an error": (("跟踪1", "#N/A"), "“#N/A”是没有算出值的公式"),
    "a formula": (("跟踪1", "=DATE(2025,5,6)"), "“=DATE(2025,5,6)”是没有算出值的公式，请改写成值"),
    "done before": (("3月1", "4月1日"), "“3月1 开展债务专题调研”已记为2025-03-26办结"),
    "another note": (("5月1", "又走访两个乡镇"), "2025-05-06已记有“已走访三个乡镇”"),
    "told otherwise": (("听取1", "4月29日"), "与Sheet1第3行（F3）写的不同"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_nothing_is_written_unless_all_is_right(
    npc: Npc, ledger: Path, tmp_path: Path, name: str
) -> None:
    """Each row that is not is named; the others are entered where that is asked for."""
    row, why = REFUSED[name]
    path = sheet(tmp_path, [("听取1", "4月28日")], [row])
    words = ("ledger", "add", "--from", path, "--date", "2025-05-06")
    refused = npc(*words, language="zh")
    assert (refused.code, refused.out, ledger.read_bytes()) == (1, "", LEDGER.encode())
    assert f"Sheet2第3行（F3）：{why}" in refused.err
    assert npc(*words, "--skip").code == 0
    assert lines(ledger) == (["  听取1: 2025-04-28"], [])


def test_a_column_of_days_takes_days_only(npc: Npc, ledger: Path, tmp_path: Path) -> None:
    head = ("灯", "来源", "事项", "完成日期")
    path = sheet(tmp_path, [("听取1", "4月28日"), ("跟踪1", "正在办")], head=head)
    result = npc("ledger", "add", "--from", path, "--date", "2025-05-06", "--skip", language="zh")
    assert "“正在办”不是日期" in result.err
    assert lines(ledger)[0] == ["  听取1: 2025-04-28"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("week.xlsx", "没有每周清单的栏目"),
        ("plan/plan.yaml", "不是 Excel 文件"),
        ("nothing.xlsx", "没有“nothing.xlsx”这个文件"),
    ],
)
def test_what_is_no_weekly_list_is_refused(
    npc: Npc, ledger: Path, tmp_path: Path, name: str, said: str
) -> None:
    sheet(tmp_path, [("听取1", "4月28日")], head=("灯", "项目", "事项", "备注"))
    result = npc("ledger", "add", "--from", name, language="zh")
    assert (result.code, result.out) == (2, "")
    assert said in result.err
    assert ledger.read_bytes() == LEDGER.encode()


def test_words_and_a_sheet_are_not_entered_together(npc: Npc, ledger: Path) -> None:
    assert npc("ledger", "add", "听取1", "done", "4月28日", "--from", "week.xlsx").code == 2
    assert npc("ledger", "add", "--from", "week.xlsx", "--why", "甲").code == 2
    assert npc("ledger", "add", "听取1", "done", "4月28日", "--skip").code == 2
    assert ledger.read_bytes() == LEDGER.encode()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_list_that_npc_makes_comes_back(
    npc: Npc, ledger: Path, tmp_path: Path, language: str
) -> None:
    """Filled in where there is room for it; for another plan it is refused."""
    npc("schedule", "week", "--as-of", "2025-05-26", "-o", "week.xlsx", language=language)
    book = openpyxl.load_workbook(tmp_path / "week.xlsx")
    for made in book.worksheets:
        for row in made.iter_rows(min_row=3):
            if "听取1" in [cell.value for cell in row]:
                row[-1].value = date(2025, 4, 28)
            elif "5月1" in [cell.value for cell in row]:
                row[-1].value = "5月26日完成"
    book.save(tmp_path / "week.xlsx")
    result = npc("ledger", "add", "--from", "week.xlsx", language=language)
    assert (result.code, result.err) == (0, "")
    assert lines(ledger) == (["      done: 2025-05-26", "  听取1: 2025-04-28"], [])
    ledger.parent.rename(tmp_path / "2025")
    other = npc("ledger", "add", "--from", "week.xlsx", language="zh")
    assert (other.code, other.out) == (2, "")
    assert "这张清单是计划“plan”的，不是“2025”的" in other.err


def test_rows_of_the_year_before_go_into_its_own_ledger(
    npc: Npc, write: Write, tmp_path: Path
) -> None:
    """A list of January calls them by their year; each plan takes what is its own."""
    for year in ("2024", "2025"):
        write(f"plans/{year}/plan.yaml", PLAN.replace("year: 2025", f"year: {year}"))
    path = sheet(tmp_path, [("听取1", "2025-01-06"), ("2024年听取1", "2025-01-08")])
    book = openpyxl.load_workbook(path)
    book.worksheets[0]["A1"] = "计划：2025；本周：2025-01-06至2025-01-12"
    book.save(path)
    now = npc("ledger", "add", "--from", path, "--year", "2025", language="zh")
    assert now.err.startswith("另一年计划的，没有记：1项")
    npc("ledger", "add", "--from", path, "--year", "2024")
    for year, day in (("2024", "2025-01-08"), ("2025", "2025-01-06")):
        made = tmp_path / "plans" / year / "ledger.yaml"
        assert made.read_text(encoding="utf-8").endswith(f"matters:\n  听取1: {day}\n")


def test_signs_for_nothing_are_nothing(npc: Npc, ledger: Path, tmp_path: Path) -> None:
    path = sheet(tmp_path, [("听取1", "——"), ("跟踪1", "无"), ("debt", "6月20日全部完成")])
    assert npc("ledger", "add", "--from", path).code == 0
    assert lines(ledger) == (["  debt: 2025-06-20"], [])


def test_a_cell_of_several_rows_tells_of_none(npc: Npc, ledger: Path, tmp_path: Path) -> None:
    """As long as only one of the rows is of a matter, it tells of that."""
    path = sheet(tmp_path, [("听取1", "4月28日"), ("debt", None)])
    book = openpyxl.load_workbook(path)
    book.worksheets[0].merge_cells("F3:F4")
    book.save(path)
    refused = npc("ledger", "add", "--from", path, language="zh")
    assert (refused.code, ledger.read_bytes()) == (1, LEDGER.encode())
    assert "Sheet1第3行（F3）：这一格与下面几行合并，看不出写的是哪几项" in refused.err
    book.worksheets[0]["B4"] = None
    book.save(path)
    assert npc("ledger", "add", "--from", path).code == 0


def test_a_column_that_was_sorted_alone_is_found(npc: Npc, ledger: Path, tmp_path: Path) -> None:
    """The title beside a reference is that of another row; other words for it are nobody's."""
    path = sheet(tmp_path, [("听取1", "4月28日"), ("跟踪1", "4月29日")])
    book = openpyxl.load_workbook(path)
    made = book.worksheets[0]
    made["C3"], made["C4"] = "开展代表建议督办", "代表建议督办（二季度）"
    book.save(path)
    refused = npc("ledger", "add", "--from", path, language="zh")
    assert (refused.code, ledger.read_bytes()) == (1, LEDGER.encode())
    assert "旁边的事项却是跟踪1的；可能只对几栏排了序" in refused.err
    assert "有1行不能记" in refused.err


def test_what_is_not_read_is_told(npc: Npc, ledger: Path, tmp_path: Path) -> None:
    """Columns beside those of the list, and sheets without it; a heading may have a note behind it."""
    head = ("灯", "编号", "事项", "到期", "本周完成情况（请填写）", "备注")
    path = sheet(tmp_path, [("听取1", "甲")], head=head)
    book = openpyxl.load_workbook(path)
    book.worksheets[0]["E3"] = "4月28日"
    book.create_sheet("说明").append(("请填写",))
    book.save(path)
    result = npc("ledger", "add", "--from", path, language="zh")
    assert lines(ledger) == (["  听取1: 2025-04-28"], [])
    assert result.err == (
        "Sheet1第3行（F3）：这一栏不是清单的栏目，没有读\n工作表“说明”没有清单的栏目，没有读\n"
    )
