"""Page numbers as Word, WPS and other programs write them."""

import shutil
from copy import deepcopy
from pathlib import Path

import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from measured import Change, changed, found_in, sample, serious
from npc.diagnostics import Severity
from npc.layout.profile import Profile
from npc.word.check import drawn
from npc.word.check.drawing import DrawnLine, DrawnPage
from npc.word.check.reading import read_word_file

RUN = '<w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr>'


def run(inner: str) -> str:
    return f"<w:r>{RUN}{inner}</w:r>"


def field(instruction: str) -> str:
    """Write a field as Word does, with what it showed last."""
    kinds = ("begin", "separate", "end")
    begin, separate, end = (run(f'<w:fldChar w:fldCharType="{kind}"/>') for kind in kinds)
    inner = (
        instruction
        if instruction.startswith("<")
        else run(f"<w:instrText>{instruction}</w:instrText>")
    )
    return begin + inner + separate + run("<w:t>12</w:t>") + end


def text(words: str) -> str:
    return run(f'<w:t xml:space="preserve">{words}</w:t>')


def footers(inner: str, wrap: str = "{}", properties: str = "") -> Change:
    """Put other content into both footers."""

    def change(document: Document) -> None:
        section = document.sections[0]
        for footer, side in ((section.footer, "right"), (section.even_page_footer, "left")):
            element = footer._element  # noqa: SLF001
            for child in list(element):
                element.remove(child)
            paragraph = (
                '<w:p><w:pPr><w:pStyle w:val="Footer"/>'
                f'{properties}<w:ind w:{side}="280"/><w:jc w:val="{side}"/></w:pPr>{inner}</w:p>'
            )
            for one in parse_xml(f"<w:a {nsdecls('w')}>{wrap.format(paragraph)}</w:a>"):
                element.append(one)

    return change


DASHED = text("— ") + field(" PAGE ") + text(" —")
IN_SDT = "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>"
ASKING = (
    run("<w:instrText> IF </w:instrText>")
    + field(" PAGE ")
    + run('<w:instrText> = "2" "" "— 1 —"</w:instrText>')
)


@pytest.mark.parametrize(
    "change",
    [
        footers(DASHED),
        footers(DASHED, IN_SDT),
        footers(text("— ") + field(r"PAGE   \* MERGEFORMAT") + text(" —")),
        footers(field(ASKING)),
    ],
    ids=["field", "content control", "switch", "asking field"],
)
def test_a_right_number_is_right_however_it_is_written(change: Change, tmp_path: Path) -> None:
    """Fields are read, not what they showed last."""
    assert serious(found_in(changed(change), tmp_path)) == set()


@pytest.mark.parametrize(
    ("inner", "found"),
    [
        (text("- ") + field("PAGE") + text(" -"), "- 1 -"),
        (field("PAGE"), "1"),
        (text("第") + field("PAGE") + text("页"), "第1页"),
        (field("PAGE") + text("/") + field("NUMPAGES"), "1/9"),
        (text("—") + field("SECTIONPAGES") + field("PAGE") + text("—"), "—91—"),
    ],
)
def test_other_forms_are_shown(inner: str, found: str, tmp_path: Path) -> None:
    """The finding shows what stands there, with 1 for the page."""
    (finding,) = found_in(changed(footers(inner)), tmp_path)
    assert finding.rule.code == "NPC506"
    assert f"现为“{found}”" in finding.message.zh


def test_a_field_for_something_else_is_no_page_number(tmp_path: Path) -> None:
    """NUMPAGES is not PAGE."""
    assert serious(found_in(changed(footers(field("NUMPAGES"))), tmp_path)) == {"NPC505"}


def test_a_frame_at_the_outer_side_is_where_it_should_be(tmp_path: Path) -> None:
    """Frames are placed by the program that draws them."""
    frame = '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="outside" w:y="1"/>'
    change = footers(DASHED, properties=frame)
    assert serious(found_in(changed(change), tmp_path)) == set()


ANCHOR = (
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH '
    'relativeFrom="margin"><wp:align>{side}</wp:align></wp:positionH><w:txbxContent>{inner}'
    "</w:txbxContent></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
    "{inner}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>"
)
VML = (
    '<w:pict><v:shape style="position:absolute;mso-position-horizontal:{side}"><v:textbox>'
    "<w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict>"
)
OTHERS = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def boxed(box: str, side: str = "outside") -> Change:
    """Put the number into a text box that hangs from the only footer."""

    def change(document: Document) -> None:
        document.settings.odd_and_even_pages_header_footer = False
        footer = document.sections[0].footer._element  # noqa: SLF001
        for child in list(footer):
            footer.remove(child)
        inner = box.format(side=side, inner=f"<w:p>{DASHED}</w:p>")
        footer.append(parse_xml(f"<w:p {nsdecls('w')} {OTHERS}><w:r>{inner}</w:r></w:p>"))

    return change


