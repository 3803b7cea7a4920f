"""Reviews as offices set them in Word: titles of parts, headings without numbers, numbers that begin anew."""

from copy import deepcopy
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from lxml.etree import _Element as Element

from measured import changed, east_asian, found_in, saved, serious, starting
from word import style_of

REVIEW = "nanhai-office-2025"
FONTS = [("黑体", 16), ("楷体_GB2312", 16), ("方正小标宋简体", 16), ("方正小标宋简体", 18)]
FONTS += [("方正小标宋简体", 22), ("黑体", 18), ("黑体", 22), ("宋体", 15)]


def _set_by_hand(paragraph: Paragraph, font: str, size: float) -> None:
    """Set a paragraph as one does who knows no styles: centred, with font and size."""
    paragraph.style = "Body Text"
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.first_line_indent = Pt(0)
    east_asian(paragraph, font)
    for run in paragraph.runs:
        run.font.size = Pt(size)


def _remove(element: Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


@pytest.mark.parametrize(("font", "size"), FONTS)
@pytest.mark.parametrize(
    "titles",
    [
        ("2024年工作总结", "2025年工作计划"),
        ("第一部分 2024年工作总结", "第二部分 2025年工作计划"),
        ("2024年工作情况", "下一步工作打算"),
        ("2024年上半年工作总结", "下半年工作安排"),
    ],
)
def test_titles_of_parts_are_no_fault(
    titles: tuple[str, str], font: str, size: float, tmp_path: Path
) -> None:
    """In whatever font and size; behind them numbers begin anew."""

    def set_titles(document: Document) -> None:
        parts = [each for each in document.paragraphs if style_of(each) == "部分标题"]
        for paragraph, title in zip(parts, titles, strict=True):
            paragraph.runs[0].text = title
            _set_by_hand(paragraph, font, size)

    assert serious(found_in(changed(set_titles, REVIEW), tmp_path)) == set()


@pytest.mark.parametrize(("font", "size"), FONTS[:3])
@pytest.mark.parametrize("in_one", [True, False])
def test_centred_headings_without_numbers_are_no_fault(
    font: str, size: float, *, in_one: bool, tmp_path: Path
) -> None:
    """Of one line or two, and two lines as one paragraph or as two."""

    def set_headings(document: Document) -> None:
        headings = [each for each in document.paragraphs if "（不编号）" in style_of(each)]
        assert headings
        for paragraph in headings:
            first, *second = paragraph.text.split("\n")
            for run in paragraph.runs[1:]:
                _remove(run._r)  # noqa: SLF001
            above = "".join((first, *second)) if in_one else first
            paragraph.runs[0].text = above
            _set_by_hand(paragraph, font, size)
            if second and not in_one:
                below = deepcopy(paragraph._p)  # noqa: SLF001
                paragraph._p.addnext(below)  # noqa: SLF001
                Paragraph(below, paragraph._parent).runs[0].text = second[0]  # noqa: SLF001

    assert serious(found_in(changed(set_headings, "qingcheng-2024"), tmp_path)) == set()


def test_numbers_begin_anew_in_a_part_without_title(tmp_path: Path) -> None:
    """Where 二、 comes behind the new 一、: a single 一、 is a slip."""
    data = changed(lambda _: None, "district-office-2020")
    assert serious(found_in(data, tmp_path)) == set()

    def cut_off(document: Document) -> None:
        begins = starting(document, "一、在坚定方向")._p  # noqa: SLF001
        for behind in list(begins.itersiblings("{*}p")):
            if "".join(map(str, behind.itertext()))[:2] in {"二、", "三、", "四、"}:
                _remove(behind)

    assert serious(found_in(changed(cut_off, "district-office-2020"), tmp_path)) == {"NPC522"}


@pytest.mark.parametrize("mark", ["？", "！", "。", "："])
def test_a_heading_that_runs_in_ends_in_any_mark(mark: str, tmp_path: Path) -> None:
    """What goes on behind it in the font of the body is no part of it."""

    def end_otherwise(document: Document) -> None:
        run = starting(document, "一、加强党建引领工作").runs[0]
        run.text = run.text.replace("。", mark)

    assert serious(found_in(changed(end_otherwise, "district-office-2020"), tmp_path)) == set()


def test_what_announces_below_a_title_is_no_line_of_recipients(tmp_path: Path) -> None:
    document = docx.Document(BytesIO(changed(lambda _: None, REVIEW)))
    first = next(each for each in document.paragraphs if style_of(each) == "Body Text")
    for run in first.runs[1:]:
        run.text = ""
    first.runs[0].text = "2026年，县人大常委会将抓好以下工作："
    part = next(each for each in document.paragraphs if style_of(each) == "部分标题")
    _remove(part._p)  # noqa: SLF001
    assert "NPC515" not in serious(found_in(saved(document), tmp_path))
