"""What can be wrong with a file before its content is looked at (codes 0xx and 1xx)."""

from npc.diagnostics import Diagnostic, Place, Rule, Severity
from npc.messages import Message

NOT_UTF8 = Rule(
    "NPC001",
    "not-utf8",
    Severity.ERROR,
    Message("the file is not UTF-8", "文件不是 UTF-8 编码"),
)
TOO_LARGE = Rule(
    "NPC002",
    "file-too-large",
    Severity.ERROR,
    Message("the file is too large for a plan", "文件过大，不像是计划文件"),
)
EMPTY = Rule("NPC003", "empty-file", Severity.ERROR, Message("the file is empty", "文件是空的"))
NOT_READABLE = Rule(
    "NPC004",
    "not-readable",
    Severity.ERROR,
    Message("the file cannot be read", "文件无法读取"),
)
OUTSIDE_REPO = Rule(
    "NPC005",
    "outside-repo",
    Severity.ERROR,
    Message("a path leads out of the plan repo", "路径指向计划库以外"),
)
MISNAMED = Rule(
    "NPC006",
    "misnamed-file",
    Severity.ERROR,
    Message("a plan file is not read for its name", "文件名不对，计划没有读到"),
)
PAPER_NOT_READ = Rule(
    "NPC007",
    "paper-not-read",
    Severity.WARNING,
    Message("a paper beside the plan is not read", "计划旁边的文件没有读"),
)

SYNTAX = Rule(
    "NPC101",
    "yaml-syntax",
    Severity.ERROR,
    Message("the YAML cannot be read", "YAML 格式有误"),
    is_fixable=True,
)
DUPLICATE_KEY = Rule(
    "NPC102", "duplicate-key", Severity.ERROR, Message("a key is given twice", "同一个键写了两次")
)
ANCHOR = Rule(
    "NPC103",
    "anchor-or-alias",
    Severity.ERROR,
    Message("anchors and aliases are not used in plans", "计划文件不使用锚点和引用"),
)
TAG = Rule(
    "NPC104", "tag", Severity.ERROR, Message("tags are not used in plans", "计划文件不使用类型标签")
)
TOO_DEEP = Rule(
    "NPC105", "nested-too-deep", Severity.ERROR, Message("nested too deep", "嵌套层数过多")
)
TOO_MANY = Rule(
    "NPC106",
    "too-many-values",
    Severity.ERROR,
    Message("too many values for a plan", "内容过多，不像是计划文件"),
)
FULL_WIDTH_COLON = Rule(
    "NPC107",
    "full-width-colon",
    Severity.ERROR,
    Message("a full-width colon after a key", "键后面用了全角冒号"),
    is_fixable=True,
)
TAB = Rule(
    "NPC108",
    "tab-indent",
    Severity.ERROR,
    Message("indented by a tab", "用制表符缩进"),
    is_fixable=True,
)
UNCLOSED_QUOTE = Rule(
    "NPC109",
    "unclosed-quote",
    Severity.ERROR,
    Message("a quote is not closed", "引号没有成对"),
    is_fixable=True,
)
CONTROL_CHARACTER = Rule(
    "NPC110",
    "control-character",
    Severity.ERROR,
    Message("a control character in the text", "文字中有控制字符"),
)
ODD_SPACE = Rule(
    "NPC111",
    "odd-space",
    Severity.ERROR,
    Message("a space that YAML does not count as one", "用了 YAML 不认的空格"),
    is_fixable=True,
)
FULL_WIDTH_COMMA = Rule(
    "NPC112",
    "full-width-comma",
    Severity.ERROR,
    Message("a full-width comma in brackets", "括号内的分隔用了全角标点"),
    is_fixable=True,
)
EATEN_COMMENT = Rule(
    "NPC113",
    "text-after-number-sign",
    Severity.WARNING,
    Message("text after # is read as a comment", "# 后的文字被当作注释"),
)
QUOTE_NEEDED = Rule(
    "NPC114",
    "quote-needed",
    Severity.ERROR,
    Message("the value needs quotes", "这个值需要加引号"),
    is_fixable=True,
)
COLON_SPACE = Rule(
    "NPC115",
    "no-space-after-colon",
    Severity.ERROR,
    Message("no space after the colon of a key", "键的冒号后面缺少空格"),
    is_fixable=True,
)
UNCLOSED_BRACKET = Rule(
    "NPC116",
    "unclosed-bracket",
    Severity.ERROR,
    Message("a bracket is not closed", "括号没有成对"),
    is_fixable=True,
)
INDENT = Rule(
    "NPC117",
    "indent",
    Severity.ERROR,
    Message("the indentation does not fit", "缩进不一致"),
    is_fixable=True,
)
KEY_NOT_TEXT = Rule(
    "NPC118", "key-not-text", Severity.ERROR, Message("a key must be plain text", "键必须是文字")
)
INVISIBLE_CHARACTER = Rule(
    "NPC119",
    "invisible-character",
    Severity.WARNING,
    Message("an invisible character in the text", "文字中有看不见的字符"),
)
LINE_TOO_LONG = Rule(
    "NPC120",
    "line-too-long",
    Severity.ERROR,
    Message("a line is too long for a plan", "一行过长，不像是计划文件"),
)
VALUE_TOO_LONG = Rule(
    "NPC121",
    "value-too-long",
    Severity.ERROR,
    Message("a value is too long for a plan", "一项内容过长，不像是计划文件"),
)
TOO_MANY_FAULTS = Rule(
    "NPC122",
    "too-many-faults",
    Severity.ERROR,
    Message("too many faults to read on", "错误过多，没有读完"),
)
PASTED_ROWS = Rule(
    "NPC124",
    "pasted-rows",
    Severity.ERROR,
    Message("rows pasted out of a table", "有从表格粘贴来的行"),
)
CONFLICT = Rule(
    "NPC123",
    "merge-conflict",
    Severity.ERROR,
    Message("a merge conflict is not settled", "合并冲突尚未解决"),
)
FULL_WIDTH_SIGN = Rule(
    "NPC125",
    "full-width-sign",
    Severity.ERROR,
    Message("a full-width sign in the place of one that YAML knows", "YAML 符号用了全角"),
    is_fixable=True,
)
NO_DIVIDER = Rule(
    "NPC126",
    "no-document-divider",
    Severity.ERROR,
    Message("no line --- between two documents", "两份文档之间没有用 --- 隔开"),
    is_fixable=True,
)
NOT_YAML = Rule(
    "NPC127",
    "code-fence",
    Severity.ERROR,
    Message("marks of chats or Markdown that are no YAML", "有聊天、Markdown 的代码标记"),
    is_fixable=True,
)

