"""`npc plan duties`."""

import csv
import json
from pathlib import Path

import pytest

from statutory_year import GOOD
from support import ROOT, Npc, Write

NANHAI = ROOT / "plans" / "nanhai-2023"
SHILI = ROOT / "plans" / "shili-2025"


def test_the_checklist_of_a_year(npc: Npc) -> None:
    """Each matter with its state, article, months and item; what is missing says so."""
    result = npc("plan", "duties", NANHAI, language="zh")
    assert result.code == 0
    matters, articles = result.out.split("\n\n条文\n")
    assert "县级以上地方各级人民政府应当在每年六月至九月期间，将上一年度的本级决算草案" in articles
    head, headings, *rows = matters.splitlines()
    assert head == "佛山市南海区人大常委会2023年工作要点：法定事项15项，缺1项"
    assert headings.split() == [
        "状态",
        "事项",
        "依据",
        "法定月份",
        "会议",
        "对应项目",
        "时间",
        "位置",
    ]
    found = {row.split()[1]: row.split() for row in rows}
    assert found["上年度本级决算"][:7] == [
        "已列入",
        "上年度本级决算",
        "监督法（2006年）第十五条第二款",
        "6—9月",
        "常委会会议",
        "南海区及桂城街道2022年决算草案报告",
        "9月",
    ]
    assert found["上年度本级决算"][7].endswith("plans/nanhai-2023/arrangement.yaml:11")
    assert found["五年规划纲要实施情况中期评估"][0] == "缺"
    assert any(row.startswith("待核对 NPC363  备案审查工作情况") for row in rows)


def test_it_speaks_english_too(npc: Npc) -> None:
    """What the plan says stays Chinese."""
    head, headings, *rows = npc("plan", "duties", NANHAI).out.splitlines()
    assert head.endswith(": 15 statutory matters, 1 missing")
    assert headings.split()[:3] == ["State", "Matter", "Article"]
    assert any(row.startswith("missing") and "mid-term review" in row for row in rows)


def test_each_year_has_its_law(npc: Npc) -> None:
    """For 2025, the articles of the text of 2024; those of later laws are not asked."""
    result = npc("plan", "duties", SHILI, language="zh")
    assert "监督法第十九条第二款" in result.out
    assert "无缺项" in result.out
    assert "年度代表工作计划" not in result.out
    assert "本要点已经主任会议通过或者公布" in result.out


def test_what_does_not_apply_is_listed_with_its_reason(npc: Npc, write: Write) -> None:
    """So that the checklist says why."""
    text = (
        "kind: work-points\nyear: 2023\nlevel: county\n---\nkind: arrangement\ncategories: []\n"
        "duties: {mid-term-review: {exempt: 上年已评估}}\n"
    )
    write("plan.yaml", text)
    rows = npc("plan", "duties", "plan.yaml", language="zh").out.splitlines()
    (row,) = (row for row in rows if row.startswith("不适用"))
    assert "五年规划纲要实施情况中期评估" in row
    assert "上年已评估" in row


def test_what_stands_elsewhere_is_not_simply_missing(npc: Npc, write: Write) -> None:
    """The body text, the monthly plan, or a title that comes near."""
    text = """\
kind: work-points
year: 2025
level: county
sections:
  - {title: 甲, points: [{text: 听取和审议年度环境状况和环境保护目标完成情况的报告。}]}
---
kind: arrangement
categories:
  - name: 乙
    items: [{title: 听取和审议上半年经济运行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}]
---
kind: monthly-plan
months: {7: [{content: 听取和审议政府债务管理情况的报告}]}
"""
    write("plan.yaml", text)
    rows = npc("plan", "duties", "plan.yaml", language="zh").out.splitlines()
    found = {row.split()[1]: row for row in rows[2 : rows.index("")]}
    assert "只在正文提到" in found["上年度环境状况和环境保护目标完成情况"]
    assert "只列入7月重点工作计划" in found["政府债务管理情况"]
    assert found["本年度上一阶段国民经济和社会发展计划执行情况"].startswith("待确认")


def test_a_plan_without_year_or_level_cannot_be_asked(npc: Npc, write: Write) -> None:
    """The remedy says what to add."""
    write("plan.yaml", "kind: arrangement\ncategories: []\n")
    result = npc("plan", "duties", "plan.yaml")
    assert (result.code, result.out) == (2, "")
    assert "level" in result.err


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("kind: work-points\nyear: 2025\nlevel: county\n", "补上安排表（kind: arrangement）"),
        ("kind: work-points\nyear: 2025\n", "写明 level（province、city 或 county），补上安排表"),
        ("kind: arrangement\nlevel: county\ncategories: []\n", "写明 year"),
        ("kind: work-points\nyear: 2025\nlevel: township\n", "补上安排表"),
    ],
)
def test_the_remedy_names_only_what_is_lacking(
    npc: Npc, write: Write, text: str, hint: str
) -> None:
    """What is there need not be written again."""
    write("plan.yaml", text)
    said = npc("plan", "duties", "plan.yaml", language="zh").err
    assert hint in said
    assert ("year" in said) is ("year" not in text)
    assert ("level" in said) is ("level" not in text)


