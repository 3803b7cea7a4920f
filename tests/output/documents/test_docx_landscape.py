"""Landscape annexes: the page of GB/T 9704-2012, clause 8, turned."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from drawing import PDF, drawn
from support import Write
from word import W, WordFile, read_plan

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
BODY = """\
kind: work-points
year: 2025
title: 要点
annexes: [arrangement, monthly-plan]
sections:
  - {title: 甲, points: [{text: 乙}]}
---
"""
ARRANGEMENT = """\
kind: arrangement
title: 主要工作安排表
orientation: landscape
categories:
  - name: 听取和审议专项工作报告
    items:
"""
MONTHS = """\
---
kind: monthly-plan
title: 重点工作计划
months: {1: [{content: 丙, owners: 办公室}]}
"""


def plan_text(rows: int) -> str:
    """Write a plan with a landscape annex of some rows between upright pages."""
    items = "".join(
        f"      - {{title: 听取和审议县政府关于第{number}项工作情况的报告, when: 3月}}\n"
        for number in range(rows)
    )
    return BODY + ARRANGEMENT + items + MONTHS


@pytest.fixture
def word(write: Write) -> WordFile:
    """The document of such a plan."""
    return WordFile.of(read_plan(write("plan.yaml", plan_text(40))))


def test_only_the_annex_that_asks_for_it_is_landscape(word: WordFile) -> None:
    """Body upright, arrangement landscape, monthly plan upright: three sections of Word."""
    found = [(one.orientation, one.start_type) for one in word.document.sections]
    assert [str(kind) for kind, _ in found] == ["PORTRAIT (0)", "LANDSCAPE (1)", "PORTRAIT (0)"]
    assert all(str(start) == "NEW_PAGE (2)" for _, start in found)


def test_landscape_page_is_the_upright_one_turned(word: WordFile) -> None:
    """What is left on the sheet (订口 of odd pages) is above, what is its foot is on the left."""
    upright, turned, _ = word.document.sections
    assert (turned.page_width, turned.page_height) == (upright.page_height, upright.page_width)
    assert turned.top_margin == upright.left_margin
    assert turned.left_margin == upright.bottom_margin
    assert turned.bottom_margin == upright.right_margin
    assert turned.right_margin == upright.top_margin


def test_page_number_of_a_landscape_page_is_turned_with_it(word: WordFile) -> None:
    """In a cell whose text runs down, at the foot of the sheet: right is down, left is up."""
    _, turned, _ = word.document.sections
    for header, side in ((turned.header, "right"), (turned.even_page_header, "left")):
        assert not header.is_linked_to_previous
        (cell,) = header._element.iter(f"{W}tc")  # noqa: SLF001 - python-docx hides fields
        direction = cell.find(f"{W}tcPr/{W}textDirection")
        assert direction is not None
        assert direction.get(f"{W}val") == "tbRl"
        (field,) = cell.iter(f"{W}fldSimple")
        assert field.get(f"{W}instr", "").strip() == "PAGE"
        (align,) = cell.iter(f"{W}jc")
        assert align.get(f"{W}val") == side
    for footer in (turned.footer, turned.even_page_footer):
        assert not footer.is_linked_to_previous
        assert [one.text for one in footer.paragraphs] == [""]


def test_every_section_names_its_own_headers_and_footers(word: WordFile) -> None:
    """None takes those of the section before it, whose pages lie otherwise."""
    for section in word.part("document").iter(f"{W}sectPr"):
        kinds = [
            (one.tag.removeprefix(W), one.get(f"{W}type"))
            for one in section
            if one.get(f"{R}id") is not None
        ]
        assert kinds == [
            ("headerReference", "default"),
            ("headerReference", "even"),
            ("footerReference", "default"),
            ("footerReference", "even"),
        ]


def test_table_fills_the_turned_page(word: WordFile) -> None:
    """225 mm wide, not 156."""
    first, *_, second = word.tables
    assert round(sum(column.width or 0 for column in first.columns) / 36_000) == 225
    assert round(sum(column.width or 0 for column in second.columns) / 36_000) == 156


def test_upright_document_has_no_landscape_parts(plans: Path) -> None:
    """A plan that asks for none has one kind of page."""
    word = WordFile.of(read_plan(plans / "nanhai-2023"))
    assert "word/header3.xml" not in word.parts


def test_orientation_is_one_of_two_words(write: Write) -> None:
    """斜排 is neither."""
    text = plan_text(1).replace("landscape", "斜排")
    with pytest.raises(AssertionError, match="NPC204"):
        read_plan(write("plan.yaml", text))


@pytest.mark.skipif(not PDF, reason="needs LibreOffice, pdftotext and a Chinese font")
def test_page_numbers_stand_where_the_bound_sheet_has_them(word: WordFile, tmp_path: Path) -> None:
    """7 mm from the 版心, one character from its side: measured on drawn pages, odd and even."""
    pages = drawn(word.data, tmp_path)
    turned = [page for page in pages if page.width > page.height]
    assert len(turned) >= 2
    for page in turned:
        dashes = [one for one in page.words if one.text == "—"]
        assert len(dashes) == 2
        for dash in dashes:  # the height of its box is that of the font which stands in
            assert dash.middle[0] == pytest.approx(35 - 7, abs=0.8)
        if page.number % 2:
            assert max(one.bottom for one in dashes) == pytest.approx(28 + 156 - 4.9, abs=0.5)
        else:
            assert min(one.top for one in dashes) == pytest.approx(28 + 4.9, abs=0.5)
    upright = [page for page in pages if page.width < page.height]
    for page in upright:
        for dash in (one for one in page.words if one.text == "—"):
            assert dash.middle[1] == pytest.approx(37 + 225 + 7, abs=0.5)


@pytest.mark.skipif(not shutil.which("ooxml-validator"), reason="needs Microsoft's validator")
def test_microsofts_validator_takes_landscape_pages(word: WordFile, tmp_path: Path) -> None:
    """The turned page number is in schema order too."""
    file = tmp_path / "plan.docx"
    file.write_bytes(word.data)
    result = subprocess.run(
        ["ooxml-validator", str(file)], capture_output=True, check=False, encoding="utf-8"
    )
    assert re.search(r'"ok":\s*true', result.stdout), result.stdout
