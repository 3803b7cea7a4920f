"""Official documents written with python-docx by the numbers of GB/T 9704-2012: right ones, and each fault once.

Nothing here comes from the writer of npc, so that what both get wrong is seen.
"""

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from io import BytesIO

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_BREAK, WD_COLOR_INDEX
from docx.oxml import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table
from docx.text.paragraph import Paragraph

Line = tuple[str, str]
"""What a paragraph is, and its words."""


@dataclass(frozen=True)
class Hand:
    """How an office writes: by its fonts, its programs and its habits."""

    song: str = "方正小标宋简体"
    fang: str = "仿宋_GB2312"
    kai: str = "楷体_GB2312"
    hei: str = "黑体"
    latin: str = ""
    """Font of Latin letters and figures; nothing for that of the Chinese beside them."""
    hinted: bool = False
    by_styles: bool = False
    by_theme: bool = False
    """Fonts of the body are those of the theme."""
    indent: str = "points"
    """points, characters or spaces."""
    number: str = "paragraph"
    """Page number in a paragraph, a frame, a box as WPS makes it, or a content control."""
    top: float = 37
    bottom: float = 35
    footer: float = 25.5
    runs: int = 0
    """Characters of a run, as editors leave them; 0 for one run a paragraph."""


@dataclass(frozen=True)
class Paper:
    """A document before it is written."""

    lines: tuple[Line, ...]
    hand: Hand = field(default_factory=Hand)

    def write(self) -> Document:
        """Write it."""
        return _Writer(self.hand).write(self.lines)


def saved(document: Document) -> bytes:
    """Return the bytes of a document."""
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


_CENTRE, _RIGHT, _BOTH, _LEFT = ALIGN.CENTER, ALIGN.RIGHT, ALIGN.JUSTIFY, ALIGN.LEFT
_LOOKS: dict[str, tuple[str, float, ALIGN, float]] = {
    # Font by its name in Hand, points, alignment, characters of the first line.
    "red": ("song", 42, _CENTRE, 0),
    "number": ("fang", 16, _CENTRE, 0),
    "title": ("song", 22, _CENTRE, 0),
    "below": ("kai", 16, _CENTRE, 0),
    "to": ("fang", 16, _BOTH, 0),
    "h1": ("hei", 16, _BOTH, 2),
    "h2": ("kai", 16, _BOTH, 2),
    "h3": ("fang", 16, _BOTH, 2),
    "h4": ("fang", 16, _BOTH, 2),
    "body": ("fang", 16, _BOTH, 2),
    "label": ("hei", 16, _BOTH, 2),
    "note": ("fang", 16, _BOTH, 2),
    "note+": ("fang", 16, _BOTH, 5),
    "sign": ("fang", 16, _RIGHT, 0),
    "date": ("fang", 16, _RIGHT, 0),
    "mark": ("hei", 16, _LEFT, 0),
    "caption": ("hei", 14, _CENTRE, 0),
    "unit": ("fang", 12, _RIGHT, 0),
    "under": ("fang", 12, _BOTH, 2),
    "": ("fang", 16, _BOTH, 0),
}
_EXACT = Pt(28.95)