def test_corrections_of_an_older_audit_do_not_answer_for_this_year(npc: Npc, write: Write) -> None:
    """Beside those of last year's audit they are not listed; alone they are."""
    head = "kind: arrangement\nyear: 2025\nlevel: county\ncategories:\n  - name: 甲\n    items:\n"
    older = (
        "      - {title: 听取2023年度审计查出问题整改情况的报告, when: 3月, meetings: 常委会会议}\n"
    )
    due = older.replace("2023", "2024").replace("3月", "12月")

    def listed(text: str) -> str:
        write("plan.yaml", text)
        rows = npc("plan", "duties", "plan.yaml", language="zh").out.splitlines()
        return next(row for row in rows if "审计查出问题整改情况  " in row)

    assert "2023年度" in listed(head + older)
    assert "2024年度" in listed(head + older + due)
    assert "2023年度" not in listed(head + older + due)


def test_the_formats(npc: Npc) -> None:
    """The same rows for a spreadsheet, a page and a program."""
    rows = list(csv.reader(npc("plan", "duties", NANHAI, "--format", "csv").out.splitlines()))
    assert len({len(row) for row in rows}) == 1
    record = json.loads(npc("plan", "duties", NANHAI, "--format", "json").out)
    assert len(record["duties"]) == len(rows) - 1
    accounts = record["duties"][0]
    assert (accounts["id"], accounts["state"], accounts["months"]) == (
        "final-accounts",
        "listed",
        [6, 9],
    )
    assert accounts["items"][0]["line"] == 11
    text = npc("plan", "duties", NANHAI, "--format", "markdown").out
    matters, articles = text.split("The articles")
    assert len([line for line in matters.splitlines() if line.startswith("| ")]) == len(rows) + 1
    assert all(rows[number][-1] in articles for number in range(1, len(rows)))


def test_an_unknown_format(npc: Npc) -> None:
    """Those that there are are named."""
    result = npc("plan", "duties", NANHAI, "--format", "xml")
    assert (result.code, result.out) == (2, "")
    assert "text, md, html, docx, csv, xlsx, json" in result.err


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_cells_are_no_formulas_and_no_markup(npc: Npc, write: Write, sign: str) -> None:
    """What a plan says is shown, not obeyed."""
    text = f"""\
kind: work-points
year: 2012
level: county
---
kind: arrangement
categories:
  - name: 甲
    items: [{{title: '{sign}审查和批准|<b>2011年决算</b>', owners: 财经工委, when: 8月, meetings: 常委会会议}}]
"""
    write("plan.yaml", text)
    rows = list(csv.reader(npc("plan", "duties", "plan.yaml", "--format", "csv").out.splitlines()))
    assert rows[1][5].startswith(f"'{sign}")
    page = npc("plan", "duties", "plan.yaml", "--format", "markdown").out
    assert "<b>" not in page
    assert "\\|\\<b\\>" in page


def test_a_terminal_gets_a_table_that_fits(npc: Npc, monkeypatch: pytest.MonkeyPatch) -> None:
    """No line is wider than the terminal, and nothing of the titles is lost."""
    from npc.output.reports.width import width

    monkeypatch.setattr("npc.cli.views.is_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "80")
    for language in ("zh", "en"):
        out = npc("plan", "duties", NANHAI, language=language).out
        assert max(width(line) for line in out.splitlines()) <= 80
        assert "NPC363" in out


def test_what_is_cancelled_is_missing(npc: Npc, write: Write) -> None:
    """With words that say why; it stays on the list of rows and is not counted."""
    row = "title: 审查和批准2023年本级决算"
    write("plan.yaml", GOOD.replace(row, f"status: 已取消, {row}"))
    out = npc("plan", "duties", "plan.yaml", language="zh").out
    assert "，缺1项" in out.splitlines()[0]
    (line,) = (line for line in out.splitlines() if "上年度本级决算" in line)
    assert line.startswith("缺")
    assert "已取消：审查和批准2023年本级决算" in line
    traced = npc("plan", "trace", "plan.yaml", language="zh").out
    assert "8月 已取消" in traced
    assert "事项8个" in traced


@pytest.mark.parametrize(
    ("said", "state", "remark"),
    [
        ("published: 2026-03-02", "perhaps", "没有写明经主任会议通过"),
        ("adopted: [{date: 2026-02-20, body: 主任会议, action: 通过}]", "listed", "主任会议通过"),
        ("preamble: 甲。", "unnamed", None),
    ],
)
def test_publication_alone_does_not_say_who_passed_a_plan(
    npc: Npc, write: Write, said: str, state: str, remark: str | None
) -> None:
    """监督法第六十三条 wants both, and of a plan of supervision; it is not counted as missing."""
    body = f"kind: work-points\nyear: 2026\nlevel: county\n{said}\n---\n"
    write("plan.yaml", f"{body}kind: arrangement\ncategories: [{{name: 甲, items: []}}]\n")
    found = json.loads(npc("plan", "duties", "plan.yaml", "--to", "json", language="zh").out)
    (one,) = (each for each in found["duties"] if each["id"] == "supervision-plan")
    assert one["state"] == state
    assert remark is None or remark in one["remark"]


def test_articles_are_read_on_paper(npc: Npc, tmp_path: Path) -> None:
    """They run from the left, and two of them stand in one cell without a sign for the line's end."""
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    assert npc("plan", "duties", NANHAI, "-o", tmp_path / "duties.docx", language="zh").code == 0
    *_, articles = Document(str(tmp_path / "duties.docx")).tables
    cells = [row.cells[1] for row in articles.rows][1:]
    assert any("初步审查意见。 县、自治县" in cell.text for cell in cells)
    aligned = {
        paragraph.style.paragraph_format.alignment
        for cell in cells
        for paragraph in cell.paragraphs
    }
    assert WD_ALIGN_PARAGRAPH.CENTER not in aligned