@pytest.mark.parametrize("box", [ANCHOR, VML], ids=["of Word 2010", "VML"])
def test_a_number_in_a_text_box_is_read_once(box: str, tmp_path: Path) -> None:
    """What stands there for older programs is not read with it, nor the paragraph it hangs from."""
    assert serious(found_in(changed(boxed(box)), tmp_path)) == set()


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        (boxed(ANCHOR), set[str]()),
        (boxed(VML), set[str]()),
        (boxed(ANCHOR, "right"), {"NPC573"}),
        (boxed(VML, "right"), {"NPC573"}),
        (footers(DASHED, properties='<w:framePr w:xAlign="outside"/>'), set[str]()),
        (footers(DASHED), {"NPC573"}),
    ],
)
def test_sides_that_change_by_themselves_are_not_judged_from_a_drawing(
    change: Change, codes: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """LibreOffice draws what is to stand outside on the left of every page."""
    page = DrawnPage(595.3, 841.9, (DrawnLine(80, 120, 755, 770, "— 1 —"),))
    assert codes_drawn(changed(change), [page], tmp_path, monkeypatch) == codes


def codes_drawn(
    data: bytes,
    pages: list[DrawnPage],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    profile: Profile | None = None,
) -> set[str]:
    """Measure pages as if they had been drawn of a file."""
    path = folder / "file.docx"
    path.write_bytes(data)
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(drawn, "pages_of", lambda *_: pages)
    file = read_word_file(path, "file.docx")
    found, _ = drawn.drawn(path, file, profile or Profile())
    return {one.rule.code for one in found}


def page_of(lines: int, *, gap: float = 0, characters: int = 28) -> DrawnPage:
    """Make an upright page that is full of text."""
    step = 637.8 / lines
    return DrawnPage(
        595.3,
        841.9,
        tuple(
            DrawnLine(79.4, 79.4 + 441, 105 + step * at, 121 + step * at, "字" * characters, gap)
            for at in range(lines)
        ),
    )


def grid_of(pitch: int) -> Change:
    """Set the grid of the page, in twips."""

    def change(document: Document) -> None:
        for grid in document.element.body.iter(qn("w:docGrid")):
            grid.set(qn("w:linePitch"), str(pitch))

    return change


@pytest.mark.parametrize(("pitch", "codes"), [(312, set[str]()), (579, {"NPC571"})])
def test_lines_are_not_counted_where_the_grid_moves_them(
    pitch: int, codes: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Word leaves lines of an exact height where they are; LibreOffice moves them to the grid."""
    data = changed(grid_of(pitch))
    assert codes_drawn(data, [page_of(20)], tmp_path, monkeypatch) == codes


def test_another_spacing_of_the_office_is_not_counted_in_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who writes text.line-pitch into npc.yaml asks for that."""
    profile = Profile({"text.line-pitch": "30磅"})
    assert not codes_drawn(sample(), [page_of(21)], tmp_path, monkeypatch, profile)


@pytest.mark.parametrize(("gap", "codes"), [(0.0, {"NPC572"}), (30.0, set[str]())])
def test_cells_side_by_side_are_no_full_lines(
    gap: float, codes: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands far apart on one line is of a table."""
    page = page_of(22, gap=gap, characters=7)
    assert codes_drawn(sample(), [page], tmp_path, monkeypatch) == codes


def numbered(kind: str) -> Change:
    """Number pages in another form."""

    def change(document: Document) -> None:
        number = parse_xml(f'<w:pgNumType {nsdecls("w")} w:fmt="{kind}"/>')
        columns = document.sections[0]._sectPr.find(qn("w:cols"))  # noqa: SLF001
        assert columns is not None
        columns.addprevious(number)

    return change


@pytest.mark.parametrize(
    ("kind", "shown"), [("upperRoman", "— I —"), ("chineseCounting", "— 一 —")]
)
def test_other_numbers_are_shown_as_they_are(kind: str, shown: str, tmp_path: Path) -> None:
    """The form is a property of the section."""
    found = found_in(changed(numbered(kind)), tmp_path)
    assert [one.rule.code for one in found] == ["NPC506"]
    assert f"现为“{shown}”" in found[0].message.zh


def test_the_figure_is_judged_and_not_the_dashes(tmp_path: Path) -> None:
    """A number may be small between dashes of the right size."""
    small = field("PAGE").replace('w:val="28"', 'w:val="18"').replace("宋体", "Calibri")
    found = found_in(changed(footers(text("— ") + small + text(" —"))), tmp_path)
    assert {one.message.zh for one in found} == {
        "页码应为宋体，现为Calibri（第7.5条）",
        "页码应为4号（14磅），现为小五（9磅）（第7.5条）",
    }


def test_a_number_close_to_its_dashes_is_an_info(tmp_path: Path) -> None:
    """The standard asks for dashes, practice for spaces."""
    (finding,) = found_in(changed(footers(text("—") + field("PAGE") + text("—"))), tmp_path)
    assert (finding.rule.code, finding.severity) == ("NPC506", Severity.INFO)


def test_a_first_page_of_its_own_may_have_a_number(tmp_path: Path) -> None:
    """What counts is the footer, not that it is another."""

    def first(document: Document) -> None:
        section = document.sections[0]
        section.different_first_page_header_footer = True
        for child in section.footer._element:  # noqa: SLF001
            section.first_page_footer._element.append(deepcopy(child))  # noqa: SLF001
        empty = section.first_page_footer.paragraphs[0]._p  # noqa: SLF001
        empty.getparent().remove(empty)

    assert found_in(changed(first), tmp_path) == ()


def test_letters_have_no_number_on_their_first_page(tmp_path: Path) -> None:
    """The letter form (函) is asked to show none there."""

    def letter(document: Document) -> None:
        document.paragraphs[0].insert_paragraph_before("示常函〔2025〕5号")
        document.sections[0].different_first_page_header_footer = True

    assert "NPC505" not in serious(found_in(changed(letter), tmp_path))
