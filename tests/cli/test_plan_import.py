"""`npc plan import`: files of an office become a plan, whole or not at all, and the clerk is told what to look at."""

import io
import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from support import ROOT, Npc

BODY = """示例县人大常委会2026年工作要点

2026年，县人大常委会依法履行职责。

一、坚持党的领导

1. 坚持重大事项请示报告制度。重要会议及时向县委请示报告。

二、依法开展监督

2. 加强预算审查监督。听取和审议预算执行情况的报告。
"""
TABLE = """示例县人大常委会2026年主要工作安排表
类别\t序号\t项目名称\t组织实施部门\t时间\t常委会会议
听取和审议专项工作报告\t1\t听取和审议县政府关于预算执行情况的报告\t财经工委\t8月\t√
\t2\t听取和审议县政府关于环境状况的报告\t城建环资工委\t4月\t√
"""
BY_MEETING = """示例县人大常委会2026年议题安排表
序号\t项目名称\t组织实施部门\t时间
一、常委会会议议题（2项）
1\t听取和审议县政府关于预算执行情况的报告\t财经工委\t8月
2\t听取和审议县政府关于环境状况的报告\t城建环资工委\t4月
二、主任会议议题（1项）
1\t听取县政府关于医共体建设情况的汇报\t教科文卫工委\t5月
"""


@pytest.fixture
def npc(npc: Npc) -> Npc:
    """Run npc for a clerk."""
    return partial(npc, language="zh")