class _Writer:
    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.document = docx.Document()
        self._page(self.document)
        self._defaults()

    def write(self, lines: Sequence[Line]) -> Document:
        for role, words in lines:
            if role == "table":
                self._table(words)
            elif role == "lying":
                self._turn()
            elif role == "imprint":
                self._imprint(words.split("|"))
            else:
                self._paragraph(role, words)
        return self.document

    def _page(self, document: Document) -> None:
        section = document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin, section.bottom_margin = Mm(self.hand.top), Mm(self.hand.bottom)
        section.left_margin, section.right_margin = Mm(28), Mm(26)
        section.footer_distance = Mm(self.hand.footer)
        document.settings.odd_and_even_pages_header_footer = True
        for footer, side in ((section.footer, "right"), (section.even_page_footer, "left")):
            self._number(footer.paragraphs[0], side)

    def _number(self, paragraph: Paragraph, side: str) -> None:
        paragraph.style = self.document.styles["Normal"]
        element = paragraph._p  # noqa: SLF001
        properties = element.get_or_add_pPr()
        fonts = '<w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/>'
        kinds = ("begin", "PAGE", "end")
        inner = "".join(
            f"<w:r><w:rPr>{fonts}</w:rPr>{_field(kind)}</w:r>" for kind in ("— ", *kinds, " —")
        )
        indent = f'<w:ind w:{side}="280"/><w:jc w:val="{side}"/>'
        spacing = '<w:spacing w:before="0" w:after="0" w:line="280" w:lineRule="exact"/>'
        if self.hand.number == "frame":
            properties.append(_xml('<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="outside" w:y="1"/>'))
        elif self.hand.number == "box":
            inner = f"<w:r><w:pict>{_BOX.format(inner=f'<w:p>{inner}</w:p>')}</w:pict></w:r>"
        elif self.hand.number == "control":
            inner = f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
        for one in _all(spacing + indent):
            properties.append(one)
        for one in _all(inner):
            element.append(one)

    def _defaults(self) -> None:
        normal = self.document.styles["Normal"]
        normal.font.size = Pt(16)
        normal.paragraph_format.space_after = Pt(0)
        if self.hand.by_theme:
            theme = self.document.part.part_related_by(_THEME)
            data = theme.blob.replace(b'<a:ea typeface=""/>', f'<a:ea typeface="{self.hand.fang}"/>'.encode())
            data = data.replace("ＭＳ 明朝".encode(), self.hand.fang.encode())
            theme._blob = data  # noqa: SLF001
            return
        fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
        self._name(fonts, self.hand.fang)
        if self.hand.by_styles:
            for role, (font, size, alignment, first) in _LOOKS.items():
                if role:
                    self._style(role, font, size, alignment, first)

    def _style(self, role: str, font: str, size: float, alignment: ALIGN, first: float) -> None:
        style = self.document.styles.add_style(f"公文 {role}", 1)
        style.font.size = Pt(size)
        self._name(style.element.get_or_add_rPr().get_or_add_rFonts(), getattr(self.hand, font))
        layout = style.paragraph_format
        layout.alignment, layout.line_spacing = alignment, _EXACT
        layout.space_before = layout.space_after = Pt(0)
        layout.first_line_indent = Pt(first * 16)

    def _name(self, fonts: BaseOxmlElement, font: str) -> None:
        for name in list(fonts.attrib):
            del fonts.attrib[name]
        for slot in ("ascii", "hAnsi"):
            fonts.set(qn(f"w:{slot}"), self.hand.latin or font)
        fonts.set(qn("w:eastAsia"), font)
        if self.hand.hinted:
            fonts.set(qn("w:hint"), "eastAsia")

    def _paragraph(self, role: str, words: str) -> None:
        font, size, alignment, first = _LOOKS[role]
        paragraph = self.document.add_paragraph()
        layout = paragraph.paragraph_format
        layout.page_break_before = True if words[:1] == "^" else None
        if self.hand.by_styles and role:
            paragraph.style = self.document.styles[f"公文 {role}"]
        else:
            layout.alignment, layout.line_spacing = alignment, _EXACT
            layout.space_before = layout.space_after = Pt(0)
            self._indent(paragraph, first)
        if role == "red":
            layout.line_spacing = Pt(60)
        if role in {"sign", "date"}:
            layout.right_indent = Pt(64 if role == "date" else 48)
        text = words.removeprefix("^")
        if first == 2 and self.hand.indent == "spaces" and not self.hand.by_styles:  # noqa: PLR2004
            text = "　　" + text
        step = self.hand.runs or len(text) or 1
        for start in range(0, len(text), step):
            self._run(paragraph, text[start : start + step], font, size, role)

    def _indent(self, paragraph: Paragraph, first: float) -> None:
        if not first or self.hand.indent == "spaces":
            return
        indent = paragraph._p.get_or_add_pPr().get_or_add_ind()  # noqa: SLF001
        indent.set(qn("w:firstLine"), str(round(first * 315)))
        if self.hand.indent == "characters":
            indent.set(qn("w:firstLineChars"), str(round(first * 100)))

    def _run(self, paragraph: Paragraph, words: str, font: str, size: float, role: str) -> None:
        run = paragraph.add_run(words)
        properties = run._r.get_or_add_rPr()  # noqa: SLF001
        if not self.hand.by_styles:
            run.font.size = Pt(size)
            if self.hand.by_theme and font == "fang":
                if self.hand.hinted:
                    properties.get_or_add_rFonts().set(qn("w:hint"), "eastAsia")
            else:
                self._name(properties.get_or_add_rFonts(), getattr(self.hand, font))
        if role == "red":
            run.font.color.rgb = RGBColor(255, 0, 0)
        if size == 16:  # noqa: PLR2004 - 28 characters of 三号 fit a line when condensed
            properties.append(_xml('<w:spacing w:val="-5"/>'))

    def _table(self, words: str) -> None:
        """Write rows parted by /, cells parted by |."""
        rows = [row.split("|") for row in words.split("/")]
        table = self.document.add_table(len(rows), len(rows[0]), style="Table Grid")
        for row, cells in zip(table.rows, rows, strict=True):
            row._tr.get_or_add_trPr().append(_xml("<w:cantSplit/>"))  # noqa: SLF001
            for cell, text in zip(row.cells, cells, strict=True):
                run = cell.paragraphs[0].add_run(text)
                run.font.size = Pt(10.5)
                self._name(run._r.get_or_add_rPr().get_or_add_rFonts(), self.hand.fang)  # noqa: SLF001
        table.rows[0]._tr.get_or_add_trPr().append(_xml("<w:tblHeader/>"))  # noqa: SLF001

    def _turn(self) -> None:
        section = self.document.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(297), Mm(210)
        section.top_margin, section.bottom_margin = Mm(28), Mm(26)
        section.left_margin, section.right_margin = Mm(35), Mm(37)

    def _imprint(self, lines: Sequence[str]) -> None:
        """Write an imprint as a table at the foot of the page, with rules."""
        table = self.document.add_table(len(lines), 1)
        properties = table._tbl.tblPr  # noqa: SLF001
        properties.append(_xml('<w:tblpPr w:vertAnchor="margin" w:horzAnchor="margin" w:tblpYSpec="bottom"/>'))
        edges = "".join(f'<w:{side} w:val="single" w:sz="{width}"/>' for side, width in (("top", 8), ("bottom", 8), ("insideH", 6)))
        properties.append(_xml(f"<w:tblBorders>{edges}</w:tblBorders>"))
        for row, text in zip(table.rows, lines, strict=True):
            run = row.cells[0].paragraphs[0].add_run(text)
            run.font.size = Pt(14)
            self._name(run._r.get_or_add_rPr().get_or_add_rFonts(), self.hand.fang)  # noqa: SLF001


