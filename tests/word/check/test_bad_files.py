"""One thing made wrong in a right file is found, and nothing else."""

from copy import deepcopy
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

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
from npc.errors import NpcError
from npc.facts.volumes import volumes_of
from npc.rules.registry import all_rules
from npc.word.check import rules as word_file
from npc.word.check.drawn import DRAWN
from npc.word.check.reading import read_word_file
from official_faults import FAULTS
from support import ROOT
from word import WordFile, read_plan

PLANS = sorted(path.name for path in (ROOT / "plans").iterdir() if path.is_dir())


@pytest.mark.parametrize("name", PLANS)
def test_our_own_documents_are_as_asked(name: str, tmp_path: Path) -> None:
    """What npc writes passes its own eye, to the millimetre: every document of every plan."""
    for volume in volumes_of(read_plan(ROOT / "plans" / name)):
        assert serious(found_in(WordFile.of(volume).data, tmp_path)) == set()


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
    at_edge(starting(document, "2025年是"))


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
    first, *others = titles[-1].runs
    first.text = "示例县人大常委会2025年重点工作安排表"
    for run in others:
        run.text = ""


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


def table_by_share(document: Document) -> None:
    width = document.tables[0]._tbl.tblPr.find(qn("w:tblW"))  # noqa: SLF001
    assert width is not None
    width.set(qn("w:type"), "pct")
    width.set(qn("w:w"), "6500")


def table_moved(document: Document) -> None:
    properties = document.tables[0]._tbl.tblPr  # noqa: SLF001
    for old in [*properties.iter(qn("w:jc"), qn("w:tblInd"))]:
        properties.remove(old)
    indent = OxmlElement("w:tblInd")
    indent.set(qn("w:w"), "2000")
    indent.set(qn("w:type"), "dxa")
    properties.append(indent)


def two_columns(document: Document) -> None:
    columns = document.sections[0]._sectPr.find(qn("w:cols"))  # noqa: SLF001
    assert columns is not None
    columns.set(qn("w:num"), "2")


def body_right(document: Document) -> None:
    starting(document, "2025年是").alignment = WD_ALIGN_PARAGRAPH.RIGHT


def body_centred(document: Document) -> None:
    starting(document, "2025年是").alignment = WD_ALIGN_PARAGRAPH.CENTER


def body_narrowed(document: Document) -> None:
    starting(document, "2025年是").paragraph_format.right_indent = Pt(48)


def red_body(document: Document) -> None:
    for run in starting(document, "2025年是").runs:
        run.font.color.rgb = RGBColor(255, 0, 0)


def space_above_heading(document: Document) -> None:
    starting(document, "二、").paragraph_format.space_before = Pt(12)


def entry_at_edge(document: Document) -> None:
    format_ = starting(document, "2. 示例县").paragraph_format
    format_.left_indent, format_.first_line_indent = Pt(32), Pt(0)


def chinese_entries(document: Document) -> None:
    run = starting(document, "附件：1.").runs[0]
    run.text = run.text.replace("1. ", "一、")
    run = starting(document, "2. 示例县").runs[0]
    run.text = run.text.replace("2. ", "二、")


def mark_in_brackets(document: Document) -> None:
    starting(document, "附件2").runs[0].text = "（附件2）"


def short_mark(document: Document) -> None:
    starting(document, "附件2").runs[0].text = "附2"


def mark_of_table(document: Document) -> None:
    starting(document, "附件1").runs[0].text = "附表1"


def comma_behind_number(document: Document) -> None:
    run = starting(document, "二、").runs[0]
    run.text = run.text.replace("二、", "二，")


def space_behind_number(document: Document) -> None:
    run = starting(document, "二、").runs[0]
    run.text = run.text.replace("二、", "二 ")


def at_edge(paragraph: Paragraph) -> Paragraph:
    """Take off the indent of the first line."""
    indent = paragraph._p.get_or_add_pPr().get_or_add_ind()  # noqa: SLF001
    indent.set(qn("w:firstLineChars"), "0")
    indent.set(qn("w:firstLine"), "0")
    return paragraph


