"""`npc plan validate` as its users see it."""

import os
import shutil
import stat
from collections import Counter
from pathlib import Path

import pytest

from support import Npc, Write

TABLE = """\
kind: arrangement
departments: [办公室, 财经工委]
categories:
  - name: 视察活动
    items:
      - title: 视察城市公园建设情况
        owners: 财经委
        when: 13月
"""


def test_the_plan_that_shows_every_form_has_no_findings(npc: Npc, plans: Path) -> None:
    """Neither errors nor warnings, under every rule."""
    result = npc("plan", "validate", plans / "shili-2025")
    assert (result.code, result.out, result.err) == (0, "no findings in 1 plan\n", "")


def test_the_real_plan_has_no_errors(npc: Npc, plans: Path) -> None:
    """What is found in it is true, and no error by the law of its year."""
    result = npc("plan", "validate", "--format", "concise", plans / "nanhai-2023")
    assert result.code == 0
    found = [line.split("]")[0].split(": ")[1][-6:] for line in result.out.splitlines()]
    assert Counter(found) == {
        "NPC309": 2,  # 决算 and 审计 are examined in the month of their session
        "NPC312": 2,  # half-year reports in June
        "NPC314": 2,  # 规划执行 and 计划执行, 决算报告 and 决算草案
        "NPC315": 1,  # 诉前调解: 听取审议 in the body text, 听取 in the table
        "NPC328": 1,  # 专题报告 and 综合报告 in one row
        "NPC360": 1,  # 2023 is the middle year of the 14th five-year plan
        "NPC363": 1,  # 听取…备案审查
        "NPC365": 1,  # 2021年度审计整改 in July 2023
        "NPC367": 1,  # 初步审查…决算报告
        "NPC402": 8,  # half-width signs, kept as printed
        "NPC409": 4,  # 2021年—2035年 beside 2021-2035年, 镇街 and 镇（街道）, 2023年度 and 2023年
    }


def test_findings_show_place_line_and_remedy(npc: Npc, write: Write) -> None:
    """Rules about different things are reported in one run, in the order of the file."""
    write("plans/2025/arrangement.yaml", TABLE)
    result = npc("plan", "validate", language="zh")
    assert result.code == 1
    assert (
        result.out
        == """\
错误[NPC301]: 未知的部门“财经委”
 --> plans/2025/arrangement.yaml:7:17
  |
7 |         owners: 财经委
  |                 ^^^^^^
  |
  = 改法：是否应为“财经工委”

错误[NPC340]: “13月”：没有这个月份
 --> plans/2025/arrangement.yaml:8:15
  |
8 |         when: 13月
  |               ^^^^
  |
  = 改法：写1至12月；下一年的1月写作“次年1月”

1份计划中有2个错误
"""
    )


def test_the_short_form_has_a_line_each(npc: Npc, write: Write) -> None:
    """For logs and editors."""
    write("plans/2025/arrangement.yaml", TABLE)
    result = npc("plan", "validate", "--format", "concise")
    assert result.out.splitlines() == [
        "plans/2025/arrangement.yaml:7:17: error[NPC301] unknown department “财经委”",
        "plans/2025/arrangement.yaml:8:15: error[NPC340] “13月”: there is no such month",
    ]


def test_every_file_of_every_plan_is_checked_in_one_run(npc: Npc, write: Write) -> None:
    """A broken file does not hide the faults of the others."""
    write("plans/a/work-points.yaml", 'kind: work-points\nyear: "2025\n')
    write("plans/a/arrangement.yaml", "kind: arrangement\ncategoris: []\n")
    write("plans/b.yaml", b"\xff\xfe\x00")
    write(
        "plans/c/monthly-plan.yaml",
        "kind: monthly-plan\nmonths: {13: [{content: 甲, owners: 乙}]}\n",
    )
    result = npc("plan", "validate", "--format", "concise")
    assert result.code == 1
    codes = [line.split("[")[1][:6] for line in result.out.splitlines()]
    assert codes == ["NPC201", "NPC109", "NPC001", "NPC382", "NPC340"]


def test_a_warning_is_no_failure(npc: Npc, write: Write) -> None:
    """It is shown, and the exit code is 0."""
    write("plans/a.yaml", TABLE.replace("财经委", "财经工委").replace("13月", "某月"))
    result = npc("plan", "validate")
    assert result.code == 0
    assert "warning[NPC343]" in result.out
    assert result.out.endswith("1 warning in 1 plan\n")


def test_two_plans_of_one_organ_and_year(npc: Npc, plans: Path, tmp_path: Path) -> None:
    """Both places are shown."""
    shutil.copytree(plans / "shili-2025", tmp_path / "plans" / "one")
    shutil.copytree(plans / "shili-2025", tmp_path / "plans" / "two")
    result = npc("plan", "validate")
    assert result.code == 1
    assert "NPC380" in result.out
    assert "plans/two/work-points.yaml:3:7" in result.out
    assert "see plans/one/work-points.yaml:3:7" in result.out
    assert "3 | year: 2025" in result.out


