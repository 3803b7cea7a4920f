"""Tags of a Word template where they stand: filled rightly, or refused with the words of the paragraph."""

import re
import time
from pathlib import Path

import pytest
from lxml import etree

from npc.errors import RenderError
from npc.output.documents.office import filling
from npc.plan import Plan
from npc.word.package import W
from office_files import (
    RELATIONSHIPS,
    body_of,
    filled_parts,
    paragraph,
    table,
    text_run,
    word_file,
    words_of,
)
from ooxml import validated
from support import ROOT
from word import read_plan

SECONDS = 2.5
"""Of the processor, on a slow machine: the square came to 3 s on a fast one."""
TITLE = "示例县人大常委会2025年工作要点"
BOLD = "<w:rPr><w:b/></w:rPr>"


@pytest.fixture(scope="module")
def plan() -> Plan:
    """Return a plan with all parts."""
    return read_plan(ROOT / "plans" / "shili-2025")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a place for a template."""
    return tmp_path / "office.docx"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("题目：{{r plan.title }}。完", f"题目：{TITLE}。完"),
        ("{{p plan.title }}", TITLE),
        ("甲{{tc plan.year }}乙{{tr plan.year}}", "甲2025乙2025"),
        ("{{r “甲” }}", "甲"),
        ("{% set r = 1 %}{{r}}{{ r }}{{r if r else 2}}", "111"),
        ("{{ plan.arrangement.items[0].number }}", "1"),
        ("{{ plan.title|replace（“年”， “岁”） }}", None),
        ("{{ plan.title|replace(“年”, “岁”) }}", TITLE.replace("年", "岁")),
        ("{{ plan.title|replace('年', \"“\") }}", TITLE.replace("年", "“")),
        ("{{ plan.title|replace(”年“, ‘岁’) }}", TITLE.replace("年", "岁")),
        ("{{ plan.title|replace(\"年”, '岁') }}", TITLE.replace("年", "岁")),
        ("{{\u00a0plan.year\u3000|\u200bstring }}", "2025"),
        ("甲 {%- if true -%} 乙 {%- endif %} 丙", "甲乙 丙"),
        ("{# 甲 #}乙{#- 丙 -#} 丁{{ 1 }}", "乙丁1"),
        ("{% raw %}{{ x }}{% endraw %}", "{{ x }}"),
        ("{{ '<b>&amp;' }}{{ '<w:p/>'|safe }}", "<b>&amp;<w:p/>"),
        ("{{ plan.notice }}{{ true }}", "True"),
        ("{% macro f(x) %}（{{ x }}）{% endmacro %}{{ f('甲') }}{{ f('<') }}", "（甲）（<）"),
        ("{% set x %}甲{{ 1 }}{% endset %}{{ x }}", "甲1"),
        ("{% set x %}甲&乙{% endset %}{{ x|replace('乙', '丙') }}", "甲&丙"),
        ("{% set x %}甲乙{% endset %}{{ x[1:] }}{{ x|reverse }}{{ x|length }}{{ x == '甲乙' }}", "乙乙甲2True"),
        ("{% macro f() %}a{b {% endmacro %}{{ f()|upper }}", "A{B "),
        ("{% filter upper %}abc{% endfilter %}", "ABC"),
        ("{% set x %}{% raw %}{{ a }}{% endraw %}{% endset %}{{ x }}", "{{ a }}"),
        ("{{ plan.year ~ '\\ufdd00\\ufdd1' }}甲", "2025\ufffd0\ufffd甲"),
    ],
)  # fmt: skip
def test_what_a_tag_says(plan: Plan, path: Path, text: str, said: str | None) -> None:
    """The prefixed ones too, and those that were typed with the signs of a Chinese keyboard."""
    data = word_file(paragraph(text_run(text)))
    if said is None:
        assert "the tag has a full-width “（”" in fault(path, plan, data).text.en
        return
    assert words_of(filled_parts(path, plan, data)["word/document.xml"]) == [said]


def fault(path: Path, plan: Plan, data: bytes) -> RenderError:
    """Return the error that a template brings about."""
    path.write_bytes(data)
    with pytest.raises(RenderError) as caught:
        filling.fill(path, plan)
    return caught.value


def test_the_run_in_which_a_tag_begins_gives_the_look(plan: Plan, path: Path) -> None:
    """What stands outside of tags keeps its own."""
    runs = (
        text_run("甲{", BOLD),
        text_run("{ plan.", ""),
        text_run("year }}乙", "<w:rPr><w:i/></w:rPr>"),
    )
    body = body_of(filled_parts(path, plan, word_file(paragraph(*runs))))
    assert body == (
        f"<w:p><w:r>{BOLD}<w:t>甲2025</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>乙</w:t></w:r></w:p>"
    )


def test_a_loop_over_runs_repeats_them_as_they_look(plan: Plan, path: Path) -> None:
    """In one paragraph, whatever lies between its ends."""
    runs = (
        text_run("前{% for x in 'ab' %}", BOLD),
        text_run("{{ x }}"),
        text_run("，{% endfor %}后", BOLD),
    )
    body = body_of(filled_parts(path, plan, word_file(paragraph(*runs))))
    once = "<w:r><w:t>{}</w:t></w:r><w:r>" + BOLD + "<w:t>，</w:t></w:r>"
    ends = [f"<w:r>{BOLD}<w:t>{end}</w:t></w:r>" for end in "前后"]
    assert body == f"<w:p>{ends[0]}{once.format('a')}{once.format('b')}{ends[1]}</w:p>"


ITEMS = "{%tr for i in [1, 2] %}"
ENDIF = paragraph("{%p endif %}")
BESIDE = "there is more beside the tag"


@pytest.mark.parametrize(
    ("block", "words", "says"),
    [
        ("甲 {%p if true %} 乙{%p endif %}", "甲 {%p if true %} 乙", BESIDE),
        ("{{ 1 }}{%p endif %}", "{{ 1 }}{%p endif %}", "ends or divides what does not begin"),
        (table([ITEMS, "表头"], ["{{ i }}", ""], ["{%tr endfor %}", ""]), f"{ITEMS} 表头", BESIDE),
        (table(["{%tc for i in [1] %}甲", "乙", "{%tc endfor %}"]), "{%tc for i in [1] %}甲", BESIDE),
        (table(["{% for i in [1] %}{{ i }}", "甲{% endfor %}"]), "{% for i in [1] %}{{ i }}", "does not end in the paragraph"),
        (paragraph(text_run("甲{% if true %}")) + paragraph(text_run("{% endif %}")), "甲{% if true %}", "does not end in the paragraph"),
        (paragraph(text_run("{%p if true %}")) + table(["{%p endif %}", "甲"]), "{%p endif %}", "stand in different places"),
        ("{%tr for i in [1] %}{%tr endfor %}", "{%tr for i in [1] %}", "stands in no table"),
        (table(["{%tc for i in [] %}", "甲", "{%tc endfor %}"]), "", "a row of the table would have no cell"),
        (paragraph("{%p if true %}", "<w:r><w:br w:type='page'/></w:r>") + ENDIF, "{%p if true %}", "a page break"),
        (paragraph("{%p if true %}", "<w:r><w:footnoteReference w:id='1'/></w:r>") + ENDIF, "{%p if true %}", "a note"),
        (paragraph("<w:pPr><w:sectPr/></w:pPr>", "{%p if true %}") + ENDIF, "{%p if true %}", "a section break"),
        (paragraph("甲{% if true %}", f"<w:sdt><w:sdtContent>{text_run('乙{% endif %}')}</w:sdtContent></w:sdt>"), "甲{% if true %}乙{% endif %}", "stand in different places"),
        (table(["{%tc for i in range(64) %}", "{{ i }}", "{%tc endfor %}"]), "0 1 2", "more than 63 cells"),
        ("{{ plan.title ｝｝", "{{ plan.title ｝｝", "the braces are full-width"),
        ("甲 plan.title }}", "甲 plan.title }}", "“}}” stands outside of a tag"),
        ("{{ 1 }} plan.title ｝｝", "{{ 1 }} plan.title ｝｝", "“｝｝” stands outside of a tag"),
        ("{ { plan.title } }", "{ { plan.title } }", "“{ {” stands outside of a tag"),
        ("for x in [1] %}{{ 1 }}", "for x in [1] %}", "“%}” stands outside of a tag"),
        (paragraph("<w:r><w:drawing><x:docPr xmlns:x='x' id='1' descr='｛｛ plan.title ｝｝'/></w:drawing></w:r>"), "｛｛ plan.title ｝｝", "full-width: “｛｛”"),
        ("{{ plan.title|replace(“年”，“岁”) }}", "replace(“年”，“岁”)", "full-width “，”"),
        ("甲" * 99 + "{{ plan.titel }}", "甲" * 99 + "{{ plan.titel }}", "undefined: “titel”"),
        ("{% include 'x' %}", "{% include 'x' %}", "there is no template “x”"),
        ("{｛ plan.title }}", "{｛ plan.title }}", "the braces are full-width"),
        ("{％ if x ％}", "{％ if x ％}", "the braces are full-width"),
        ("{{ plan．title }}", "{{ plan．title }}", "full-width “．”"),
        ("{{ plan.title | replace('甲'，'乙') }}", "{{ plan.title", "full-width “，”"),
        ("{{ plan.title", "{{ plan.title", "syntax error: the tag “{{ plan.title” has no end"),
        ("{{ plan.year $ 1 }}", "{{ plan.year $ 1 }}", "syntax error: unexpected char '$'"),
        ("{{ plan.arrangement.items[99].text }}", "items[99]", "undefined: “99”; the list has no element"),
        ("{% if true %}甲", "{% if true %}甲", "syntax error: the tag “{% if true %}” has no tag that ends it"),
    ],
)  # fmt: skip
def test_what_cannot_be_filled_is_refused(
    plan: Plan, path: Path, block: str, words: str, says: str
) -> None:
    """With the words of the paragraph and a remedy, and never filled with something left out."""
    error = fault(path, plan, word_file(block if block.startswith("<w:") else paragraph(block)))
    assert says in error.text.en
    assert words in error.text.en
    assert error.hint or "no element" in says or "char" in says
    assert " at " not in error.text.en


def test_loops_of_paragraphs_and_rows_without_their_letters(plan: Plan, path: Path) -> None:
    """Where each end is alone in its place it is plain what is repeated."""
    rows = table(["{% for i in [1, 2] %}", ""], ["{{ i }}", "甲"], ["", "{% endfor %}"])
    blocks = (
        paragraph(text_run(text)) for text in ("{% for i in 'ab' %}", "{{ i }}", "{% endfor %}")
    )
    parts = filled_parts(path, plan, word_file(*blocks, rows))
    assert words_of(parts["word/document.xml"]) == ["a", "b", "1", "甲", "2", "甲"]


def test_cells_are_repeated_and_share_the_width(plan: Plan, path: Path) -> None:
    """The grid has as many columns as the rows."""
    row = ["头", "{%tc for i in [1, 2, 3, 4] %}", "{{ i }}", "{%tc endfor %}"]
    body = body_of(filled_parts(path, plan, word_file(table(row))))
    assert words_of(f'<x xmlns:w="{W[1:-1]}">{body}</x>'.encode()) == ["头", "1", "2", "3", "4"]
    assert body.count('<w:gridCol w:w="800"/>') == 5
    assert body.count('<w:tcW w:w="800" w:type="dxa"/>') == 5


def test_what_is_left_empty_is_whole(plan: Plan, path: Path) -> None:
    """A cell keeps a paragraph; a table without rows goes."""
    cell = "".join(paragraph(text_run(text)) for text in ("{%p if false %}", "甲", "{%p endif %}"))
    gone = table(["{%tr for i in [] %}"], ["{{ i }}"], ["{%tr endfor %}"])
    body = body_of(filled_parts(path, plan, word_file(table([cell]), gone)))
    assert body.count("<w:tbl>") == 1
    assert body.endswith("<w:p/></w:tc></w:tr></w:tbl>")


def test_what_was_deleted_is_not_run(plan: Plan, path: Path) -> None:
    """Changes count as accepted, as where a file is checked; what was put in is run."""
    deleted = "<w:del w:id='1' w:author='x'><w:r><w:delText>{{ no</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom w:id='2' w:author='x'>{text_run('{{ nothing }}')}</w:moveFrom>"
    put_in = f"<w:ins w:id='3' w:author='x'>{text_run('{{ plan.year }}')}</w:ins>"
    body = body_of(filled_parts(path, plan, word_file(paragraph(deleted, moved, put_in))))
    assert "{{ no" in body
    assert "<w:t>2025</w:t>" in body


def test_macros_that_hold_paragraphs_are_refused(plan: Plan, path: Path) -> None:
    """They would be printed within a text, where no program shows them."""
    made = [
        paragraph(text_run(text))
        for text in ("{%p macro f() %}", "甲", "{%p endmacro %}", "乙{{ f() }}")
    ]
    assert "“乙甲” would stand within a text" in fault(path, plan, word_file(*made)).text.en


def test_all_places_of_a_document(plan: Plan, path: Path) -> None:
    """Headers, notes, text boxes, fields, alternative texts; one that is bound to data is not any more."""
    w, office = (
        f'xmlns:w="{W[1:-1]}"',
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    )
    tag = paragraph(text_run("{{ plan.year }}"))
    kinds = {"header": f"<w:hdr {w}>{tag}</w:hdr>", "footer": f"<w:ftr {w}>{tag}</w:ftr>",
             "footnotes": f"<w:footnotes {w}><w:footnote w:id='1'>{tag}</w:footnote></w:footnotes>",
             "endnotes": f"<w:endnotes {w}><w:endnote w:id='1'>{tag}</w:endnote></w:endnotes>"}  # fmt: skip
    links = "".join(
        f'<Relationship Id="r{kind}" Type="{office}/{kind}" Target="{kind}.xml"/>' for kind in kinds
    )
    box = f"<w:r><w:pict><w:txbxContent>{tag}</w:txbxContent></w:pict></w:r>"
    drawing = "<w:r><w:drawing><x:docPr xmlns:x='x' id='1' descr='{{ &quot;甲&lt;&quot; }}乙'/></w:drawing></w:r>"
    field = "<w:r><w:instrText> QUOTE {{ plan</w:instrText></w:r><w:r><w:instrText>.year }} </w:instrText></w:r>"
    bound = f"<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>{text_run('{{ plan.year }}')}</w:sdtContent></w:sdt>"  # fmt: skip
    parts = filled_parts(path, plan, word_file(
        paragraph("甲", box, "{{ plan.year }}"), paragraph(drawing), paragraph(field), paragraph(bound),
        parts={"word/_rels/document.xml.rels": RELATIONSHIPS.format(links), **{f"word/{kind}.xml": text for kind, text in kinds.items()}},
    ))  # fmt: skip
    assert all(words_of(parts[f"word/{kind}.xml"]) == ["2025"] for kind in kinds)
    body = body_of(parts)
    assert body.count("<w:t>2025</w:t>") == 3
    assert 'descr="甲&lt;乙"' in body
    assert "<w:instrText> QUOTE 2025</w:instrText>" in body
    assert "dataBinding" not in body


def test_copies_are_told_apart(plan: Plan, path: Path) -> None:
    """Word wants the number of a drawing, of a paragraph and the name of a bookmark once."""
    inner = (
        "<w:bookmarkStart w:id='1' w:name='x'/><w:bookmarkEnd w:id='1'/>"
        "<w:r><w:drawing><x:docPr xmlns:x='x' id='5'/></w:drawing></w:r>"
    )
    once = f"<w:p xmlns:w14='w14' w14:paraId='1'>{inner}</w:p>"
    ends = [paragraph(text_run(text)) for text in ("{%p for i in [1, 2, 3] %}", "{%p endfor %}")]
    body = body_of(filled_parts(path, plan, word_file(ends[0], once, ends[1])))
    assert re.findall(r"docPr [^>]*id=\"(\d+)\"", body) == ["1", "2", "3"]
    assert body.count("paraId=") == body.count("bookmarkStart") == body.count("bookmarkEnd") == 1


def test_changes_in_copies_have_numbers_of_their_own(
    plan: Plan, path: Path, tmp_path: Path
) -> None:
    """Comments and the ranges of permissions stay once; a control has no number twice."""
    inner = (
        "<w:ins w:id='3' w:author='x'><w:r><w:t>甲</w:t></w:r></w:ins>"
        "<w:del w:id='9' w:author='x'><w:r><w:delText>乙</w:delText></w:r></w:del>"
        "<w:permStart w:id='4' w:edGrp='everyone'/><w:permEnd w:id='4'/>"
        "<w:sdt><w:sdtPr><w:id w:val='5'/></w:sdtPr><w:sdtContent><w:r><w:t>丙</w:t></w:r></w:sdtContent></w:sdt>"
    )
    texts = ("{%p for i in [1, 2] %}", "{%p endfor %}")
    begin, end = (paragraph(text_run(text)) for text in texts)
    data = word_file(begin, f"<w:p>{inner}</w:p>", end)
    body = body_of(filled_parts(path, plan, data))
    assert re.findall(r"<w:(ins|del) w:id=\"(\d+)\"", body) == [
        ("ins", "3"), ("del", "9"), ("ins", "10"), ("del", "11")
    ]  # fmt: skip
    assert body.count("permStart") == body.count("permEnd") == body.count('<w:id w:val="5"') == 1
    validated(filling.fill(path, plan), tmp_path)


def test_a_template_that_is_odd_itself_is_filled(plan: Plan, path: Path) -> None:
    """Some programs write paragraphs into paragraphs, and Word opens them: no macro is to blame."""
    inner = paragraph(text_run("{{ plan.year }}"))
    parts = filled_parts(path, plan, word_file(f"<w:p>{text_run('甲')}{inner}</w:p>"))
    assert "2025" in words_of(parts["word/document.xml"])


def test_a_page_break_in_a_tag_or_beside_it_stays(plan: Plan, path: Path) -> None:
    """A line break that a tag was typed around goes; `-%}` takes away blanks and lines, and no page."""
    page = "<w:br w:type='page'/>"
    for one in (
        f"<w:r><w:t>{{{{ plan</w:t>{page}<w:br/><w:t>.year }}}}</w:t></w:r>",
        f"<w:r><w:t>2025{{%- if true -%}} </w:t>{page}<w:br/><w:t> {{% endif %}}</w:t></w:r>",
    ):
        parts = filled_parts(path, plan, word_file(paragraph(one)))
        assert words_of(parts["word/document.xml"])[0].strip() == "2025"
        assert re.findall("<w:br[^>]*>", body_of(parts)) == ['<w:br w:type="page"/>']


def test_what_is_filled_into_a_placeholder_is_none(plan: Plan, path: Path) -> None:
    """In Word the text of a placeholder goes at a click."""
    control = f"<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>{text_run('{{ plan.year }}')}</w:sdtContent></w:sdt>"
    body = body_of(filled_parts(path, plan, word_file(paragraph(control))))
    assert "<w:sdtPr><w:text/></w:sdtPr>" in body


def test_large_elements_are_removed_in_linear_time(plan: Plan, path: Path) -> None:
    """A row of 40,000 empty cells beside a tag; it took the square of the time."""
    cells = "<w:tc><w:p/></w:tc>" * 40_000
    row = f"<w:tr><w:tc>{paragraph(text_run('{%tr if true %}'))}</w:tc>{cells}</w:tr>"
    rest = table(["{{ plan.year }}"], ["{%tr endif %}"]).replace("<w:tr>", f"{row}<w:tr>", 1)
    path.write_bytes(word_file(rest))
    began = time.process_time()
    filling.fill(path, plan)
    assert time.process_time() - began < SECONDS


def test_no_path_is_a_union() -> None:
    """Libxml2 compares each node of one with each of the other: 100,000 bookmarks took 10 s."""
    sources = (ROOT / "src" / "npc" / "output" / "documents" / "office").glob("*.py")
    paths = [
        found
        for source in sources
        for found in re.findall(r"finder\((.*?)\)\n", source.read_text(encoding="utf-8"), re.DOTALL)
    ]
    assert len(paths) > 10
    assert [path for path in paths if " | " in path] == []


def test_signs_in_a_template_that_stand_for_something_here(plan: Plan, path: Path) -> None:
    """What a hostile file has of them does nothing."""
    text = "甲\ufdd00\ufdd1{{ '\ufdd0\n0\ufdd1乙'|safe }}"
    instruction = "<?npc 0?><?npc 99?>"
    parts = filled_parts(path, plan, word_file(paragraph(text_run(text)) + instruction))
    etree.fromstring(parts["word/document.xml"])
    assert words_of(parts["word/document.xml"])[0].startswith("甲0")
