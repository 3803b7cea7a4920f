"""What `npc docx check` looks for in a Word file (codes 5xx); `npc.word.check` looks for it.

Where the standard says 一般, a finding is a warning, and where only practice asks, an info, whatever
the rule's own severity is.
"""

from npc.diagnostics import Rule, Severity
from npc.messages import Message

_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

RULES: tuple[Rule, ...] = (
    Rule("NPC501", "paper-size", _ERROR, Message("the paper is not A4", "纸张不是 A4")),
    Rule(
        "NPC502",
        "page-margins",
        _ERROR,
        Message("margins other than the format's", "页边距不合规定"),
    ),
    Rule("NPC503", "lines-per-page", _WARNING, Message("not 22 lines on a page", "每面不是22行")),
    Rule(
        "NPC504",
        "characters-per-line",
        _WARNING,
        Message("not 28 characters in a line", "每行不是28字"),
    ),
    Rule("NPC505", "no-page-number", _ERROR, Message("pages without a number", "没有页码")),
    Rule(
        "NPC506",
        "page-number-form",
        _WARNING,
        Message("a page number in another form", "页码的写法、字体不合规定"),
    ),
    Rule(
        "NPC507",
        "page-number-place",
        _ERROR,
        Message("a page number in another place", "页码的位置不合规定"),
    ),
    Rule(
        "NPC508",
        "page-number-restarted",
        _ERROR,
        Message("page numbers that begin again", "页码没有连续编排"),
    ),
    Rule("NPC509", "running-header", _INFO, Message("words in the header", "页眉留有文字")),
    Rule(
        "NPC510",
        "first-page-text",
        _WARNING,
        Message("a first page without text", "首页没有正文"),
    ),
    Rule(
        "NPC511", "wrong-font", _WARNING, Message("a font other than the format's", "字体不合规定")
    ),
    Rule(
        "NPC512", "wrong-size", _WARNING, Message("a size other than the format's", "字号不合规定")
    ),
    Rule(
        "NPC513",
        "uneven-spacing",
        _WARNING,
        Message("paragraphs spaced unlike the others", "个别段落行距不一致"),
    ),
    Rule(
        "NPC514",
        "first-line-indent",
        _ERROR,
        Message("a paragraph that is not indented by two characters", "段首没有左空二字"),
    ),
    Rule(
        "NPC515",
        "alignment",
        _ERROR,
        Message("text that is not where it belongs", "对齐方式、左右缩进不合规定"),
    ),
    Rule("NPC516", "text-colour", _ERROR, Message("text that is not black", "文字不是黑色")),
    Rule(
        "NPC517",
        "blank-lines",
        _ERROR,
        Message("blank lines are missing, or too many", "空行少了或多了"),
    ),
    Rule("NPC518", "bold-text", _INFO, Message("a bold title or body", "标题、正文加粗")),
    Rule(
        "NPC519",
        "marked-text",
        _WARNING,
        Message("highlighted, struck or underlined text", "文字带有底色、删除线或下划线"),
    ),
    Rule(
        "NPC520",
        "indent-by-tab",
        _INFO,
        Message("a paragraph indented by a tab", "段首用制表符缩进"),
    ),
    Rule(
        "NPC521",
        "title-broken",
        _ERROR,
        Message("a line of a title that ends within a word", "标题回行拆开了词语"),
    ),
    Rule(
        "NPC522",
        "heading-order",
        _WARNING,
        Message("numbers of headings out of order", "层次序数顺序有误"),
    ),
    Rule(
        "NPC523",
        "heading-form",
        _WARNING,
        Message("a number of a heading written otherwise", "层次序数写法不规范"),
    ),
    Rule(
        "NPC524",
        "blank-last-page",
        _WARNING,
        Message("blank pages at the end", "文件末尾有空白页"),
    ),
    Rule(
        "NPC525",
        "page-without-text",
        _WARNING,
        Message("a page that says it has no text", "写有“此页无正文”"),
    ),
    Rule(
        "NPC531", "annex-note", _ERROR, Message("an annex note in another form", "附件说明不合规定")
    ),
    Rule(
        "NPC532",
        "annex-mark-form",
        _ERROR,
        Message("an annex mark in another form", "附件标识不合规定"),
    ),
    Rule(
        "NPC533",
        "annex-name",
        _ERROR,
        Message("annexes unlike the annex note", "附件与附件说明不一致"),
    ),
    Rule(
        "NPC534",
        "imprint-rules",
        _ERROR,
        Message("an imprint without rules", "版记没有分隔线"),
    ),
    Rule(
        "NPC535",
        "imprint-place",
        _ERROR,
        Message("an imprint that is not at the foot of the last page", "版记不在最后一面的最下方"),
    ),
    Rule("NPC541", "date-form", _ERROR, Message("a date in another form", "成文日期写法不规范")),
    Rule(
        "NPC542",
        "document-number",
        _ERROR,
        Message("a document number in another form", "发文字号写法不规范"),
    ),
    Rule(
        "NPC551",
        "table-head-repeated",
        _INFO,
        Message("a long table whose head is not repeated", "长表格没有设置重复标题行"),
    ),
    Rule(
        "NPC552",
        "row-split",
        _INFO,
        Message("rows that may be cut by the end of a page", "表格允许跨页断行"),
    ),
    Rule(
        "NPC553",
        "table-too-wide",
        _ERROR,
        Message("a table that is wider than the text area", "表格超出版心"),
    ),
    Rule(
        "NPC561",
        "word-punctuation",
        _INFO,
        Message("half-width punctuation in a Word file", "Word 文件的中文里用了半角标点"),
    ),
    Rule(
        "NPC562",
        "changes-left",
        _WARNING,
        Message("tracked changes or comments are left", "文件中留有修订或批注"),
    ),
    Rule(
        "NPC563",
        "word-full-width-figures",
        _INFO,
        Message("full-width figures in a Word file", "Word 文件的数字、字母用了全角"),
    ),
    Rule(
        "NPC564",
        "word-unpaired-signs",
        _WARNING,
        Message("a sign without its counterpart in a Word file", "Word 文件的标点不成对"),
    ),
    Rule(
        "NPC565",
        "word-left-open",
        _WARNING,
        Message("a place that is still to be filled in", "Word 文件留有未填写之处"),
    ),
    Rule(
        "NPC566",
        "signs-in-latin-font",
        _WARNING,
        Message("quotes and dashes in a font for Latin text", "引号、破折号用了西文字体"),
    ),
    Rule(
        "NPC571",
        "drawn-lines",
        _WARNING,
        Message("a drawn page has not 22 lines", "排出的版面每面不是22行"),
    ),
    Rule(
        "NPC572",
        "drawn-characters",
        _WARNING,
        Message("a drawn line has not 28 characters", "排出的版面每行不是28字"),
    ),
    Rule(
        "NPC573",
        "drawn-page-number",
        _ERROR,
        Message("a drawn page number is in another place", "排出的版面页码位置不合规定"),
    ),
)
BY_NAME: dict[str, Rule] = {rule.name: rule for rule in RULES}
