"""What an office edits in a Word file beside its rows: nothing of it is lost without a word."""

import shutil
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.document import Document
from docx.text.paragraph import Paragraph

from plan_changes import differing, texts
from support import ROOT, Npc

PLANS = ROOT / "plans"
KEPT = ROOT / "tests" / "kept" / "repo" / "plans" / "2025"
EditDocument = Callable[[Document], object]
Returned = tuple[int, list[str], list[str]]


@pytest.fixture
def edited(npc: Npc, tmp_path: Path) -> Callable[..., Returned]:
    """Render a plan, edit the first document with some words, put all back twice; the second time changes nothing."""

    def call(edit: EditDocument, folder: Path = PLANS / "shili-2025", name: str = "") -> Returned:
        plan = Path(shutil.copytree(folder, tmp_path / "plans" / folder.name))
        npc("plan", "render", plan, "-o", "made/")
        documents = sorted(Path("made").iterdir())
        path = next(each for each in documents if name in each.name)
        document = docx.Document(str(path))
        edit(document)
        document.save(str(path))
        before = texts(plan)
        result = npc("plan", "import", *documents, "--into", plan, language="zh")
        after = texts(plan)
        npc("plan", "import", *documents, "--into", plan)
        assert texts(plan) == after
        return result.code, result.err.splitlines(), differing(before, after)

    return call


def with_words(document: Document, words: str) -> Paragraph:
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    inner = (paragraph for cell in cells for paragraph in cell.paragraphs)
    every = (*document.paragraphs, *inner)
    found: list[Paragraph] = [paragraph for paragraph in every if words in paragraph.text]
    return found[0]


def put(words: str, after: str) -> EditDocument:
    """Put other words in their place, in the first paragraph that has them."""

    def call(document: Document) -> None:
        paragraph = with_words(document, words)
        text = paragraph.text.replace(words, after)
        for run in paragraph.runs[1:]:
            run.text = ""
        paragraph.runs[0].text = text

    return call


def without(words: str) -> EditDocument:
    """Take a paragraph out."""

    def call(document: Document) -> None:
        element = with_words(document, words)._p  # noqa: SLF001 - python-docx takes out no paragraphs
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)

    return call


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("收官之年", "+# npc: check[preamble] 原件中此处已空"),
        ("原则通过", "+# npc: check[adopted] 原件中此处已空"),
    ],
)
def test_texts_that_are_gone_are_marked(
    edited: Callable[..., Returned], words: str, mark: str
) -> None:
    """They stay, under a mark."""
    code, _, changed = edited(without(words))
    assert (code, changed) == (1, [mark])


def test_a_footnote_that_is_gone_is_marked(edited: Callable[..., Returned]) -> None:
    """Its reference went with the paragraph in which it stood."""
    code, _, changed = edited(without("三问一评"))
    assert code == 1
    assert "+  # npc: check[three] 原件中此处已空" in changed


def test_an_annex_note_that_says_something_else_is_marked(edited: Callable[..., Returned]) -> None:
    """Its titles are those of the annexes themselves."""
    code, _, changed = edited(
        put("附件：1. 示例县人大常委会2025年主要", "附件：1. 示例县人大常委会2025年")
    )
    assert (code, changed) == (
        1,
        [
            "+# npc: check[annexes] 附件说明写作“示例县人大常委会2025年工作安排表”，附件本身的标题是“示例县人大常委会2025年主要工作安排表”"
        ],
    )


def test_another_organ_is_said(edited: Callable[..., Returned]) -> None:
    """In the title, from which the plan's own would be made."""
    code, said, changed = edited(
        put("示例县人大常委会2025年工作要点", "云溪县人大常委会2025年工作要点")
    )
    assert (code, changed) == (1, [])
    assert "原件的机关是“云溪县人大常委会”，计划是“示例县人大常委会”的，机关没有改" in said


def test_the_red_head_is_taken_or_said(edited: Callable[..., Returned]) -> None:
    """Its number is a value, its mark the plan's organ."""
    code, said, changed = edited(
        put("示例县人民代表大会常务委员会文件", "云溪县人民代表大会常务委员会文件"), KEPT
    )
    assert (code, changed) == (1, [])
    assert said[0].startswith("原件中另有“云溪县人民代表大会常务委员会”")


