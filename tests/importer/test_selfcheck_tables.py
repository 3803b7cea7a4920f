"""What is said of tables that are printed with other columns than they have, as an office typed them."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from npc.importer.assembling import ImportSettings
from npc.importer.interpreting import interpret
from npc.importer.making import files_of
from npc.importer.printing.row_edges import is_same_month
from npc.importer.selfcheck import differences
from npc.originals.opening import read_originals
from npc.plan import Plan
from npc.reading.plans import read_plans
from npc.reading.settings import SettingsReader
from npc.source.plan_files import PlanFiles
from npc.source.reader import SourceFile

TITLE = "示例县人大常委会2026年主要工作安排表"


def told(*rows: str, title: str = TITLE) -> dict[str, int]:
    """Import what is pasted, print it, and give what is said of it, with how often."""
    pasted = "\n".join((title, *rows)).encode()
    found = interpret(read_originals([Path("-")], stdin=pasted, sheet=None), ImportSettings())
    plan = read(files_of(found, "zh"))
    return {one.what.zh: one.times for one in differences(plan, found)}


def read(made: Mapping[str, SourceFile]) -> Plan:
    """Read the files of a plan that were not written."""
    held = {Path(name): file for name, file in made.items()}
    (reading,) = read_plans(
        PlanFiles(Path(), tuple(held), None),
        show=str,
        settings=SettingsReader(str),
        read=lambda path, _: held[path],
    )
    assert reading.is_sound
    return reading.plan


def test_columns_that_npc_adds_are_one_line_and_their_cells_none() -> None:
    """Numbers, and the names of categories that stood over the whole width."""
    assert told(
        "项目名称\t承办部门\t时间\t常委会会议",
        "一、听取专项工作报告\t\t\t",
        "听取县政府关于环境状况的报告\t城建环资工委\t4月\t√",
        "听取县政府关于预算执行情况的报告\t财经工委\t8月\t√",
    ) == {"编号“一、”不印": 1, "加“类别、序号”栏": 1, "句末加“（2项）”": 1}


def test_months_that_are_ticked_are_said_once() -> None:
    """Not each time as something that npc adds, nor each column of a month as a head."""
    months = "\t".join(f"{month}月" for month in range(1, 13))
    rows = [
        f"{n}\t听取县政府关于第{n}项工作情况的报告\t财经工委\t"
        + "\t".join("√" if month == n else "" for month in range(1, 13))
        for n in range(1, 6)
    ]
    found = told(f"序号\t工作任务\t责任部门\t{months}", *rows)
    assert found["打勾的月份印作“时间”栏的文字"] == 5
    assert not [what for what in found if what.startswith(("加“1月", "表头", "原件有，不印"))]


def test_meetings_that_are_named_in_a_column_are_printed_as_ticks() -> None:
    found = told(
        "序号\t项目名称\t承办部门\t时间\t提请会议",
        "1\t听取县政府关于环境状况的报告\t城建环资工委\t4月\t常委会会议",
        "2\t听取县政府关于养老服务的报告\t社会工委\t5月\t主任会议",
        "3\t听取县政府关于预算执行的报告\t财经工委\t8月\t常委会会议",
    )
    assert found["会议名称印作各会议栏的打勾"] == 3
    assert "加“常委会会议、主任会议”栏" in found
    assert not [what for what in found if "印作“√”" in what]


def test_months_in_characters_or_with_their_year_are_printed_as_months() -> None:
    """They are no words that npc does not print, and the column of times is none that it adds."""
    rows = (
        "一月\t召开主任会议\t办公室",
        "二月\t走访代表\t代表工委",
        "十二月\t总结全年工作\t办公室",
    )
    title = "示例县人大常委会2026年月度工作计划"
    found = told("月份\t工作内容\t责任部门", *rows, title=title)
    assert found["“一月”印作“1月”"] == 3
    digits = {"一月": "2026年1月", "二月": "2026年2月", "十二月": "2026年12月"}
    dated = [row.replace(name, digits[name]) for row, name in zip(rows, digits, strict=True)]
    found_years = told("月份\t工作内容\t责任部门", *dated, title=title)
    assert found_years["“2026年”不印"] == 3
    for what in (*found, *found_years):
        assert not what.startswith("原件有，不印")
        assert "时间" not in what or what == "表头“月份”印作“时间”"


def test_numbers_in_front_of_tasks_are_no_months() -> None:
    """The first task of January is 1, and of December 1, too."""
    rows = [f"2026年{n}月\t1\t召开第{n}次主任会议\t办公室" for n in range(1, 6)]
    found = told(
        "月份\t序号\t工作内容\t责任部门", *rows, title="示例县人大常委会2026年月度工作计划"
    )
    assert found["“2026年”不印"] == 5
    assert not [what for what in found if "“1”" in what]


def test_months_before_tasks_in_one_paragraph_are_the_months_that_are_printed() -> None:
    rows = (
        f"{n}月份：召开第{n}次主任会议（办公室）；走访代表第{n}组（代表工委）。"
        for n in range(1, 6)
    )
    found = told(*rows, title="示例县人大常委会2026年工作月历")
    assert found["句末的“份”不印"] == 5
    assert found["括号不印，其中的内容另印一栏"] == 10
    assert not [what for what in found if what.startswith(("加“1月", "“1月", "原件有，不印"))]


@pytest.mark.parametrize(
    ("words", "printed", "is_same"),
    [
        ("三月份", "3月", True),
        ("2026年12月", "12月", True),
        ("3", "3月", True),
        ("7—8月", "1-2月", False),
        ("办公室", "本月", False),
        ("3月", "3", False),
    ],
)
def test_which_months_are_the_same(words: str, printed: str, *, is_same: bool) -> None:
    """Two that npc cannot read are not the same."""
    assert is_same_month(words, printed) == is_same


def test_of_several_originals_each_place_names_its_own(tmp_path: Path) -> None:
    """Table 1 of which file, the clerk would ask; and so in each plan file."""
    heads = "序号\t项目名称\t承办部门\t时间\t常委会会议"
    row = "1\t听取县政府关于环境状况的报告\t城建环资工委\t4月\t✓"
    table = tmp_path / "安排表.txt"
    table.write_text(f"{TITLE}\n{heads}\n{row}", encoding="utf-8")
    months = tmp_path / "月表.txt"
    title = "示例县人大常委会2026年月度工作计划"
    lines = (
        title,
        "月份\t工作内容\t责任部门",
        "一月\t走访代表\t办公室",
        "二月\t召开主任会议\t办公室",
    )
    months.write_text("\n".join(lines), encoding="utf-8")
    found = interpret(read_originals([table, months], stdin=None, sheet=None), ImportSettings())
    made = files_of(found, "zh")
    assert made["arrangement.yaml"].source.text.startswith("# 由“安排表.txt”导入")
    assert made["monthly-plan.yaml"].source.text.startswith("# 由“月表.txt”导入")
    places = [place.zh for one in differences(read(made), found) for place in one.places]
    assert "安排表.txt 第3行第5列" in places
    assert "月表.txt 第3行第1列" in places


def test_a_total_is_no_head_that_is_printed_otherwise() -> None:
    """It is not printed, and that is said once."""
    said = told(
        "监督形式\t序号\t监督项目\t承办部门\t时间",
        "专项报告\t1\t听取环境状况的报告\t城建环资工委\t4月",
        "\t2\t听取预算执行情况的报告\t财经工委\t8月",
        "合计\t\t共2项\t\t",
    )
    assert not any("合计”印作" in what or "共2项" in what for what in said)