_THEME = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
_BOX = (
    '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="position:absolute;margin-top:0;'
    'mso-position-horizontal:outside;mso-position-horizontal-relative:margin;width:144pt;height:144pt">'
    "<v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape>"
)


def _field(kind: str) -> str:
    if kind == "PAGE":
        return "<w:instrText> PAGE </w:instrText>"
    is_mark = kind in {"begin", "end"}
    return (
        f'<w:fldChar w:fldCharType="{kind}"/>'
        if is_mark
        else f'<w:t xml:space="preserve">{kind}</w:t>'
    )


def _all(text: str) -> list[BaseOxmlElement]:
    return list(parse_xml(f"<w:a {nsdecls('w')}>{text}</w:a>"))


def _xml(text: str) -> BaseOxmlElement:
    return _all(text)[0]


# Right documents.

LONG = (
    "坚持以习近平新时代中国特色社会主义思想为指导，依法履行宪法法律赋予的各项职责，践行全过程人民民主，"
    "推动人大工作高质量发展，为全县经济社会发展提供有力的民主法治保障。"
)
QUOTED = "深入贯彻“十四五”规划——紧扣县委中心工作，听取和审议专项工作报告……切实增强监督实效。"
_B: Line = ("", "")
_HEAD: tuple[Line, ...] = (("red", "示例县人大常委会文件"), _B, _B, ("number", "示常〔2025〕5号"), _B, _B)
_TITLE: tuple[Line, ...] = (("title", "示例县人大常委会"), ("title", "2025年工作要点"))
_BELOW: tuple[Line, ...] = (("below", "（2025年2月27日县第十七届人大常委会第29次会议通过）"), _B)
_BODY: tuple[Line, ...] = (
    ("body", LONG),
    ("h1", "一、依法履行监督职责"),
    ("h2", "（一）加强计划预算监督"),
    ("body", LONG),
    ("h3", "1. 听取和审议上半年预算执行情况的报告。会后及时转办审议意见，并跟踪督办。"),
    ("h4", "（1）突出监督重点。加强对政府债务、国有资产的监督，推动问题整改。"),
    ("h4", "（2）增强监督实效。对审议意见研究处理情况开展满意度测评。"),
    ("h3", "2. 开展《中华人民共和国安全生产法》执法检查。推动法律法规在本县正确有效实施。"),
    ("h2", "（二）加强民生领域监督"),
    ("body", QUOTED),
    ("h1", "二、发挥代表主体作用"),
    ("body", LONG),
)
_SIGNED: tuple[Line, ...] = (_B, _B, ("sign", "示例县人大常委会"), ("date", "2025年3月3日"))
_NOTE: tuple[Line, ...] = (_B, ("note", "附件：1. 主要工作安排表"), ("note+", "2. 重点工作任务分工"))
_ROWS = "序号|项目名称|责任部门|时间/" + "/".join(
    f"{at}|听取和审议县人民政府专项工作报告|财经工委|{at}月" for at in range(1, 13)
)
_ANNEXES: tuple[Line, ...] = (
    ("mark", "^附件1"), _B, ("title", "主要工作安排表"), _B, ("table", _ROWS),
    ("mark", "^附件2"), _B, ("title", "重点工作任务分工"), _B, ("body", LONG), ("body", LONG),
)  # fmt: skip
_IMPRINT: Line = ("imprint", "抄送：县委办公室，县人民政府办公室。|示例县人大常委会办公室　　2025年3月5日印发")
FULL = (*_HEAD, *_TITLE, *_BELOW, *_BODY, *_NOTE, *_SIGNED, *_ANNEXES, _IMPRINT)
"""A document with all parts that the standard names."""


def _named(title: str, *lines: Line) -> tuple[Line, ...]:
    return (("title", title), _B, *lines)


