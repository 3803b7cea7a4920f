"""What is said of each sort of slip, and what helps."""

from npc.messages import Message
from npc.source import problems
from npc.source.recovering.repair import SlipSaying

IN_QUOTES = Message("put the whole value in single quotes, '…'", "把整个值放进一对单引号 '…'")
TAB = SlipSaying(
    problems.TAB,
    Message("the line is indented by a tab", "这一行用制表符（Tab）缩进"),
    Message("indent by spaces", "改用空格缩进"),
)
COLON = SlipSaying(
    problems.FULL_WIDTH_COLON,
    Message("a full-width colon after the key", "键后面用了全角冒号"),
    Message("type “: ”, a half-width colon and a space", "改为半角冒号加空格“: ”"),
)
EQUALS = SlipSaying(
    problems.SYNTAX,
    Message("an equals sign after the key", "键后面用了等号"),
    Message("type “: ”, a half-width colon and a space", "改为半角冒号加空格“: ”"),
)
ODD_SPACE = SlipSaying(
    problems.ODD_SPACE,
    Message(
        "a full-width or no-break space that YAML does not count as a space",
        "这里是全角空格或不间断空格，YAML 不认作空格",
    ),
    Message("type ordinary spaces", "改为半角空格"),
)
NO_SPACE = SlipSaying(
    problems.COLON_SPACE,
    Message("no space after the colon of the key", "键的冒号后面缺少空格"),
    Message("type a space after the colon", "在冒号后加一个空格"),
)
NO_COLON = SlipSaying(
    problems.SYNTAX,
    Message("no colon behind the key", "键后面缺少冒号"),
    Message("type “: ” behind the key", "在键后加上半角冒号加空格“: ”"),
)
HYPHEN = SlipSaying(
    problems.SYNTAX,
    Message(
        "an element of a list begins with a half-width hyphen and a space",
        "列表各项应以半角连字符加空格“- ”开头",
    ),
    Message("type “- ”, a half-width hyphen and a space", "改为半角连字符加空格“- ”"),
)
NUMBER = SlipSaying(
    problems.SYNTAX,
    Message(
        "elements of a list have no numbers: each begins with a hyphen and a space",
        "列表各项不写序号，应以半角连字符加空格“- ”开头",
    ),
    Message("type “- ” in its place; numbers are printed by npc", "改为“- ”；序号由程序生成"),
)
ON_KEY_LINE = SlipSaying(
    problems.SYNTAX,
    Message("a list begins on the line of its key", "列表写在了键的同一行"),
    Message("begin the list on a line of its own", "把“- ”移到下一行"),
)
BLOCK_SIGN = SlipSaying(
    problems.FULL_WIDTH_SIGN,
    Message("a full-width | before a text in lines", "引出多行文字的“｜”是全角的"),
    Message("type a half-width |", "改为半角“|”"),
)
SLASHES = SlipSaying(
    problems.SYNTAX,
    Message("two slashes before a comment", "注释前面用了“//”"),
    Message("begin comments with #", "注释以“#”开头"),
)
COMMENT_SIGN = SlipSaying(
    problems.FULL_WIDTH_SIGN,
    Message("a full-width number sign before a comment", "注释前面用了全角的“＃”"),
    Message("type a half-width #", "改为半角“#”"),
)
BRACKETS = SlipSaying(
    problems.FULL_WIDTH_SIGN,
    Message("full-width brackets around the values", "括起各值的括号是全角的"),
    Message("type half-width brackets, [] or {}", "改为半角括号 [] 或 {}"),
)
COMMA = SlipSaying(
    problems.FULL_WIDTH_COMMA,
    Message("a full-width comma inside brackets", "括号内用了全角标点分隔"),
    Message("type “, ”, a half-width comma and a space", "改为半角逗号加空格“, ”"),
)
NO_COMMA = SlipSaying(
    problems.SYNTAX,
    Message("no comma between the values in brackets", "括号内两个值之间缺少逗号"),
    Message("type “, ” between them", "在两个值之间加上“, ”"),
)
TWO_COMMAS = SlipSaying(
    problems.SYNTAX,
    Message("nothing stands before this comma", "这个逗号前面没有内容"),
    Message(
        "delete the comma, or write the value that is missing", "删去多余的逗号，或者补上所缺的值"
    ),
)
QUOTED_KEY = SlipSaying(
    problems.FULL_WIDTH_SIGN,
    Message("Chinese quotes around a key", "键加了中文引号"),
    Message("delete the quotes", "删去引号"),
)
QUOTED_WORD = SlipSaying(
    problems.FULL_WIDTH_SIGN,
    Message("Chinese quotes around a set word", "这里只能填规定的词，却加了中文引号"),
    Message("delete the quotes", "删去引号"),
)
BOLD_KEY = SlipSaying(
    problems.NOT_YAML,
    Message(
        "asterisks around a key, as bold in a chat or Markdown",
        "键两边的 ** 是聊天或 Markdown 的加粗标记",
    ),
    Message("delete the asterisks", "删去 **"),
)
KEY_SIGNS = SlipSaying(
    problems.SYNTAX,
    Message(
        "blanks, wide letters or capitals in a key",
        "键的中间有空格或看不见的字符，或用了全角、大写字母",
    ),
    Message("write the key without them", "删去空格，字母用半角小写"),
)
OPEN_QUOTE = SlipSaying(
    problems.UNCLOSED_QUOTE,
    Message("this quote is not closed", "这个引号没有对应的右引号"),
    Message(
        "close it with the same straight quote; “ and ” do not close it",
        "用同样的英文引号结束；中文引号“”不能代替",
    ),
)
BACKSLASH = SlipSaying(
    problems.QUOTE_NEEDED,
    Message(
        "in double quotes a backslash begins a special character, and this is none",
        "双引号里的反斜杠是转义符，这里不能识别",
    ),
    Message("use single quotes, '…'", "改用英文单引号 '…'"),
)
AFTER_QUOTE = SlipSaying(
    problems.QUOTE_NEEDED,
    Message("there is text after the closing quote", "右引号后面还有文字"),
    Message("put the whole value in one pair of quotes, '…'", "把整个值放进一对单引号 '…'"),
)
AFTER_BRACKET = SlipSaying(
    problems.QUOTE_NEEDED,
    Message("there is text after the brackets", "值以方括号或花括号开头，后面还有文字"),
    IN_QUOTES,
)
TIGHT_COMMENT = SlipSaying(
    problems.QUOTE_NEEDED,
    Message("no space before the # of a comment", "注释的 # 前面缺少空格"),
    Message(
        "type a space before the #; if it is text, put the whole value in single quotes, '…'",
        "在 # 前加一个空格；如果是正文，把整个值放进一对单引号 '…'",
    ),
)
COLON_IN_VALUE = SlipSaying(
    problems.QUOTE_NEEDED,
    Message("a colon and a space inside the value", "值里面有半角冒号加空格"),
    IN_QUOTES,
)
TWO_KEYS = SlipSaying(
    problems.QUOTE_NEEDED,
    Message(
        "a second key on the line, or a colon inside the value",
        "一行里有两个键，或值里面有半角冒号加空格",
    ),
    Message(
        "write each key on a line of its own; if it is text, put the whole value in single quotes, '…'",
        "每个键各写一行；如果是正文，把整个值放进一对单引号 '…'",
    ),
)
SIGN_FIRST = SlipSaying(
    problems.QUOTE_NEEDED,
    Message(
        "the value begins with a sign that means something in YAML", "值以 YAML 的特殊符号开头"
    ),
    IN_QUOTES,
)
BLOCK_ON_LINE = SlipSaying(
    problems.QUOTE_NEEDED,
    Message("a text behind | begins on the next line", "“|”后面的文字要另起一行"),
    Message("move the text to the next line, indented", "把文字移到下一行并缩进"),
)
NOTE_MARK = SlipSaying(
    problems.QUOTE_NEEDED,
    Message("a footnote mark in a value within brackets", "括号里的值带有脚注标记，需要加引号"),
    IN_QUOTES,
)
IN_BRACKETS = SlipSaying(
    problems.QUOTE_NEEDED,
    Message(
        "the value within brackets holds signs that mean something in YAML",
        "括号里的值含有 YAML 的特殊符号",
    ),
    IN_QUOTES,
)
OPEN_BRACKET = SlipSaying(
    problems.UNCLOSED_BRACKET,
    Message("this bracket is not closed", "这个括号没有对应的右括号"),
    Message("close it, or put a comma between the values", "补上右括号，并检查各值之间的逗号"),
)
EXTRA_BRACKET = SlipSaying(
    problems.UNCLOSED_BRACKET,
    Message("nothing has opened this bracket", "这个右括号没有对应的左括号"),
    Message("delete it, or open it further ahead", "删去，或在前面补上左括号"),
)
NO_DIVIDER = SlipSaying(
    problems.NO_DIVIDER,
    Message("a line --- is missing between two documents", "两份文档之间缺少一行 ---"),
    Message("put a line --- before this one", "在这一行前面加一行 ---"),
)
DIVIDER = SlipSaying(
    problems.NO_DIVIDER,
    Message("the line between two documents is not ---", "两份文档之间的一行应是 ---"),
    Message("type three half-width hyphens: ---", "改为三个半角连字符 ---"),
)
FENCE = SlipSaying(
    problems.NOT_YAML,
    Message(
        "a line ``` as around code in a chat or Markdown", "这一行 ``` 是聊天或 Markdown 的代码标记"
    ),
    Message("delete the line", "删去这一行"),
)
TABLE_ROW = SlipSaying(
    problems.PASTED_ROWS,
    Message("a row pasted from a table", "这里是从表格粘贴来的行"),
    Message(
        "bring tables in from their Word or Excel file by “npc plan import”",
        "表格请用 npc plan import 从 Word 或 Excel 文件导入",
    ),
)
INDENT = SlipSaying(
    problems.INDENT,
    Message("the indentation does not fit", "缩进与上文不一致"),
    Message(
        "keys of one level, and the hyphens of one list, begin in one column, by spaces",
        "同一级的键、同一列表的“- ”要对齐，只用空格缩进",
    ),
)
IN_BLOCK = SlipSaying(
    problems.INDENT,
    Message(
        "a line of a text behind | does not begin with its lines",
        "“|”后面的这一行没有与上面的文字对齐",
    ),
    Message("indent it as the lines of the text", "与这段文字的其他各行同样缩进"),
)
GOES_ON = SlipSaying(
    problems.SYNTAX,
    Message("a key without a colon", "这里应当是“键: 值”"),
    Message(
        "write “key: value”; a line that belongs to the text above is indented as that is",
        "写成“键: 值”，用半角冒号加空格；如果是上面一段的文字，请与上面同样缩进",
    ),
)
