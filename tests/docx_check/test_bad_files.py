"""One thing made wrong in a right file is found, and nothing else."""

from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from measured import (
    Change,
    changed,
    east_asian,
    found_in,
    sample,
    saved,
    serious,
    starting,
)
from npc.diagnostics import Severity
from npc.docx_check.drawn import DRAWN
from npc.errors import NpcError
from npc.rules import word_file
from npc.rules.registry import all_rules


@pytest.mark.parametrize("name", ["shili-2025", "nanhai-2023"])
def test_our_own_documents_are_as_asked(name: str, tmp_path: Path) -> None:
    """What npc writes passes its own eye, to the millimetre."""
    assert serious(found_in(sample(name), tmp_path)) == set()


def letter(document: Document) -> None:
    for section in document.sections:
        section.page_width, section.page_height = Mm(215.9), Mm(279.4)


def narrow_margins(document: Document) -> None:
    for section in document.sections:
        section.left_margin = section.right_margin = Mm(31.8)


def style_spacing(document: Document) -> None:
    for spacing in document.styles.element.iter(qn("w:spacing")):
        if spacing.get(qn("w:line")) == "579":
            spacing.set(qn("w:line"), "600")


def one_spacing(document: Document) -> None:
    starting(document, "2. 加强").paragraph_format.line_spacing = 1.5


def no_tightening(document: Document) -> None:
    spacing = document.styles["Normal"].element.rPr.find(qn("w:spacing"))
    spacing.set(qn("w:val"), "0")


def no_page_number(document: Document) -> None:
    for section in document.sections:
        for footer in (section.footer, section.even_page_footer):
            for paragraph in list(footer.paragraphs):
                for child in list(paragraph._p):  # noqa: SLF001
                    paragraph._p.remove(child)  # noqa: SLF001


def hyphens(document: Document) -> None:
    for text in document.sections[0].footer._element.iter(qn("w:t")):  # noqa: SLF001
        text.text = (text.text or "").replace("—", "-")


def centred_number(document: Document) -> None:
    document.sections[0].footer.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def same_footers(document: Document) -> None:
    document.settings.odd_and_even_pages_header_footer = False


def low_footer(document: Document) -> None:
    document.sections[0].footer_distance = Mm(10)


def number_font(document: Document) -> None:
    fonts = document.styles["footer"].element.rPr.find(qn("w:rFonts"))
    fonts.set(qn("w:ascii"), "Calibri")


def heading_font(document: Document) -> None:
    east_asian(starting(document, "一、"), "宋体")


def body_font_by_style(document: Document) -> None:
    fonts = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:rFonts')}")
    assert fonts is not None
    fonts.set(qn("w:eastAsia"), "宋体")


def title_size(document: Document) -> None:
    document.paragraphs[0].runs[0].font.size = Pt(18)


def title_left(document: Document) -> None:
    document.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.LEFT


def title_broken(document: Document) -> None:
    run = document.paragraphs[0].runs[0]
    run.text = "示例县人大常委会2025年工作要"
    run.add_break()
    run.add_text("点和其他安排")


def no_indent(document: Document) -> None:
    indent = starting(document, "2025年是")._p.get_or_add_pPr().get_or_add_ind()  # noqa: SLF001
    indent.set(qn("w:firstLineChars"), "0")
    indent.set(qn("w:firstLine"), "0")


def gap_in_headings(document: Document) -> None:
    starting(document, "二、").runs[0].text = "三、做好监督工作"


def pause_behind_point(document: Document) -> None:
    run = starting(document, "2. 加强").runs[0]
    run.text = run.text.replace("2. ", "2、")


def note_with_stop(document: Document) -> None:
    starting(document, "附件：1.").add_run("；")


def mark_with_colon(document: Document) -> None:
    starting(document, "附件2").runs[0].text = "附件2："


def mark_on_same_page(document: Document) -> None:
    paragraph = starting(document, "附件2")
    paragraph.paragraph_format.page_break_before = False


def mark_font(document: Document) -> None:
    east_asian(starting(document, "附件1"), "仿宋_GB2312")


def other_annex_title(document: Document) -> None:
    titles = [one for one in document.paragraphs if "安排表" in one.text]
    titles[-1].runs[0].text = "示例县人大常委会2025年重点工作安排表"


def third_annex(document: Document) -> None:
    starting(document, "2. 示例县").insert_paragraph_before(
        "3. 示例县人大常委会任务分工", style="附件说明（续）"
    )


