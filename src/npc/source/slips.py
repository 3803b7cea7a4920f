"""The slips that Chinese plan files show again and again, as patterns of a line."""

import re
from dataclasses import dataclass

from npc.diagnostics import Diagnostic, Place, Rule, SourceText
from npc.messages import Message
from npc.source import problems

_LOOK_BACK = 50
"""Lines above the error in which the slip is looked for."""

_KEY = r"^[\s\u3000\u00a0]*(?:-[\s\u3000\u00a0]+)*(?:\{\s*)?[A-Za-z_][A-Za-z0-9_-]*"
_FULL_WIDTH_COLON = re.compile(_KEY + r"[ \t]*(?P<at>：)")
_ODD_SPACE = re.compile(
    r"^[ \t]*(?:-[ \t]+)*(?P<at>[\u3000\u00a0\u200b\ufeff][\s\u200b\ufeff]*)(?=[\w\"'\[{-])"
    r"|" + _KEY + r":(?P<at_2>[\u3000\u00a0\u200b\ufeff]+)"
    r"|^[ \t]*-(?P<at_3>[\u3000\u00a0\u200b\ufeff]+)"
)
_NO_SPACE = re.compile(_KEY + r"(?P<at>:)(?=[^\s:/])")
_FULL_WIDTH_COMMA = re.compile(r"[\[{][^\[{\]}#\"'，、；]*+(?P<at>[，、；])(?=[^\]}#]{0,500}[\]}])")
_NOTHING_BETWEEN = re.compile(r",[ \t]*(?P<at>,)|[\[{][ \t]*(?P<at_2>,)")
_BARE = r"[^\"'\[\]{},:#]*"
_BARE_MARK = re.compile(
    rf"[\[{{,:][ \t]*(?P<at>(?:[^\s\"'\[\]{{}},:#]{_BARE})?\[\^[^\[\]\s]+\]{_BARE})(?=[]}},:#]|$)"
)
_HYPHEN = re.compile(r"^\s*(?:-[ \t]+)*(?P<at>[－—–−][ \t\u3000]*|-(?=[^\s-]))")
_VALUE = r"^[ \t]*(?:-[ \t]+)*(?:[A-Za-z_][A-Za-z0-9_-]*:[ \t]+)?"
_OPEN_QUOTE = re.compile(_VALUE + r"(?P<at>\"(?=(?:[^\"\\]|\\.)*$)|'(?=(?:[^']|'')*$))")
AFTER_QUOTE = re.compile(_VALUE + r"(?P<at>\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')[ \t]*[^\s#,\]}:]")
_TWO_COLONS = re.compile(
    r"^[ \t]*(?:-[ \t]{1,16}){0,8}[^\s:#\"'\[{][^:]*:[ \t]+(?P<at>[^\s\"'\[{|>#](?:[^:]|:(?![ \t]))*+:[ \t].*)"
)
_SPECIAL_START = re.compile(_VALUE + r"(?P<at>[@`%&*!|>,\]}].*)$")
_TIGHT_COMMENT = re.compile(r"^[^#\"']*[^\s#\"'](?P<at>#)")
_TAB_INDENT = re.compile(r"^ *(?P<at>\t+)")


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip that one line shows, and how far above the error it may stand."""

    pattern: re.Pattern[str]
    rule: Rule
    message: Message
    hint: Message
    rights: tuple[str, ...] = ()
    """Lines to put there on trial, with `{before}` and `{rest}` of the line around it, and `{at}`."""
    lines: int = _LOOK_BACK

    def finding(self, source: SourceText, start: int, end: int) -> Diagnostic:
        """Say that it stands between two offsets."""
        return Diagnostic(
            self.rule, self.message, Place(source.path, source.span(start, end)), self.hint
        )

    def put_right(self, text: str, start: int, end: int, right: str) -> str:
        """Return the text with the slip between two offsets put right in one of the ways."""
        first = text.rfind("\n", 0, start) + 1
        last = text.find("\n", end)
        last = len(text) if last < 0 else last
        line = right.format(before=text[first:start], at=text[start:end], rest=text[end:last])
        return text[:first] + line + text[last:]


# Which of them is meant cannot be seen.
_INDENTS = ("{before} {rest}", *(" " * width + "{rest}" for width in range(0, 17, 2)))
_IN_QUOTES = Message("put the whole value in single quotes, '…'", "把整个值放进一对单引号 '…'")

OF_LINES = (
    Slip(
        _TAB_INDENT,
        problems.TAB,
        Message("the line is indented by a tab", "这一行用制表符（Tab）缩进"),
        Message("indent by spaces", "改用空格缩进"),
        _INDENTS,
        lines=2,
    ),
    Slip(
        _FULL_WIDTH_COLON,
        problems.FULL_WIDTH_COLON,
        Message("a full-width colon after the key", "键后面用了全角冒号"),
        Message("type “: ”, a half-width colon and a space", "改为半角冒号加空格“: ”"),
        ("{before}: {rest}",),
    ),
    Slip(
        _ODD_SPACE,
        problems.ODD_SPACE,
        Message(
            "a full-width or no-break space that YAML does not count as a space",
            "这里是全角空格或不间断空格，YAML 不认作空格",
        ),
        Message("type an ordinary space", "改为半角空格"),
        _INDENTS,
    ),
    Slip(
        _NO_SPACE,
        problems.COLON_SPACE,
        Message("no space after the colon of the key", "键的冒号后面缺少空格"),
        Message("type a space after the colon", "在冒号后加一个空格"),
        ("{before}: {rest}",),
    ),
    Slip(
        _HYPHEN,
        problems.SYNTAX,
        Message(
            "an element of a list begins with a half-width hyphen and a space",
            "列表各项应以半角连字符加空格“- ”开头",
        ),
        Message("type “- ”, a half-width hyphen and a space", "改为半角连字符加空格“- ”"),
        ("{before}- {rest}",),
    ),
)
OPEN_QUOTE = Slip(
    _OPEN_QUOTE,
    problems.UNCLOSED_QUOTE,
    Message("this quote is not closed", "这个引号没有对应的右引号"),
    Message(
        "close it with the same straight quote; “ and ” do not close it",
        "用同样的英文引号结束；中文引号“”不能代替",
    ),
    ("{before}{at}{rest}{at}",),
)
TIGHT_COMMENT = Slip(
    _TIGHT_COMMENT,
    problems.QUOTE_NEEDED,
    Message("no space before the # of a comment", "注释的 # 前面缺少空格"),
    Message(
        "type a space before the #; if it is text, put the whole value in single quotes, '…'",
        "在 # 前加一个空格；如果是正文，把整个值放进一对单引号 '…'",
    ),
    ("{before} #{rest}",),
    lines=1,
)
COLON_IN_VALUE = Slip(
    _TWO_COLONS,
    problems.QUOTE_NEEDED,
    Message("a colon and a space inside the value", "值里面有半角冒号加空格"),
    _IN_QUOTES,
    lines=1,
)
SIGN_FIRST = Slip(
    _SPECIAL_START,
    problems.QUOTE_NEEDED,
    Message(
        "the value begins with a sign that means something in YAML", "值以 YAML 的特殊符号开头"
    ),
    _IN_QUOTES,
    lines=1,
)
FULL_WIDTH_COMMA = Slip(
    _FULL_WIDTH_COMMA,
    problems.FULL_WIDTH_COMMA,
    Message("a full-width comma inside brackets", "括号内用了全角标点分隔"),
    Message("type “, ”, a half-width comma and a space", "改为半角逗号加空格“, ”"),
)
NOTE_MARK = Slip(
    _BARE_MARK,
    problems.QUOTE_NEEDED,
    Message("a footnote mark in a value within brackets", "括号里的值带有脚注标记，需要加引号"),
    _IN_QUOTES,
)
TWO_COMMAS = Slip(
    _NOTHING_BETWEEN,
    problems.SYNTAX,
    Message("nothing stands before this comma", "这个逗号前面没有内容"),
    Message(
        "delete the comma, or write the value that is missing", "删去多余的逗号，或者补上所缺的值"
    ),
)
