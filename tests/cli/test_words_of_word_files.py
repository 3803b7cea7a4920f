"""`npc docx text`: the words of a Word file, and `git diff` by it."""

import sys
from pathlib import Path

from docx import Document

from git_repos import committed, git
from support import ROOT, Npc, Write


def word_file(path: Path, month: str) -> Path:
    """Make a Word file with a paragraph, and a table in which two cells are one."""
    document = Document()
    document.add_paragraph("　　一、围绕大局")
    table = document.add_table(2, 3)
    cells = ("项目", "时间", "部门", "听取报告", month, "")
    for cell, text in zip((cell for row in table.rows for cell in row.cells), cells, strict=True):
        cell.text = text
    table.cell(0, 1).merge(table.cell(0, 2))
    document.add_paragraph("")
    document.add_paragraph("附：说明")
    document.save(str(path))
    return path


def test_words_of_a_word_file(npc: Npc, tmp_path: Path) -> None:
    path = word_file(tmp_path / "安排.docx", "5月")
    result = npc("docx", "text", path)
    assert (result.code, result.err) == (0, "")
    assert result.out == "一、围绕大局\n项目\t时间 部门\n听取报告\t5月\n附：说明\n"
    assert npc("docx", "text", path, "-o", "words.txt").code == 0
    assert (tmp_path / "words.txt").read_text(encoding="utf-8") == result.out


def test_a_plan_has_all_its_words(npc: Npc, tmp_path: Path) -> None:
    """What is printed is there, row by row."""
    npc("plan", "render-docx", ROOT / "plans" / "nanhai-2023", "-o", "made")
    (made,) = (tmp_path / "made").glob("*.docx")
    out = npc("docx", "text", made).out
    row = next(line for line in out.splitlines() if "关于诉前调解工作情况的报告" in line)
    assert row.split("\t")[2:5] == ["听取区法院关于诉前调解工作情况的报告", "法制工委", "8月"]


def test_a_file_without_words(npc: Npc, tmp_path: Path) -> None:
    Document().save(str(tmp_path / "空.docx"))
    result = npc("docx", "text", "空.docx")
    assert (result.code, result.out, result.err) == (0, "", "")


def test_what_is_no_word_file(npc: Npc, write: Write) -> None:
    write("a.docx", b"PK\x03\x04broken")
    for name in ("a.docx", "b.docx", "."):
        result = npc("docx", "text", name, language="zh")
        assert (result.code, result.out) == (2, "")
        assert result.err.startswith("错误：")
    word_file(write("c.docx", "").parent / "c.docx", "5月")
    assert npc("docx", "text", "c.docx", "-o", "c.docx").code == 2


def test_git_compares_word_files_by_it(tmp_path: Path) -> None:
    """As init writes .gitattributes."""
    (tmp_path / ".gitattributes").write_text("*.docx diff=npc\n", encoding="utf-8")
    word_file(tmp_path / "a.docx", "5月")
    committed(tmp_path)
    git(tmp_path, "config", "diff.npc.textconv", f"{sys.executable} -m npc docx text")
    word_file(tmp_path / "a.docx", "6月")
    changed = [line for line in git(tmp_path, "diff").splitlines() if line[:1] in "+-"]
    assert changed[2:] == ["-听取报告\t5月", "+听取报告\t6月"]