def chinese_date(document: Document) -> None:
    starting(document, "附件：1.").insert_paragraph_before(
        "二〇二五年二月二十七日", style="Body Text"
    )


def zeros_in_date(document: Document) -> None:
    starting(document, "附件：1.").insert_paragraph_before("2025年02月27日", style="Body Text")


def cited_number(document: Document) -> None:
    starting(document, "2025年是").add_run("按照示人常发[2024]第03号文件执行。")


def wide_table(document: Document) -> None:
    width = document.tables[0]._tbl.tblPr.find(qn("w:tblW"))  # noqa: SLF001
    assert width is not None
    width.set(qn("w:w"), "10500")


def inserted(document: Document) -> None:
    paragraph = starting(document, "2025年是")._p  # noqa: SLF001
    change = OxmlElement("w:ins")
    change.set(qn("w:id"), "900")
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "新增。"
    run.append(text)
    change.append(run)
    paragraph.append(change)


BAD: list[tuple[Change, set[str]]] = [
    (letter, {"NPC501", "NPC503", "NPC504", "NPC521"}),
    (narrow_margins, {"NPC502", "NPC504", "NPC521", "NPC553"}),
    (style_spacing, {"NPC503"}),
    (one_spacing, {"NPC513"}),
    (no_tightening, {"NPC504"}),
    (no_page_number, {"NPC505"}),
    (hyphens, {"NPC506"}),
    (centred_number, {"NPC507"}),
    (same_footers, {"NPC507"}),
    (low_footer, {"NPC507"}),
    (number_font, {"NPC506"}),
    (heading_font, {"NPC511"}),
    (body_font_by_style, {"NPC511"}),
    (title_size, {"NPC512"}),
    (title_left, {"NPC515"}),
    (title_broken, {"NPC521"}),
    (no_indent, {"NPC514"}),
    (gap_in_headings, {"NPC522"}),
    (pause_behind_point, {"NPC523"}),
    (note_with_stop, {"NPC531"}),
    (mark_with_colon, {"NPC532"}),
    (mark_on_same_page, {"NPC532"}),
    (mark_font, {"NPC511"}),
    (other_annex_title, {"NPC533"}),
    (third_annex, {"NPC533"}),
    (chinese_date, {"NPC541"}),
    (zeros_in_date, {"NPC541"}),
    (cited_number, {"NPC542"}),
    (wide_table, {"NPC553"}),
    (inserted, {"NPC562"}),
]


@pytest.mark.parametrize(("change", "codes"), BAD, ids=[change.__name__ for change, _ in BAD])
def test_what_is_made_wrong_is_found(change: Change, codes: set[str], tmp_path: Path) -> None:
    """Each finding names its paragraph, what is asked for and what was found."""
    found = found_in(changed(change), tmp_path)
    assert serious(found) == codes, [one.message.en for one in found]
    assert all(one.place.span and one.hint for one in found)


def plain_rows(document: Document) -> None:
    for row in document.tables[0].rows:
        properties = row._tr.trPr  # noqa: SLF001
        assert properties is not None
        row._tr.remove(properties)  # noqa: SLF001


def half_width_comma(document: Document) -> None:
    starting(document, "2025年是").add_run("听取报告,加强监督。")


INFOS: list[tuple[Change, set[str]]] = [
    (plain_rows, {"NPC551", "NPC552"}),
    (half_width_comma, {"NPC561"}),
]


@pytest.mark.parametrize(("change", "codes"), INFOS, ids=[change.__name__ for change, _ in INFOS])
def test_what_only_practice_asks_is_an_info(
    change: Change, codes: set[str], tmp_path: Path
) -> None:
    """It fails no run."""
    found = found_in(changed(change), tmp_path)
    assert {one.rule.code for one in found} == codes
    assert serious(found) == set()


def test_every_rule_is_shown_to_find_something() -> None:
    """Those about drawn pages are tested from drawn pages."""
    tried = {code for _, codes in (*BAD, *INFOS) for code in codes}
    assert tried == {rule.code for rule in word_file.ALL} - DRAWN
    assert not {rule.code for rule in word_file.ALL} & {rule.code for rule in all_rules()}


def test_a_finding_says_what_is_asked_and_what_was_found(tmp_path: Path) -> None:
    """Clause, measure and consequence stand in one sentence, in both languages."""
    (finding,) = found_in(changed(style_spacing), tmp_path)
    assert finding.message.zh == "正文行距应为28.95磅，现为30磅，每面21行（第5.2.3条）"
    assert "should be 28.95 pt, and is 30 pt, which gives 21 lines a page" in finding.message.en


