"""What `npc docx check` looks for in a Word file (codes 5xx); `npc.word.check` looks for it.

Where the standard says 一般, a finding is a warning, and where only practice asks, an info, whatever
the rule's own severity is.
"""

from typing import NamedTuple

from npc.diagnostics import Rule, Severity
from npc.messages import Message
from npc.rules.base import Page

_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


class _Told(NamedTuple):
    """A rule, and its page."""

    rule: Rule
    page: Page


def _of(clause: str) -> Message:
    return Message(f"GB/T 9704-2012, {clause}", f"GB/T 9704—2012 第{clause}条")


def _rule(code: str, name: str, severity: Severity, title: Message, page: Page) -> _Told:
    return _Told(Rule(code, name, severity, title), page)


_ALL = (
    _rule(
        "NPC501",
        "paper-size",
        _ERROR,
        Message("the paper is not A4", "纸张不是 A4"),
        Page(
            Message(
                "Every section is A4, upright, or lying for wide tables.",
                "各节纸张均为 A4，竖排；宽表可以横排。",
            ),
            Message(
                "Word made elsewhere starts from US Letter, which prints with other margins.",
                "外来模板常为信纸（Letter），打印后页边距全部走样。",
            ),
            _of("5.1"),
            "信纸，215.9毫米 × 279.4毫米\n",
            "A4，210毫米 × 297毫米\n",
        ),
    ),
    _rule(
        "NPC502",
        "page-margins",
        _ERROR,
        Message("margins other than the format's", "页边距不合规定"),
        Page(
            Message(
                "Top 37 mm and left 28 mm, each within 1 mm; the text area is 156 mm by 225 mm. Lying "
                "pages have the same area, turned.",
                "天头37毫米、订口28毫米，允许误差1毫米；版心156毫米×225毫米。横排页的版心随之旋转。",
            ),
            Message(
                "Margins decide the area of the text, and with it lines and characters.",
                "页边距决定版心，版心决定行数和字数。",
            ),
            _of("5.2.1"),
            "上25.4毫米，左31.8毫米（Word 默认值）\n",
            "上37毫米，下35毫米，左28毫米，右26毫米\n",
        ),
    ),
    _rule(
        "NPC503",
        "lines-per-page",
        _WARNING,
        Message("not 22 lines on a page", "每面不是22行"),
        Page(
            Message(
                "Most body text is spaced so that 22 lines fill a page: 28.95 pt exactly, or what "
                "the plan repo says instead. Margins are judged by NPC502.",
                "正文行距使每面恰好排满22行：固定值28.95磅；计划库另有规定的从其规定。页边距由 NPC502 检查。",
            ),
            Message(
                "30 pt gives 21 lines, 28 pt leaves a gap.", "30磅只能排21行，28磅排不满版心。"
            ),
            _of("5.2.3"),
            "行距：固定值30磅\n",
            "行距：固定值28.95磅\n",
        ),
    ),
    _rule(
        "NPC504",
        "characters-per-line",
        _WARNING,
        Message("not 28 characters in a line", "每行不是28字"),
        Page(
            Message(
                "Size, spacing and grid of the body give 28 characters a line, across the page.",
                "正文的字号、字符间距和文档网格使每行恰好排28字，通栏编排、不分栏。",
            ),
            Message(
                "28 characters of 16 pt are wider than 156 mm: each must give up a quarter point.",
                "28个3号字比156毫米宽，每字须紧缩约0.25磅。",
            ),
            _of("5.2.3"),
            "3号字，字符间距标准，每行27字\n",
            "3号字，字符间距紧缩0.25磅，每行28字\n",
        ),
    ),
    _rule(
        "NPC505",
        "no-page-number",
        _ERROR,
        Message("pages without a number", "没有页码"),
        Page(
            Message(
                "The footers of every section hold the number of the page, that of its first page too, "
                "unless the document is of the letter form (函).",
                "各节的页脚都有页码，设置“首页不同”的首页也有；信函格式（发文字号有“函”字）的首页除外。",
            ),
            Message("The pages of a long table get mixed up.", "没有页码，附表容易错页、漏页。"),
            _of("7.5"),
            "页脚为空\n",
            "页脚：— 1 —\n",
        ),
    ),
    _rule(
        "NPC506",
        "page-number-form",
        _WARNING,
        Message("a page number in another form", "页码的写法、字体不合规定"),
        Page(
            Message(
                "The number stands between two dashes, in half-width figures of 宋体, 4号: — 1 —. Font and "
                "size are those of the figure.",
                "页码为4号半角宋体阿拉伯数字，左右各放一条一字线：— 1 —。字体、字号以数字为准。",
            ),
            Message(
                "It is the first thing that shows a file made by hand.",
                "页码是最容易看出不规范的地方。",
            ),
            _of("7.5"),
            "- 1 -，小五号 Calibri\n",
            "— 1 —，4号宋体\n",
        ),
    ),
    _rule(
        "NPC507",
        "page-number-place",
        _ERROR,
        Message("a page number in another place", "页码的位置不合规定"),
        Page(
            Message(
                "Odd pages have it at the right, even pages at the left, one character from the side, "
                "7 mm below the text area.",
                "单页码居右空一字，双页码居左空一字；一字线上距版心下边缘7毫米。",
            ),
            Message(
                "Printed on both sides, it always stands outside.", "双面印刷时页码始终在外侧。"
            ),
            _of("7.5"),
            "页码居中\n",
            "单页码居右空一字，双页码居左空一字\n",
        ),
    ),
    _rule(
        "NPC511",
        "wrong-font",
        _WARNING,
        Message("a font other than the format's", "字体不合规定"),
        Page(
            Message(
                "Title 小标宋, body 仿宋, headings 黑体 and 楷体, annex marks 黑体, whichever foundry made "
                "them; fonts are followed through styles, defaults and theme.",
                "标题用小标宋体，正文用仿宋体，一级标题用黑体，二级标题用楷体，“附件”二字用黑体，不限字库厂家；"
                "字体沿字符、样式、默认值、主题逐级查明。",
            ),
            Message(
                "Pasted text brings its own fonts with it, and 宋体 looks like 仿宋 on the screen.",
                "从别处粘贴的文字会带来原来的字体，屏幕上又不易看出。",
            ),
            _of("5.2.2, 7.3.1, 7.3.3, 7.3.7"),
            "正文：宋体\n",
            "正文：仿宋_GB2312\n",
        ),
    ),
    _rule(
        "NPC512",
        "wrong-size",
        _WARNING,
        Message("a size other than the format's", "字号不合规定"),
        Page(
            Message(
                "Title 2号 (22 pt), all else 3号 (16 pt).", "标题2号（22磅），其余3号（16磅）。"
            ),
            Message("28 characters a line hold for 3号 only.", "每行28字以3号字为准。"),
            _of("5.2.2, 7.3.1"),
            "正文：4号（14磅）\n",
            "正文：3号（16磅）\n",
        ),
    ),
    _rule(
        "NPC513",
        "uneven-spacing",
        _WARNING,
        Message("paragraphs spaced unlike the others", "个别段落行距不一致"),
        Page(
            Message(
                "Body and headings have one line spacing, and no space between paragraphs; above the first "
                "one below the title it stands for a blank line.",
                "正文和各级标题行距一致，段前段后不留空；标题下第一段的段前视作空行。",
            ),
            Message(
                "One paragraph with another spacing moves all lines below off the grid.",
                "一段行距不同，以下各行都不在格上。",
            ),
            _of("5.2.3"),
            "其中一段：单倍行距，段后10磅\n",
            "各段：固定值28.95磅，段前段后0\n",
        ),
    ),
    _rule(
        "NPC514",
        "first-line-indent",
        _ERROR,
        Message("a paragraph that is not indented by two characters", "段首没有左空二字"),
        Page(
            Message(
                "Paragraphs and headings begin two characters in; what turns over begins at the edge. "
                "Two full-width spaces do it too.",
                "正文各段、各级标题首行左空二字，回行顶格；用两个全角空格也算。",
            ),
            Message("It is how paragraphs are told apart.", "段落靠首行缩进区分。"),
            _of("7.3.3"),
            "首行不缩进\n",
            "首行缩进2字符\n",
        ),
    ),
    _rule(
        "NPC515",
        "alignment",
        _ERROR,
        Message("text that is not where it belongs", "对齐方式、左右缩进不合规定"),
        Page(
            Message(
                "Titles are centred, without indent; annex marks and recipients begin at the left edge; "
                "lines of the body run from edge to edge; signature and date stand at the right.",
                "标题居中、不缩进；附件标识、主送机关顶格；正文回行顶格、右侧不缩进；署名、成文日期居右。",
            ),
            Message("It is demanded.", "标准明文规定。"),
            _of("7.3.1, 7.3.2, 7.3.3, 7.3.5, 7.3.7"),
            "标题左对齐\n",
            "标题居中\n",
        ),
    ),
    _rule(
        "NPC516",
        "text-colour",
        _ERROR,
        Message("text that is not black", "文字不是黑色"),
        Page(
            Message(
                "Chinese text from the title on is black; the head may be red, tables are not looked at.",
                "标题以下的文字为黑色；版头可以为红色，表格不检查。",
            ),
            Message(
                "Colours of revision rounds stay in, and print as grey.",
                "修改时标的颜色常常忘了改回，打印出来深浅不一。",
            ),
            _of("5.2.4"),
            "正文：红色\n",
            "正文：黑色（自动）\n",
        ),
    ),
    _rule(
        "NPC517",
        "blank-lines",
        _ERROR,
        Message("a blank line is missing", "应空行的地方没有空行"),
        Page(
            Message(
                "One blank line stands between title (or adoption note) and recipients or text, and one "
                "above the signature.",
                "标题（题注）与主送机关、正文之间空一行，署名上空一行。",
            ),
            Message(
                "Recipients are asked for below one blank line; above the signature a seal needs room.",
                "标准规定主送机关在标题下空一行；署名上不空行，盖章会压住正文。",
            ),
            _of("7.3.2, 7.3.5"),
            "标题\n各镇人大：\n",
            "标题\n\n各镇人大：\n",
        ),
    ),
    _rule(
        "NPC521",
        "title-broken",
        _ERROR,
        Message("a line of a title that ends within a word", "标题回行拆开了词语"),
        Page(
            Message(
                "Lines of a title end between words; names of organs, years and numbers stay whole. Words "
                "that may as well be parts of two others are warnings.",
                "标题回行做到词意完整，机关名称、年份、数字不拆开；两个字的词、由两个词组成的词为警告。",
            ),
            Message("It is demanded.", "标准明文规定。"),
            _of("7.3.1"),
            "关于2025年工作要\n点的通知\n",
            "关于2025年\n工作要点的通知\n",
        ),
    ),
    _rule(
        "NPC522",
        "heading-order",
        _WARNING,
        Message("numbers of headings out of order", "层次序数顺序有误"),
        Page(
            Message(
                "Levels go 一、 （一） 1. （1）, and each counts on by one.",
                "结构层次依次用“一、”“（一）”“1.”“（1）”，同一层次序数连续。",
            ),
            Message(
                "Sections that were moved or deleted leave gaps.", "增删段落后常出现重号、漏号。"
            ),
            _of("7.3.3"),
            "一、\n三、\n",
            "一、\n二、\n",
        ),
    ),
    _rule(
        "NPC523",
        "heading-form",
        _WARNING,
        Message("a number of a heading written otherwise", "层次序数写法不规范"),
        Page(
            Message(
                "一、 with 、, （一） without, 1. with a half-width point, （1） in full-width brackets.",
                "“一、”后用顿号，“（一）”“（1）”用全角括号、后面不加标点，“1.”后用半角圆点。",
            ),
            Message("It is demanded.", "标准明文规定了写法。"),
            _of("7.3.3"),
            "（一）、加强监督\n1、听取报告\n",
            "（一）加强监督\n1.听取报告\n",
        ),
    ),
    _rule(
        "NPC531",
        "annex-note",
        _ERROR,
        Message("an annex note in another form", "附件说明不合规定"),
        Page(
            Message(
                "One blank line below the text, two characters in: 附件：1. and the name, without a mark "
                "at its end; a single annex has no number, further ones stand under the first.",
                "正文下空一行、左空二字，写“附件：1. 名称”，名称后不加标点；只有一个附件的不编序号，"
                "第二项起与第一项的序号对齐。",
            ),
            Message("It is demanded.", "标准明文规定。"),
            _of("7.3.4"),
            "附件1：监督工作安排表；\n",
            "附件：1. 监督工作安排表\n",
        ),
    ),
    _rule(
        "NPC532",
        "annex-mark-form",
        _ERROR,
        Message("an annex mark in another form", "附件标识不合规定"),
        Page(
            Message(
                "附件 and the number stand alone at the top left of a new page, without a colon; the title "
                "begins on the third line.",
                "“附件”二字及序号另面编排，在版心左上角第一行，不加冒号；附件标题在第三行。",
            ),
            Message("It is demanded.", "标准明文规定。"),
            _of("7.3.7"),
            "附件1：监督工作安排表\n",
            "附件1\n\n监督工作安排表\n",
        ),
    ),
    _rule(
        "NPC533",
        "annex-name",
        _ERROR,
        Message("annexes unlike the annex note", "附件与附件说明不一致"),
        Page(
            Message(
                "Numbers and titles of the annexes are those of the annex note.",
                "附件的序号、标题与附件说明一致。",
            ),
            Message(
                "Titles are changed at the last moment, in one of two places.",
                "定稿前改标题，常常只改了一处。",
            ),
            _of("7.3.7"),
            "附件：1. 监督工作计划\n附件1\n监督工作安排表\n",
            "附件：1. 监督工作安排表\n附件1\n监督工作安排表\n",
        ),
    ),
    _rule(
        "NPC541",
        "date-form",
        _ERROR,
        Message("a date in another form", "成文日期写法不规范"),
        Page(
            Message(
                "Dates have Arabic figures, year, month and day, and no leading zeros, and are in the "
                "calendar.",
                "成文日期用阿拉伯数字，年、月、日标全，月、日不编虚位，且确有这一天。",
            ),
            Message("It is demanded.", "标准明文规定。"),
            _of("7.3.5.4"),
            "二〇二五年二月二十七日\n2025年02月27日\n",
            "2025年2月27日\n",
        ),
    ),
    _rule(
        "NPC542",
        "document-number",
        _ERROR,
        Message("a document number in another form", "发文字号写法不规范"),
        Page(
            Message(
                "The year stands in 〔〕, the number has neither 第 nor leading zeros.",
                "年份用六角括号〔〕括入，序号不加“第”字、不编虚位。",
            ),
            Message("It is demanded.", "标准明文规定。"),
            _of("7.2.5"),
            "南人常办[2024]第03号\n",
            "南人常办〔2024〕3号\n",
        ),
    ),
    _rule(
        "NPC551",
        "table-head-repeated",
        _INFO,
        Message("a long table whose head is not repeated", "长表格没有设置重复标题行"),
        Page(
            Message(
                "The first row of a table of more than ten rows is a header row that repeats.",
                "超过十行的表格，首行设为“重复标题行”。",
            ),
            Message(
                "From its second page on, no one knows what the columns are.",
                "跨页后看不出各列是什么。",
            ),
            Message("practice", "通行做法"),
            "三页长的表格，只有第一页有表头\n",
            "每页都有表头\n",
        ),
    ),
    _rule(
        "NPC552",
        "row-split",
        _INFO,
        Message("rows that may be cut by the end of a page", "表格允许跨页断行"),
        Page(
            Message(
                "Rows of a table of more than ten rows are kept on one page.",
                "超过十行的表格，不允许跨页断行。",
            ),
            Message("Half a row cannot be read.", "一行拆在两页上不便阅读。"),
            Message("practice", "通行做法"),
            "允许跨页断行\n",
            "不允许跨页断行\n",
        ),
    ),
    _rule(
        "NPC553",
        "table-too-wide",
        _ERROR,
        Message("a table that is wider than the text area", "表格超出版心"),
        Page(
            Message(
                "A table is no wider than the text area, and its indent moves it not out of it.",
                "表格宽度不超过版心，也不因缩进超出版心。",
            ),
            Message(
                "What stands in the margin is cut off or bound in.", "超出部分会被裁掉或订住。"
            ),
            _of("5.2.1"),
            "版心宽156毫米，表格宽180毫米\n",
            "表格宽156毫米，或者横排\n",
        ),
    ),
    _rule(
        "NPC561",
        "word-punctuation",
        _INFO,
        Message("half-width punctuation in a Word file", "Word 文件的中文里用了半角标点"),
        Page(
            Message(
                "Punctuation beside Chinese characters is full-width, as NPC402 asks of plans; signs of "
                "a number in front are judged where headings and annexes are.",
                "汉字旁边的标点用全角，要求同 NPC402；段首序数的写法由 NPC523、NPC531 检查。",
            ),
            Message("The two widths make lines uneven.", "半角、全角混用，排版不齐。"),
            Message("GB/T 15834-2011, use of punctuation", "GB/T 15834—2011 标点符号用法"),
            "听取报告,加强监督。\n",
            "听取报告，加强监督。\n",
        ),
    ),
    _rule(
        "NPC562",
        "changes-left",
        _WARNING,
        Message("tracked changes or comments are left", "文件中留有修订或批注"),
        Page(
            Message(
                "The file holds no tracked changes and no comments. It is measured as if all changes "
                "were accepted.",
                "文件中没有未处理的修订和批注。检查时视同接受全部修订。",
            ),
            Message("Who receives it reads what was struck out.", "收文单位能看到删改的内容。"),
            Message("practice", "通行做法"),
            "有3处修订\n",
            "修订已全部接受或拒绝\n",
        ),
    ),
    _rule(
        "NPC571",
        "drawn-lines",
        _WARNING,
        Message("a drawn page has not 22 lines", "排出的版面每面不是22行"),
        Page(
            Message(
                "Drawn by LibreOffice, a full page of body text has 22 lines. Not judged where the plan "
                "repo has another line spacing, or where LibreOffice would move exact lines to a grid.",
                "用 LibreOffice 排版后，排满正文的一面为22行。计划库另定行距的，或固定行距与文档网格不一致"
                "（LibreOffice 会按网格移动，Word 不会）的，不查。",
            ),
            Message(
                "What the settings promise is not always what comes out.",
                "设置的数值与实际排出的版面可能不同。",
            ),
            _of("5.2.3"),
            "每面21行\n",
            "每面22行\n",
        ),
    ),
    _rule(
        "NPC572",
        "drawn-characters",
        _WARNING,
        Message("a drawn line has not 28 characters", "排出的版面每行不是28字"),
        Page(
            Message(
                "Drawn by LibreOffice, full lines of body text have 28 characters.",
                "用 LibreOffice 排版后，排满的一行为28字。",
            ),
            Message(
                "What the settings promise is not always what comes out.",
                "设置的数值与实际排出的版面可能不同。",
            ),
            _of("5.2.3"),
            "每行27字\n",
            "每行28字\n",
        ),
    ),
    _rule(
        "NPC573",
        "drawn-page-number",
        _ERROR,
        Message("a drawn page number is in another place", "排出的版面页码位置不合规定"),
        Page(
            Message(
                "Drawn by LibreOffice, the page number stands on the outer side, its dashes 7 mm below "
                "the text area. The side of a frame or box that is set to the outside is not judged: "
                "LibreOffice draws it on the left.",
                "用 LibreOffice 排版后，页码在外侧，一字线在版心下边缘以下7毫米。图文框、文本框设为“外侧”的，"
                "LibreOffice 一律排在左侧，不查左右。",
            ),
            Message(
                "What the settings promise is not always what comes out.",
                "设置的数值与实际排出的版面可能不同。",
            ),
            _of("7.5"),
            "页码在版心下3毫米\n",
            "页码在版心下7毫米\n",
        ),
    ),
)

ALL: tuple[Rule, ...] = tuple(one.rule for one in _ALL)
PAGES: dict[str, Page] = {one.rule.code: one.page for one in _ALL}
"""Their pages, by code; the examples are of Word files, in words."""
RULES: dict[str, Rule] = {one.rule.name: one.rule for one in _ALL}
"""By name."""