def removed(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def signed(document: Document, date: str) -> list[Paragraph]:
    """Sign below the annex note, with a blank line above."""
    mark = starting(document, "附件1")
    lines = [
        mark.insert_paragraph_before(words, style="Body Text")
        for words in ("", "示例县人大常委会", date)
    ]
    for one in lines[1:]:
        one.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        one.paragraph_format.right_indent = Pt(64)
    return lines


def signed_at_once(document: Document) -> None:
    blank, *_ = signed(document, "2025年3月3日")
    removed(blank._p)  # noqa: SLF001


def date_at_left(document: Document) -> None:
    signed(document, "2025年3月3日")[-1].alignment = WD_ALIGN_PARAGRAPH.LEFT


def signed_at_left(document: Document) -> None:
    organ = at_edge(signed(document, "2025年3月3日")[1])
    organ.alignment = WD_ALIGN_PARAGRAPH.LEFT


def month_only(document: Document) -> None:
    signed(document, "2025年3月")


def no_such_day(document: Document) -> None:
    signed(document, "2025年2月30日")


def recipients_at_once(document: Document) -> None:
    below = starting(document, "2025年是")
    for one in document.paragraphs:
        if one._p is below._p:  # noqa: SLF001
            break
        one.paragraph_format.space_after = Pt(0)
        if not one.text:
            removed(one._p)  # noqa: SLF001
    new = below.insert_paragraph_before("各镇人大：", style="Body Text")
    at_edge(new)


def no_number_on_first_page(document: Document) -> None:
    document.sections[0].different_first_page_header_footer = True


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
    (letter, {"NPC501", "NPC521"}),
    (narrow_margins, {"NPC502", "NPC521", "NPC553"}),
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
    (table_by_share, {"NPC553"}),
    (table_moved, {"NPC553"}),
    (two_columns, {"NPC504"}),
    (body_right, {"NPC515"}),
    (body_centred, {"NPC515"}),
    (body_narrowed, {"NPC515"}),
    (red_body, {"NPC516"}),
    (space_above_heading, {"NPC513"}),
    (entry_at_edge, {"NPC531"}),
    (chinese_entries, {"NPC531"}),
    (mark_in_brackets, {"NPC532"}),
    (short_mark, {"NPC532"}),
    (mark_of_table, {"NPC532"}),
    (comma_behind_number, {"NPC523"}),
    (space_behind_number, {"NPC523"}),
    (signed_at_once, {"NPC517"}),
    (recipients_at_once, {"NPC517"}),
    (date_at_left, {"NPC515"}),
    (signed_at_left, {"NPC515"}),
    (month_only, {"NPC541"}),
    (no_such_day, {"NPC541"}),
    (no_number_on_first_page, {"NPC505"}),
    (inserted, {"NPC562"}),
]


@pytest.mark.parametrize(("change", "codes"), BAD, ids=[change.__name__ for change, _ in BAD])
def test_what_is_made_wrong_is_found(change: Change, codes: set[str], tmp_path: Path) -> None:
    """Each finding names its paragraph, what is asked for and what was found."""
    found = found_in(changed(change), tmp_path)
    assert serious(found) == codes, [one.message.en for one in found]
    assert all(one.place.span and one.hint for one in found)


def plain_rows(document: Document) -> None:
    table = document.tables[0]
    for _ in range(10):
        table._tbl.append(deepcopy(table.rows[-1]._tr))  # noqa: SLF001
    for row in table.rows:
        properties = row._tr.trPr  # noqa: SLF001
        assert properties is not None
        row._tr.remove(properties)  # noqa: SLF001


def half_width_comma(document: Document) -> None:
    starting(document, "2025年是").add_run("听取报告,加强监督。")


def comma_at_once(document: Document) -> None:
    run = starting(document, "2025年是").runs[0]
    run.text = f"同时,{run.text}"


def comma_in_cell(document: Document) -> None:
    document.tables[0].cell(1, 1).paragraphs[0].runs[0].text = "听取,审议"


INFOS: list[tuple[Change, set[str]]] = [
    (plain_rows, {"NPC551", "NPC552"}),
    (half_width_comma, {"NPC561"}),
    (comma_at_once, {"NPC561"}),
    (comma_in_cell, {"NPC561"}),
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
    tried |= {fault.code for fault in FAULTS}
    assert tried | DRAWN == {rule.code for rule in word_file.RULES}
    assert not {rule.code for rule in word_file.RULES} & {rule.code for rule in all_rules()}


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


def list_of(document: Document, text: str, *, restart: int | None, base: str = "") -> str:
    """Add a list to a document, on an abstract one of its own or the one that is given."""
    numbering = document.part.numbering_part.element
    number = str(1000 + len(numbering))
    if not base:
        base = number
        levels = (
            f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>'
        )
        element = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{base}">{levels}</w:abstractNum>'
        numbering.insert(0, parse_xml(element))
    over = f'<w:startOverride w:val="{restart}"/>' if restart is not None else ""
    numbering.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{base}"/>'
            f'<w:lvlOverride w:ilvl="0">{over}</w:lvlOverride></w:num>'
        )
    )
    return number


