"""What a department sees on Monday, and what the office looks at on Friday."""

import csv
import io
import json
import re
import shutil
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Mm
from openpyxl import load_workbook

from ledger_of_a_year import LEDGER, PLAN
from support import ROOT, Npc, Write

_NANHAI = ROOT / "plans" / "nanhai-2023"
_INVENTED = ROOT / "tests" / "ledger" / "nanhai-2023" / "ledger.yaml"


@pytest.fixture
def nanhai(tmp_path: Path) -> Path:
    """Lay the plan of 2023 with the invented ledger into a folder of its own."""
    folder = shutil.copytree(_NANHAI, tmp_path / "nanhai-2023")
    shutil.copy(_INVENTED, folder / "台账.yaml")
    return folder


@pytest.fixture
def small(write: Write) -> None:
    """Lay a small year with its ledger."""
    write("县/plan.yaml", PLAN)
    write("县/ledger.yaml", LEDGER)


def _rows(npc: Npc, *words: str) -> list[list[str]]:
    """Return the rows that a command gives as CSV, with the group at the head."""
    result = npc(*words, "--to", "csv", language="zh")
    assert result.code == 0, result.err
    return list(csv.reader(io.StringIO(result.out.removeprefix("\ufeff"))))[1:]


@pytest.mark.usefixtures("nanhai")
def test_monday_of_a_department(npc: Npc) -> None:
    """Overdue first, then what is due soon, then the month's work; with what has been told of each."""
    rows = _rows(npc, "schedule", "week", "--as-of", "2023-09-25")
    department = [row[1:4] + row[4:] for row in rows if row[0] == "教科文卫工委（4项）"]
    assert department == [
        [
            "红 逾期25日",
            "8月1",
            "开展南海历史文化资源保护、传承和发展专题调研",
            "2023-08-31",
            "8月30日已调研5个镇街；9月22日报告初稿送分管副主任审阅",
        ],
        [
            "红 逾期18日",
            "审议意见2号",
            "催办区政府：听取和审议区政府关于青少年心理健康教育工作报告",
            "2023-09-07",
            "2023年6月7日交办；已征求意见",
        ],
        [
            "黄 还有5日",
            "9月3",
            "开展文化赋能乡村振兴工作情况专题调研",
            "2023-09-30",
            "9月22日完成实地调研，起草报告",
        ],
        [
            "绿",
            "调研2",
            "关于文化赋能乡村振兴工作情况专题调研",
            "2023-10-25",
            "提请主任会议；承办：教科文卫工委及有关工委(室)",
        ],
    ]
    groups = list(dict.fromkeys(row[0] for row in rows))
    assert groups == ["财经工委（5项）", "城建环资工委（1项）", "教科文卫工委（4项）"]


@pytest.mark.usefixtures("nanhai")
def test_the_week_after_knows_more(npc: Npc) -> None:
    """What was done on 10 and 11 October is gone; the opinion was replied to."""
    rows = _rows(npc, "schedule", "week", "2023-10-12")
    references = {row[2] for row in rows}
    assert {"8月1", "9月3", "审议意见2号"}.isdisjoint(references)
    assert "跟踪5" in references


@pytest.mark.usefixtures("small")
def test_what_is_due_before_sessions_stands_in_the_week_of_its_day(npc: Npc) -> None:
    """A step once for a department, with the references of its matters and no number of its own."""
    rows = _rows(npc, "schedule", "week", "--as-of", "2025-08-18")
    assert [row for row in rows if row[3].startswith("县政府")] == [
        [
            "财经工委（4项）",
            "黄 今日到期",
            "",
            "县政府：修改后的报告送交常委会",
            "2025-08-18",
            "常委会会议第32次（8月28日）会前；计划1",
        ]
    ]


@pytest.mark.usefixtures("small")
def test_answers_to_suggestions_are_urged_and_the_hard_ones_wait(npc: Npc) -> None:
    """In August nothing is; the four of six months are yellow in September."""
    assert "代表建议" not in npc("schedule", "week", "--as-of", "2025-08-11", language="zh").out
    found = _rows(npc, "schedule", "week", "--as-of", "2025-09-01")
    assert [row[1:4] for row in found if "代表建议" in row[3]] == [
        ["黄 还有2日", "", "催办县政府：代表建议（县十七届人大五次会议）：未答复4件"]
    ]


