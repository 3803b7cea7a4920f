"""Each fault once, made in right documents of `official_papers`."""

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_BREAK, WD_COLOR_INDEX
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table
from docx.text.paragraph import Paragraph

from npc.characters import full_width_forms
from official_papers import (
    BELOW,
    BODY,
    EXACT,
    FULL,
    RIGHT,
    SIGNED,
    TITLE,
    Hand,
    Paper,
    element_of,
    removed,
)

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


def _font(
    start: str, font: str, *, slots: Sequence[str] = ("ascii", "hAnsi", "eastAsia")
) -> Change:
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
            if (
                paragraph.text.startswith(start)
                and paragraph.paragraph_format.line_spacing == EXACT
            ):
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
                    element = element_of(f"<w:{name}/>")
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
        while above is not None and above.tag == qn("w:p") and not [*above.iter(qn("w:t"))]:
            following = above.getprevious()
            removed(above)
            above = following

    return change


def _blank(before: str, count: int) -> Change:
    def change(document: Document) -> None:
        at = _p(document, before)
        for _ in range(count):
            layout = at.insert_paragraph_before().paragraph_format
            layout.line_spacing, layout.space_after = EXACT, Pt(0)

    return change


def _unsigned(document: Document) -> None:
    """Let the signature stand right below the text."""
    for at in range(2):
        above = document.paragraphs[_at(document, "2025年3月3日") - 2]
        assert not above.text, at
        removed(above._p)  # noqa: SLF001


def _signed_at_edge(document: Document) -> None:
    last = _at(document, "2025年3月3日")
    for paragraph in document.paragraphs[last - 1 : last + 1]:
        paragraph.paragraph_format.right_indent = Pt(0)


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


def without_number(document: Document) -> None:
    """Take the page numbers out."""
    for footer in _footers(document):
        for run in [*footer.iter(qn("w:r"))]:
            removed(run)


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
    document.sections[-1]._sectPr.append(element_of('<w:pgNumType w:start="1"/>'))  # noqa: SLF001


def _first_without(document: Document) -> None:
    document.sections[0].different_first_page_header_footer = True


def _comment(document: Document) -> None:
    document.add_comment(_p(document, "坚持以").runs, "请核", "甲", "甲")


def _inserted(document: Document) -> None:
    run = _p(document, "坚持以").runs[0]._r  # noqa: SLF001
    change = element_of('<w:ins w:id="9" w:author="甲" w:date="2025-03-01T00:00:00Z"/>')
    run.addprevious(change)
    change.append(run)


def _table(document: Document) -> Table:
    return document.tables[0]


def _no_repeat(document: Document) -> None:
    for element in [*_table(document)._tbl.iter(qn("w:tblHeader"))]:  # noqa: SLF001
        removed(element)


def _splits(document: Document) -> None:
    for element in [*_table(document)._tbl.iter(qn("w:cantSplit"))]:  # noqa: SLF001
        removed(element)


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
        removed(edges)


def _at_top(document: Document) -> None:
    table = document.tables[-1]._tbl  # noqa: SLF001
    for place in [*table.iter(qn("w:tblpPr"))]:
        removed(place)
    paragraph = document.add_paragraph()
    paragraph.add_run().add_break(WD_BREAK.PAGE)
    table.addprevious(paragraph._p)  # noqa: SLF001


def _imprint_first(document: Document) -> None:
    table = document.tables[-1]._tbl  # noqa: SLF001
    _p(document, "附件1")._p.addprevious(table)  # noqa: SLF001


def _shaded(document: Document) -> None:
    properties = _p(document, "坚持以").runs[0]._r.get_or_add_rPr()  # noqa: SLF001
    properties.append(element_of('<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'))


def _tab(document: Document) -> None:
    paragraph = _p(document, "坚持以")
    paragraph.paragraph_format.first_line_indent = Pt(0)
    paragraph.runs[0].text = "\t" + paragraph.runs[0].text


def _narrow(document: Document) -> None:
    _p(document, "坚持以").paragraph_format.right_indent = Pt(48)