@pytest.mark.parametrize(("restart", "begins"), [(1, "（一）"), (None, "（三）")])
def test_lists_that_start_anew_do(restart: int | None, begins: str, tmp_path: Path) -> None:
    """Word restarts （一） below each 一、 by a list of its own on the same abstract one, or counts through the text."""
    document = docx.Document()
    first = list_of(document, "%1、", restart=None)
    second = list_of(document, "（%1）", restart=None)
    third = list_of(document, "（%1）", restart=restart, base=second)
    document.add_paragraph("示例县人大常委会工作要点")
    for number in (first, second, second, first, third, third):
        paragraph = document.add_paragraph("加强监督")._p  # noqa: SLF001
        numbers = (
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        )
        paragraph.get_or_add_pPr().append(parse_xml(numbers))
    assert "NPC522" not in serious(found_in(saved(document), tmp_path))
    read = read_word_file(tmp_path / "file.docx", "file.docx")
    assert read.paragraphs[5].words == f"{begins}加强监督"


def test_a_level_that_a_list_has_otherwise_is_read(tmp_path: Path) -> None:
    """A list may override how its abstract one writes a level."""
    document = docx.Document()
    number = list_of(document, "（%1）", restart=None)
    override = next(one for one in document.part.numbering_part.element.iter(qn("w:lvlOverride")))
    override.append(
        parse_xml(
            f'<w:lvl {nsdecls("w")} w:ilvl="0"><w:start w:val="1"/>'
            '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>'
        )
    )
    document.add_paragraph("示例县人大常委会工作要点")
    paragraph = document.add_paragraph("加强监督")._p  # noqa: SLF001
    numbers = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    paragraph.get_or_add_pPr().append(parse_xml(numbers))
    found = found_in(saved(document), tmp_path)
    assert any("“一、加强监督”" in one.message.zh for one in found)


@pytest.mark.parametrize(
    ("lines", "severity"),
    [
        (("示例县人大常委会关于调整2025年部分", "工作安排的通知"), None),
        (("示例县人大常委会2025年重大事项", "目录和清单"), None),
        (("示例县人大常委会2025年常委会会议", "题目汇编清单"), None),
        (("示例县人大常委会关于加强机关干部职工", "作风建设的意见"), None),
        (("示例县人民代表大会", "常务委员会2025年工作要点"), None),
        (("示例县人大常委会2025年监督", "工作和代表工作计划"), Severity.WARNING),
        (("示例县人大常委会2025年重点任", "务和重点工作"), Severity.WARNING),
        (("示例县人大常委会2025年工", "作要点和计划"), Severity.ERROR),
        (("示例县人大常", "委会2025年工作要点"), Severity.ERROR),
        (("示例县人大常委会20", "25年工作要点"), Severity.ERROR),
        (("莫力达瓦达", "斡尔族自治旗人大常委会工作要点"), Severity.ERROR),
        (("呼和", "浩特市人大常委会2025年工作要点"), Severity.ERROR),
        (("双江拉祜族佤族布朗族傣族自治县", "人大常委会2025年工作要点"), None),
        (("示例县人大常委会关于科技创新和", "县域经济发展的决定"), None),
        (("示例市人大常委会关于促进各民族", "交往交流的工作要点"), None),
    ],
)
def test_lines_of_titles_end_between_words(
    lines: tuple[str, str], severity: Severity | None, tmp_path: Path
) -> None:
    """Signs of two words beside each other are not taken for one word."""

    def titled(document: Document) -> None:
        run = document.paragraphs[0].runs[0]
        run.text = lines[0]
        run.add_break()
        run.add_text(lines[1])

    found = [one for one in found_in(changed(titled), tmp_path) if one.rule.code == "NPC521"]
    assert [one.severity for one in found] == ([severity] if severity else [])


def test_what_only_margins_are_to_blame_for_is_said_of_margins(tmp_path: Path) -> None:
    """Margins that are just tolerated leave 21 lines; then spacing is not said to be wrong."""

    def lower(document: Document) -> None:
        for section in document.sections:
            section.top_margin = Mm(38)

    (finding,) = found_in(changed(lower), tmp_path)
    assert finding.message.zh == "每面应排22行，现因页边距只排21行（第5.2.3条）"


def test_papers_of_meetings_have_labels(tmp_path: Path) -> None:
    """Small lines above the title are no title, and 讨论稿 below it parts it not from 各位代表."""

    def paper(document: Document) -> None:
        title = document.paragraphs[0]
        for words in ("县十七届人大常委会", "第二十九次会议文件（5）"):
            label = title.insert_paragraph_before(words, style="Body Text")
            at_edge(label)
        below = starting(document, "2025年是")
        draft = below.insert_paragraph_before("（讨论稿）", style="Body Text")
        draft.alignment = WD_ALIGN_PARAGRAPH.CENTER
        below.insert_paragraph_before("", style="Body Text")
        address = below.insert_paragraph_before("各位代表：", style="Body Text")
        at_edge(address)

    assert serious(found_in(changed(paper), tmp_path)) == set()


