"""Files that lie in front of npc under another name: each is named, with what to do."""

import os
import re
from pathlib import Path

import pytest

from support import Npc, Write

BODY = "kind: work-points\nyear: 2026\npreamble: 审议报告，加强监督。\n"
QUIET = "没有发现问题（检查了1份计划）\n"


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("正文.yaml.txt", "正文.yaml"),
        ("正文.yml.TXT", "正文.yaml"),
        ("正文.YAML.txt", "正文.yaml"),
        ("正文.yaml.text", "正文.yaml"),
        ("正文。yaml", "正文.yaml"),
        ("正文．yaml", "正文.yaml"),
        ("（青山）正文. yaml", "（青山）正文.yaml"),
        ("正文.yaml。", None),
        ("正文.txt", "正文.yaml"),
        ("正文.TXT", "正文.yaml"),
    ],
)
@pytest.mark.parametrize("beside", [("日程.yaml",), ()])
def test_a_plan_by_another_name_is_an_error(
    npc: Npc, write: Write, name: str, right: str | None, beside: tuple[str, ...]
) -> None:
    """Alone, or beside other files of its plan; renamed, it is read."""
    wrong = write(f"plans/2026/{name}", BODY)
    for other in beside:
        write(f"plans/2026/{other}", "kind: monthly-plan\nmonths: {}\n")
    result = npc("plan", "validate", "--format", "concise", language="zh")
    if right is None:
        assert "NPC006" not in result.out
        return
    is_text = name.casefold() == "正文.txt"
    code = "NPC007" if beside and is_text else "NPC006"
    assert f"plans/2026/{name}" in result.out
    assert f"[{code}] “{name}”" in result.out
    assert f"请改名为“{right}”" in npc("plan", "validate", language="zh").out
    assert result.code == (0 if beside and is_text else 1)
    wrong.rename(wrong.with_name(right))
    assert npc("plan", "validate", language="zh").out == QUIET


def test_the_plan_is_not_printed_without_the_paper_that_was_not_read(
    npc: Npc, write: Write
) -> None:
    """It would go out without its table."""
    write("plans/2026/正文.yaml", BODY)
    write("plans/2026/安排表.yaml.txt", "kind: arrangement\ncategories: []\n")
    result = npc("plan", "render", "-o", "build/", language="zh")
    assert result.code == 1
    assert "安排表.yaml.txt" in result.out + result.err
    assert not Path("build").exists()


@pytest.mark.parametrize("name", ["正文.YAML", "正文.Yml", "正文.YML"])
def test_endings_in_capitals_are_read(npc: Npc, write: Write, name: str) -> None:
    """As Windows programs write them, alone, in a folder, and by a pattern."""
    path = write(f"plans/2026/{name}", BODY)
    for named in ((), (path,), ("plans/2026",), (f"plans/*/*{path.suffix}",)):
        assert npc("plan", "validate", *named, language="zh").out == QUIET
    assert npc("plan", "show", path, language="zh").code == 0


def test_copies_beside_the_plan_are_passed_over(npc: Npc, write: Write) -> None:
    """What somebody keeps or sends beside the file of the right name, and notes of any sort."""
    write("plans/2026/正文.yaml", BODY)
    for name in (
        "正文.yaml.txt",
        "正文.txt",
        "正文.yaml.bak",
        "正文.yaml~",
        "说明.txt",
        "~$要点.docx",
    ):
        write(f"plans/2026/{name}", BODY if name.startswith("正文") else "各位：请提意见\n")
    assert npc("plan", "validate", language="zh").out == QUIET


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_links_are_not_looked_into(npc: Npc, write: Write, tmp_path: Path) -> None:
    """Whatever they are called: they may lead anywhere."""
    secret = write("elsewhere/secret", BODY)
    write("repo/npc.yaml", "level: county\n")
    write("repo/plans/2026/正文.yaml", BODY)
    for name in ("月.txt", "月.yaml.txt"):
        (tmp_path / "repo/plans/2026" / name).symlink_to(secret)
    os.mkfifo(tmp_path / "repo/plans/2026/管道.txt")
    assert npc("plan", "validate", "repo", language="zh").out == QUIET


