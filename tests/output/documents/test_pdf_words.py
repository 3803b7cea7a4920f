"""The words of a PDF are those of its document: what is lost is found, and nothing else."""

import shutil
import sys
from io import BytesIO
from pathlib import Path

import pytest

from drawing import PDF
from npc.output.documents import pdf
from npc.output.documents.making import make
from npc.output.documents.page import to_printed_page
from npc.output.documents.pdf import reading
from npc.output.documents.pdf.lost import lost_words, plain
from npc.output.documents.pdf.reading import Inside
from npc.output.documents.pdf.source import source_of_page, source_of_word_file
from npc.output.documents.selecting import document_tree
from npc.word.hanging import without_hanging
from npc.word.package import Package
from support import ROOT, Npc
from word import read_plan

SHILI = ROOT / "plans" / "shili-2025"
TEXT = "坚持党的领导人民当家作主依法治国有机统一，依法履行宪法法律赋予的各项职责。"
LONG = "围绕全区中心大局，听取审议专项报告；" * 5
PIECES = ("示例县人大常委会2025年工作要点", TEXT, "类别", "序号", "听取报告", "1", LONG, "①注")
MARKS = """\
kind: work-points
year: 2025
organ: 示例县人大常委会
departments: [办公室]
preamble: 坚持党的领导人民当家作主依法治国有机统一坚持稳中求进依法履行宪法法律赋予的各项职责认真践行全过程人民民主理念，推动各项工作落实。
sections:
  - title: 依法履行监督职责
    points: [{text: 依法监督。}]
"""
"""The comma ends a full line."""
needs_drawing = pytest.mark.skipif(not PDF, reason="needs LibreOffice and a Chinese font")


def page(*texts: str, number: int = 1) -> str:
    """Write the text of a page as it is read from a PDF: in lines, with its number."""
    lines = [text[at : at + 28] for text in texts for at in range(0, len(text), 28)]
    return "\n".join((*lines, f"— {number} —"))


def test_all_is_there() -> None:
    """On one page, or with a text that goes over to the next below the head of a table."""
    assert lost_words(PIECES, [page(*PIECES)]) == []
    pages = [page(*PIECES[:6], LONG[:50]), page("类别", "序号", LONG[50:], "①注", number=2)]
    assert lost_words(PIECES, pages) == []


def test_order_means_nothing() -> None:
    """Notes stand at the foot of the page, and some readers put cells in another order."""
    assert lost_words(PIECES, [page(*reversed(PIECES))]) == []


def test_a_text_goes_on_above_the_note_that_stands_in_it() -> None:
    """The page ends within what follows the mark: its beginning is drawn before the note."""
    pieces = (TEXT, "本条所称计划，指年度计划。", "，审查和批准决算，开展视察。")
    pages = [page(TEXT + "①，审", f"① {pieces[1]}"), page(pieces[2][2:], number=2)]
    assert lost_words(pieces, pages) == []


@pytest.mark.parametrize("at", range(len(TEXT)))
def test_each_lost_character_is_found(at: int) -> None:
    """At the beginning, within, at the end; its place is told by what stands before it."""
    pages = [page(PIECES[0], TEXT[:at] + TEXT[at + 1 :], *PIECES[2:])]
    lost = lost_words(PIECES, pages)
    assert lost
    assert (PIECES[0] + TEXT[:at]).endswith(lost[0].before) or TEXT[at] in TEXT[at - 1 : at + 2 : 2]
    assert lost[0].words == TEXT[at]


def test_lost_words_are_found_although_they_are_left_over_elsewhere() -> None:
    """A head that is drawn on each page would fill the gap if only characters were counted."""
    pages = [page("审查，批准", TEXT.replace("，", "")), page("审查，批准", "类别", number=2)]
    assert lost_words(("审查，批准", TEXT, "类别"), pages)[0].words == "，"


def test_a_note_that_is_lost_is_one_place_behind_its_mark() -> None:
    """Although some of its characters are left over elsewhere, where page heads are drawn."""
    note = "第33条注释：指依照规定办理。"
    pieces = (TEXT, note, "，审查和批准决算，开展视察。")
    lost = lost_words(pieces, [page("第33条", TEXT, pieces[2])])
    assert lost == [(note, TEXT[-12:])]


def test_a_changed_word_is_lost() -> None:
    assert lost_words(["审查和批准2024年决算"], ["审查和批准2025年决算"])[0].words == "4"


def test_what_is_written_in_two_ways_is_the_same() -> None:
    """Ligatures, full-width forms, radicals, hyphens at line ends, dashes and dots of one glyph."""
    assert plain("ﬁ２\u00ad⼀—·②") == plain("fi2 一-•2")


def test_hostile_texts_take_no_long() -> None:
    """Many equal texts, or none of which is found."""
    assert lost_words(["的" * 5] * 20_000, ["的" * 100_000]) == []
    assert lost_words(["甲乙丙"] * 20_000, ["丁" * 100_000])


