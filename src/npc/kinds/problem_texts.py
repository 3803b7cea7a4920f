"""Sentences about what is wrong with documents, by the type of pydantic's error."""

from npc.kinds.spelling import spelt
from npc.messages import KeyMark, Message

UNKNOWN_KEY = Message("unknown key “{key}”", "未知的键“{key}”")
PERHAPS_CALLED = Message("perhaps {name} is meant", "是否应为{name}")
KEY_OF_DAY = Message(
    "write {name}: other programs read “{key}” as “true”",
    "日期写在{name}后面；“{key}”在有的程序里会读成“true”",
)
KNOWN_KEYS = Message("known here: {names}", "这里可用的键：{names}")
ADD_KEY = Message("add “{key}: …”", "补上“{key}: …”")
NO_VALUE = Message("nothing stands behind this key", "键后面没有内容")
FILL = Message("fill in the value, or delete the key", "填上内容，或删去这个键")

WRONG_TYPE = Message("{wanted} belongs here, not {found}", "这里应当是{wanted}，现在是{found}")
ANOTHER_VALUE = Message("a value of another sort", "另一种值")
_TEXT = Message("text", "文字")
_MAPPING = Message("a mapping (key: value)", "“键: 值”的映射")
_LIST = Message("a list (lines that begin with “- ”)", "列表（每行以“- ”开头）")
_NUMBER = Message("a number", "数字")

WANTED = {
    "string_type": _TEXT,
    "model_type": _MAPPING,
    "model_attributes_type": _MAPPING,
    "dict_type": _MAPPING,
    "mapping_type": _MAPPING,
    "tuple_type": _LIST,
    "list_type": _LIST,
    "int_type": _NUMBER,
    "int_parsing": _NUMBER,
    "date_type": Message("a date (2025-02-27)", "日期（如 2025-02-27）"),
}
_INDENT = Message(
    "indent the keys below it, each as “key: value”",
    "在下面缩进写出各键，格式为“键: 值”",
)
ONE_VALUE = Message("write one value behind the colon", "在冒号后只写一个值")
_LIST = Message("begin each element with “- ”", "每一项另起一行，以“- ”开头")
REMEDY = {
    "string_type": Message(
        "write one text; quote it if it holds “: ”", "写成一段文字；含“: ”时加引号"
    ),
    "model_type": _INDENT,
    "model_attributes_type": _INDENT,
    "dict_type": _INDENT,
    "tuple_type": _LIST,
    "list_type": _LIST,
}
OF_CONTAINERS = frozenset(("model_type", "model_attributes_type", "dict_type", "tuple_type"))
HALF_WIDTH_DIGITS = Message("type half-width digits, 0 to 9", "改用半角数字 0—9")
ODD_SPACE = Message(
    "the key begins or ends with a full-width or no-break space",
    "键的前后有全角空格或不间断空格，YAML 不认作空格",
)
ORDINARY_SPACES = Message("type ordinary spaces", "改为半角空格")
FULL_WIDTH_COLON = Message(
    "the colon is full-width; type “: ”", "冒号是全角的，改为半角冒号加空格“: ”"
)

BY_LINES = Message(
    "write one text, or the lines as “{lines}: [first, second]”",
    "写成一段文字；要分行的，写“{lines}: [第一行, 第二行]”",
)

OF_DIGITS = frozenset(("npc_year", "npc_count", "npc_number", "npc_date"))
OF_VALUE = {
    "npc_empty": (
        Message("the text is empty", "文字是空的"),
        Message("fill it in, or delete the key", "填上内容，或删去这个键"),
    ),
    "npc_name": (
        spelt(Message("“{value}” cannot be a name to refer to", "“{value}”不能用作编号名（<id>）")),
        Message(
            "use letters, digits or Chinese without spaces or punctuation, not digits alone",
            "用字母、汉字，可加数字和连字符，不含空格和标点，不能全是数字",
        ),
    ),
    "npc_meeting": (
        Message("“{value}” is not the name of a meeting", "“{value}”不是会议的名称"),
        Message(
            "write the names of meetings, such as 常委会会议; tables are ticked by npc; without a meeting, delete the key",
            "写会议的名称，如 常委会会议、主任会议（表中的“√”由 npc 打）；不提交会议的，删去这个键",
        ),
    ),
    "npc_wording": (
        Message("“{value}” is no wording", "“{value}”不是一种写法"),
        Message(
            "write words, with alternatives in brackets: 审查(和|并)?批准",
            "写文字；几种写法用半角括号和竖线分开，如 审查(和|并)?批准",
        ),
    ),
    "npc_words": (
        Message("“{value}” does not say which words are meant", "“{value}”没有写清是哪些词"),
        Message(
            "part groups by spaces and words of a group by |, such as “民生实事 实施情况|办理情况”; brackets "
            "are for alternatives, as in 审计工作(报告|情况), and stand for 200 words at most",
            "各组用空格隔开，组内用“|”隔开，如“民生实事 实施情况|办理情况”；括号表示任选，如“审计工作(报告|情况)”，"
            "合起来不超过200个词",
        ),
    ),
    "npc_year": (
        Message("“{value}” is not a year", "“{value}”不是年份"),
        Message(
            "write four figures from 1954 to 2199, such as 2025",
            "写成1954至2199之间的四位数字，如 2025",
        ),
    ),
    "npc_count": (
        Message("“{value}” is not a number of matters", "“{value}”不是有效的数目"),
        Message("write a whole number from 1 on, such as 8", "写成1以上的整数，如 8"),
    ),
    "npc_number": (
        Message("“{value}” is not a number", "“{value}”不是有效的数"),
        Message("write a whole number from 0 on, such as 33", "写成0以上的整数，如 33"),
    ),
    "npc_date": (
        Message("“{value}” is not a date", "“{value}”不是有效日期"),
        Message("write it as 2025-02-27", "写成 2025-02-27 的形式"),
    ),
    "npc_choice": (
        Message("“{value}” is not allowed here", "“{value}”不在可选范围"),
        Message("choose one of: {allowed}", "可选：{allowed}"),
    ),
    "npc_one_of": (
        Message("there is nothing in it", "这里没有内容"),
        Message("write at least one of: {allowed}", "至少写出其中一个键：{allowed}"),
    ),
}

