"""Styles out of a Word file of the user's, and what is not taken from one."""

import struct
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import docx
import pytest
import xlsxwriter
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt, RGBColor

from measured import found_in, serious
from npc.errors import RenderError
from npc.output.catalogue import content
from npc.output.documents.docx import write_docx
from npc.output.documents.docx.reference import read_reference
from npc.output.documents.docx.styles import STYLE_IDS
from npc.output.documents.selecting import document_tree
from npc.plan import Plan
from npc.word import package
from ooxml import validated
from support import ROOT
from word import W, WordFile, read_plan


@pytest.fixture
def plan(plans: Path) -> Plan:
    """Return a plan that uses most styles."""
    return read_plan(plans / "shili-2025")


def written(plan: Plan, reference: Path) -> WordFile:
    """Write a plan with the styles of a file."""
    return WordFile(write_docx(document_tree(plan), plan, reference=read_reference(reference)))


def repacked(path: Path, changes: Mapping[str, bytes]) -> Path:
    """Put other parts into a Word file."""
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    with zipfile.ZipFile(path, "w") as file:
        for name, data in {**parts, **changes}.items():
            file.writestr(name, data)
    return path


def test_our_own_file_changes_nothing(plan: Plan, tmp_path: Path) -> None:
    """Taken out and given back, every style looks as before and none is missing."""
    path = tmp_path / "reference.docx"
    path.write_bytes(content("reference.docx"))
    assert read_reference(path).missing(plan) == []
    ours, theirs = WordFile.of(plan), written(plan, path)
    assert theirs.parts["word/document.xml"] == ours.parts["word/document.xml"]
    for style_id in STYLE_IDS.values():
        before, after = (one.document.styles.element.get_by_id(style_id) for one in (ours, theirs))
        assert after.name_val == before.name_val


def test_a_change_in_word_is_taken(plan: Plan, tmp_path: Path) -> None:
    """In the style itself, and in the one that it is based on."""
    path = tmp_path / "reference.docx"
    path.write_bytes(content("reference.docx"))
    document = docx.Document(str(path))
    document.styles["Heading 1"].font.size = Pt(18)
    document.styles["Normal"].font.name = "华文仿宋"
    document.save(str(path))
    styles = written(plan, path).document.styles
    assert styles["Heading 1"].font.size == Pt(18)
    assert styles["Body Text"].font.name == "华文仿宋"


def test_another_offices_file_gives_what_it_has(plan: Plan, tmp_path: Path) -> None:
    """Styles of the same names; ours stay where it has none, though its Normal is another."""
    path = tmp_path / "theirs.docx"
    document = docx.Document()
    style = document.styles.add_style("附件标识", WD_STYLE_TYPE.PARAGRAPH)
    style.font.size = Pt(20)
    document.save(str(path))
    missing = read_reference(path).missing(plan)
    assert "通过题注" in missing
    assert "附件标识" not in missing
    styles = written(plan, path).document.styles
    assert styles["附件标识"].font.size == Pt(20)
    adoption = styles["通过题注"]
    assert (
        adoption.paragraph_format.line_spacing
        == WordFile.of(plan).document.styles["Normal"].paragraph_format.line_spacing
    )


def test_fonts_of_a_theme_are_taken_by_name(plan: Plan, tmp_path: Path) -> None:
    """The document has no theme that they could be looked up in."""
    path = tmp_path / "theirs.docx"
    document = docx.Document()
    document.styles.add_style("附件标识", WD_STYLE_TYPE.PARAGRAPH)
    document.save(str(path))
    word = written(plan, path)
    (mark,) = (one for one in word.part("styles") if one.get(f"{W}styleId") == "AnnexMark")
    fonts = mark.find(f".//{W}rFonts")
    assert fonts is not None
    assert fonts.get(f"{W}ascii") == "Cambria"
    assert not [name for name in fonts.attrib if "heme" in str(name)]


