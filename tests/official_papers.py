"""Official documents written with python-docx by the numbers of GB/T 9704-2012: right ones.

Nothing here comes from the writer of npc, so that what both get wrong is seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import oxml_parser
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from lxml import etree

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
    "copies": ("fang", 14, _BOTH, 1),
    "": ("fang", 16, _BOTH, 0),
}
EXACT = Pt(28.95)


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
            properties.append(
                element_of(
                    '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="outside" w:y="1"/>'
                )
            )
        elif self.hand.number == "box":
            inner = f"<w:r><w:pict>{_BOX.format(inner=f'<w:p>{inner}</w:p>')}</w:pict></w:r>"
        elif self.hand.number == "control":
            inner = f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
        for one in elements(spacing + indent):
            properties.append(one)
        for one in elements(inner):
            element.append(one)

    def _defaults(self) -> None:
        normal = self.document.styles["Normal"]
        normal.font.size = Pt(16)
        normal.paragraph_format.space_after = Pt(0)
        if self.hand.by_theme:
            theme = self.document.part.part_related_by(_THEME)
            data = theme.blob.replace(
                b'<a:ea typeface=""/>', f'<a:ea typeface="{self.hand.fang}"/>'.encode()
            )
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
        layout.alignment, layout.line_spacing = alignment, EXACT
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
            layout.alignment, layout.line_spacing = alignment, EXACT
            layout.space_before = layout.space_after = Pt(0)
            self._indent(paragraph, first)
        if role == "red":
            layout.line_spacing = Pt(60)
        if role in {"sign", "date"}:
            layout.right_indent = Pt(64 if role == "date" else 48)
        text = words.removeprefix("^")
        if first == 2 and self.hand.indent == "spaces" and not self.hand.by_styles:
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
        if size == 16:
            properties.append(element_of('<w:spacing w:val="-5"/>'))

    def _table(self, words: str) -> None:
        """Write rows parted by /, cells parted by |."""
        rows = [row.split("|") for row in words.split("/")]
        table = self.document.add_table(len(rows), len(rows[0]), style="Table Grid")
        for row, cells in zip(table.rows, rows, strict=True):
            row._tr.get_or_add_trPr().append(element_of("<w:cantSplit/>"))  # noqa: SLF001
            for cell, text in zip(row.cells, cells, strict=True):
                run = cell.paragraphs[0].add_run(text)
                run.font.size = Pt(10.5)
                self._name(run._r.get_or_add_rPr().get_or_add_rFonts(), self.hand.fang)  # noqa: SLF001
        table.rows[0]._tr.get_or_add_trPr().append(element_of("<w:tblHeader/>"))  # noqa: SLF001

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
        properties.append(
            element_of(
                '<w:tblpPr w:vertAnchor="margin" w:horzAnchor="margin" w:tblpYSpec="bottom"/>'
            )
        )
        edges = "".join(
            f'<w:{side} w:val="single" w:sz="{width}"/>'
            for side, width in (("top", 8), ("bottom", 8), ("insideH", 6))
        )
        properties.append(element_of(f"<w:tblBorders>{edges}</w:tblBorders>"))
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


def elements(text: str) -> list[etree._Element]:
    """Parse elements of WordprocessingML."""
    return list(etree.fromstring(f"<w:a {nsdecls('w')}>{text}</w:a>", oxml_parser))


def element_of(text: str) -> etree._Element:
    """Parse one element."""
    return elements(text)[0]


def removed(element: etree._Element) -> None:
    """Take an element out."""
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


# Right documents.

LONG = (
    "坚持以习近平新时代中国特色社会主义思想为指导，依法履行宪法法律赋予的各项职责，践行全过程人民民主，"
    "推动人大工作高质量发展，为全县经济社会发展提供有力的民主法治保障。"
)
QUOTED = "深入贯彻“十四五”规划——紧扣县委中心工作，听取和审议专项工作报告……切实增强监督实效。"
_B: Line = ("", "")
_HEAD: tuple[Line, ...] = (
    ("red", "示例县人大常委会文件"),
    _B,
    _B,
    ("number", "示常〔2025〕5号"),
    _B,
    _B,
)
TITLE: tuple[Line, ...] = (("title", "示例县人大常委会"), ("title", "2025年工作要点"))
BELOW: tuple[Line, ...] = (("below", "（2025年2月27日县第十七届人大常委会第29次会议通过）"), _B)
BODY: tuple[Line, ...] = (
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
SIGNED: tuple[Line, ...] = (_B, _B, ("sign", "示例县人大常委会"), ("date", "2025年3月3日"))
_NOTE: tuple[Line, ...] = (
    _B,
    ("note", "附件：1. 主要工作安排表"),
    ("note+", "2. 重点工作任务分工"),
)
_ROWS = "序号|项目名称|责任部门|时间/" + "/".join(
    f"{at}|听取和审议县人民政府专项工作报告|财经工委|{at}月" for at in range(1, 13)
)
_ANNEXES: tuple[Line, ...] = (
    ("mark", "^附件1"), _B, ("title", "主要工作安排表"), _B, ("table", _ROWS),
    ("mark", "^附件2"), _B, ("title", "重点工作任务分工"), _B, ("body", LONG), ("body", LONG),
)  # fmt: skip
_IMPRINT: Line = (
    "imprint",
    "抄送：县委办公室，县人民政府办公室。|示例县人大常委会办公室　　2025年3月5日印发",
)
FULL = (*_HEAD, *TITLE, *BELOW, *BODY, *_NOTE, *SIGNED, *_ANNEXES, _IMPRINT)
"""A document with all parts that the standard names."""


def _named(title: str, *lines: Line) -> tuple[Line, ...]:
    return (("title", title), _B, *lines)


_TO: Line = ("to", "各乡镇人大、各街道人大工委：")
_LETTER = _named(
    "关于商请提供资料的函",
    ("to", "县财政局："),
    ("body", LONG),
    ("body", "请于3月10日前函复。"),
    *SIGNED,
)
RIGHT: dict[str, Paper] = {
    "full": Paper(FULL),
    "without head": Paper((*TITLE, *BELOW, *BODY, *SIGNED)),
    "by styles": Paper(FULL, Hand(by_styles=True)),
    "theme fonts": Paper((*TITLE, *BELOW, *BODY), Hand(by_theme=True, hinted=True)),
    "Latin font with hints": Paper(FULL, Hand(latin="Times New Roman", hinted=True)),
    "FangSong": Paper(
        FULL, Hand(song="FZXiaoBiaoSong-B05S", fang="FangSong", kai="KaiTi", hei="SimHei")
    ),
    "方正 GBK": Paper(FULL, Hand("方正小标宋_GBK", "方正仿宋_GBK", "方正楷体_GBK", "方正黑体_GBK")),
    "indents in characters": Paper(FULL, Hand(indent="characters")),
    "indents by spaces": Paper((*TITLE, *BELOW, *BODY, *SIGNED), Hand(indent="spaces")),
    "number in a frame": Paper(FULL, Hand(number="frame")),
    "number in a box": Paper(FULL, Hand(number="box")),
    "number in a control": Paper(FULL, Hand(number="control")),
    "margins to the glyphs": Paper(
        (*TITLE, *BELOW, *BODY), Hand(top=34.58, bottom=32.58, footer=23.1)
    ),
    "many runs": Paper(FULL, Hand(runs=3)),
    "one run a character": Paper((*TITLE, *BELOW, *BODY, *SIGNED), Hand(runs=1)),
    "notice with points": Paper(
        _named(
            "关于召开代表座谈会的通知",
            _TO,
            ("body", LONG),
            ("h1", "一、时间"),
            ("body", "3月15日上午9时。"),
            ("h1", "二、地点"),
            ("body", "县人大常委会会议室。"),
            ("body", "特此通知。"),
            *SIGNED,
        )
    ),
    "letter": Paper((*_HEAD[1:3], ("number", "示常函〔2025〕5号"), _B, _B, *_LETTER)),
    "令": Paper(
        (
            ("red", "示例县人民政府令"),
            _B,
            _B,
            ("number", "第5号"),
            _B,
            _B,
            (
                "body",
                "《示例县物业管理办法》已经2025年2月27日县人民政府第30次常务会议通过，现予公布，自2025年5月1日起施行。",
            ),
            *SIGNED,
        )
    ),
    "决议": Paper(
        (
            ("title", "示例县人民代表大会"),
            ("title", "关于县人民政府工作报告的决议"),
            ("below", "（2025年1月15日示例县第十七届人民代表大会第四次会议通过）"),
            _B,
            ("body", LONG),
            ("body", QUOTED),
        )
    ),
    "公告": Paper(
        (
            ("red", "示例县人民代表大会常务委员会公告"),
            _B,
            ("number", "〔2025〕第3号"),
            _B,
            ("body", LONG),
            ("body", "特此公告。"),
            *SIGNED,
        )
    ),
    "报告 with lying table": Paper(
        (
            *_named(
                "关于2024年预算执行情况的报告",
                ("to", "县人大常委会："),
                *BODY,
                _B,
                ("note", "附件：预算执行情况表"),
                *SIGNED,
            ),
            ("lying", ""),
            ("mark", "附件"),
            _B,
            ("title", "预算执行情况表"),
            ("unit", "单位：万元"),
            ("table", _ROWS),
            ("under", "注：本表数据由县财政局提供。"),
        )
    ),
    "请示": Paper(
        _named(
            "关于增加工作经费的请示",
            ("to", "县人民政府："),
            ("body", LONG),
            ("body", "妥否，请批示。"),
            *SIGNED,
        )
    ),
    "批复": Paper(
        _named(
            "关于同意设立代表联络站的批复",
            ("to", "城关镇人大："),
            ("body", LONG),
            ("body", "此复。"),
            *SIGNED,
        )
    ),
    "minutes": Paper(
        (
            ("red", "主任会议纪要"),
            _B,
            ("number", "〔2025〕3号"),
            _B,
            ("body", "2025年2月20日，县人大常委会主任会议召开。" + LONG),
            ("h1", "一、研究工作要点"),
            ("body", LONG),
            ("label", "出席："),
            ("body", "张某某、李某某、王某某。"),
        )
    ),
    "minutes with title": Paper(
        _named(
            "县人大常委会第29次会议纪要",
            ("body", LONG),
            ("h1", "一、听取和审议专项工作报告"),
            ("body", QUOTED),
        )
    ),
    "speech": Paper(
        (
            ("title", "在县人大常委会会议上的讲话"),
            ("below", "（2025年2月27日）"),
            ("below", "张某某"),
            _B,
            ("to", "各位委员、同志们："),
            *BODY,
        )
    ),
    "rules in articles": Paper(
        (
            ("title", "示例县人大常委会议事规则"),
            ("below", "（2025年2月27日县第十七届人大常委会第29次会议通过）"),
            _B,
            (
                "body",
                "第一条　为了规范常委会议事活动，根据有关法律规定，结合本县实际，制定本规则。",
            ),
            ("body", "第二条　常委会审议议案、决定问题，实行民主集中制原则，集体行使职权。"),
        )
    ),
    "bulletin": Paper(
        (
            ("red", "人大工作简报"),
            ("number", "第12期"),
            _B,
            ("title", "县人大常委会开展执法检查"),
            _B,
            ("body", LONG),
            ("body", LONG),
        )
    ),
    "text with a table": Paper(
        _named(
            "关于代表建议办理情况的报告",
            ("to", "县人大常委会："),
            ("body", LONG),
            ("caption", "表1　办理情况"),
            ("table", _ROWS),
            ("body", LONG),
            *SIGNED,
        )
    ),
    "annex without number": Paper(
        (
            *_named(
                "关于印发工作制度的通知",
                _TO,
                ("body", LONG),
                _B,
                ("note", "附件：代表接待日制度"),
                *SIGNED,
            ),
            ("mark", "^附件"),
            _B,
            ("title", "代表接待日制度"),
            _B,
            ("body", LONG),
        )
    ),
    "long title": Paper(
        (
            ("title", "示例县人大常委会关于加强"),
            ("title", "县级预算审查和国有资产管理情况"),
            ("title", "监督工作的意见"),
            _B,
            *BODY,
        )
    ),
    "意见 with 印发通知": Paper(
        (
            *_HEAD,
            ("title", "示例县人大常委会"),
            ("title", "关于印发代表履职管理办法的通知"),
            _B,
            _TO,
            (
                "body",
                "《示例县人大代表履职管理办法》已经县人大常委会主任会议通过，现印发给你们，请认真贯彻执行。",
            ),
            *SIGNED,
            ("title", "^示例县人大代表履职管理办法"),
            _B,
            ("body", "第一章　总　则"),
            ("body", "第一条　为了规范代表履职，制定本办法。"),
            _IMPRINT,
        )
    ),
    "议程": Paper(
        (
            ("title", "示例县第十七届人大常委会"),
            ("title", "第三十次会议议程"),
            ("below", "（2025年4月25日主任会议通过）"),
            _B,
            ("body", "一、传达学习全国两会精神；"),
            ("body", "二、听取和审议县人民政府关于2024年度环境状况的报告；"),
            ("body", "三、人事任免事项；"),
            ("body", "四、其他。"),
        )
    ),
    "日程": Paper(
        (
            ("title", "示例县第十七届人大常委会"),
            ("title", "第三十次会议日程"),
            _B,
            ("label", "4月28日（星期一）"),
            ("body", "上午9：00，全体会议，听取报告。"),
            ("label", "4月29日（星期二）"),
            ("body", "上午9：00，分组审议。"),
        )
    ),
    "任免": Paper(
        (
            ("title", "示例县人民代表大会常务委员会"),
            ("title", "任免名单"),
            ("below", "（2025年4月28日示例县第十七届人大常委会第三十次会议通过）"),
            _B,
            ("label", "任命："),
            ("body", "张某某为示例县人民法院副院长。"),
            ("label", "免去："),
            ("body", "李某某的示例县人民法院副院长职务。"),
        )
    ),
    "附则 contact": Paper(
        _named(
            "关于开展调研的通知",
            _TO,
            ("body", LONG),
            ("body", "联系人：张某某，电话：0310-1234567，邮箱：rd@example.com。"),
            *SIGNED,
        )
    ),
    "附注": Paper(
        _named(
            "关于开展调研的通知",
            _TO,
            ("body", LONG),
            *SIGNED,
            ("body", "（联系人：张某某，电话：1234567）"),
        )
    ),
    "multi organs": Paper(
        _named(
            "关于联合开展督查的通知",
            _TO,
            ("body", LONG),
            _B,
            _B,
            ("sign", "示例县人大常委会办公室"),
            ("sign", "示例县人民政府办公室"),
            ("date", "2025年3月3日"),
        )
    ),
    "抄送 only letter": Paper(
        (
            *_named("关于商请支持的函", ("to", "县财政局："), ("body", LONG), *SIGNED),
            *(_B,) * 10,
            ("copies", "抄送：县委办公室。"),
        )
    ),
    "secrecy": Paper(
        (
            ("", "000001"),
            ("", "机密★1年"),
            ("", "特急"),
            *_HEAD,
            *_named("关于报送情况的报告", ("to", "市人大常委会："), ("body", LONG), *SIGNED),
        )
    ),
    "上行 签发人": Paper(
        (
            ("red", "示例县人大常委会文件"),
            _B,
            _B,
            ("", "　示常〔2025〕5号　　　　　　　签发人：张某某"),
            _B,
            _B,
            *_named(
                "关于有关问题的请示",
                ("to", "市人大常委会："),
                ("body", LONG),
                ("body", "妥否，请批示。"),
                *SIGNED,
                ("body", "（联系人：张某某，电话：1234567）"),
            ),
        )
    ),
    "质询 Q&A": Paper(
        _named(
            "关于审议意见的研究处理情况报告",
            ("to", "县人大常委会："),
            ("h1", "一、关于“加强监管”的意见"),
            ("body", LONG),
            ("h1", "二、关于“两个责任”落实"),
            ("body", "1. 主要做法"),
            ("body", LONG),
        )
    ),
    "说明 speech dashes": Paper(
        (
            ("title", "关于《示例县养犬管理办法（草案）》的说明"),
            ("below", "——2025年2月27日在县十七届人大常委会第29次会议上"),
            ("below", "县公安局局长　张某某"),
            _B,
            ("to", "主任、各位副主任、各位委员："),
            ("body", LONG),
            ("body", "以上说明，请予审议。"),
        )
    ),
    "percent": Paper(
        _named(
            "关于预算执行情况的报告",
            ("to", "县人大常委会："),
            (
                "body",
                "全县一般公共预算收入完成12.5亿元，同比增长5.6%；支出30.2亿元，完成预算的98%，其中：教育支出8亿元、社保支出6亿元。",
            ),
            ("body", "一是抓收入。二是保重点。三是防风险。"),
            ("h1", "一、上半年预算执行情况"),
            ("h2", "（一）一般公共预算"),
            ("body", LONG),
            *SIGNED,
        )
    ),
    "cite": Paper(
        _named(
            "关于贯彻落实有关法律的意见",
            _TO,
            (
                "body",
                "根据《中华人民共和国各级人民代表大会常务委员会监督法》第十九条、《关于加强〈预算法〉实施的意见》（中发〔2024〕12号）等规定，结合实际，提出如下意见：",
            ),
            ("body", LONG),
            *SIGNED,
        )
    ),
    "english": Paper(
        _named(
            "关于推进“AI+政务”的意见",
            _TO,
            (
                "body",
                "推广使用“智慧人大”App（Ver 2.0），实现“一网通办”，落实3×8小时值守、1＋X工作机制，联系代表×群众。",
            ),
            ("body", "Don’t repeat.  See “Open Data” for details."),
            *SIGNED,
        )
    ),
    "quote over paragraphs": Paper(
        _named(
            "关于学习讲话的通知",
            _TO,
            ("body", "“一是坚持党的领导。"),
            ("body", "“二是坚持人民至上。”"),
            *SIGNED,
        )
    ),
    "list with brackets": Paper(
        _named("关于工作的通知", _TO, ("body", "1）听取报告；"), ("body", "2）开展视察。"), *SIGNED)
    ),
    "appendix forms": Paper(
        (
            *_named(
                "关于填报统计表的通知", _TO, ("body", LONG), _B, ("note", "附件：统计表"), *SIGNED
            ),
            ("mark", "^附件"),
            _B,
            ("title", "统计表"),
            ("", "填报单位：____________　　　　填报日期：2025年___月___日"),
            ("table", _ROWS),
            ("under", "填表说明：1.本表一式两份。"),
        )
    ),
    "table last": Paper(
        (
            *_named(
                "关于填报统计表的通知", _TO, ("body", LONG), _B, ("note", "附件：统计表"), *SIGNED
            ),
            ("mark", "^附件"),
            _B,
            ("title", "统计表"),
            ("table", _ROWS),
            _B,
        )
    ),
    "review": Paper(
        (
            ("title", "示例县人大常委会办公室"),
            ("title", "2024年工作总结和2025年工作计划"),
            _B,
            ("body", LONG),
            ("h1", "一、2024年工作总结"),
            ("body", LONG),
            ("h1", "二、2025年工作计划"),
            ("body", LONG),
            *SIGNED,
        )
    ),
    "公告 number": Paper(
        (
            ("red", "示例县人民代表大会公告"),
            ("number", "〔十七届〕第一号"),
            _B,
            (
                "body",
                "示例县第十七届人民代表大会第四次会议于2025年1月15日选举张某某为示例县人大常委会主任。",
            ),
            ("body", "现予公告。"),
            _B,
            _B,
            ("sign", "示例县第十七届人民代表大会第四次会议主席团"),
            ("date", "2025年1月15日"),
        )
    ),
    "bulletin 2": Paper(
        (
            ("red", "人大信息"),
            ("number", "〔2025〕第8期（总第210期）"),
            ("", "示例县人大常委会办公室　　　　　2025年3月5日"),
            _B,
            ("title", "县人大常委会调研乡村振兴"),
            _B,
            ("body", LONG),
            ("body", LONG),
        )
    ),
    "emails by-line": Paper(
        (
            ("title", "关于乡村振兴情况的调研报告"),
            ("below", "县人大常委会调研组"),
            ("below", "（2025年3月）"),
            _B,
            ("body", LONG),
            *BODY,
        )
    ),
    "signed by tabs": Paper(
        _named(
            "关于有关工作的通知",
            _TO,
            ("body", LONG),
            _B,
            _B,
            ("", "\t" * 6 + "示例县人大常委会"),
            ("", "\t" * 6 + "2025年3月3日"),
        )
    ),
    "signed by spaces": Paper(
        _named(
            "关于有关工作的通知",
            _TO,
            ("body", LONG),
            _B,
            _B,
            ("", "　" * 16 + "示例县人大常委会"),
            ("", "　" * 17 + "2025年3月3日"),
        )
    ),
    "minutes of an office": Paper(
        (
            ("red", "主任会议纪要"),
            ("number", "第12期"),
            ("", "示例县人大常委会办公室　　　　2025年3月3日"),
            _B,
            ("title", "第38次主任会议纪要"),
            _B,
            ("body", LONG),
            ("label", "出　席："),
            ("body", "张某某、李某某、王某某。"),
            ("label", "列　席："),
            ("body", "钱某某。"),
        )
    ),
    "a list of names": Paper(
        (
            *_named(
                "关于表彰优秀人大代表的决定",
                _TO,
                ("body", LONG),
                _B,
                ("note", "附件：优秀人大代表名单"),
                *SIGNED,
            ),
            ("mark", "^附件"),
            _B,
            ("title", "优秀人大代表名单"),
            ("below", "（共6名）"),
            _B,
            ("", "张　三　　李　四　　王　五　　赵　六"),
            ("", "钱　七　　孙　八"),
        )
    ),
    "adopted, then amended": Paper(
        (
            *TITLE,
            ("below", "（2025年1月20日示例县第十七届人大常委会第80次主任会议通过，"),
            ("below", "2025年3月3日第82次主任会议修改）"),
            _B,
            *BODY,
        )
    ),
    "two documents in a file": Paper(
        (
            *_HEAD,
            *_named("关于有关工作的通知", _TO, ("body", LONG), *SIGNED),
            ("red", "^示例县人大常委会文件"),
            _B,
            _B,
            ("number", "示常〔2025〕6号"),
            _B,
            _B,
            *_named("关于另一工作的通知", _TO, ("body", LONG), *SIGNED),
        )
    ),
    "with a cover": Paper(
        (
            ("", "县十七届人大常委会第29次会议文件（5）"),
            _B,
            _B,
            ("red", "示例县人大常委会2025年工作要点"),
            _B,
            ("below", "2025年2月27日"),
            ("title", "^示例县人大常委会"),
            ("title", "2025年工作要点"),
            *BELOW,
            *BODY,
        )
    ),
}
"""By what is unusual in them."""