NOT_A_DOCUMENT = Message(
    "a plan document is a mapping (key: value), not {found}",
    "计划文档应当是“键: 值”的映射，现在是{found}",
)
WRITE_KIND = spelt(
    Message(
        "begin with “<kind>: …”, then the other keys, each on a line of its own",
        "第一行写“<kind>: …”，其余各键各占一行",
    )
)
NO_KIND = spelt(Message("the document does not say its kind", "文档没有写明种类（<kind>）"))
KNOWN_KINDS = spelt(
    Message(
        "write “<kind>: …” with one of: {names}",
        f"{KeyMark('写明', '第一行写明').written}“<kind>: …”，可选：{{names}}",
    )
)
LIKELY_KIND = spelt(
    Message(
        "by its keys, begin with “<kind>: {kind}”; all kinds: {names}",
        "看所写的键，第一行应写“<kind>: {kind}”；各种类：{names}",
    )
)
UNKNOWN_KIND = Message("unknown kind “{kind}”", "未知的种类“{kind}”")
KNOWLEDGE_AMONG_PLANS = Message(
    "a file of the place's own rules lies among plans", "本地规定的文件放在了计划当中"
)
NAME_KNOWLEDGE = spelt(
    Message(
        "move it out of the plan's folder, and name it in npc.yaml (<knowledge>: {{<OwnKnowledge.files>: […]}})",
        "请移到计划目录以外，在 npc.yaml 的 <knowledge> 里写明（<OwnKnowledge.files>: […]）",
    )
)
SECOND = Message("a second “{kind}” in one plan", "同一份计划里又有一个“{kind}”")
SECOND_FIRST = Message("the first one is here", "第一个在这里")
SECOND_HINT = spelt(
    Message(
        "delete one; say of a further paper of the year which it is (“<paper>: …” or “<id>: …”); put "
        "another year's plan into a directory of its own",
        "删去一个；如果是全年的另一份文件，请用 <paper> 或 <id> 写明是哪一份；如果是另一年的计划，请放到单独的目录",
    )
)
TELL_APART = spelt(
    Message(
        "say which it is by “<id>: …”, or put each into a file of its own; if it is there twice, delete one",
        "请用“<id>: …”相互区分，或各放一个文件；如果重复，删去一个",
    )
)

NOT_SETTINGS = Message("npc.yaml holds one mapping", "npc.yaml 应当只有一组“键: 值”")
ONE_MAPPING = spelt(
    Message(
        "write keys such as “<organ>: …”, each on a line of its own",
        "写成“<organ>: …”等键，每个键一行",
    )
)


def missing_key(name: str, chinese: str) -> Message:
    """Say which key is missing, as its document spells it."""
    of_english, of_chinese = f"缺少必填的键“{name}”（{chinese}）", f"这里缺少“{chinese}”"
    return Message(
        f"the key “{KeyMark(name, chinese).written}” is missing here",
        KeyMark(of_english, of_chinese).written,
    )


def found(value: object) -> Message:
    """Name the sort of a value."""
    if isinstance(value, dict):
        return Message("a mapping", "映射")
    if isinstance(value, list):
        return Message("a list", "列表")
    return Message("the text “{value}”", "文字“{value}”").format(value=str(value))


TOO_MANY_DOCUMENTS = Message(
    "the plan has {n} documents, more than {most}: the others are not read",
    "这份计划有{n}个文档，超过{most}个，其余的没有读",
)
DIVIDE_PLAN = Message(
    "put each year's papers into a directory of their own", "请把每一年的文件各放一个目录"
)