def test_styles_that_nobody_has_set_are_not_taken(plan: Plan, tmp_path: Path) -> None:
    """Those that are in every Word file would undo the official format: 26 pt titles, single spacing."""
    path = tmp_path / "theirs.docx"
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(16)
    fonts = document.styles["Normal"].element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(f"{W}eastAsia", "仿宋_GB2312")
    document.save(str(path))
    reference = read_reference(path)
    assert set(reference.untouched(plan)) == {
        *("Body Text", "Title", "heading 1", "heading 2", "footer", "header")
    }
    found = {str(one.measure.name): one.value for one in reference.deviations(plan)}
    assert found == {"text.line-pitch": "×1.15"}
    assert reference.displaced(plan) == ["Normal"]
    assert not serious(found_in(written(plan, path).data, tmp_path))


def test_a_font_that_stands_beside_that_of_the_theme_is_not_set_by_anybody(
    plan: Plan, tmp_path: Path
) -> None:
    """LibreOffice writes both into the styles of every file that it saves."""
    path = tmp_path / "saved.docx"
    document = docx.Document()
    for style in document.styles.element.iter(f"{W}rFonts"):
        if style.get(f"{W}eastAsiaTheme"):
            style.set(f"{W}eastAsia", "等线 Light")
    document.save(str(path))
    assert {"Title", "heading 1", "Normal"} <= set(read_reference(path).untouched(plan))


def test_colours_are_said_and_fonts_of_the_same_face_are_not(plan: Plan, tmp_path: Path) -> None:
    """As of `format:` in npc.yaml: the standard asks for 仿宋, of whatever foundry."""
    path = tmp_path / "reference.docx"
    path.write_bytes(content("reference.docx"))
    document = docx.Document(str(path))
    fonts = document.styles["Body Text"].element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(f"{W}eastAsia", "方正仿宋_GBK")
    document.styles["Title"].font.color.rgb = RGBColor(0x36, 0x5F, 0x91)
    document.save(str(path))
    found = {str(one.measure.name): one.value for one in read_reference(path).deviations(plan)}
    assert found == {"text.color": "365F91"}