def test_what_the_standard_demands_is_an_error_and_what_is_usual_a_warning(tmp_path: Path) -> None:
    """The strength of each measure in the profile decides."""
    (paper, *_) = found_in(changed(letter), tmp_path)
    (font,) = found_in(changed(heading_font), tmp_path)
    assert paper.severity is Severity.ERROR
    assert font.severity is Severity.WARNING


def test_alike_findings_are_one(tmp_path: Path) -> None:
    """A wrong default is one fault, however many paragraphs show it."""
    found = found_in(changed(body_font_by_style), tmp_path)
    assert {one.rule.code for one in found} == {"NPC511"}
    assert len(found) <= 4
    assert any("共" in one.message.zh and one.related for one in found)


def test_fonts_of_any_foundry_do(tmp_path: Path) -> None:
    """The standard asks for 仿宋, not for the file of one maker."""

    def other_foundry(document: Document) -> None:
        for start, font in (
            ("一、", "方正黑体_GBK"),
            ("2025年是", "FangSong"),
            ("附件1", "SimHei"),
        ):
            east_asian(starting(document, start), font)

    assert found_in(changed(other_foundry), tmp_path) == ()


def test_full_width_spaces_indent_too(tmp_path: Path) -> None:
    """Many offices type them."""

    def spaces(document: Document) -> None:
        no_indent(document)
        run = starting(document, "2025年是").runs[0]
        run.text = f"　　{run.text}"

    assert found_in(changed(spaces), tmp_path) == ()


def test_pages_lie_for_wide_tables(tmp_path: Path) -> None:
    """A lying page has the same text area, turned; its numbers are not judged unless drawn."""

    def lying(document: Document) -> None:
        section = document.sections[-1]
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(297), Mm(210)
        section.left_margin, section.right_margin = Mm(37), Mm(35)
        section.top_margin, section.bottom_margin = Mm(28), Mm(26)

    codes = serious(found_in(changed(lying), tmp_path))
    assert codes & {"NPC501", "NPC502", "NPC507"} == set()


def test_deleted_text_is_not_read(tmp_path: Path) -> None:
    """A file is measured as if its changes were accepted."""

    def struck(document: Document) -> None:
        run = starting(document, "2025年是").runs[0]._r  # noqa: SLF001
        deleted = OxmlElement("w:del")
        run.addnext(deleted)
        other = OxmlElement("w:r")
        text = OxmlElement("w:delText")
        text.text = "发[2024]第03号"
        other.append(text)
        deleted.append(other)

    assert serious(found_in(changed(struck), tmp_path)) == {"NPC562"}


def test_numbers_that_word_writes_are_read(tmp_path: Path) -> None:
    """A heading with an automatic 一、 is a heading."""
    document = docx.Document()
    document.add_paragraph("示例县人大常委会工作要点")
    heading = document.add_paragraph("加强监督", style="List Number")
    numbering = document.part.numbering_part.element
    level = numbering.find(f".//{qn('w:lvl')}")
    for one in numbering.iter(qn("w:lvl")):
        one.find(qn("w:numFmt")).set(qn("w:val"), "chineseCountingThousand")
        one.find(qn("w:lvlText")).set(qn("w:val"), "%1、")
    assert level is not None
    found = found_in(saved(document), tmp_path)
    assert any("黑体" in one.message.zh and "“一、加强监督”" in one.message.zh for one in found)
    assert heading.text == "加强监督"


def test_page_breaks_of_any_kind_begin_a_page(tmp_path: Path) -> None:
    """A break in the paragraph before does as well as a property of the mark."""

    def other_break(document: Document) -> None:
        mark_on_same_page(document)
        starting(document, "附件2").insert_paragraph_before().add_run().add_break(WD_BREAK.PAGE)

    assert "NPC532" not in serious(found_in(changed(other_break), tmp_path))


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_no_damage_makes_it_fall(tmp_path: Path, data: st.DataObject) -> None:
    """Flipped bytes are findings or one sentence, never a traceback."""
    whole = bytearray(sample())
    flips = st.lists(
        st.tuples(st.integers(0, len(whole) - 1), st.integers(1, 255)), min_size=1, max_size=8
    )
    for at, mask in data.draw(flips):
        whole[at] ^= mask
    error: NpcError | None = None
    try:
        found_in(bytes(whole), tmp_path)
    except NpcError as raised:
        error = raised
    assert error is None or (error.exit_code == 2 and error.text.zh)