@pytest.mark.parametrize(
    ("name", "says"),
    [
        (
            "要点.docx",
            "（plans/2026/要点.docx），npc 不直接读取；请先用 npc plan import 文件名 变成计划",
        ),
        ("安排表.XLS", "（plans/2026/安排表.XLS），npc 不直接读取"),
        ("正文.yaml.bak", "“正文.yaml.bak”是编辑器留下的备份，确要使用的，请改名为“正文.yaml”"),
        ("正文.yaml~", "请改名为“正文.yaml”"),
        ("~$要点.docx", "计划是一个放有 YAML 文件的目录"),
        ("照片.jpg", "计划是一个放有 YAML 文件的目录"),
    ],
)
def test_where_no_plan_is_found_what_lies_there_is_named(
    npc: Npc, write: Write, name: str, says: str
) -> None:
    """One sentence and the remedy, from wherever it is asked."""
    write(f"plans/2026/{name}", b"PK\x03\x04")
    for named in ((), (".",)):
        result = npc("plan", "validate", *named, language="zh")
        assert (result.code, result.out) == (2, "")
        assert "没有找到计划" in result.err
        assert says in result.err


@pytest.mark.parametrize(
    ("given", "there"),
    [
        ("plans/2026/正文.yaml", "plans/2026/正文.yaml.txt"),
        ("plans/2026/正文.yaml", "plans/2026/正文.YAML"),
        ("plans/2026/要点.yaml", "plans/2026/要点.docx"),
        ("plans/2062", "plans/2026"),
    ],
)
def test_a_path_that_is_not_there_is_answered_with_the_nearest(
    npc: Npc, write: Write, given: str, there: str
) -> None:
    """So that a slip in it is seen."""
    write(there if "." in there else f"{there}/正文.yaml", BODY)
    result = npc("plan", "validate", given, language="zh")
    assert result.code == 2
    assert f"是否应为“{there}”" in result.err


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("2026年工作安排表.xlsx", ["NPC007"]),
        ("月度重点工作.docx", ["NPC007"]),
        ("2026年工作要点.docx", []),  # the plan has it
        ("图片.docx", []),
        ("~$安排表.docx", []),
    ],
)
def test_a_word_file_beside_is_told_where_the_plan_lacks_its_paper(
    npc: Npc, write: Write, name: str, codes: list[str]
) -> None:
    """As an info: nothing is wrong with the plan."""
    write("plans/2026/正文.yaml", BODY)
    write(f"plans/2026/{name}", b"PK\x03\x04")
    result = npc("plan", "validate", "--format", "concise", language="zh")
    assert result.code == 0
    assert re.findall(r"NPC\d{3}", result.out) == codes
    if codes:
        assert f"npc plan import plans/2026/{name}" in npc("plan", "validate", language="zh").out


def test_what_npc_made_of_a_plan_is_not_held_against_it(npc: Npc, write: Write) -> None:
    """Word files of all its papers, in its own folder."""
    write(
        "plans/2026/安排表.yaml",
        "kind: arrangement\nyear: 2026\norgan: 青山县人大常委会\ncategories: []\n",
    )
    before = npc("plan", "validate", "--format", "concise").out
    assert npc("plan", "render", "-o", "plans/2026/").code == 0
    assert [*Path("plans/2026").glob("*.docx")]
    assert npc("plan", "validate", "--format", "concise").out == before


def test_a_word_file_that_is_named_is_sent_to_import(npc: Npc, write: Write) -> None:
    """And to the check of its form."""
    path = write("要点.docx", b"PK\x03\x04")
    assert "要变成计划，用 npc plan import" in npc("plan", "validate", path, language="zh").out