@pytest.mark.usefixtures("nanhai")
def test_friday(npc: Npc) -> None:
    """What was done, in time or not; what is overdue and why; what is due in two weeks."""
    rows = _rows(npc, "schedule", "week", "--review", "--as-of", "2023-09-29")
    assert [row[0] for row in rows].count("本周办结（7项）") == 7
    shown = npc("schedule", "week", "--review", "--as-of", "2023-09-29", language="zh").out
    assert "本周办结7项，逾期未办结2项，两周内到期1项" in shown
    assert re.search(r"审议意见2号 .*教科文卫工委 +迟21日", shown)
    assert re.search(r"红 逾期35日 +跟踪5 .*9月8日区发改局材料未齐", shown)
    assert "2023-09-30  9月3 " in shown


@pytest.mark.usefixtures("nanhai")
@pytest.mark.parametrize(
    ("named", "as_of", "said"),
    [
        # A week that is over is looked back on from its end, whichever of its days is named.
        (["2023-09-25"], "2023-10-12", None),
        (["2023-09-25"], "", "截至：2023-10-01"),
        (["2023-10-01"], "", "截至：2023-10-01"),
        (["now"], "2023-09-27", "截至：2023-09-27"),
        (["next"], "2023-09-20", "截至：2023-10-01"),
    ],
)
def test_a_week_that_is_over_is_looked_back_on_from_its_end(
    npc: Npc, named: list[str], as_of: str, said: str | None
) -> None:
    """Judged by its Monday it would have nothing done; a day of judgement that is named goes before."""
    shown = npc(
        *("schedule", "week", *named, "--review"),
        *(["--as-of", as_of] if as_of else []),
        *("--plan", "nanhai-2023"),
        language="zh",
    ).out
    assert (said or f"截至：{as_of}") in shown
    assert ("本周办结7项" in shown) is (as_of != "2023-09-27")


@pytest.mark.usefixtures("nanhai")
def test_the_list_of_a_week_is_judged_by_the_day_named(npc: Npc) -> None:
    """Or by another one that is named too: what has been told since then counts."""
    listed = ("schedule", "week", "2023-09-25", "--plan", "nanhai-2023")
    assert "截至：2023-09-25" in npc(*listed, language="zh").out
    later = npc(*listed, "--as-of", "2023-09-29", language="zh").out
    assert "本周：2023-09-25至2023-10-01；截至：2023-09-29" in later
    assert "讨论2" not in later


@pytest.mark.usefixtures("nanhai")
def test_the_sheet_says_its_plan_and_week_and_has_a_column_to_fill_in(
    npc: Npc, tmp_path: Path
) -> None:
    """By these `npc ledger add --from` reads it back; the list stands in it once."""
    assert npc("schedule", "week", "--as-of", "2023-09-27", "-o", "week.xlsx").code == 0
    book = load_workbook(tmp_path / "week.xlsx")
    (sheet,) = book.worksheets
    texts = [[cell.value for cell in row] for row in sheet.iter_rows()]
    week = "week: 2023-09-25 to 2023-10-01; as of: 2023-09-27"
    assert texts[1][0] == f"Plan: nanhai-2023; {week}"
    head = next(row for row in texts if "No." in row)
    assert head[-1] == "Done this week"
    assert head.index("No.") == 2


@pytest.mark.usefixtures("nanhai")
def test_only_files_that_are_filled_in_have_an_empty_column(npc: Npc) -> None:
    for form in ("text", "md", "html", "csv", "json"):
        shown = npc("schedule", "week", "--as-of", "2023-09-25", "--to", form, language="zh").out
        assert "本周完成情况" not in shown, form
    for form in ("docx", "xlsx"):
        name = f"week.{form}"
        assert npc("schedule", "week", "--as-of", "2023-09-25", "-o", name, language="zh").code == 0
    assert npc("docx", "check", "week.docx", "--fail-on", "warning").code == 0


