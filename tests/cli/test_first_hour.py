"""A clerk's first hour: from an empty folder to a plan, typed with mistakes, printed, and changed by a colleague.

The system says no language (LANG=C), nobody sits at a terminal, and nothing is fetched.
"""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from git_repos import committed
from npc.characters import is_wide
from support import ROOT

Clerk = Callable[..., str]
ARRANGEMENT = "plans/2027/安排表.yaml"
TEXT = "plans/2027/正文.yaml"
MONTHS = "plans/2027/月度计划.yaml"
EMPTY_ROW = "      - 项目名称: 待填\n        组织实施部门: 待填\n        时间: 待填\n"
OPEN_TIME = "        时间: 6—9月\n        会议: 常委会会议\n        法定事项: 审计\n"
TYPED_ROWS = """\
      －项目名称：视察民生实事项目办理情况
        组织实施部门:社会建设工委
        时间：7月
        会议：常委会会议
      ＃ 还有一项
      - 项目名称： 调研乡镇财政管理情况
        组织实施部门： 财经工委
        时间: 8月
"""
TYPED_TEXT = (
    "首句：开展视察和调研\n        正文：视察民生实事项目办理情况，调研乡镇财政管理情况。\n"
)
TYPED_MONTHS = "月份：\n  7月：\n\t- 内容：筹备视察\n\t  承办部门：社会建设工委\n"


@pytest.fixture
def clerk(tmp_path: Path) -> Clerk:
    """Run npc as a clerk does, in an empty folder, and give what it says, all of it in Chinese."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("LC_", "LANG", "NPC_"))
    }
    environment |= {"LANG": "C", "PYTHONPATH": str(ROOT / "src"), "COLUMNS": "80"}

    def run(*words: str, code: int = 0) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "npc", *words],
            cwd=tmp_path,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        said = (done.stdout + done.stderr).decode()
        assert done.returncode == code, said
        assert not re.search(r"(?m)^(error|warning|info)\b", said)
        return said

    return run


def replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def begun(clerk: Clerk) -> None:
    departments = "办公室、财经工委、社会建设工委"
    clerk("init", "--organ", "青山县人大常委会", "--departments", departments, "--year", "2027")


def typed(folder: Path) -> None:
    """Type three sections with the mistakes that people make."""
    replaced(folder / ARRANGEMENT, EMPTY_ROW, TYPED_ROWS)
    replaced(folder / TEXT, "首句: 开展视察和调研\n        正文: 待填。\n", TYPED_TEXT)
    months = folder / MONTHS
    above = months.read_text(encoding="utf-8").partition("月份:")[0]
    months.write_text(above + TYPED_MONTHS, encoding="utf-8")


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_init_makes_is_checked_printed_and_listed_at_once(
    clerk: Clerk, tmp_path: Path
) -> None:
    begun(clerk)
    made = contents(tmp_path)
    assert "错误" not in clerk("plan", "validate")
    begun(clerk)
    assert contents(tmp_path) == made
    printed = clerk("plan", "render-docx").splitlines()
    assert [line for line in printed if line.endswith(".docx")] == [
        "build/青山县人大常委会2027年工作要点.docx"
    ]
    clerk("schedule", "month", "7", "-o", "7月.xlsx")
    assert ZipFile(tmp_path / "7月.xlsx").testzip() is None


def test_all_that_was_mistyped_is_told_at_once_and_mended(clerk: Clerk, tmp_path: Path) -> None:
    begun(clerk)
    typed(tmp_path)
    told = clerk("plan", "validate", "--select", "NPC1", "--no-limit", code=1)
    wrong = set(re.findall(r"--> (\S+?:\d+):", told))
    row = 1 + (tmp_path / ARRANGEMENT).read_text(encoding="utf-8").split("\n").index(
        "      －项目名称：视察民生实事项目办理情况"
    )
    rows = {f"{ARRANGEMENT}:{row + number}" for number in (0, 1, 2, 3, 4, 5, 6)}
    assert rows < wrong
    assert {where.partition(":")[0] for where in wrong} == {ARRANGEMENT, TEXT, MONTHS}
    clerk("plan", "validate", "--fix")
    mended = contents(tmp_path)
    assert "没有可以自动改正的问题" in clerk("plan", "validate", "--fix")
    assert contents(tmp_path) == mended
    july = clerk("schedule", "month", "7")
    assert "视察民生实事项目办理情况" in july
    assert "筹备视察" in july


def test_a_colleagues_change_is_told(clerk: Clerk, tmp_path: Path) -> None:
    begun(clerk)
    typed(tmp_path)
    clerk("plan", "validate", "--fix")
    committed(tmp_path)
    replaced(tmp_path / ARRANGEMENT, "时间: 8月\n", "时间: 9月\n")
    said = clerk("plan", "diff")
    assert re.search(r"改期 +调研乡镇财政管理情况\s", said)
    assert "改期1项" in said
    assert re.search(r"应当告知：.*财经工委", said)
    replaced(tmp_path / ARRANGEMENT, OPEN_TIME, OPEN_TIME.replace("6—9月", "8月"))
    assert "应当告知：县政府；财经工委\n" in clerk("plan", "diff")


def test_help_is_in_chinese_within_80_columns(clerk: Clerk) -> None:
    begun(clerk)
    for page in ("init", "plan validate", "plan new", "plan diff", "serve"):
        said = clerk(*page.split(), "--help")
        assert said.startswith(f"用法：npc {page} ")
        assert max(map(columns, said.splitlines())) <= 80


def columns(line: str) -> int:
    return sum(2 if is_wide(sign) else 1 for sign in line)
