"""The sessions on docs/import.md are what happens, command by command and word by word."""

from collections.abc import Mapping
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.document import Document
from docx.table import _Row
from openpyxl.worksheet.worksheet import Worksheet

from page_sessions import PageSession
from support import ROOT, Npc

PAGE = ROOT / "docs" / "import.md"


def test_what_the_page_shows_is_what_happens(npc: Npc, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of each step in its order; where there is a difference, NPC_WRITE_PAGES=1 puts it into the page."""
    monkeypatch.setenv("COLUMNS", "80")
    acts = {"改工作簿": _edit_workbook, "改安排表": _edit_document}
    steps = list(PageSession(PAGE, npc, acts).run())
    assert [said for said, _ in steps] == [done for _, done in steps]


def _edit_document() -> None:
    """Change in Word what the page says of the printed document."""
    document = docx.Document(str(next(Path("build").glob("*.docx"))))
    _put(_row(document, "政府性债务管理情况的报告"), {4: "9月"})
    new = {2: "视察工业用地红线规划实施管理情况", 3: "城建环资工委"}
    _put(_row(document, "视察“种业+”"), new)
    document.save("改后的要点.docx")


def _row(document: Document, words: str) -> _Row:
    rows = (row for table in document.tables for row in table.rows)
    return next(row for row in rows if any(words in cell.text for cell in row.cells))


def _put(row: _Row, texts: Mapping[int, str]) -> None:
    for column, text in texts.items():
        first, *others = row.cells[column].paragraphs[0].runs
        first.text = text
        for run in others:
            run.text = ""


def _edit_workbook() -> None:
    """Change in Excel what the page says of the exported tables."""
    path = next(Path("build").glob("*.xlsx"))
    book = openpyxl.load_workbook(path)
    sheet: Worksheet = book["安排表"]
    at = next(row[0].row for row in sheet.iter_rows() if "优化营商环境" in str(row[2].value))
    sheet.cell(at, 5).value = "7-9月"
    sheet.insert_rows(at + 1)
    texts = ("跟踪监督工作", None, "开展政府投资项目跟踪监督", "财经工委", "10月", None, "√")
    for column, text in enumerate(texts, 1):
        sheet.cell(at + 1, column).value = text
    book.save(path)