def test_what_the_styles_bring_is_said_as_that_of_npc_yaml(plan: Plan, tmp_path: Path) -> None:
    """Each measure once, whatever styles show it; what has no measure by the names of the styles."""
    path = tmp_path / "reference.docx"
    path.write_bytes(content("reference.docx"))
    assert read_reference(path).deviations(plan) == []
    assert read_reference(path).displaced(plan) == []
    document = docx.Document(str(path))
    document.styles["Title"].font.size = Pt(24)
    document.styles["Title"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
    document.styles["Body Text"].paragraph_format.line_spacing = Pt(30)
    document.save(str(path))
    reference = read_reference(path)
    found = {str(one.measure.name): one.value for one in reference.deviations(plan)}
    assert found == {"title.size": 24, "text.line-pitch": 30}
    assert "Title" in reference.displaced(plan)


def test_numbering_and_foreign_elements_stay_behind(plan: Plan, tmp_path: Path) -> None:
    """Numbers are text here, and nothing may refer to a part that is not there."""
    path = tmp_path / "theirs.docx"
    document = docx.Document()
    mark = document.styles.add_style("附件标识", WD_STYLE_TYPE.PARAGRAPH)
    properties = mark.element.get_or_add_pPr()
    properties.append(parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="7"/></w:numPr>'))
    document.save(str(path))
    assert b"numPr" not in written(plan, path).parts["word/styles.xml"]


@pytest.mark.parametrize("name", ["default", "ours"])
def test_the_result_is_valid(plan: Plan, tmp_path: Path, name: str) -> None:
    """For Microsoft's validator."""
    path = tmp_path / "reference.docx"
    if name == "ours":
        path.write_bytes(content("reference.docx"))
    else:
        docx.Document().save(str(path))
    validated(written(plan, path).data, tmp_path)


def bomb() -> bytes:
    """Make a zip whose styles unpack to more than they may."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", "<x/>")
        file.writestr("word/styles.xml", b" " * 200_000_000)
    return buffer.getvalue()


def lying_bomb() -> bytes:
    """Make one that says that it is small."""
    data = bomb()
    return data.replace(struct.pack("<L", 200_000_000), struct.pack("<L", 1000))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "not a .docx file"),
        (b"text", "not a .docx file"),
        (b"PK\x03\x04", "not a .docx file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "encrypted, or is an old .doc"),
        (bytes(20_001), "too large"),
    ],
    ids=["empty", "text", "cut", "encrypted", "large"],
)
def test_what_is_no_word_file(
    tmp_path: Path, data: bytes, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said which file and why."""
    monkeypatch.setattr(package, "MOST_BYTES", 20_000)
    path = tmp_path / "bad.docx"
    path.write_bytes(data)
    with pytest.raises(RenderError, match=r"bad\.docx") as caught:
        read_reference(path)
    assert says in caught.value.text.en


def test_a_workbook_is_no_word_file(tmp_path: Path) -> None:
    """It has styles too, but of cells."""
    path = tmp_path / "book.docx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet().write(0, 0, "标题")
    with pytest.raises(RenderError, match=r"book\.docx.*not a \.docx file"):
        read_reference(path)


@pytest.mark.parametrize("make", [bomb, lying_bomb])
def test_a_zip_bomb_is_not_unpacked(tmp_path: Path, make: object) -> None:
    """Neither an honest one nor one that lies about its size."""
    assert callable(make)
    path = tmp_path / "bomb.docx"
    path.write_bytes(make())
    with pytest.raises(RenderError) as caught:
        read_reference(path)
    assert "bomb.docx" in caught.value.text.en


@pytest.mark.parametrize(
    ("part", "data", "says"),
    [
        ("word/vbaProject.bin", b"x", "macros"),
        ("word/styles.xml", b"<w:styles", "styles.xml” is damaged"),
        (
            "word/styles.xml",
            b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
            "styles.xml” is damaged",
        ),
        ("word/styles.xml", b"<x>" + b" " * 6_000_000 + b"</x>", "styles.xml” is too large"),
    ],
    ids=["macros", "malformed", "entities", "long"],
)
def test_a_hostile_part(
    tmp_path: Path, part: str, data: bytes, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of it is used."""
    monkeypatch.setattr(package, "MOST_IN_PART", 5_000_000)
    path = tmp_path / "bad.docx"
    docx.Document().save(str(path))
    with pytest.raises(RenderError) as caught:
        read_reference(repacked(path, {part: data}))
    assert says in caught.value.text.en


def test_styles_in_a_circle_end(plan: Plan, tmp_path: Path) -> None:
    """Each based on the other."""
    path = tmp_path / "circle.docx"
    document = docx.Document()
    one, other = document.styles["Title"], document.styles["Body Text"]
    one.base_style, other.base_style = other, one
    document.save(str(path))
    assert written(plan, path).document.styles["Title"].font.size


def test_the_example_in_the_readme_exists() -> None:
    """The documentation of templates names the reference file."""
    page = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    assert "npc template eject reference.docx" in page


def test_lines_of_a_title_are_broken_by_its_size(plan: Plan, tmp_path: Path) -> None:
    """A title that fits one line in the size of the file is not broken for a larger one."""
    path = tmp_path / "reference.docx"
    path.write_bytes(content("reference.docx"))
    document = docx.Document(str(path))
    document.styles["Title"].font.size = Pt(16)
    document.save(str(path))
    assert read_reference(path).sizes()["title.size"] == "16pt"
    assert plan.monthly_plan
    broken, whole = (
        next(one for one in word.document.paragraphs if one.text.startswith("示例县人大常委会各"))
        for word in (WordFile.of(plan), written(plan, path))
    )
    assert broken.paragraph_format.left_indent or "\n" in broken.text
    assert not whole.paragraph_format.left_indent
    assert "\n" not in whole.text


def test_styles_of_a_strict_file_are_taken(plan: Plan, tmp_path: Path) -> None:
    """ISO/IEC 29500 strict has namespaces of its own, and may name its parts as it likes."""
    path = tmp_path / "strict.docx"
    with zipfile.ZipFile(BytesIO(content("reference.docx"))) as usual:
        parts = {name: usual.read(name) for name in usual.namelist()}
    with zipfile.ZipFile(path, "w") as strict:
        for name, data in parts.items():
            written = data
            for old, new in _STRICT:
                written = written.replace(old, new)
            strict.writestr(name.replace("word/styles.xml", "word/formats.xml"), written)
    assert read_reference(path).missing(plan) == []


_STRICT = (
    (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    ),
    (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
    ),
    (b"styles.xml", b"formats.xml"),
)
