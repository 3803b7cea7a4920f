"""A PDF is read as lines and tables as they are drawn, and never as if that were sure."""

import sys
from io import BytesIO
from pathlib import Path

import pytest

from npc.errors import UsageError
from npc.originals import pdf_files
from read_originals import grids, original, passages, pasted, remarks, rows, texts

pypdf = pytest.importorskip("pypdf")
weasyprint = pytest.importorskip("weasyprint")

STYLE = """<style>@page{size:A4;margin:3cm;@bottom-center{content:"— " counter(page) " —"}}
body{font:16pt/28pt "Noto Serif CJK SC","Noto Sans CJK SC","SimSun",serif}p{text-indent:2em;margin:0;text-align:justify}
h1{text-align:center;font-size:22pt}table{border-collapse:collapse;font-size:12pt}td{border:1px solid;padding:5pt;width:4em}</style>"""
SENTENCE = (
    "坚持党的全面领导，依法履行宪法法律赋予的各项职责，践行全过程人民民主，推动人大工作高质量发展。"
)
PAPER = (
    f"<h1>示例县工作要点</h1><p>一、强化监督</p><p>1. {SENTENCE * 3}</p><p>2. {SENTENCE}</p>"
    "<table><tr><td>类别</td><td>项目</td><td>部门</td></tr><tr><td rowspan=2>监督</td><td>听取报告和意见</td><td>办公室</td></tr>"
    f"<tr><td colspan=2>视察</td></tr></table><p style='break-before:page'>3. {SENTENCE}</p>"
)


def drawn(text: str) -> bytes:
    return bytes(
        weasyprint.HTML(string=f"<html><head>{STYLE}</head><body>{text}</body></html>").write_pdf()
    )


@pytest.fixture(scope="module")
def paper() -> bytes:
    """Draw a paper of two pages."""
    return drawn(PAPER)


def test_lines_are_put_together_to_paragraphs(paper: bytes) -> None:
    file = pasted(paper)
    assert texts(file) == [
        "示例县工作要点",
        "一、强化监督",
        f"1.{SENTENCE * 3}",
        f"2.{SENTENCE}",
        f"3.{SENTENCE}",
    ]
    title, *_, last = passages(file)
    assert (title.is_centred, round(title.size), title.place.zh) == (True, 22, "第1页第1行")
    assert last.place.zh == "第2页第1行"
    assert remarks(file)[0].startswith("PDF 里没有段落和单元格的信息")
    assert remarks(file)[1:] == ["页码2处未读入"]


def test_cells_are_where_they_are_drawn(paper: bytes) -> None:
    file = pasted(paper)
    assert rows(file) == [
        ["类别", "项目", "部门"],
        ["监督", "听取报告和意见", "办公室"],
        ["监督", "视察", "视察"],
    ]
    (grid,) = grids(file)
    assert grid.cells[1][1].passages[0].place.zh == "第1页表1第2行第2列"


def test_a_scan_is_told_to_be_recognised() -> None:
    with pytest.raises(UsageError, match="it is a scan") as caught:
        pasted(drawn("<svg width=99 height=99><rect width=50 height=50 /></svg>"))
    assert "OCR" in (caught.value.hint.zh if caught.value.hint else "")


def test_pages_without_text_are_named(paper: bytes) -> None:
    writer = pypdf.PdfWriter(BytesIO(paper))
    writer.insert_blank_page(index=1)
    buffer = BytesIO()
    writer.write(buffer)
    assert "第2页没有文字（可能是扫描的图片），未读入" in remarks(pasted(buffer.getvalue()))


def test_one_with_a_password_is_refused(paper: bytes) -> None:
    writer = pypdf.PdfWriter(BytesIO(paper))
    writer.encrypt("秘密", algorithm="RC4-128")
    buffer = BytesIO()
    writer.write(buffer)
    with pytest.raises(UsageError, match="protected by a password"):
        pasted(buffer.getvalue())


def test_one_that_is_cut_is_refused(paper: bytes) -> None:
    with pytest.raises(UsageError):
        pasted(paper[: len(paper) // 3])


def test_too_many_pages_are_refused(paper: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_files, "MOST_PAGES", 1)
    with pytest.raises(UsageError, match="has 2 pages, more than 1"):
        pasted(paper)


def test_streams_that_swell_are_refused(monkeypatch: pytest.MonkeyPatch, paper: bytes) -> None:
    monkeypatch.setattr("npc.originals.pdf_streams.MOST_IN_ALL", 1000)
    with pytest.raises(UsageError, match="too large"):
        pasted(paper)


def test_without_pdfplumber_it_is_said_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paper: bytes
) -> None:
    monkeypatch.setitem(sys.modules, "pdfplumber", None)
    with pytest.raises(UsageError) as caught:
        original(tmp_path / "a.docx", paper)
    assert "npc-work-points[pdf]" in (caught.value.hint.zh if caught.value.hint else "")
