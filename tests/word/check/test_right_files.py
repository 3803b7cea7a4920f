"""Files that are as asked, of kinds other than a plan: nothing is said of them."""

from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from handmade_papers import (
    LONG,
    SIGNED,
    TEXT,
    TITLE,
    Line,
    said,
    set_look,
    write_words,
    written,
)
from measured import changed, found_in, sample, saved, serious
from npc.diagnostics import Diagnostic
from npc.layout.profile import Profile
from npc.word.check.checking import measure, report_of

ADDRESSED: list[tuple[Line, ...]] = [
    (("kai", "（2025年3月5日在县人大常委会会议上）"), ("kai", "县司法局局长　某某")),
    (("kai", "——2025年1月15日在县第十七届人民代表大会第四次会议上"), ("kai", "主任　某某")),
    (("", ""), ("kai", "示例县人民政府"), ("kai", "2025年3月5日")),
]


@pytest.mark.parametrize("lines", ADDRESSED)
def test_a_salutation_stands_below_the_speaker(lines: tuple[Line, ...], tmp_path: Path) -> None:
    """Names and days below a title part it not from who is addressed."""
    document = written(("title", "关于条例的说明"), *lines, ("", ""), ("edge", "各位代表："), *TEXT)
    assert said(document, tmp_path) == []


HEADS: list[tuple[Line, ...]] = [
    (("mark", "示例县人民代表大会常务委员会公告"), ("", ""), ("centre", "第5号"), ("", "")),
    (
        ("mark", "人大工作简报"),
        ("centre", "2025年第12期（总第300期）"),
        ("edge", "示例县人大常委会办公室　　　2025年3月5日"),
        *TITLE,
    ),
    (
        ("mark", "示例县人大常委会简报"),
        ("centre", "（第12期）"),
        ("edge", "示例县人大常委会办公室编　　2025年3月5日"),
        *TITLE,
    ),
    (("mark", "示例县人大常委会会议纪要"), ("edge", "示例县人大常委会　2025年3月5日"), ("", "")),
    (("title", "示例县人民代表大会常务委员会公告"), ("centre", "（第5号）"), ("", "")),
]


@pytest.mark.parametrize("lines", HEADS)
def test_issues_have_numbers_below_the_red_mark(lines: tuple[Line, ...], tmp_path: Path) -> None:
    """Number and day of a 公告, 简报 or 纪要 are neither its title nor its text."""
    assert said(written(*lines, *TEXT), tmp_path) == []


def test_what_is_no_issue_is_still_a_title(tmp_path: Path) -> None:
    """Below a red mark a title in the wrong size is found."""
    document = written(
        ("mark", "示例县人大常委会文件"), ("", ""), ("centre", "关于监督的意见"), *TEXT
    )
    assert any("标题应为2号" in one for one in said(document, tmp_path))


LABELLED: list[tuple[Line, ...]] = [
    (("hei", "第一条　\b为了规范议事活动，依法制定本规则。"), ("hei", "第二条　\b" + LONG)),
    (("hei", "任命："), ("text", "某某为示例县人民法院副院长。"), ("hei", "免去："), *TEXT),
    (("hei", "3月5日（星期三）"), ("text", "第一次全体会议。听取报告。"), *TEXT),
    (("hei", "第一部分　监督工作"), ("hei", "一、听取报告"), ("hei", "二、执法检查"), *TEXT,
     ("hei", "第二部分　代表工作"), ("hei", "一、联系代表"), *TEXT),
    (("kai-text", "（一）听取报告\b（6项）"), ("kai-text", "（二）执法检查\b：" + LONG), *TEXT),
]  # fmt: skip


@pytest.mark.parametrize("lines", LABELLED)
def test_labels_may_be_set_like_headings(lines: tuple[Line, ...], tmp_path: Path) -> None:
    """What begins 第一条 or 任命： is no recipients line, and may begin in 黑体."""
    assert said(written(*TITLE, *lines), tmp_path) == []


def test_only_labels_may(tmp_path: Path) -> None:
    """Text that begins in 黑体 with no label is found as before."""
    document = written(*TITLE, *TEXT, ("hei", "依法听取和审议\b" + LONG))
    assert any("正文应为" in one for one in said(document, tmp_path))