@pytest.mark.usefixtures("nanhai")
def test_the_empty_column_is_wide_and_high_enough_to_write_in(npc: Npc) -> None:
    """Five centimetres and two lines, on the wall and on the screen."""
    for name in ("week.docx", "week.xlsx"):
        assert npc("schedule", "week", "--as-of", "2023-09-25", "-o", name).code == 0
    for table in Document("week.docx").tables:
        assert table.rows[0].cells[-1].text == "Done this week"
        assert (table.columns[-1].width or 0) >= Mm(50)
        assert all((row.height or 0) >= Mm(10) for row in table.rows[1:])
    (sheet,) = load_workbook("week.xlsx").worksheets
    (head,) = (row[-1] for row in sheet.iter_rows() if row[-1].value == "Done this week")
    assert sheet.column_dimensions[head.coordinate.rstrip("0123456789")].width >= 24
    rows = range(int(head.row or 0) + 1, int(sheet.max_row) + 1)
    assert all((sheet.row_dimensions[row].height or 0) >= 30 for row in rows)


@pytest.mark.usefixtures("small")
def test_the_week_is_chosen_by_any_of_its_days(npc: Npc) -> None:
    """`now` is the week of the day, `next` the one behind it, judged by its Monday."""
    for words, days in (
        (("2025-09-03",), "2025-09-01至2025-09-07；截至：2025-09-03"),
        (("now", "--as-of", "2025-09-03"), "2025-09-01至2025-09-07；截至：2025-09-03"),
        (("下周", "--as-of", "2025-09-03"), "2025-09-08至2025-09-14；截至：2025-09-08"),
    ):
        assert days in npc("schedule", "week", *words, language="zh").out
    for day, name in {
        "2025-09-10": "2025年9月8日—14日",
        "2025-10-02": "2025年9月29日—10月5日",
        "2025-12-29": "2025年12月29日—2026年1月4日",
    }.items():
        assert f"会{name}工作清单（" in npc("schedule", "week", day, language="zh").out
    wrong = npc("schedule", "week", "9月", language="zh")
    assert (wrong.code, "看不出“9月”是哪一周" in wrong.err) == (2, True)
    assert npc("schedule", "week", "--as-of", "9999-12-31").code == 2


def test_a_plan_without_ledger_has_its_week_too(npc: Npc, write: Write) -> None:
    """What lies in the month is listed, nothing is accused, and it is said why."""
    write("县/plan.yaml", PLAN)
    shown = npc("schedule", "week", "--as-of", "2025-09-10", language="zh").out
    assert "视察1" in shown
    assert "红" not in shown.replace("红黄绿", "")
    assert "还没有台账" in shown


@pytest.mark.usefixtures("nanhai")
def test_of_one_department_alone(npc: Npc) -> None:
    """Its own work first, then what it shares in."""
    result = npc(
        "schedule", "week", "--as-of", "2023-09-25", "--department", "教科文卫工委", "--to", "json"
    )
    groups = [block["name"] for block in json.loads(result.out)["blocks"]]
    assert groups[0] == "教科文卫工委"


_NEXT_YEAR = """\
kind: arrangement
organ: 示例县人大常委会
level: county
year: 2026
meetings: [常委会会议]
departments: [财经工委, 法制工委]
categories:
  - name: 视察活动
    items: [{title: 视察冬季供暖情况, owners: 财经工委, when: 1月}]
"""


@pytest.fixture
def two_years(write: Write) -> None:
    """Lay two years into a repo, of which the first has its ledger."""
    write("plans/2025/plan.yaml", PLAN)
    write("plans/2025/ledger.yaml", LEDGER)
    write("plans/2026/plan.yaml", _NEXT_YEAR)