_TO: Line = ("to", "各乡镇人大、各街道人大工委：")
_LETTER = _named(
    "关于商请提供资料的函", ("to", "县财政局："), ("body", LONG), ("body", "请于3月10日前函复。"), *_SIGNED
)
RIGHT: dict[str, Paper] = {
    "full": Paper(FULL),
    "without head": Paper((*_TITLE, *_BELOW, *_BODY, *_SIGNED)),
    "by styles": Paper(FULL, Hand(by_styles=True)),
    "theme fonts": Paper((*_TITLE, *_BELOW, *_BODY), Hand(by_theme=True, hinted=True)),
    "Latin font with hints": Paper(FULL, Hand(latin="Times New Roman", hinted=True)),
    "FangSong": Paper(FULL, Hand(song="FZXiaoBiaoSong-B05S", fang="FangSong", kai="KaiTi", hei="SimHei")),
    "方正 GBK": Paper(FULL, Hand("方正小标宋_GBK", "方正仿宋_GBK", "方正楷体_GBK", "方正黑体_GBK")),
    "indents in characters": Paper(FULL, Hand(indent="characters")),
    "indents by spaces": Paper((*_TITLE, *_BELOW, *_BODY, *_SIGNED), Hand(indent="spaces")),
    "number in a frame": Paper(FULL, Hand(number="frame")),
    "number in a box": Paper(FULL, Hand(number="box")),
    "number in a control": Paper(FULL, Hand(number="control")),
    "margins to the glyphs": Paper((*_TITLE, *_BELOW, *_BODY), Hand(top=34.58, bottom=32.58, footer=23.1)),
    "many runs": Paper(FULL, Hand(runs=3)),
    "one run a character": Paper((*_TITLE, *_BELOW, *_BODY, *_SIGNED), Hand(runs=1)),
    "notice with points": Paper(
        _named("关于召开代表座谈会的通知", _TO, ("body", LONG), ("h1", "一、时间"), ("body", "3月15日上午9时。"),
               ("h1", "二、地点"), ("body", "县人大常委会会议室。"), ("body", "特此通知。"), *_SIGNED)
    ),
    "letter": Paper((*_HEAD[1:3], ("number", "示常函〔2025〕5号"), _B, _B, *_LETTER)),
    "令": Paper(
        (("red", "示例县人民政府令"), _B, _B, ("number", "第5号"), _B, _B,
         ("body", "《示例县物业管理办法》已经2025年2月27日县人民政府第30次常务会议通过，现予公布，自2025年5月1日起施行。"),
         *_SIGNED)
    ),
    "决议": Paper(
        (("title", "示例县人民代表大会"), ("title", "关于县人民政府工作报告的决议"),
         ("below", "（2025年1月15日示例县第十七届人民代表大会第四次会议通过）"), _B, ("body", LONG), ("body", QUOTED))
    ),
    "公告": Paper(
        (("red", "示例县人民代表大会常务委员会公告"), _B, ("number", "〔2025〕第3号"), _B,
         ("body", LONG), ("body", "特此公告。"), *_SIGNED)
    ),
    "报告 with lying table": Paper(
        (*_named("关于2024年预算执行情况的报告", ("to", "县人大常委会："), *_BODY, _B, ("note", "附件：预算执行情况表"),
                 *_SIGNED), ("lying", ""), ("mark", "附件"), _B, ("title", "预算执行情况表"), ("unit", "单位：万元"),
         ("table", _ROWS), ("under", "注：本表数据由县财政局提供。"))
    ),
    "请示": Paper(_named("关于增加工作经费的请示", ("to", "县人民政府："), ("body", LONG), ("body", "妥否，请批示。"), *_SIGNED)),
    "批复": Paper(_named("关于同意设立代表联络站的批复", ("to", "城关镇人大："), ("body", LONG), ("body", "此复。"), *_SIGNED)),
    "minutes": Paper(
        (("red", "主任会议纪要"), _B, ("number", "〔2025〕3号"), _B, ("body", "2025年2月20日，县人大常委会主任会议召开。" + LONG),
         ("h1", "一、研究工作要点"), ("body", LONG), ("label", "出席："), ("body", "张某某、李某某、王某某。"))
    ),
    "minutes with title": Paper(
        _named("县人大常委会第29次会议纪要", ("body", LONG), ("h1", "一、听取和审议专项工作报告"), ("body", QUOTED))
    ),
    "speech": Paper(
        (("title", "在县人大常委会会议上的讲话"), ("below", "（2025年2月27日）"), ("below", "张某某"), _B,
         ("to", "各位委员、同志们："), *_BODY)
    ),
    "rules in articles": Paper(
        (("title", "示例县人大常委会议事规则"), ("below", "（2025年2月27日县第十七届人大常委会第29次会议通过）"), _B,
         ("body", "第一条　为了规范常委会议事活动，根据有关法律规定，结合本县实际，制定本规则。"),
         ("body", "第二条　常委会审议议案、决定问题，实行民主集中制原则，集体行使职权。"))
    ),
    "bulletin": Paper(
        (("red", "人大工作简报"), ("number", "第12期"), _B, ("title", "县人大常委会开展执法检查"), _B, ("body", LONG), ("body", LONG))
    ),
    "text with a table": Paper(_named("关于代表建议办理情况的报告", ("to", "县人大常委会："), ("body", LONG),
                                      ("caption", "表1　办理情况"), ("table", _ROWS), ("body", LONG), *_SIGNED)),
    "annex without number": Paper((*_named("关于印发工作制度的通知", _TO, ("body", LONG), _B, ("note", "附件：代表接待日制度"), *_SIGNED),
                                   ("mark", "^附件"), _B, ("title", "代表接待日制度"), _B, ("body", LONG))),
    "long title": Paper(
        (("title", "示例县人大常委会关于加强"), ("title", "县级预算审查和国有资产管理情况"), ("title", "监督工作的意见"), _B, *_BODY)
    ),
}
"""By what is unusual in them."""


# Faults.

Change = Callable[[Document], object]