def test_names_hang_under_their_label(tmp_path: Path) -> None:
    """Names behind 出席： go on below the first of them."""
    names = "、".join(["某某"] * 20)
    document = written(*TITLE, *TEXT, ("hei", "出席：\b" + names))
    layout = document.paragraphs[-1].paragraph_format
    layout.left_indent, layout.first_line_indent = Pt(80), Pt(-48)
    assert said(document, tmp_path) == []


BESIDE: list[tuple[Line, ...]] = [
    (*TEXT, ("small-right", "单位：万元"), ("|", "项目")),
    (*TEXT, ("|", "项目"), ("small", "注：本表数据由县财政局提供。")),
    (*TEXT, ("|", "项目"), ("small", "说明：1.本表由办公室填报。"), ("small-in", "2.每季度末报送。")),
    (*TEXT, *SIGNED, ("", ""), ("four", "抄送：县委办公室，县人民政府办公室，"), ("four", "各乡镇人大。"),
     ("four", "示例县人大常委会办公室　2025年3月5日印发"), ("four-right", "（共印50份）")),
    (*TEXT, *SIGNED, ("hei-edge", "^附表"), ("", ""), ("title", "议题安排表")),
    (*TEXT, ("hei-edge", "第一代表团（4名）"), ("edge", "某　甲　　某　乙　　某　丙　　某　丁"), *TEXT),
    (("edge", "一、加强重点监督…………………1"), ("edge", "二、做好代表工作…………………2"), *TEXT),
]  # fmt: skip


@pytest.mark.parametrize("lines", BESIDE)
def test_what_stands_beside_the_text_is_not_measured_as_text(
    lines: tuple[Line, ...], tmp_path: Path
) -> None:
    """Units and notes of tables, the imprint, lists of names and hand-made contents are let be."""
    assert said(written(*TITLE, *lines), tmp_path) == []


def test_a_title_below_a_line_of_recipients_is_one(tmp_path: Path) -> None:
    """主送： stands above the title in some offices, and is no end of the document."""
    document = written(("edge", "主送：县人民政府"), *TITLE, ("edge", LONG))
    assert any("段首应左空2字" in one for one in said(document, tmp_path))


def test_text_below_the_imprint_is_measured_on_a_new_page(tmp_path: Path) -> None:
    """The imprint ends with its page."""
    document = written(*TITLE, *TEXT, ("four", "抄送：县委办公室。"), ("edge", "^" + LONG))
    assert any("段首应左空2字" in one for one in said(document, tmp_path))


@pytest.mark.parametrize("look", ["kai", "title"])
@pytest.mark.parametrize("note", ["（草案）", "（试行）"])
def test_an_annex_may_be_a_draft(note: str, look: str, tmp_path: Path) -> None:
    """（草案） below the title of an annex may belong to its name."""
    annex = (("hei-edge", "^附件"), ("", ""), ("title", "示例县议事规则"), (look, note), ("", ""))
    note_above = ("text", f"附件：示例县议事规则{note}")
    found = said(written(*TITLE, *TEXT, ("", ""), note_above, *SIGNED, *annex, *TEXT), tmp_path)
    assert not any("附件标题为" in one for one in found)


INDENTS = [
    'w:leftChars="305" w:left="640"',
    'w:leftChars="305"',
    'w:leftChars="305" w:left="1600" w:hangingChars="300" w:hanging="960"',
    'w:leftChars="305" w:hangingChars="300" w:hanging="960"',
]


@pytest.mark.parametrize("indent", INDENTS)
def test_indents_in_characters_count_those_of_the_usual_style(indent: str, tmp_path: Path) -> None:
    """Three characters of 五号 are two of 三号, where the first line hangs as well."""
    document = written(*TITLE, *TEXT, ("", ""), ("edge", "附件：议题安排表"))
    document.styles["Normal"].font.size = Pt(10.5)
    properties = document.paragraphs[-1]._p.get_or_add_pPr()  # noqa: SLF001
    for one in properties.findall(qn("w:ind")):
        properties.remove(one)
    properties.append(parse_xml(f"<w:ind {nsdecls('w')} {indent}/>"))
    assert said(document, tmp_path) == []


