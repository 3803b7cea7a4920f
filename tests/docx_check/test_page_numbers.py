"""Page numbers as Word, WPS and other programs write them."""

from pathlib import Path

import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from measured import Change, changed, found_in, serious

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
    """Give both footers other content."""

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