@dataclass(frozen=True)
class Fault:
    """One thing made wrong in a right document."""

    name: str
    code: str
    change: Change
    paper: Paper = field(default_factory=lambda: Paper(FULL))

    def write(self) -> Document:
        """Write the document, and make it wrong."""
        document = self.paper.write()
        self.change(document)
        return document


def _p(document: Document, start: str) -> Paragraph:
    """Find a paragraph by the words it begins with."""
    return next(one for one in document.paragraphs if one.text.strip().startswith(start))


def _text(start: str, words: str) -> Change:
    """Write other words into a paragraph, in the look that it has."""

    def change(document: Document) -> None:
        first, *others = _p(document, start).runs
        first.text = words
        for run in others:
            run.text = ""

    return change


def _in_text(start: str, old: str, new: str) -> Change:
    def change(document: Document) -> None:
        for run in _p(document, start).runs:
            run.text = run.text.replace(old, new)

    return change


def _font(start: str, font: str, *, slots: Sequence[str] = ("ascii", "hAnsi", "eastAsia")) -> Change:
    def change(document: Document) -> None:
        for paragraph in document.paragraphs:
            if paragraph.text.startswith(start):
                for run in paragraph.runs:
                    fonts = run._r.get_or_add_rPr().get_or_add_rFonts()  # noqa: SLF001
                    for slot in slots:
                        fonts.set(qn(f"w:{slot}"), font)

    return change


def _size(start: str, points: float) -> Change:
    def change(document: Document) -> None:
        for run in _p(document, start).runs:
            run.font.size = Pt(points)

    return change


def _layout(start: str, **values: object) -> Change:
    def change(document: Document) -> None:
        for name, value in values.items():
            setattr(_p(document, start).paragraph_format, name, value)

    return change


def _everywhere(start: str = "", **values: object) -> Change:
    def change(document: Document) -> None:
        for paragraph in document.paragraphs:
            if paragraph.text.startswith(start) and paragraph.paragraph_format.line_spacing == _EXACT:
                for name, value in values.items():
                    setattr(paragraph.paragraph_format, name, value)

    return change


def _runs(start: str, **values: object) -> Change:
    def change(document: Document) -> None:
        for paragraph in document.paragraphs:
            if paragraph.text.startswith(start):
                for run in paragraph.runs:
                    for name, value in values.items():
                        setattr(run.font, name, value)

    return change


def _colour(start: str, red: int, green: int, blue: int) -> Change:
    def change(document: Document) -> None:
        for run in _p(document, start).runs:
            run.font.color.rgb = RGBColor(red, green, blue)

    return change


def _section(**values: object) -> Change:
    def change(document: Document) -> None:
        for section in document.sections:
            for name, value in values.items():
                setattr(section, name, value)

    return change


def _grid(**values: str) -> Change:
    def change(document: Document) -> None:
        for section in document.sections:
            for name, value in values.items():
                element = section._sectPr.find(qn(f"w:{name}"))  # noqa: SLF001
                if element is None:
                    element = _xml(f"<w:{name}/>")
                    section._sectPr.append(element)  # noqa: SLF001
                key, _, said = value.partition("=")
                element.set(qn(f"w:{key}"), said)

    return change


def _no_spacing(document: Document) -> None:
    for spacing in [*document.element.body.iter(qn("w:spacing"))]:
        if spacing.get(qn("w:val")) == "-5":
            spacing.set(qn("w:val"), "0")


def _insert(before: str, *words: str) -> Change:
    """Put paragraphs, copied from the one above, before another."""

    def change(document: Document) -> None:
        at = _p(document, before)
        for text in words:
            copy = deepcopy(_p(document, "坚持以")._p)  # noqa: SLF001
            at._p.addprevious(copy)  # noqa: SLF001
            first, *others = Paragraph(copy, at._parent).runs  # noqa: SLF001
            first.text = text
            for run in others:
                run.text = ""

    return change


def _drop_blank(before: str) -> Change:
    """Take out the empty paragraphs above one."""

    def change(document: Document) -> None:
        element = _p(document, before)._p  # noqa: SLF001
        above = element.getprevious()
        while above is not None and above.tag == qn("w:p") and not Paragraph(above, document).text:
            following = above.getprevious()
            above.getparent().remove(above)
            above = following

    return change


def _blank(before: str, count: int) -> Change:
    def change(document: Document) -> None:
        at = _p(document, before)
        for _ in range(count):
            layout = at.insert_paragraph_before().paragraph_format
            layout.line_spacing, layout.space_after = _EXACT, Pt(0)

    return change


def _unsigned(document: Document) -> None:
    """Let the signature stand right below the text."""
    for at in range(2):
        above = document.paragraphs[_at(document, "2025年3月3日") - 2]
        assert not above.text, at
        above._p.getparent().remove(above._p)  # noqa: SLF001


def _footers(document: Document) -> Iterator[BaseOxmlElement]:
    for section in document.sections:
        for footer in (section.footer, section.even_page_footer):
            yield footer._element  # noqa: SLF001


def _dashes(left: str, right: str) -> Change:
    def change(document: Document) -> None:
        for footer in _footers(document):
            texts = [*footer.iter(qn("w:t"))]
            texts[0].text, texts[-1].text = left, right

    return change


def _no_number(document: Document) -> None:
    for footer in _footers(document):
        for run in [*footer.iter(qn("w:r"))]:
            run.getparent().remove(run)