@pytest.mark.usefixtures("two_years")
def test_the_end_of_the_year_is_no_cut(npc: Npc) -> None:
    """In January what is left of the year before stands behind, called by its year; in July no more."""
    rows = _rows(npc, "schedule", "week", "--as-of", "2026-01-07")
    assert [row[:3] for row in rows] == [
        ["财经工委（1项）", "绿", "视察1"],
        ["2025年未办结：财经工委（2项）", "红 逾期154日", "2025年审议意见1号"],
        ["2025年未办结：财经工委（2项）", "红 逾期68日", "2025年视察1"],
        ["2025年未办结：（未写部门）（1项）", "红 逾期126日", ""],
    ]
    assert "2025年" not in npc("schedule", "week", "--as-of", "2026-07-06", language="zh").out
    friday = npc("schedule", "week", "--review", "--as-of", "2026-01-09", language="zh").out
    assert "逾期未办结3项" in friday
    one = npc(
        "schedule", "week", "--as-of", "2026-01-07", "--department", "法制工委", language="zh"
    )
    assert "2025年视察1" not in one.out


@pytest.mark.usefixtures("two_years")
def test_nothing_of_the_year_is_not_said_of_what_is_left(npc: Npc, write: Write) -> None:
    """A week with nothing but what is left of the year before has no （无）."""
    write("plans/2026/plan.yaml", _NEXT_YEAR.replace("when: 1月", "when: 6月"))
    shown = npc("schedule", "week", "--as-of", "2026-01-07", language="zh").out
    assert "2025年未办结：财经工委（2项）" in shown
    assert "（无）" not in shown


@pytest.mark.usefixtures("two_years")
def test_what_is_done_of_the_year_before_is_done(npc: Npc, write: Write) -> None:
    write(
        "plans/2025/ledger.yaml",
        LEDGER.replace("adjustments:", "matters: {视察1: 2026-01-06}\nadjustments:"),
    )
    assert "2025年视察1" not in npc("schedule", "week", "--as-of", "2026-01-07", language="zh").out
    friday = _rows(npc, "schedule", "week", "--review", "--as-of", "2026-01-07")
    (row,) = [row for row in friday if "2025年视察1" in row]
    assert (row[0], "迟67日" in row) == ("本周办结（1项）", True)


@pytest.mark.usefixtures("nanhai")
def test_what_is_called_by_its_month_is_no_day(npc: Npc, write: Write) -> None:
    """12月2 of 2023 is no second of December."""
    text = _NEXT_YEAR.replace("示例县", "佛山市南海区").replace("2026", "2024")
    write("nanhai-2024/plan.yaml", text)
    rows = _rows(npc, "schedule", "week", "--as-of", "2024-01-08")
    assert [row[2] for row in rows][1:] == ["2023年·12月2", "2023年审议意见8号", "2023年·11月4"]


def test_a_year_before_without_ledger_accuses_nobody(npc: Npc, write: Write) -> None:
    write("plans/2025/plan.yaml", PLAN)
    write("plans/2026/plan.yaml", _NEXT_YEAR)
    assert "2025年" not in npc("schedule", "week", "--as-of", "2026-01-07", language="zh").out


@pytest.mark.usefixtures("small")
def test_it_speaks_english(npc: Npc) -> None:
    """Only what plan and ledger say, and articles and meetings, are Chinese."""
    shown = npc("schedule", "week", "--as-of", "2025-08-18").out
    assert "work of the week, 2025-08-18 to 2025-08-24 (4 items)" in shown
    assert "red: 12 d overdue" in shown
    assert "urge 县政府: " in shown
    assert "office of the standing committee: send the report" in shown
    assert not re.search("催办|逾期|还有|提请|会前|本周", shown)
    table = npc("ledger", "--as-of", "2025-08-18").out
    assert (
        "ledger 2025 (5 items)\nPlan: 县; as of: 2025-08-18\nDone 3, yellow 1, green 1\n" in table
    )
    assert not re.search("办结|改期|还有", table)


@pytest.mark.usefixtures("nanhai")
@pytest.mark.parametrize("name", ["opinions", "suggestions"])
def test_what_went_out_is_a_table_on_a_terminal_of_80_columns(
    npc: Npc, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """A row each, with the days of the year as people have them."""
    monkeypatch.setenv("COLUMNS", "80")
    shown = npc("ledger", name, "--as-of", "2023-09-29", language="zh").out
    assert re.search(r"^(编号|批次) .*期限 .*办理情况$", shown, re.MULTILINE)
    assert "办理情况：" not in shown
