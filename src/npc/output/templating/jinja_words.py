"""What Jinja and Python say is wrong with a template, as one says it to who has written it.

They speak English, and of what they read: in English a sentence goes on quoting them. What they say
is theirs to change, so words that are not known here are quoted in both languages.
"""

import re

from npc.messages import Message, Verbatim
from npc.records import NamedTuple


class Saying(NamedTuple):
    """Words of Jinja or Python, in Chinese, and what helps."""

    pattern: re.Pattern[str]
    zh: str
    """What is wrong; {name} and {wanted} are what the pattern has found."""
    hint: Message | None = None


def saying_of(detail: str) -> Saying | None:
    """Return what is known of words of Jinja's or Python's."""
    return next((one for one in _SAYINGS if one.pattern.match(detail)), None)


def in_our_words(pattern: Message, detail: Verbatim) -> Message:
    """Put what was said into a sentence: in Chinese with its Chinese words, where there are any."""
    saying = saying_of(detail)
    return Message(
        en=pattern.format(detail=detail).en,
        zh=pattern.format(detail=_chinese(saying, detail) if saying else detail).zh,
    )


def _chinese(saying: Saying, detail: str) -> Verbatim:
    found = saying.pattern.match(detail)
    names = found.groupdict() if found else {}
    names |= {key: _TOKENS.get(word, word) for key, word in names.items() if word}
    return Verbatim(saying.zh.format(**names))


_TOKENS = {
    "end of print statement": "标记的结尾",
    "end of statement block": "标记的结尾",
    "end of template": "文件的结尾",
    "name": "名称",
    "string": "文字",
    "integer": "数字",
    "float": "数字",
}
_WRITE_WHOLE = Message(
    en="write what belongs between the braces: {{ plan.title }}, {% if plan.notice %}",
    zh="请把花括号里的内容写全，如 {{ plan.title }}、{% if plan.notice %}",
)
_JOIN = Message(
    en="join values to a text by ~: {{ plan.year ~ '年' }}",
    zh="连成文字用 ~，如 {{ plan.year ~ '年' }}",
)
_EQUAL = Message(
    en="whether two are the same is asked by ==: {% if month.number == 3 %}",
    zh="判断相等用两个等号，如 {% if month.number == 3 %}",
)
_TAGS = Message(
    en="tags begin with for, if, set …, in small letters, and those that begin end with endfor, endif …",
    zh="标记以小写的 for、if、set 等开头，for、if 以 endfor、endif 结尾，end 和后面的词之间没有空格",
)
_FILTERS = Message(
    en="the filters are listed in docs/templates.md; their names are written as there, in small letters",
    zh="可用的过滤器见 docs/templates.md，名称照写，一律小写",
)
_NO_BRACKETS = Message(en="take the brackets away", zh="请去掉括号")
_LIST = Message(
    en="go over a list: {% for section in plan.work_points.sections %}",
    zh="循环要用列表，如 {% for section in plan.work_points.sections %}",
)
_SHALLOW = Message(
    en="put fewer loops and conditions within each other", zh="请减少循环、条件套的层数"
)
_SAYINGS = (
    Saying(re.compile(r"Encountered unknown tag '(?P<name>[^']*)'"), "没有“{name}”这种标记", _TAGS),
    Saying(re.compile(r"No filter named '(?P<name>[^']*)'"), "没有“{name}”这种过滤器", _FILTERS),
    Saying(re.compile(r"No test named '(?P<name>[^']*)'"), "没有“{name}”这种判断"),
    Saying(re.compile(r"unexpected char '(?P<name>[^']*)'"), "标记里有不能用的符号“{name}”"),
    Saying(re.compile(r"tag name expected"), "标记是空的", _WRITE_WHOLE),
    Saying(
        re.compile(r"Expected an expression, got 'end of [a-z ]*'"), "标记没有写完", _WRITE_WHOLE
    ),
    Saying(
        re.compile(r"Expected an expression, got '(?P<name>[^']*)'"),
        "该写名称、文字或数字的地方写了“{name}”",
    ),
    Saying(
        re.compile(r"expected token '(?P<wanted>end of [a-z ]*)', got '(?P<name>=)'"),
        "标记在“{name}”之前就该结束",
        _EQUAL,
    ),
    Saying(
        re.compile(r"expected token '(?P<wanted>end of [a-z ]*)', got '(?P<name>[^']*)'"),
        "标记在“{name}”之前就该结束",
    ),
    Saying(
        re.compile(r"expected token ':', got '}'"),
        "花括号里面又有花括号",
        Message(
            en="write two braces on each side: {{ plan.title }}",
            zh="左右各写两个花括号：{{ plan.title }}",
        ),
    ),
    Saying(
        re.compile(r"expected token '(?P<wanted>[^']*)', got '(?P<name>[^']*)'"),
        "该写“{wanted}”的地方是“{name}”",
    ),
    Saying(
        re.compile(r"unexpected '(?P<name>[^']*)', expected '(?P<wanted>[^']*)'"),
        "括号不成对，该写“{wanted}”的地方是“{name}”",
    ),
    Saying(re.compile(r"unexpected '(?P<name>[)}\]])'"), "“{name}”前面没有与它配对的括号"),
    Saying(re.compile(r"unexpected '(?P<name>[^']*)'"), "“{name}”写在了不能写的地方"),
    Saying(
        re.compile(r"TypeError: (?:unsupported operand type|can only concatenate|must be str)"),
        "不同种类的内容（文字、数字、列表等）不能这样运算",
        _JOIN,
    ),
    Saying(
        re.compile(r"TypeError: '[^']*' not supported between"),
        "不同种类的内容（文字、数字、列表等）不能比较大小",
    ),
    Saying(
        re.compile(r"TypeError: '[^']*' object is not callable"),
        "只有函数和宏后面能加括号",
        _NO_BRACKETS,
    ),
    Saying(re.compile(r"TypeError: '[^']*' object is not iterable"), "循环的不是列表", _LIST),
    Saying(re.compile(r"ZeroDivisionError: "), "除数是0"),
    Saying(re.compile(r"SyntaxError: too many statically"), "循环和条件套的层数太多", _SHALLOW),
    Saying(
        re.compile(r"access to attribute '(?P<name>[^']*)'"),
        "模板不能读取“{name}”，它不是计划的内容",
    ),
)
"""In the order in which they are tried."""