def test_a_style_is_found_wherever_it_is_named(tmp_path: Path) -> None:
    """LibreOffice writes the end of a section before the style of its paragraph."""

    def moved(document: Document) -> None:
        for one in document.element.body.iter(qn("w:pStyle")):
            one.getparent().append(one)

    assert serious(found_in(changed(moved), tmp_path)) == serious(found_in(sample(), tmp_path))


def _numbers(document: Document, folder: Path) -> list[Diagnostic]:
    found = found_in(saved(document), folder)
    return [one for one in found if one.rule.code == "NPC505"]


@pytest.mark.parametrize(("words", "count"), [("抄送：县委办公室。", 0), ("又及。", 1)])
def test_the_page_of_the_imprint_has_no_number(words: str, count: int, tmp_path: Path) -> None:
    """Clause 7.5 has no number on a last page with nothing but the imprint."""

    def parted(document: Document) -> None:
        section = document.add_section(WD_SECTION.NEW_PAGE)
        for footer in (section.footer, section.even_page_footer):
            footer.is_linked_to_previous = False
        document.add_paragraph(words)

    data = docx.Document(_file(changed(parted), tmp_path))
    assert len(_numbers(data, tmp_path)) == count


def _file(data: bytes, folder: Path) -> str:
    path = folder / "parted.docx"
    path.write_bytes(data)
    return str(path)


@pytest.mark.parametrize(("mark", "count"), [("示例县人大常委会", 0), ("示例县人大常委会文件", 1)])
def test_a_letter_has_no_number_on_its_first_page(mark: str, count: int, tmp_path: Path) -> None:
    """A 复函 below the name of its organ, without 文件, is of the letter form."""

    def letter(document: Document) -> None:
        title = document.paragraphs[0]
        first, *others = title.runs
        first.text = "关于监督工作的复函"
        for run in others:
            run.text = ""
        head = title.insert_paragraph_before()
        set_look(head, "mark")
        write_words(head, mark, "mark")
        document.sections[0].different_first_page_header_footer = True

    data = docx.Document(_file(changed(letter), tmp_path))
    assert len(_numbers(data, tmp_path)) == count


def test_a_head_in_a_table_is_one(tmp_path: Path) -> None:
    """Document number and signer below a red head of two organs are no text."""
    number = ("edge", "示人常〔2025〕5号　　　　　　　签发人：某某")
    document = written(("|", ""), number, ("", ""), *TITLE, *TEXT)
    write_words(document.tables[0].cell(0, 0).paragraphs[0], "示例县人民代表大会常务委员会", "mark")
    assert said(document, tmp_path) == []


def test_a_text_area_of_another_width_is_rounded_as_word_rounds(tmp_path: Path) -> None:
    """Word keeps twentieths of a point, which may make room for one more character."""
    document = written(*TITLE, *TEXT)
    document.sections[0].right_margin = Mm(32)
    path = Path(_file(saved(document), tmp_path))
    profile = Profile({"text.width": "150mm"})
    found = report_of([measure(path, "file.docx", profile)]).diagnostics
    assert not any("每行应排" in one.message.zh for one in found)


@pytest.mark.parametrize(
    "words",
    [
        "一、听取和审议县人民政府关于2024年度环境状况的报告；",
        "（一）审查和批准2024年县本级决算。",
        f"（一）{LONG.removesuffix('。')}，不断提高监督实效。会后及时转办审议意见。",
    ],
)
def test_entries_of_lists_are_set_as_body(words: str, tmp_path: Path) -> None:
    """Numbered as headings are, and sentences: as agendas and lists of reports have them."""
    codes = serious(found_in(saved(written(*TITLE, *TEXT, ("text", words), *SIGNED)), tmp_path))
    assert "NPC511" not in codes


@pytest.mark.parametrize("words", ["一、加强监督工作", "（一）加强监督。会后及时转办审议意见。"])
def test_headings_are_not(words: str, tmp_path: Path) -> None:
    codes = serious(found_in(saved(written(*TITLE, *TEXT, ("text", words), *SIGNED)), tmp_path))
    assert "NPC511" in codes
