"""What pages of docs/ tell people to do in Word and Excel, done as they say."""

from collections.abc import Callable, Mapping
from pathlib import Path

import docx
import openpyxl
from docx.document import Document
from docx.shared import Pt
from docx.styles.style import ParagraphStyle
from docx.table import _Row

from support import Npc


def acts_of(npc: Npc) -> dict[str, Callable[[], object]]:
    """Return what is done, by the name that pages give it (`<!-- 做：NAME -->`)."""
    begin = "init . --organ 示例县人大常委会 --departments 办公室、财经工委 --year 2025"
    return {
        "建计划库": lambda: npc(*begin.split()),
        "建青山县": lambda: begin_repo(npc),
        "改成中文键": lambda: npc("plan", "fmt", "--keys", "zh"),
        "改安排表": edit_document,
        "改工作簿": edit_workbook,
        "改行距": lambda: widen_lines(npc),
        "写模板": write_template,
        "同事改": colleague_changes_document,
        "部门填表": department_fills_workbook,
        "改一项": date_one_matter,
    }


def edit_document() -> None:
    """Change in Word what docs/import.md says of the printed document."""
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


def edit_workbook() -> None:
    """Change in Excel what docs/import.md says of the exported tables."""
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


def widen_lines(npc: Npc) -> None:
    """Print a plan, and set its lines in Word to 30 points, as docs/docx-check.md says."""
    npc("plan", "render-docx")
    document = docx.Document(str(next(Path("build").glob("*.docx"))))
    for style in document.styles:
        if isinstance(style, ParagraphStyle) and style.paragraph_format.line_spacing == Pt(28.95):
            style.paragraph_format.line_spacing = Pt(30)
    document.save("工作要点.docx")


def write_template() -> None:
    """Write a Word file of an office's own with a tag, as docs/templates.md says."""
    document = docx.Document()
    document.add_paragraph("{{ plan.work_points.title }}")
    document.save("本单位模板.docx")


def begin_repo(npc: Npc) -> None:
    """Make the plan repo of docs/first-plan.md, and go there."""
    npc(*"init 青山县 --level 县 --departments 办公室、财经工委、社会建设工委 --year 2027".split())
    for path in Path("青山县").iterdir():
        path.rename(path.name)
    Path("青山县").rmdir()


def colleague_changes_document() -> None:
    """Change in Word what docs/printing.md says of the printed plan."""
    document = docx.Document(str(Path("build/青山县人大常委会2027年工作要点.docx")))
    _put(_row(document, "本级决算"), {3: "财经工委", 4: "7月"})
    document.save("改后的.docx")


def department_fills_workbook() -> None:
    """Fill in Excel what docs/printing.md says of the exported tables."""
    path = next(Path("build").glob("青山县*.xlsx"))
    book = openpyxl.load_workbook(path)
    sheet = book["安排表"]
    rows = enumerate(sheet.iter_rows(values_only=True), 1)
    at = next(number for number, row in rows if "综合报告" in str(row[2]))
    sheet.cell(at, 4).value = "财经工委"
    sheet.cell(at, 5).value = "9月"
    book.save(path)


def date_one_matter() -> None:
    """Set the time of the report on the environment, as docs/printing.md says."""
    path = Path("plans/2027/安排表.yaml")
    before, title, after = path.read_text(encoding="utf-8").partition("环境状况")
    path.write_text(before + title + after.replace("时间: 待填", "时间: 4月", 1), encoding="utf-8")
