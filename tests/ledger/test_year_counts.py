"""`npc ledger counts`: the year in figures, up to a day."""

import json
import shutil

import pytest

from support import ROOT, Npc, Write
from year_2025 import LEDGER, PLAN

_HALF_YEAR = """\
常委会会议,3,次,,,,,台账会议
主任会议,1,次,,,,,台账会议
听取和审议专项工作报告,2,项,3,,,,附件1，按行计，2行、3个报告
视察活动,0,项,3,,,,附件1，按行计，另有1项办了一部分
月度计划,1,项,3,,,,附件2，各月合计
审议意见,1,份,,,,,台账审议意见
审议意见（已书面报告）,0,份,,,,,台账审议意见，共1份
代表建议,96,件,,,,,台账代表建议
代表建议（已答复）,96,件,,,,,台账代表建议，共96件
全部事项,3,项,9,,,,各表合计
"""
_YEAR = """\
常委会会议,5,次,,,,,台账会议
主任会议,3,次,,,,,台账会议
听取和审议专项工作报告,3,项,3,,1,,附件1，按行计，3行、4个报告
视察活动,1,项,3,1,,,附件1，按行计，另有1项办了一部分
月度计划,2,项,3,,,1,附件2，各月合计
审议意见,3,份,,,,,台账审议意见
审议意见（已书面报告）,1,份,,,,,台账审议意见，共3份
代表建议,96,件,,,,,台账代表建议
代表建议（已答复）,96,件,,,,,台账代表建议，共96件
全部事项,6,项,9,1,1,1,各表合计
"""


@pytest.fixture
def year(write: Write) -> None:
    """Lay the year into a repo."""
    write("plans/2025/plan.yaml", PLAN)
    write("plans/2025/台账.yaml", LEDGER)


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize(("day", "counted"), [("2025-06-30", _HALF_YEAR), ("2025-12-20", _YEAR)])
def test_counts_up_to_a_day(npc: Npc, day: str, counted: str) -> None:
    """What is adopted, held, done, moved and answered by then; each session once."""
    found = npc(
        "ledger", "counts", "--plan", "plans/2025", "--as-of", day, "--to", "csv", language="zh"
    )

    assert found.code == 0
    assert found.out.replace("\r\n", "\n").partition("\n")[2] == counted


@pytest.mark.usefixtures("year")
def test_sessions_that_are_left_out_are_told(npc: Npc, write: Write) -> None:
    """第30次, 第32次: one is not listed, so the number is not sure."""
    lines = LEDGER.splitlines(keepends=True)
    write("plans/2025/台账.yaml", "".join(line for line in lines if "第31次" not in line))
    found = npc("ledger", "counts", "--as-of", "2025-12-20", "--to", "json", language="zh")

    sessions, others = json.loads(found.out)["counts"][:2]
    assert (sessions["number"], sessions["is_sure"]) == (4, False)
    assert sessions["how"] == "台账会议，编号不连续，可能没有记全"
    assert others["is_sure"]


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize(
    ("second", "is_sure"), [("2号", True), ("常审〔2025〕二号", True), ("4号", False)]
)
def test_opinions_that_are_left_out_are_told(
    npc: Npc, write: Write, second: str, is_sure: object
) -> None:
    """By their numbers, however these are written."""
    write("plans/2025/台账.yaml", LEDGER.replace("number: 2号", f"number: {second}"))
    found = npc("ledger", "counts", "--as-of", "2025-08-31", "--to", "json")

    opinions = [each for each in json.loads(found.out)["counts"] if each["kind"] == "opinion"]
    assert [(each["number"], each["is_sure"]) for each in opinions] == [(2, is_sure)]


def test_a_plan_without_a_ledger_says_so(npc: Npc, write: Write) -> None:
    """Zeros would be read as nothing done."""
    write("plans/2025/plan.yaml", PLAN)
    found = npc("ledger", "counts", "--as-of", "2025-12-20", language="zh")

    assert found.code == 0
    assert "没有台账" in found.out


def test_the_half_year_of_nanhai(npc: Npc) -> None:
    """The real plan with the invented ledger: counted by hand from the two."""
    plan = shutil.copytree(ROOT / "plans" / "nanhai-2023", "plans/nanhai-2023")
    shutil.copy(ROOT / "tests" / "ledger" / "nanhai-2023" / "ledger.yaml", plan)
    found = npc("ledger", "counts", "--plan", plan, "--as-of", "2023-06-30", "--to", "json")

    counted = {(each["kind"], each["name"]): each for each in json.loads(found.out)["counts"]}
    numbers = {name: each["number"] for (_, name), each in counted.items()}
    assert (numbers["常委会会议"], numbers["主任会议"]) == (3, 5)
    assert (counted["monthly", "月度计划"]["number"], numbers[""]) == (18, 31)


def test_the_figures_are_a_table_on_a_terminal_of_80_columns(
    npc: Npc, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With every column that a year may have, each figure has its number beside it."""
    shutil.copytree(ROOT / "plans" / "shiliqu-2025", "plans/shiliqu-2025")
    monkeypatch.setenv("COLUMNS", "80")
    shown = npc("ledger", "counts", "--as-of", "2025-12-31", language="zh").out.splitlines()

    assert shown[3].split() == ["名目", "数", "计划", "新增", "改期", "取消", "怎样计"]
    assert "视察活动                1项   1     1                 附件1，另有1项办了一部分" in shown


@pytest.mark.usefixtures("year")
def test_it_is_asked_for_as_the_other_lists_are(npc: Npc) -> None:
    """By --plan, with one line above that says which plan and day."""
    for name in ([], ["opinions"], ["suggestions"], ["counts"]):
        shown = npc("ledger", *name, "--plan", "plans/2025", "--as-of", "2025-12-20", language="zh")
        assert shown.out.splitlines()[1] == "计划：2025；截至：2025-12-20", name