def test_settings_of_the_repo_hold_and_are_checked(npc: Npc, write: Write) -> None:
    """npc.yaml gives the departments; its own faults are findings."""
    write("npc.yaml", "departments: [办公室]\nlevel: country\n")
    write(
        "plans/a.yaml",
        TABLE.replace("departments: [办公室, 财经工委]\n", "").replace("13月", "3月"),
    )
    result = npc("plan", "validate", "--format", "concise")
    assert [line.split(": ")[0] for line in result.out.splitlines()] == [
        "npc.yaml:2:8",
        "plans/a.yaml:6:17",
    ]


def test_what_looks_like_markup_is_shown_as_it_stands(npc: Npc, write: Write) -> None:
    """Text of a plan is never interpreted."""
    name = "[red]x[green]{{x}}<b>&\\x1b[31m=1+1"
    write("plans/a.yaml", TABLE.replace("财经委", f"'{name}'"))
    result = npc("plan", "validate")
    assert result.code == 1
    assert f"unknown department “{name}”" in result.out
    assert f"owners: '{name}'" in result.out


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"", "NPC003"),
        ("标题: 甲".encode("gbk"), "looks like GBK"),
        ("标题: 甲".encode("utf-16"), "UTF-16"),
        (b"- a\n- b\n", "NPC203"),
        (b"kind: workpoints\n", "perhaps “work-points” is meant"),
        (b'kind: "work\n', "NPC109"),
        (b"kind: a\n\tb: c\n", "NPC108"),
        ("kind：arrangement\n".encode(), "full-width"),
        (b"[" * 50_000, "NPC105"),
        (b"a: &a [x]\nb: [*a]\n", "NPC103"),
        (b"kind: monthly-plan\nmonths: {13: []}\n", "NPC340"),
        (b"kind: monthly-plan\nmonths: {1: [{content: a\x1b[31m}]}\n", "NPC110"),
        (b'kind: monthly-plan\nmonths: {1: [{content: "a\\x1b"}]}\n', "NPC110"),
    ],
    ids=[
        *("empty", "gbk", "utf-16", "list", "unknown kind", "quote", "tab", "full-width colon"),
        *("brackets", "alias", "month 13", "control character", "escaped control character"),
    ],
)
def test_bad_files_are_findings(npc: Npc, write: Write, text: bytes, says: str) -> None:
    """Each with a place and exit code 1, and never a traceback."""
    write("bad.yaml", text)
    result = npc("plan", "validate", "bad.yaml")
    assert result.code == 1
    assert says in result.out
    assert "--> bad.yaml" in result.out
    assert "\x1b" not in result.out
    assert result.err == ""


def test_a_file_of_a_hundred_megabytes_is_refused(npc: Npc, tmp_path: Path) -> None:
    """Before it is read."""
    with (tmp_path / "big.yaml").open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)
    result = npc("plan", "validate", "big.yaml")
    assert result.code == 1
    assert "NPC002" in result.out


@pytest.mark.parametrize("path", ["nothing.yaml", "nothing/", "*.none"])
def test_a_path_that_is_not_there(npc: Npc, path: str) -> None:
    """Wrong usage, with the path and a remedy."""
    result = npc("plan", "validate", path)
    assert result.code == 2
    assert result.out == ""
    assert path.rstrip("/") in result.err
    assert "remedy: " in result.err


def test_a_directory_without_plans(npc: Npc) -> None:
    """The remedy says what a plan is."""
    result = npc("plan", "validate")
    assert result.code == 2
    assert "no plan in" in result.err
    assert "plans/" in result.err


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_a_file_that_may_not_be_read(npc: Npc, write: Write) -> None:
    """The others are checked all the same."""
    path = write("plans/a.yaml", TABLE)
    path.chmod(0)
    result = npc("plan", "validate")
    path.chmod(stat.S_IRUSR)
    assert result.code == 1
    assert "NPC004" in result.out


@pytest.mark.parametrize("form", ["full", "json"])
def test_several_processes_say_what_one_says(npc: Npc, write: Write, form: str) -> None:
    """The same bytes, whatever the number of processes."""
    for number in range(20):
        write(f"plans/{number}/a.yaml", f"kind: work-points\nyear: 2025\npreamble: 第{number},\n")
    alone = npc("plan", "validate", "--to", form, "--jobs", "1")
    assert alone.out
    for jobs in ("2", "7"):
        assert npc("plan", "validate", "--to", form, "--jobs", jobs) == alone
    assert npc("plan", "validate", "--to", form) == alone


def test_there_is_at_least_one_process(npc: Npc, write: Write) -> None:
    """None would check nothing."""
    write("plans/a.yaml", "kind: work-points\nyear: 2025\n")
    result = npc("plan", "validate", "--jobs", "0", language="zh")
    assert result.code == 2
    assert "至少为1" in result.err