def _of_number(tag: str, **values: str) -> Change:
    def change(document: Document) -> None:
        for footer in _footers(document):
            for element in footer.iter(qn(f"w:{tag}")):
                for name, value in values.items():
                    element.set(qn(f"w:{name}"), value)

    return change


def _centred_box(document: Document) -> None:
    for footer in _footers(document):
        for shape in footer.iter("{urn:schemas-microsoft-com:vml}shape"):
            shape.set("style", shape.get("style", "").replace("outside", "center"))


def _restart(document: Document) -> None:
    annex = _p(document, "附件2")
    end = annex.insert_paragraph_before()._p  # noqa: SLF001
    section = deepcopy(document.sections[-1]._sectPr)  # noqa: SLF001
    end.get_or_add_pPr().append(section)
    document.sections[-1]._sectPr.append(_xml('<w:pgNumType w:start="1"/>'))  # noqa: SLF001


def _first_without(document: Document) -> None:
    document.sections[0].different_first_page_header_footer = True


def _comment(document: Document) -> None:
    document.add_comment(_p(document, "坚持以").runs, "请核", "甲", "甲")


def _inserted(document: Document) -> None:
    run = _p(document, "坚持以").runs[0]._r  # noqa: SLF001
    change = _xml('<w:ins w:id="9" w:author="甲" w:date="2025-03-01T00:00:00Z"/>')
    run.addprevious(change)
    change.append(run)


def _table(document: Document) -> Table:
    return document.tables[0]


def _no_repeat(document: Document) -> None:
    for element in [*_table(document)._tbl.iter(qn("w:tblHeader"))]:  # noqa: SLF001
        element.getparent().remove(element)


def _splits(document: Document) -> None:
    for element in [*_table(document)._tbl.iter(qn("w:cantSplit"))]:  # noqa: SLF001
        element.getparent().remove(element)


def _wide(document: Document) -> None:
    for column in _table(document).columns:
        column.width = Mm(60)


def _same_page(document: Document) -> None:
    _p(document, "附件2").paragraph_format.page_break_before = False


def _pages_at_end(document: Document) -> None:
    for _ in range(2):
        document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _header(document: Document) -> None:
    document.sections[0].header.paragraphs[0].text = "内部资料　注意保存"


def _no_rules(document: Document) -> None:
    for edges in [*document.tables[-1]._tbl.iter(qn("w:tblBorders"))]:  # noqa: SLF001
        edges.getparent().remove(edges)


def _at_top(document: Document) -> None:
    table = document.tables[-1]._tbl  # noqa: SLF001
    for place in [*table.iter(qn("w:tblpPr"))]:
        place.getparent().remove(place)
    paragraph = document.add_paragraph()
    paragraph.add_run().add_break(WD_BREAK.PAGE)
    table.addprevious(paragraph._p)  # noqa: SLF001


def _imprint_first(document: Document) -> None:
    table = document.tables[-1]._tbl  # noqa: SLF001
    _p(document, "附件1")._p.addprevious(table)  # noqa: SLF001


def _shaded(document: Document) -> None:
    properties = _p(document, "坚持以").runs[0]._r.get_or_add_rPr()  # noqa: SLF001
    properties.append(_xml('<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'))


def _tab(document: Document) -> None:
    paragraph = _p(document, "坚持以")
    paragraph.paragraph_format.first_line_indent = Pt(0)
    paragraph.runs[0].text = "\t" + paragraph.runs[0].text


def _narrow(document: Document) -> None:
    _p(document, "坚持以").paragraph_format.right_indent = Pt(48)


