"""What docs/import.md says is what happens: its sessions word by word, its options, its JSON."""

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.document import Document
from docx.table import _Row
from jsonschema import Draft202012Validator

from closed_schemas import closed
from page_sessions import PageSession
from support import ROOT, Npc

PAGE = ROOT / "docs" / "import.md"
SCHEMA = json.loads((ROOT / "schemas" / "import-1.schema.json").read_text(encoding="utf-8"))


def test_what_the_page_shows_is_what_happens(npc: Npc, monkeypatch: pytest.MonkeyPatch) -> None:
    """Step by step; NPC_WRITE_PAGES=1 writes the page anew, where npc has come to say something else."""
    monkeypatch.setenv("COLUMNS", "80")
    acts = {"改工作簿": _edit_workbook, "改安排表": _edit_document}
    page = PageSession(PAGE, npc, acts).page()
    if os.environ.get("NPC_WRITE_PAGES"):
        PAGE.write_text(page, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page


def _edit_document() -> None:
    """Change in Word what the page says of the printed document."""
    document = docx.Document(str(next(Path("build").glob("*.docx"))))
    _put(_row(document, "政府性债务管理情况的报告"), {4: "9月"})
    new = {2: "视察工业用地红线规划实施管理情况", 3: "城建环资工委"}
    _put(_row(document, "视察“种业+”"), new)
    document.save("改后的要点.docx")


def _row(document: Document, words: str) -> _Row:
    rows: list[_Row] = [row for table in document.tables for row in table.rows]
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
    sheet = book["安排表"]
    rows = enumerate(sheet.iter_rows(values_only=True), 1)
    at = next(number for number, row in rows if "优化营商环境" in str(row[2]))
    sheet.cell(at, 5).value = "7-9月"
    sheet.insert_rows(at + 1)
    texts = ("跟踪监督工作", None, "开展政府投资项目跟踪监督", "财经工委", "10月", None, "√")
    for column, text in enumerate(texts, 1):
        sheet.cell(at + 1, column).value = text
    book.save(path)


def test_every_option_and_rule_on_the_page_is_there(npc: Npc) -> None:
    text = PAGE.read_text(encoding="utf-8")
    commands = (("import",), ("export",), ("validate",), ("render-docx",))
    told = "".join(npc("plan", *command, "--help").out for command in commands)
    options = set(re.findall(r"--[a-z]+[a-z-]*", text)) - {"--format"}  # another word for --to
    assert {option for option in options if option not in told} == set()
    assert set(re.findall(r"NPC\d+", text)) >= {"NPC910", "NPC911", "NPC403"}


@pytest.mark.parametrize(
    "name", ["docs/examples/nanhai-2023.docx", "tests/importer/bad/formula.xlsx"]
)
def test_json_is_what_its_schema_describes(npc: Npc, name: str) -> None:
    """Every key that is written is described; the two have units of each kind, marks and differences."""
    record = json.loads(npc("plan", "import", ROOT / name, "-o", "-", "--to", "json").out)
    errors = Draft202012Validator(closed(SCHEMA)).iter_errors(record)
    assert [error.message for error in errors] == []
    assert {unit["went"] for unit in record["units"]} == {"value", "computed", "todo"}
    assert record["checks"]