GIVEN_TWICE = Message("the key “{key}” is given twice", "键“{key}”写了两次")
GIVEN_IN_TWO = Message(
    "“{key}” and “{other}” are two names of one key", "“{key}”和“{other}”是同一个键的两种写法"
)
DELETE_ONE = Message("delete one of them", "删去其中一处")
RENAME_ONE = Message("delete one, or rename it", "删去一处，或改为另一个键")
FIRST_GIVEN = Message("first given here", "第一次写在这里")
"""What is said of a key that is given twice, in one spelling or in two."""
LONG_LINE = Message(
    "the line has {n} characters, more than {most}", "这一行有{n}个字符，超过{most}个"
)
BREAK_LINE = Message(
    "break it into several lines; a program writes JSON so with an indent",
    "请分成多行书写；由程序生成的 JSON 请带缩进输出",
)
LONG_VALUE = Message(
    "the value has {n} characters, more than {most}", "这项内容有{n}个字符，超过{most}个"
)
SHORTEN_VALUE = Message(
    "divide it into sections or points, or write only what the plan needs of it",
    "请分成几个部分或几条要点，或只写计划需要的内容",
)
RULES = (
    NOT_UTF8,
    TOO_LARGE,
    EMPTY,
    NOT_READABLE,
    OUTSIDE_REPO,
    MISNAMED,
    PAPER_NOT_READ,
    SYNTAX,
    DUPLICATE_KEY,
    ANCHOR,
    TAG,
    TOO_DEEP,
    TOO_MANY,
    FULL_WIDTH_COLON,
    TAB,
    UNCLOSED_QUOTE,
    CONTROL_CHARACTER,
    ODD_SPACE,
    FULL_WIDTH_COMMA,
    EATEN_COMMENT,
    QUOTE_NEEDED,
    COLON_SPACE,
    UNCLOSED_BRACKET,
    INDENT,
    KEY_NOT_TEXT,
    INVISIBLE_CHARACTER,
    LINE_TOO_LONG,
    VALUE_TOO_LONG,
    TOO_MANY_FAULTS,
    CONFLICT,
    PASTED_ROWS,
    FULL_WIDTH_SIGN,
    NO_DIVIDER,
    NOT_YAML,
)

MOST_FAULTS = 10_000
"""Faults of a file or plan after which it is read no further; of a real plan a report shows them all."""


def too_many_faults(place: Place) -> Diagnostic:
    """Return the finding that ends the reading of what has as many faults, at the first that is left out."""
    return Diagnostic(TOO_MANY_FAULTS, _MANY_FAULTS.format(n=MOST_FAULTS), place, _READ_AGAIN)


_MANY_FAULTS = Message("more than {n} faults: it is read no further", "错误超过{n}处，读到此处为止")
_READ_AGAIN = Message("correct those before it and check again", "先改正前面的，再校核一次")