@pytest.fixture
def body(tmp_path: Path) -> Path:
    """Write a body text as people paste it."""
    path = tmp_path / "要点.txt"
    path.write_text(BODY, encoding="utf-8")
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Write a table as it is pasted from Excel."""
    path = tmp_path / "安排表.txt"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_several_files_become_one_plan_that_validates(npc: Npc, body: Path, table: Path) -> None:
    made = npc("plan", "import", str(body), str(table), "-o", "plans/2026")
    assert made.code == 1, made.err  # leads without bold are to be checked
    folder = body.parent / "plans/2026"
    names = ["arrangement.yaml", "work-points.yaml", "导入说明.md"]
    assert sorted(path.name for path in folder.iterdir()) == names
    assert made.out.splitlines() == [
        f"plans/2026/{name}" for name in ("work-points.yaml", "arrangement.yaml", "导入说明.md")
    ]
    assert made.err.splitlines()[-1] == "下一步：npc plan validate plans/2026"
    checked = npc(
        "plan", "validate", "plans/2026", "--to", "json", "--select", "NPC0,NPC1,NPC2,NPC9"
    )
    findings = json.loads(checked.out)["findings"]
    assert {each["code"] for each in findings} == {"NPC910"}
    points = (folder / "work-points.yaml").read_text(encoding="utf-8")
    assert "年度: 2026\n机关: 示例县人大常委会\n层级: 县级\n" in points


def test_a_plan_whose_doubts_are_settled_is_fine(npc: Npc, table: Path) -> None:
    made = npc("plan", "import", str(table), "-o", "plan")
    assert made.code == 0, made.err
    assert "没有待核、未归类之处" in made.err


def test_the_usual_folder_is_that_of_the_year(npc: Npc, table: Path) -> None:
    npc("plan", "import", str(table))
    assert (table.parent / "示例县人大常委会-2026/arrangement.yaml").is_file()
    (table.parent / "plans").mkdir()
    npc("plan", "import", str(table))
    assert (table.parent / "plans/2026/arrangement.yaml").is_file()


def test_a_folder_with_anything_in_it_is_left_alone(npc: Npc, table: Path) -> None:
    folder = table.parent / "plan"
    folder.mkdir()
    (folder / "a.yaml").write_text("kind: text\n", encoding="utf-8")
    refused = npc("plan", "import", str(table), "-o", "plan")
    assert (refused.code, refused.out) == (2, "")
    assert "不是空目录" in refused.err
    assert [path.name for path in folder.iterdir()] == ["a.yaml"]


def test_a_dry_run_writes_nothing(npc: Npc, table: Path) -> None:
    before = sorted(table.parent.iterdir())
    made = npc("plan", "import", str(table), "--dry-run")
    assert (made.code, made.out) == (0, "")
    assert "2项" in made.err
    assert sorted(table.parent.iterdir()) == before
    npc("plan", "import", str(table))
    assert npc("plan", "import", str(table), "--dry-run").code == 0  # its folder is filled by now


def test_stdout_gets_one_stream_of_documents(npc: Npc, body: Path, table: Path) -> None:
    made = npc("plan", "import", str(body), str(table), "-o", "-")
    (body.parent / "whole.yaml").write_text(made.out, encoding="utf-8")
    assert made.out.count("\n---\n") == 1
    shown = npc("plan", "show", "whole.yaml")
    assert shown.code == 0, shown.err
    assert "1个类别，2项" in shown.out


def test_what_is_pasted_is_read_from_stdin(npc: Npc, monkeypatch: pytest.MonkeyPatch) -> None:
    pasted = io.TextIOWrapper(io.BytesIO(TABLE.encode()), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", pasted)
    made = npc("plan", "import", "-", "-o", "-")
    assert made.code == 0, made.err
    assert "听取和审议县政府关于环境状况的报告" in made.out


def test_what_the_files_do_not_say_is_said_by_options(npc: Npc, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TABLE.replace("示例县人大常委会2026年", ""), encoding="utf-8")
    unsaid = npc("plan", "import", str(path), "-o", "-")
    assert unsaid.code == 1
    assert "# npc: check[年度]" in unsaid.out
    said = npc(
        *("plan", "import", str(path), "-o", "-", "--year", "2027"),
        *("--organ", "云溪市人大常委会", "--level", "city"),
    )
    assert said.code == 0, said.err
    assert "年度: 2027\n机关: 云溪市人大常委会\n层级: 市级\n" in said.out


def test_settings_of_the_repo_are_not_written_again(npc: Npc, table: Path) -> None:
    settings = "organ: 示例县人大常委会\nlevel: county\ndepartments: [财经工委, 城建环资工委]\n"
    (table.parent / "npc.yaml").write_text(settings, encoding="utf-8")
    made = npc("plan", "import", str(table))
    assert made.code == 0, made.err
    written = (table.parent / "plans/2026/arrangement.yaml").read_text(encoding="utf-8")
    assert "organ:" not in written
    assert "departments:" not in written
    assert "level:" not in written


def test_where_each_word_went_is_told_to_programs(npc: Npc, table: Path) -> None:
    made = npc("plan", "import", str(table), "--format", "json", "--dry-run")
    told = json.loads(made.out)
    found = [unit for unit in told["units"] if unit["text"] == "城建环资工委"]
    assert [unit["to"]["path"] for unit in found] == ["categories/0/items/1/owners"]
    assert "没有写文件（--dry-run）" in made.err
    assert "没有写计划文件（--to json）" in npc("plan", "import", str(table), "--to", "json").err
    assert not (table.parent / "示例县人大常委会-2026").exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "是空文件"),
        ("今天天气很好。\n", "没有读到人大常委会的工作要点"),
    ],
)
def test_files_that_hold_no_plan_are_refused(
    npc: Npc, tmp_path: Path, text: str, said: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    refused = npc("plan", "import", str(path), "-o", "plan")
    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err
    assert not (tmp_path / "plan").exists()


def test_the_report_counts_as_the_terminal_does(npc: Npc, table: Path) -> None:
    """One paper, one count: as `npc plan show` has it, too."""
    made = npc("plan", "import", str(table), "-o", "new")
    assert "安排表：1个类别，2项，其中未定时间0项" in made.err
    report = (table.parent / "new/导入说明.md").read_text(encoding="utf-8")
    assert "| 安排表 | 1个类别，2项，其中未定时间0项 |" in report


@pytest.mark.skipif(sys.platform == "win32", reason="names there are Unicode")
def test_a_file_named_in_chinese_is_imported_without_a_locale(table: Path) -> None:
    """Where Python is told to know ASCII only, the names of files are what people wrote all the same."""
    surroundings = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "NPC_LANG": "zh"}
    made = subprocess.run(
        [sys.executable, "-m", "npc", "plan", "import", table.name, "-o", "new"],
        env={**os.environ, **surroundings, "PYTHONPATH": str(ROOT / "src")},
        cwd=table.parent,
        capture_output=True,
        check=False,
    )
    assert made.returncode in (0, 1), made.stderr
    text = (table.parent / "new/arrangement.yaml").read_text(encoding="utf-8")
    assert text.startswith("# 由“安排表.txt”导入")


def test_a_category_that_names_a_meeting_says_it_for_its_rows(npc: Npc, tmp_path: Path) -> None:
    """It is not typed again, so that no column is added; what lists meetings reads it from the category."""
    pasted = tmp_path / "安排.txt"
    pasted.write_text(BY_MEETING, encoding="utf-8")
    plan = tmp_path / "plan"
    made = npc("plan", "import", str(pasted), "-o", str(plan))
    assert "没有待核、未归类之处" in made.err
    assert "meetings" not in (plan / "议题安排表.yaml").read_text(encoding="utf-8")
    listed = npc("schedule", "meetings", "--plan", str(plan), "--meeting", "常委会会议")
    assert "预算执行情况的报告" in listed.out
    assert "医共体" not in listed.out