_PLAIN = Paper((*TITLE, *BELOW, *BODY, *SIGNED))
_NOTICE = RIGHT["notice with points"]
_WIDE = full_width_forms("0123456789")
_WIDE_YEAR = "2025".translate(_WIDE)
FAULTS: tuple[Fault, ...] = (
    # Page and grid.
    Fault("Letter paper", "NPC501", _section(page_width=Mm(215.9), page_height=Mm(279.4))),
    Fault("top margin", "NPC502", _section(top_margin=Mm(25.4))),
    Fault("left margin", "NPC502", _section(left_margin=Mm(31.8))),
    Fault(
        "all margins",
        "NPC502",
        _section(
            top_margin=Mm(25.4), bottom_margin=Mm(25.4), left_margin=Mm(31.8), right_margin=Mm(31.8)
        ),
    ),
    Fault("gutter", "NPC502", _section(gutter=Mm(10))),
    Fault("30 pt", "NPC503", _everywhere(line_spacing=Pt(30))),
    Fault("26 pt", "NPC503", _everywhere(line_spacing=Pt(26))),
    Fault("1.5 lines", "NPC503", _everywhere(line_spacing=1.5)),
    Fault("27 characters", "NPC504", _no_spacing),
    Fault("two columns", "NPC504", _grid(cols="num=2")),
    Fault("one paragraph at 1.5", "NPC513", _layout("（一）", line_spacing=1.5)),
    Fault("space below headings", "NPC513", _everywhere("一、", space_after=Pt(12))),
    # Page numbers.
    Fault("no number", "NPC505", without_number),
    Fault("none on the first page", "NPC505", _first_without),
    Fault("hyphens", "NPC506", _dashes("- ", " -")),
    Fault("第1页", "NPC506", _dashes("第", "页")),
    Fault("bare number", "NPC506", _dashes("", "")),
    Fault(
        "Times New Roman number",
        "NPC506",
        _of_number("rFonts", ascii="Times New Roman", hAnsi="Times New Roman"),
    ),
    Fault("number in 小四", "NPC506", _of_number("sz", val="24")),
    Fault("roman number", "NPC506", _grid(pgNumType="fmt=lowerRoman")),
    Fault("centred number", "NPC507", _of_number("jc", val="center")),
    Fault("number at one side", "NPC507", _of_number("jc", val="right")),
    Fault("number at the edge", "NPC507", _of_number("ind", left="0", right="0")),
    Fault("low number", "NPC507", _section(footer_distance=Mm(10))),
    Fault("box in the middle", "NPC507", _centred_box, Paper(FULL, Hand(number="box"))),
    Fault(
        "frame in the middle",
        "NPC507",
        _of_number("framePr", xAlign="center"),
        Paper(FULL, Hand(number="frame")),
    ),
    Fault("numbers begin again", "NPC508", _restart),
    Fault("running header", "NPC509", _header),
    # Fonts.
    Fault("body in 宋体", "NPC511", _font("坚持以", "宋体")),
    Fault("heading 1 in 仿宋", "NPC511", _font("一、", "仿宋_GB2312")),
    Fault("heading 2 in 黑体", "NPC511", _font("（一）", "黑体")),
    Fault("title in 黑体", "NPC511", _font("2025年工作要点", "黑体")),
    Fault(
        "title in 宋体 by style",
        "NPC511",
        lambda it: _name(it, "公文 title", "宋体"),
        Paper(FULL, Hand(by_styles=True)),
    ),
    Fault("annex mark in 仿宋", "NPC511", _font("附件1", "仿宋_GB2312")),
    Fault("annex title in 宋体", "NPC511", _font("重点工作任务", "宋体")),
    Fault(
        "signature in 楷体",
        "NPC511",
        lambda it: _set_font(it.paragraphs[_at(it, "2025年3月3日") - 1], "楷体_GB2312"),
    ),
    Fault("body in 四号", "NPC512", _size("坚持以", 14)),
    Fault("title in 小二", "NPC512", _size("2025年工作要点", 18)),
    Fault("heading in 四号", "NPC512", _size("一、", 14)),
    Fault("date in 四号", "NPC512", _size("2025年3月3日", 14)),
    Fault(
        "quotes in Times", "NPC566", _font("深入贯彻", "Times New Roman", slots=("ascii", "hAnsi"))
    ),
    Fault(
        "quotes in Times by style",
        "NPC566",
        lambda _: None,
        Paper(FULL, Hand(latin="Times New Roman", by_styles=True)),
    ),
    Fault(
        "quotes in Calibri by theme",
        "NPC566",
        lambda _: None,
        Paper((*TITLE, *BELOW, *BODY), Hand(by_theme=True)),
    ),
    Fault("bold title", "NPC518", _runs("2025年工作要点", bold=True)),
    Fault(
        "bold body",
        "NPC518",
        lambda it: [_runs(start, bold=True)(it) for start in ("坚持以", "深入")],
    ),
    Fault("underline", "NPC519", _runs("深入", underline=True)),
    Fault("highlight", "NPC519", _runs("深入", highlight_color=WD_COLOR_INDEX.YELLOW)),
    Fault("shade", "NPC519", _shaded),
    Fault("italics", "NPC519", _runs("深入", italic=True)),
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
    Fault(
        "recipients indented", "NPC515", _layout("各乡镇人大", first_line_indent=Pt(32)), _NOTICE
    ),
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
    Fault(
        "title parts 工作要点",
        "NPC521",
        lambda it: (
            _text("示例县人大常委会", "示例县人大常委会2025年工作要")(it),
            _text("2025年工作要点", "点和安排")(it),
        ),
        _PLAIN,
    ),
    Fault(
        "title parts a year",
        "NPC521",
        lambda it: (
            _text("示例县人大常委会", "示例县人大常委会20")(it),
            _text("2025年工作要点", "25年工作要点")(it),
        ),
        _PLAIN,
    ),
    Fault("heading left out", "NPC522", _in_text("二、", "二、", "三、")),
    Fault("（二） twice", "NPC522", _in_text("（二）", "（二）", "（一）")),
    Fault("1、", "NPC523", _in_text("1. ", "1. ", "1、")),
    Fault("（一）、", "NPC523", _in_text("（一）", "（一）", "（一）、")),
    Fault("一.", "NPC523", _in_text("一、", "一、", "一.")),
    Fault("(一)", "NPC523", _in_text("（一）", "（一）", "(一)")),
    # Annexes.
    Fault("附件:", "NPC531", _in_text("附件：1", "：", ":")),
    Fault(
        "note with 1、",
        "NPC531",
        lambda it: (_in_text("附件：1", "1. ", "1、")(it), _in_text("2. 重点", "2. ", "2、")(it)),
    ),
    Fault(
        "note with 一、",
        "NPC531",
        lambda it: (_in_text("附件：1", "1. ", "一、")(it), _in_text("2. 重点", "2. ", "二、")(it)),
    ),
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
    Fault("full-width date", "NPC541", _text("2025年3月3日", "2025年3月3日".translate(_WIDE))),
    Fault("[2025]", "NPC542", _text("示常", "示常[2025]5号")),
    Fault("第5号", "NPC542", _text("示常", "示常〔2025〕第5号")),
    Fault("05号", "NPC542", _text("示常", "示常〔2025〕05号")),
    # Tables.
    Fault("head once", "NPC551", _no_repeat),
    Fault("rows cut", "NPC552", _splits),
    Fault("too wide", "NPC553", _wide),
    # Words.
    Fault("half-width comma", "NPC561", _in_text("坚持以", "，", ",")),
    Fault(
        "half-width brackets",
        "NPC561",
        _text("深入", "深入贯彻(十四五)规划，听取和审议专项工作报告。"),
    ),
    Fault("comment", "NPC562", _comment),
    Fault("tracked change", "NPC562", _inserted),
    Fault("full-width year", "NPC563", _text("深入", f"{_WIDE_YEAR}年，听取和审议专项工作报告。")),
    Fault("《 alone", "NPC564", _text("深入", "依照《监督法的规定，听取和审议专项工作报告。")),
    Fault(
        "（ alone",
        "NPC564",
        _text("深入", "听取和审议专项工作报告（含审计整改，切实增强监督实效。"),
    ),
    Fault("” alone", "NPC564", _text("深入", "深入贯彻十四五”规划，听取和审议专项工作报告。")),
    Fault("XX月XX日", "NPC565", _text("深入", "请于XX月XX日前报送。")),
    Fault("×××", "NPC565", _text("深入", "联系人：×××。")),
    Fault("待补充", "NPC565", _text("深入", "全年听取专项工作报告（数据待补充）。")),
    Fault("a tag", "NPC565", _text("深入", "{{ plan.title }}已经主任会议通过。")),
    Fault("单击此处", "NPC565", _text("深入", "单击或点击此处输入文字。")),
    Fault("blank pages", "NPC524", _pages_at_end),
    Fault("此页无正文", "NPC525", _text("深入", "（此页无正文）")),
    Fault("document number in 黑体", "NPC511", _font("示常", "黑体")),
    Fault("document number in 四号", "NPC512", _size("示常", 14)),
    Fault("black head", "NPC516", _colour("示例县人大常委会文件", 0, 0, 0)),
    Fault("signature at the right edge", "NPC515", _signed_at_edge, _PLAIN),
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