def test_a_mark_of_a_draft_stands_above_an_annex(tmp_path: Path) -> None:
    """An annex that is printed by itself is still at the top of its page."""

    def draft(document: Document) -> None:
        mark = starting(document, "附件1")._p  # noqa: SLF001
        for one in list(mark.itersiblings(preceding=True)):
            removed(one)
        starting(document, "附件1").paragraph_format.page_break_before = False
        starting(document, "附件1").insert_paragraph_before("送审稿")

    assert "NPC532" not in serious(found_in(changed(draft), tmp_path))


@pytest.mark.parametrize(
    ("kind", "codes"),
    [(WD_SECTION.CONTINUOUS, {"NPC532"}), (WD_SECTION.NEW_PAGE, set[str]())],
)
def test_only_sections_that_begin_a_page_do(
    kind: WD_SECTION, codes: set[str], tmp_path: Path
) -> None:
    """How a section begins is said where it ends."""

    def parted(document: Document) -> None:
        mark_on_same_page(document)
        section = deepcopy(document.sections[-1]._sectPr)  # noqa: SLF001
        before = starting(document, "附件2").insert_paragraph_before()
        before._p.get_or_add_pPr().append(section)  # noqa: SLF001
        document.sections[-1].start_type = kind

    assert serious(found_in(changed(parted), tmp_path)) & {"NPC532"} == codes


def test_a_section_on_other_paper_begins_a_page(tmp_path: Path) -> None:
    """Word cannot go on on the same page, whatever the section says."""

    def parted(document: Document) -> None:
        mark_on_same_page(document)
        section = deepcopy(document.sections[-1]._sectPr)  # noqa: SLF001
        before = starting(document, "附件2").insert_paragraph_before()
        before._p.get_or_add_pPr().append(section)  # noqa: SLF001
        last = document.sections[-1]
        last.start_type, last.page_width, last.page_height = (
            WD_SECTION.CONTINUOUS,
            Mm(297),
            Mm(210),
        )

    assert "NPC532" not in serious(found_in(changed(parted), tmp_path))


def test_the_annex_note_may_stand_on_a_line_of_its_own(tmp_path: Path) -> None:
    """Then there is no first number for others to stand under."""

    def alone(document: Document) -> None:
        run = starting(document, "附件：1.").runs[0]
        name = run.text.removeprefix("附件：")
        run.text = "附件："
        second = starting(document, "2. 示例县")
        entry_at_edge(document)
        first = second.insert_paragraph_before(name, style=second.style)
        first.paragraph_format.left_indent = Pt(32)
        first.paragraph_format.first_line_indent = Pt(0)

    messages = [one.message.zh for one in found_in(changed(alone), tmp_path)]
    assert not any("序号对齐" in one for one in messages)


def test_a_line_break_is_a_blank_line(tmp_path: Path) -> None:
    """It may end the text as well as stand in a paragraph of its own."""

    def broken(document: Document) -> None:
        signed_at_once(document)
        starting(document, "2. 示例县").runs[-1].add_break()

    assert serious(found_in(changed(broken), tmp_path)) == set()


def test_a_list_of_days_is_not_signed(tmp_path: Path) -> None:
    """A paragraph of the text that a date follows stays one."""

    def days(document: Document) -> None:
        second = starting(document, "二、")
        second.insert_paragraph_before("常委会第二十九次会议", style="Body Text")
        second.insert_paragraph_before("2025年3月3日", style="Body Text")

    assert serious(found_in(changed(days), tmp_path)) == set()


def test_a_long_name_below_the_text_is_a_signature(tmp_path: Path) -> None:
    """What stands above the date is who signs, even where it fills the line."""

    def long(document: Document) -> None:
        name = "内蒙古自治区鄂尔多斯市达拉特旗人民代表大会常务委员会教育科学文化卫生工作委员会"
        _, organ, date = signed(document, "2025年3月3日")
        organ.runs[0].text = name
        at_edge(organ).alignment = WD_ALIGN_PARAGRAPH.LEFT
        date.alignment = WD_ALIGN_PARAGRAPH.LEFT

    assert serious(found_in(changed(long), tmp_path)) == set()


def test_page_breaks_of_any_kind_begin_a_page(tmp_path: Path) -> None:
    """A break in the paragraph before does as well as a property of the mark."""

    def other_break(document: Document) -> None:
        mark_on_same_page(document)
        starting(document, "附件2").insert_paragraph_before().add_run().add_break(WD_BREAK.PAGE)

    assert "NPC532" not in serious(found_in(changed(other_break), tmp_path))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