def test_a_line_of_the_red_head_that_is_gone_is_marked(edited: Callable[..., Returned]) -> None:
    """As one that was changed is taken."""

    def edit(document: Document) -> None:
        put("〔2025〕5号", "〔2025〕6号")(document)
        without("特急")(document)

    _, _, changed = edited(edit, KEPT)
    assert changed == [
        "-  number: 示常〔2025〕5号",
        "+  number: 示常〔2025〕6号",
        "+  # npc: check[urgency] 原件中此处已空",
    ]


def test_a_category_keeps_its_rows_whatever_it_is_called(edited: Callable[..., Returned]) -> None:
    """It is renamed where it stands."""
    code, _, changed = edited(put("视察活动\n（1项）", "执法检查"))
    assert (code, changed) == (0, ["-  - name: 视察活动", "+  - name: 执法检查"])


def test_rows_of_a_month_that_is_called_otherwise_are_moved(
    edited: Callable[..., Returned],
) -> None:
    """Not typed a second time; the month that is left is marked."""
    code, _, changed = edited(_month("3月", "4月"))
    task = "    - {content: 开展2024年度环境状况专题调研, owners: 教科文卫工委}"
    assert (code, changed) == (
        1,
        ["+  # npc: check 原件中已没有此项", f"-{task}", "+  4:", f"+{task}"],
    )


def _month(before: str, after: str) -> EditDocument:
    def call(document: Document) -> None:
        cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
        cell = next(cell for cell in cells if cell.text == before)
        cell.paragraphs[0].runs[0].text = after

    return call


def test_a_row_that_is_shown_in_another_paper(edited: Callable[..., Returned]) -> None:
    """Changed in one of both the original contradicts itself; changed in both it does not."""

    def edit(document: Document) -> None:
        put(
            "1. 审查和批准2025年市本级决算。拟安排在8月",
            "1. 审查和批准2025年市本级决算。拟安排在9月",
        )(document)

    def both(document: Document) -> None:
        edit(document)
        edit(document)

    year = PLANS / "shilishi-2026"
    code, _, changed = edited(edit, year, "工作要点")
    assert code == 1
    assert [line[:40] for line in changed if "npc:" in line] == [
        "+      # npc: check[same] 原件中为“审查和批准2025"
    ]
    shutil.rmtree("plans")
    shutil.rmtree("made")
    code, _, changed = edited(both, year, "工作要点")
    assert code == 0
    assert len(changed) == 2


def test_annexes_that_differ_are_said(edited: Callable[..., Returned]) -> None:
    """The same paper stands behind two others: changed behind one of them only."""
    code, said, _ = edited(
        put("每季度至少活动一次", "每季度至少活动两次"), PLANS / "shilishi-2026", "通知"
    )
    assert code == 1
    assert "“代表活动组织办法”在原件中不止一份，内容不同，以第一份为准，请核对" in said


def test_word_and_workbook_that_contradict_each_other(npc: Npc, tmp_path: Path) -> None:
    """The Word file counts, and what the workbook says is marked, however often both are put in."""
    plan = Path(shutil.copytree(PLANS / "shili-2025", tmp_path / "plans" / "shili-2025"))
    npc("plan", "render", plan, "-o", "a.docx")
    npc("plan", "export", plan, "-o", "b.xlsx")
    document = docx.Document("a.docx")
    put("7月下旬", "8月下旬")(document)
    document.save("a.docx")
    book = openpyxl.load_workbook("b.xlsx")
    cells = (cell for row in book["安排表"].iter_rows() for cell in row)
    next(cell for cell in cells if cell.value == "7月下旬").value = "9月"
    book.save("b.xlsx")
    before = texts(plan)
    for names in (("a.docx", "b.xlsx"), ("b.xlsx", "a.docx")):
        assert npc("plan", "import", *names, "--into", plan).code == 1
        assert differing(before, texts(plan)) == [
            "+      # npc: check[when] 计划中这一处另有改动，工作簿中为“9月”",
            "-        when: 7月下旬",
            "+        when: 8月下旬",
        ]


def test_a_footnote_at_the_end_of_a_paragraph_does_not_join_the_next(
    edited: Callable[..., Returned],
) -> None:
    """What was rendered changes nothing."""
    _, _, changed = edited(lambda _: None, KEPT)
    assert changed == []