_PLAIN = Paper((*_TITLE, *_BELOW, *_BODY, *_SIGNED))
_NOTICE = RIGHT["notice with points"]
FAULTS: tuple[Fault, ...] = (
    # Page and grid.
    Fault("Letter paper", "NPC501", _section(page_width=Mm(215.9), page_height=Mm(279.4))),
    Fault("top margin", "NPC502", _section(top_margin=Mm(25.4))),
    Fault("left margin", "NPC502", _section(left_margin=Mm(31.8))),
    Fault("all margins", "NPC502", _section(top_margin=Mm(25.4), bottom_margin=Mm(25.4), left_margin=Mm(31.8), right_margin=Mm(31.8))),
    Fault("gutter", "NPC502", _section(gutter=Mm(10))),
    Fault("30 pt", "NPC503", _everywhere(line_spacing=Pt(30))),
    Fault("26 pt", "NPC503", _everywhere(line_spacing=Pt(26))),
    Fault("1.5 lines", "NPC503", _everywhere(line_spacing=1.5)),
    Fault("27 characters", "NPC504", _no_spacing),
    Fault("two columns", "NPC504", _grid(cols="num=2")),
    Fault("one paragraph at 1.5", "NPC513", _layout("（一）", line_spacing=1.5)),
    Fault("space below headings", "NPC513", _everywhere("一、", space_after=Pt(12))),
    # Page numbers.
    Fault("no number", "NPC505", _no_number),
    Fault("none on the first page", "NPC505", _first_without),
    Fault("hyphens", "NPC506", _dashes("- ", " -")),
    Fault("第1页", "NPC506", _dashes("第", "页")),
    Fault("bare number", "NPC506", _dashes("", "")),
    Fault("Times New Roman number", "NPC506", _of_number("rFonts", ascii="Times New Roman", hAnsi="Times New Roman")),
    Fault("number in 小四", "NPC506", _of_number("sz", val="24")),
    Fault("roman number", "NPC506", _grid(pgNumType="fmt=lowerRoman")),
    Fault("centred number", "NPC507", _of_number("jc", val="center")),
    Fault("number at one side", "NPC507", _of_number("jc", val="right")),
    Fault("number at the edge", "NPC507", _of_number("ind", left="0", right="0")),
    Fault("low number", "NPC507", _section(footer_distance=Mm(10))),
    Fault("box in the middle", "NPC507", _centred_box, Paper(FULL, Hand(number="box"))),
    Fault("frame in the middle", "NPC507", _of_number("framePr", xAlign="center"), Paper(FULL, Hand(number="frame"))),
    Fault("numbers begin again", "NPC508", _restart),
    Fault("running header", "NPC509", _header),
    # Fonts.
    Fault("body in 宋体", "NPC511", _font("坚持以", "宋体")),
    Fault("heading 1 in 仿宋", "NPC511", _font("一、", "仿宋_GB2312")),
    Fault("heading 2 in 黑体", "NPC511", _font("（一）", "黑体")),
    Fault("title in 黑体", "NPC511", _font("2025年工作要点", "黑体")),
    Fault("title in 宋体 by style", "NPC511", lambda it: [_name(it, f"公文 {role}", "宋体") for role in ("title",)], Paper(FULL, Hand(by_styles=True))),
    Fault("annex mark in 仿宋", "NPC511", _font("附件1", "仿宋_GB2312")),
    Fault("annex title in 宋体", "NPC511", _font("重点工作任务", "宋体")),
    Fault("signature in 楷体", "NPC511", lambda it: _set_font(it.paragraphs[_at(it, "2025年3月3日") - 1], "楷体_GB2312")),
    Fault("body in 四号", "NPC512", _size("坚持以", 14)),
    Fault("title in 小二", "NPC512", _size("2025年工作要点", 18)),
    Fault("heading in 四号", "NPC512", _size("一、", 14)),
    Fault("date in 四号", "NPC512", _size("2025年3月3日", 14)),
    Fault("quotes in Times", "NPC566", _font("深入贯彻", "Times New Roman", slots=("ascii", "hAnsi"))),
    Fault("quotes in Times by style", "NPC566", lambda _: None, Paper(FULL, Hand(latin="Times New Roman", by_styles=True))),
    Fault("quotes in Calibri by theme", "NPC566", lambda _: None, Paper((*_TITLE, *_BELOW, *_BODY), Hand(by_theme=True))),
    Fault("bold title", "NPC518", _runs("2025年工作要点", bold=True)),
    Fault("bold body", "NPC518", lambda it: [_runs(start, bold=True)(it) for start in ("坚持以", "深入")]),
    Fault("underline", "NPC519", _runs("深入", underline=True)),
    Fault("highlight", "NPC519", _runs("深入", highlight_color=WD_COLOR_INDEX.YELLOW)),
    Fault("shade", "NPC519", _shaded),
    Fault("struck through", "NPC519", _runs("深入", strike=True)),
    Fault("red body", "NPC516", _colour("坚持以", 255, 0, 0)),
    Fault("blue heading", "NPC516", _colour("一、", 0, 112, 192)),
    # Places.
    Fault("no indent", "NPC514", _layout("坚持以", first_line_indent=Pt(0))),
    Fault("four characters", "NPC514", _layout("坚持以", first_line_indent=Pt(64))),
    Fault("heading at the edge", "NPC514", _layout("一、", first_line_indent=Pt(0))),
    Fault("tab", "NPC520", _tab),
    Fault("title at the left", "NPC515", _layout("2025年工作要点", alignment=ALIGN.LEFT)),
    Fault("title pushed aside", "NPC515", _layout("2025年工作要点", first_line_indent=Pt(32))),
    Fault("recipients indented", "NPC515", _layout("各乡镇人大", first_line_indent=Pt(32)), _NOTICE),
    Fault("body centred", "NPC515", _layout("坚持以", alignment=ALIGN.CENTER)),
    Fault("body narrowed", "NPC515", _narrow),
    Fault("annex mark in the middle", "NPC515", _layout("附件1", alignment=ALIGN.CENTER)),
    Fault("date at the left", "NPC515", _layout("2025年3月3日", alignment=ALIGN.LEFT), _PLAIN),
    Fault("no blank line below the title", "NPC517", _drop_blank("各乡镇人大"), _NOTICE),
    Fault("three blank lines below the title", "NPC517", _blank("坚持以", 2)),
    Fault("three above the recipients", "NPC517", _blank("各乡镇人大", 2), _NOTICE),
    Fault("no blank line above the signature", "NPC517", _unsigned, _PLAIN),
    Fault("blank line in the text", "NPC517", _blank("二、发挥", 1)),
    # Title and headings.
    Fault("title parts 工作要点", "NPC521", lambda it: (_text("示例县人大常委会", "示例县人大常委会2025年工作要")(it), _text("2025年工作要点", "点和安排")(it)), _PLAIN),
    Fault("title parts a year", "NPC521", lambda it: (_text("示例县人大常委会", "示例县人大常委会20")(it), _text("2025年工作要点", "25年工作要点")(it)), _PLAIN),
    Fault("heading left out", "NPC522", _in_text("二、", "二、", "三、")),
    Fault("（二） twice", "NPC522", _in_text("（二）", "（二）", "（一）")),
    Fault("1、", "NPC523", _in_text("1. ", "1. ", "1、")),
    Fault("（一）、", "NPC523", _in_text("（一）", "（一）", "（一）、")),
    Fault("一.", "NPC523", _in_text("一、", "一、", "一.")),
    Fault("(一)", "NPC523", _in_text("（一）", "（一）", "(一)")),
    # Annexes.
    Fault("附件:", "NPC531", _in_text("附件：1", "：", ":")),
    Fault("note with 1、", "NPC531", lambda it: (_in_text("附件：1", "1. ", "1、")(it), _in_text("2. 重点", "2. ", "2、")(it))),
    Fault("note with 一、", "NPC531", lambda it: (_in_text("附件：1", "1. ", "一、")(it), _in_text("2. 重点", "2. ", "二、")(it))),
    Fault("note with a stop", "NPC531", _text("2. 重点", "2. 重点工作任务分工。")),
    Fault("note without blank line", "NPC531", _drop_blank("附件：1")),
    Fault("note at the edge", "NPC531", _layout("附件：1", first_line_indent=Pt(0))),
    Fault("mark with colon", "NPC532", _text("附件1", "附件1：")),
    Fault("mark with title", "NPC532", _text("附件2", "附件2：重点工作任务分工")),
    Fault("annex on the same page", "NPC532", _same_page),
    Fault("annex title at once", "NPC532", _drop_blank("重点工作任务")),
    Fault("annex called otherwise", "NPC533", _text("重点工作任务", "重点任务安排")),
    Fault("one annex too few", "NPC533", _text("2. 重点", "")),
    Fault("imprint without rules", "NPC534", _no_rules),
    Fault("imprint at the top", "NPC535", _at_top),
    Fault("imprint before annexes", "NPC535", _imprint_first),
    # Dates and numbers.
    Fault("二〇二五年", "NPC541", _text("2025年3月3日", "二〇二五年三月三日")),
    Fault("03月", "NPC541", _text("2025年3月3日", "2025年03月03日")),
    Fault("2025.3.3", "NPC541", _text("2025年3月3日", "2025.3.3")),
    Fault("25年", "NPC541", _text("2025年3月3日", "25年3月3日")),
    Fault("spaces in the date", "NPC541", _text("2025年3月3日", "2025 年 3 月 3 日")),
    Fault("2月30日", "NPC541", _text("2025年3月3日", "2025年2月30日")),
    Fault("full-width date", "NPC541", _text("2025年3月3日", "２０２５年３月３日")),
    Fault("[2025]", "NPC542", _text("示常", "示常[2025]5号")),
    Fault("第5号", "NPC542", _text("示常", "示常〔2025〕第5号")),
    Fault("05号", "NPC542", _text("示常", "示常〔2025〕05号")),
    # Tables.
    Fault("head once", "NPC551", _no_repeat),
    Fault("rows cut", "NPC552", _splits),
    Fault("too wide", "NPC553", _wide),
    # Words.
    Fault("half-width comma", "NPC561", _in_text("坚持以", "，", ",")),
    Fault("half-width brackets", "NPC561", _text("深入", "深入贯彻(十四五)规划，听取和审议专项工作报告。")),
    Fault("comment", "NPC562", _comment),
    Fault("tracked change", "NPC562", _inserted),
    Fault("２０２５", "NPC563", _text("深入", "２０２５年，听取和审议专项工作报告。")),
    Fault("《 alone", "NPC564", _text("深入", "依照《监督法的规定，听取和审议专项工作报告。")),
    Fault("（ alone", "NPC564", _text("深入", "听取和审议专项工作报告（含审计整改，切实增强监督实效。")),
    Fault("” alone", "NPC564", _text("深入", "深入贯彻十四五”规划，听取和审议专项工作报告。")),
    Fault("XX月XX日", "NPC565", _text("深入", "请于XX月XX日前报送。")),
    Fault("×××", "NPC565", _text("深入", "联系人：×××。")),
    Fault("待补充", "NPC565", _text("深入", "全年听取专项工作报告（数据待补充）。")),
    Fault("a tag", "NPC565", _text("深入", "{{ plan.title }}已经主任会议通过。")),
    Fault("单击此处", "NPC565", _text("深入", "单击或点击此处输入文字。")),
    Fault("blank pages", "NPC524", _pages_at_end),
)


def _name(document: Document, style: str, font: str) -> None:
    fonts = document.styles[style].element.rPr.rFonts
    for slot in ("ascii", "hAnsi", "eastAsia"):
        fonts.set(qn(f"w:{slot}"), font)


def _set_font(paragraph: Paragraph, font: str) -> None:
    for run in paragraph.runs:
        run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)  # noqa: SLF001


def _at(document: Document, words: str) -> int:
    return [one.text for one in document.paragraphs].index(words)
