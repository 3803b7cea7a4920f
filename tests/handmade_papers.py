"""Papers written by hand with python-docx, a line a paragraph, and what is said of them."""

from pathlib import Path

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from measured import found_in, saved

Line = tuple[str, str]
"""The look of a paragraph, and its words."""

_CENTRE, _RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
_LOOKS = {
    # Font, size, alignment, indent of the first line in points.
    "mark": ("方正小标宋简体", 40, _CENTRE, 0),
    "title": ("方正小标宋简体", 22, _CENTRE, 0),
    "centre": ("仿宋_GB2312", 16, _CENTRE, 0),
    "kai": ("楷体_GB2312", 16, _CENTRE, 0),
    "edge": ("仿宋_GB2312", 16, None, 0),
    "hei-edge": ("黑体", 16, None, 0),
    "text": ("仿宋_GB2312", 16, None, 32),
    "hei": ("黑体", 16, None, 32),
    "kai-text": ("楷体_GB2312", 16, None, 32),
    "right": ("仿宋_GB2312", 16, _RIGHT, 0),
    "small": ("仿宋_GB2312", 12, None, 0),
    "small-in": ("仿宋_GB2312", 12, None, 36),
    "small-right": ("仿宋_GB2312", 12, _RIGHT, 0),
    "four": ("仿宋_GB2312", 14, None, 0),
    "four-right": ("仿宋_GB2312", 14, _RIGHT, 0),
}
LONG = "依法听取和审议县人民政府关于国民经济和社会发展计划执行情况的报告，推动政府依法履行职责。"
TITLE: tuple[Line, ...] = (("title", "示例县人大常委会2025年工作要点"), ("", ""))
TEXT: tuple[Line, ...] = (("text", LONG), ("text", LONG))
SIGNED: tuple[Line, ...] = (
    ("", ""),
    ("", ""),
    ("right", "示例县人大常委会"),
    ("right", "2025年3月5日"),
)


RULED = f'<w:pBdr {nsdecls("w")}><w:top w:val="single" w:sz="8"/></w:pBdr>'
"""A line above, as an imprint has them."""


def written(*lines: Line) -> Document:
    """Write lines by hand into a page set as asked; “|” stands for a table, “^” for a new page."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    for look, words in lines:
        if look == "|":
            document.add_table(1, 2).cell(0, 0).text = words
        else:
            paragraph = document.add_paragraph()
            set_look(paragraph, look or "edge")
            paragraph.paragraph_format.page_break_before = True if words[:1] == "^" else None
            for at, part in enumerate(words.lstrip("^").split("\b")):
                write_words(paragraph, part, _other(look, at))
    return document


def _other(look: str, at: int) -> str:
    """Return the look of a part: a second one is in the font of the body."""
    return look if look and not at else "text"


def set_look(paragraph: Paragraph, look: str) -> None:
    """Set a paragraph as its look asks."""
    _, _, alignment, first = _LOOKS[look]
    layout = paragraph.paragraph_format
    layout.alignment, layout.first_line_indent = alignment, Pt(first)
    layout.line_spacing, layout.space_after = Pt(28.95), Pt(0)
    if look == "right":
        layout.right_indent = Pt(32)
    if look == "four":
        paragraph._p.get_or_add_pPr().append(parse_xml(RULED))  # noqa: SLF001


def write_words(paragraph: Paragraph, words: str, look: str) -> None:
    """Add words in the font and size of a look."""
    font, size, _, _ = _LOOKS[look]
    run = paragraph.add_run(words)
    run.font.size = Pt(size)
    if look == "mark":
        run.font.color.rgb = RGBColor(255, 0, 0)
    properties = run._r.get_or_add_rPr()  # noqa: SLF001
    properties.append(parse_xml(f'<w:spacing {nsdecls("w")} w:val="-5"/>'))
    properties.get_or_add_rFonts().set(qn("w:eastAsia"), font)


def said(document: Document, folder: Path) -> list[str]:
    """Return what is said of a file, but for its page numbers, which it has none of."""
    found = found_in(saved(document), folder)
    return [one.message.zh for one in found if not one.rule.code.startswith("NPC505")]
