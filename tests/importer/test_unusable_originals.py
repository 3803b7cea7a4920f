"""Files that are no office's papers, or mean harm: a sentence and exit 2, and nothing is written."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest

from measuring.corpus import FOLDER
from support import Npc

BAD = Path(__file__).parent / "bad"


def bad(name: str) -> Callable[[], bytes]:
    """Read a file that is kept."""
    return (BAD / name).read_bytes


def cut() -> bytes:
    """Return the first half of a Word file, as an interrupted download leaves it."""
    data = (FOLDER / "09-hand-nanhai.docx").read_bytes()
    return data[: len(data) // 2]


def bomb() -> bytes:
    """Return a Word file of 600 KB whose text is 130 MB."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED, compresslevel=1) as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        file.writestr("word/document.xml", b"<" + b"a" * (130 * 1024 * 1024))
    return stream.getvalue()


def far_cell() -> bytes:
    """Return a workbook with one cell at the very end of its sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["XFD1048576"] = "一、听取报告"
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "made", "said"),
    [
        ("空.docx", lambda: b"", "是空文件"),
        ("加密.docx", bad("encrypted.docx"), "设有打开密码"),
        ("残缺.docx", cut, ""),
        ("炸弹.docx", bomb, ""),
        ("扫描.pdf", bad("scan.pdf"), ""),
        ("远处.xlsx", far_cell, ""),
        ("程序.docx", lambda: b"\x7fELF" + bytes(200), "程序"),
        ("图片.docx", lambda: b"\x89PNG\r\n" + bytes(200), "图片"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(
    name: str, made: Callable[[], bytes], said: str, npc: Npc, tmp_path: Path
) -> None:
    """With its name, and the folder is not made."""
    (tmp_path / name).write_bytes(made())
    result = npc("plan", "import", name, "-o", "计划", language="zh")
    assert (result.code, result.out) == (2, "")
    assert name in result.err
    assert said in result.err
    assert not (tmp_path / "计划").exists()


@pytest.mark.parametrize(
    ("name", "called"),
    [("28-news-dongcheng.html", "要点.doc"), ("24-paste-shili.txt", "要点.docx")],
)
def test_what_a_file_is_is_told_by_what_it_holds(
    name: str, called: str, npc: Npc, tmp_path: Path
) -> None:
    """A web page or a text that is called a Word file is read as what it is."""
    (tmp_path / called).write_bytes((FOLDER / name).read_bytes())
    result = npc("plan", "import", called, "-o", "计划", language="zh")
    assert result.code in {0, 1}, result.err
    assert "种类: 工作要点" in (tmp_path / "计划" / "work-points.yaml").read_text("utf-8")


def test_formulas_without_results_are_said(npc: Npc, tmp_path: Path) -> None:
    """What a formula would show is not in the file: it is marked, or refused."""
    result = npc("plan", "import", BAD / "formula.xlsx", "-o", "计划", language="zh")
    written = "".join(path.read_text() for path in (tmp_path / "计划").glob("*"))
    assert result.code in {1, 2}
    assert "公式" in result.err + written


def test_a_folder_with_something_in_it_is_left_alone(npc: Npc, tmp_path: Path) -> None:
    """What was written by hand is never mixed with what is imported."""
    mine = tmp_path / "计划" / "我的.yaml"
    mine.parent.mkdir()
    mine.write_text("kind: text\n", encoding="utf-8")
    result = npc("plan", "import", FOLDER / "24-paste-shili.txt", "-o", "计划", language="zh")
    assert result.code == 2
    assert "不是空目录" in result.err
    assert [path.name for path in mine.parent.iterdir()] == [mine.name]


def test_a_text_too_long_for_a_plan_file_is_refused_with_its_place(
    npc: Npc, tmp_path: Path
) -> None:
    text = (
        "示例县人大常委会2025年工作要点\n一、依法履职\n1．加强监督。"
        + "听取报告，开展调研。" * 6000
    )
    (tmp_path / "要点.txt").write_text(text, encoding="utf-8")
    result = npc("plan", "import", "要点.txt", "-o", "计划", language="zh")
    assert (result.code, (tmp_path / "计划").exists()) == (2, False)
    assert "从第3行起的一项内容有60005个字符" in result.err


def test_names_of_files_write_nothing_into_a_plan(npc: Npc, tmp_path: Path) -> None:
    """A name may hold ends of lines, and marks that turn the reading direction."""
    name = "要点\nkind: text\n\u202e.txt"
    (tmp_path / name).write_bytes((FOLDER / "24-paste-shili.txt").read_bytes())
    result = npc("plan", "import", name, "-o", "计划", language="zh")
    written = (tmp_path / "计划" / "work-points.yaml").read_text("utf-8")
    assert result.code == 1, result.err
    assert "kind: text\n" not in written
    assert written.splitlines()[1] == "种类: 工作要点"


def test_of_what_is_missing_no_form_is_demanded(npc: Npc) -> None:
    result = npc("plan", "import", "没有.xlsx", language="zh")
    assert result.code == 2
    assert "请指定 Word/Excel 文件（.docx/.xlsx）" in result.err