def test_sources_hold_the_words_of_their_documents() -> None:
    """Of the Word file and of the page alike, with the fonts in use."""
    plan = read_plan(SHILI)
    word = source_of_word_file(make(plan, "docx"))
    printed = source_of_page(to_printed_page(document_tree(plan), plan).encode())
    assert plain("".join(word.pieces))[:200] == plain("".join(printed.pieces))[:200]
    assert set(word.fonts) == set(printed.fonts)
    assert "方正小标宋简体" in word.fonts
    assert word.day == "2025-02-27"


def test_a_pdf_that_lacks_words_is_not_written(npc: Npc, monkeypatch: pytest.MonkeyPatch) -> None:
    """The words, what stands before them, and the remedy; what was there stays."""
    monkeypatch.setattr(pdf, "libreoffice", lambda: "soffice")
    monkeypatch.setattr(pdf, "pdf_of", lambda *_, **__: b"%PDF-")
    Path("plan.yaml").write_text(MARKS, encoding="utf-8")
    words = "".join(source_of_word_file(make(read_plan(Path.cwd() / "plan.yaml"), "docx")).pieces)
    monkeypatch.setattr(pdf, "inside_of", lambda _: Inside([words.replace("，", "")], ()))
    Path("made.pdf").write_bytes(b"before")
    result = npc("plan", "render", "plan.yaml", "--to", "pdf", "-o", "made.pdf", language="zh")
    assert result.code == 2
    assert "全过程人民民主理念”之后的“，”" in result.err
    assert "render-docx" in result.err
    assert Path("made.pdf").read_bytes() == b"before"


def test_a_libreoffice_that_reads_rightly_is_asked_as_the_file_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The second drawing has it all."""
    plan, asked = read_plan(SHILI), list[bool]()

    def draw(_: bytes, *, hangs: bool, **__: object) -> bytes:
        asked.append(hangs)
        return b"%PDF-" + str(hangs).encode()

    words = "".join(source_of_word_file(make(plan, "docx")).pieces)
    monkeypatch.setattr(pdf, "libreoffice", lambda: "soffice")
    monkeypatch.setattr(pdf, "pdf_of", draw)
    monkeypatch.setattr(
        pdf, "inside_of", lambda made: Inside([words if b"True" in made else words[:-9]], ())
    )
    assert make(plan, "pdf") == b"%PDF-True"
    assert asked == [False, True]


def test_without_a_reader_it_is_said_that_nothing_was_compared(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """And why; a file that is no PDF cannot be read either."""
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert "could not be read back" in reading.inside_of(b"no PDF").why.en
    monkeypatch.setitem(sys.modules, "pypdf", None)
    inside = reading.inside_of(b"%PDF- /BaseFont/ABCDEF+FZXBSJW--GB1-0 /BaseFont /A#20B")
    assert inside.pages is None
    assert inside.fonts == ("FZXBSJW--GB1-0", "A B")
    assert "npc-work-points[pdf]" in inside.why.zh


def test_remedy_for_lost_words_fits_the_program(npc: Npc, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another version of LibreOffice is no remedy where there is none."""
    monkeypatch.setattr(pdf, "libreoffice", lambda: None)
    monkeypatch.setattr(pdf, "find_spec", lambda _: True)
    monkeypatch.setattr(pdf, "_by_weasyprint", lambda _: b"%PDF-")
    monkeypatch.setattr(pdf, "inside_of", lambda _: Inside(["示例县人大常委会"], ()))
    result = npc("plan", "render", SHILI, "--to", "pdf", "-o", "made.pdf", language="zh")
    assert result.code == 2
    assert "请安装 LibreOffice" in result.err
    assert "注释改排在文末" not in result.err
    assert "换一个版本" not in result.err


def test_marks_do_not_hang_for_libreoffice_alone() -> None:
    """In the copy that it draws; nothing else is changed, and what is no Word file stays."""
    made = make(read_plan(SHILI), "docx")
    changed = without_hanging(made)
    with Package(BytesIO(made)) as one, Package(BytesIO(changed)) as other:
        assert b'w:overflowPunct w:val="0"' in one.data("word/styles.xml")
        assert b'w:overflowPunct w:val="1"' in other.data("word/styles.xml")
        for name in one.names:
            assert one.data(name) == other.data(name) or name == "word/styles.xml"
    assert without_hanging(changed) == changed
    assert without_hanging(b"PK no zip") == b"PK no zip"


@needs_drawing
def test_no_mark_is_lost_where_a_line_is_full(npc: Npc) -> None:
    """LibreOffice hangs marks where the file wants none, and does not draw them."""
    from pypdf import PdfReader

    Path("plan.yaml").write_text(MARKS, encoding="utf-8")
    assert npc("plan", "render", "plan.yaml", "--to", "pdf", "-o", "made.pdf").code == 0
    reader = PdfReader("made.pdf")
    text = "".join(page.extract_text() for page in reader.pages)
    assert "，" in text
    root = reader.root_object
    assert str(root["/Lang"]) == "zh-CN"
    assert "/StructTreeRoot" in root
    titles = [one.title for one in reader.outline if not isinstance(one, list)]
    assert titles == ["一、依法履行监督职责"]
    assert reader.metadata is not None
    assert reader.metadata.creation_date is not None
    assert reader.metadata.creation_date.year == 2025
