"""Answers, minutes, bulletins and signed papers as other offices set them: what is right, and what is not."""

from pathlib import Path

import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from handmade_papers import LONG, SIGNED, TEXT, TITLE, Line, said, written
from measured import found_in, saved, starting

_B: Line = ("", "")
_HEAD: tuple[Line, ...] = (
    ("mark", "示例市人民政府文件"),
    _B,
    ("centre", "示政〔2025〕7号"),
    _B,
    _B,
)
_ANSWER: tuple[Line, ...] = (
    *_HEAD,
    ("title", "示例市人民政府关于同意总体规划的批复"),
    _B,
    ("edge", "示例县人民政府："),
    ("text", "你县请示收悉。现批复如下："),
    ("text", "一、原则同意《规划》。请认真组织实施。"),
    ("text", "二、《规划》实施中的重大事项，及时报告。"),
    *SIGNED,
)
_TWO_LINES: tuple[Line, ...] = (
    ("title", "关于加强国有资产管理监督的决定"),
    _B,
    ("kai", "（2025年6月26日示例市第八届人民代表大会"),
    ("kai", "常务委员会第二十七次会议通过）"),
    _B,
    *TEXT,
)
_THROUGH: tuple[Line, ...] = (
    *TITLE,
    ("hei", "一、总体要求"),
    ("kai-text", "（一）指导思想"),
    *TEXT,
    ("kai-text", "（二）工作目标"),
    *TEXT,
    ("hei", "二、主要任务"),
    *TEXT,
    ("hei", "三、重点举措"),
    ("kai-text", "（三）加强领导"),
    ("text", "1．完善组织体系。"),
    ("text", "2．健全工作机制。"),
)
_NOTE: tuple[Line, ...] = (_B, ("text", "附件：1．实施方案"), ("edge", "　　　　　2．任务分工"))
_SIGNED_WITH_ANNEXES: tuple[Line, ...] = (
    *TITLE, *TEXT, *SIGNED,
    ("hei-edge", "^附件1"), _B, ("title", "实施方案"), _B, *TEXT,
    ("hei-edge", "^附件2"), _B, ("title", "任务分工"), _B, *TEXT,
)  # fmt: skip
_BULLETIN: tuple[Line, ...] = (
    ("mark", "人大工作简报"), ("centre", "第12期（总第305期）"), _B, ("title", "代表开展集中视察"), _B, *TEXT,
    _B, ("four", "报：市人大常委会办公室。"), ("four", "送：县委办公室，县人民政府办公室。"),
)  # fmt: skip
_RIGHT: dict[str, tuple[Line, ...]] = {
    "provisions of an answer in the font of the body": _ANSWER,
    "an adoption note in two paragraphs": _TWO_LINES,
    "（一） counted through the text, and full-width dots": _THROUGH,
    "full-width dots in an annex note": (*TITLE, *TEXT, *_NOTE, *_SIGNED_WITH_ANNEXES[4:]),
    "an imprint of 报 and 送": _BULLETIN,
    "an annex that is what the paper hands on": (
        *TITLE, ("text", "现将《实施方案》印发给你们，请认真贯彻执行。"), *_SIGNED_WITH_ANNEXES[4:-5],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", _RIGHT)
def test_what_other_offices_do_is_right(name: str, tmp_path: Path) -> None:
    """Not even an info."""
    assert said(written(*_RIGHT[name]), tmp_path) == []


def _red_title(document: Document) -> None:
    for run in starting(document, "示例县人大常委会2025年").runs:
        run.font.color.rgb = RGBColor(255, 0, 0)


def _left(document: Document) -> None:
    layout = starting(document, "（一）").paragraph_format
    layout.first_line_indent, layout.left_indent = Pt(0), Pt(32)


def _as_body(document: Document) -> None:
    for paragraph in document.paragraphs[-2:]:
        layout = paragraph.paragraph_format
        layout.alignment, layout.right_indent, layout.first_line_indent = None, Pt(0), Pt(32)


def _in_song(document: Document) -> None:
    for start in ("（2025年6月26日", "常务委员会"):
        for run in starting(document, start).runs:
            run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "宋体")  # noqa: SLF001


def _year_of_two_figures(document: Document) -> None:
    starting(document, "示政〔2025〕").runs[0].text = "示政〔25〕7号"


def _nothing(_: Document) -> None:
    """Change nothing."""


_LEVELLED = (*TITLE, ("kai-text", f"（一）加强监督。\b{LONG}{LONG}"))
_BROKEN = (("title", "关于做"), ("title", "好防汛工作的通知"), _B, *TEXT)
_RESTARTED = (*_THROUGH[:-3], ("kai-text", "（四）加强领导"))
_WRONG = {
    "a red title": ((*TITLE, *TEXT), _red_title, "文字应为黑色"),
    "a heading whose lines are indented": (_LEVELLED, _left, "正文回行应顶格"),
    "signature and date set like the body": ((*TITLE, *TEXT, *SIGNED), _as_body, "署名应居右"),
    "an adoption note of two lines in 宋体": (_TWO_LINES, _in_song, "题注应为楷体_GB2312，现为宋体"),
    "a document number of 25": (_ANSWER, _year_of_two_figures, "应为“〔2025〕7号”，现为“〔25〕7号”"),
    "annexes that no note names": (_SIGNED_WITH_ANNEXES, _nothing, "正文下没有附件说明"),
    "a title broken within 做好": (_BROKEN, _nothing, "拆开了“做好”"),
    "（四） behind （二）": (_RESTARTED, _nothing, "此处序数应为“（一）”，现为“（四）”"),
}  # fmt: skip


@pytest.mark.parametrize("name", _WRONG)
def test_what_a_reviewer_sees_is_said_once(name: str, tmp_path: Path) -> None:
    """And nothing else is said of another part of the paper."""
    lines, change, words = _WRONG[name]
    document = written(*lines)
    change(document)
    messages = said(document, tmp_path)
    assert any(words in message for message in messages)
    assert len(messages) <= 2  # the signature and its date are two


@pytest.mark.parametrize(
    ("written_as", "codes"), [("-849", set[str]()), ("4294966447", set[str]()), ("0", {"NPC504"})]
)
def test_a_grid_of_libreoffice_takes_off_what_word_does(
    written_as: str, codes: set[str], tmp_path: Path
) -> None:
    """Which writes −849 as a number of 32 bits without a sign."""
    document = written(*TITLE, *TEXT)
    grid = f'<w:docGrid {nsdecls("w")} w:type="linesAndChars" w:linePitch="579" w:charSpace="{written_as}"/>'
    section = document.sections[0]._sectPr  # noqa: SLF001
    for old in section.findall(qn("w:docGrid")):
        section.remove(old)
    section.append(parse_xml(grid))
    for spacing in document.element.body.findall(f".//{qn('w:rPr')}/{qn('w:spacing')}"):
        spacing.getparent().remove(spacing)
    assert {one.rule.code for one in found_in(saved(document), tmp_path)} & {"NPC504"} == codes
