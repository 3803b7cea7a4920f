"""What a YAML syntax error means in the words of the person who made it.

libyaml names the place where it could not go on, which is often one line after the slip. The
slips that Chinese plan files show again and again are looked for in the lines just before.
"""

import re
from dataclasses import dataclass

from yaml.error import Mark, MarkedYAMLError

from npc.diagnostics import Diagnostic, Place, Rule, SourceText
from npc.source import problems
from npc.text import Text

_LOOK_BACK = 50
"""Lines above the error in which the slip is looked for."""

_KEY = r"^[\s\u3000\u00a0]*(?:-[\s\u3000\u00a0]+)*(?:\{\s*)?[A-Za-z_][\w-]*"
_FULL_WIDTH_COLON = re.compile(_KEY + r"[ \t]*(?P<at>：)")
_ODD_SPACE = re.compile(
    r"^[ \t]*(?:-[ \t]+)*(?P<at>[\u3000\u00a0\u200b\ufeff]+)(?=[\w\"'\[{-])"
    r"|" + _KEY + r":(?P<at_2>[\u3000\u00a0\u200b\ufeff]+)"
    r"|^[ \t]*-(?P<at_3>[\u3000\u00a0\u200b\ufeff]+)"
)
_NO_SPACE = re.compile(_KEY + r"(?P<at>:)(?=[^\s:/])")
_FULL_WIDTH_COMMA = re.compile(r"[\[{][^\]}#\"']*?(?P<at>[，、；])[^\]}#]*[\]}]")
_VALUE = r"^[ \t]*(?:-[ \t]+)*(?:[A-Za-z_][\w-]*:[ \t]+)?"
_OPEN_QUOTE = re.compile(_VALUE + r"(?P<at>\"(?:[^\"\\]|\\.)*|'(?:[^']|'')*)$")
_AFTER_QUOTE = re.compile(_VALUE + r"(?P<at>\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')[ \t]*[^\s#,\]}:]")
_TWO_COLONS = re.compile(
    r"^[ \t]*(?:-[ \t]+)*[^\s:#\"'\[{][^:]*:[ \t]+(?P<at>[^\s\"'\[{|>#].*?:[ \t].*)$"
)
_SPECIAL_START = re.compile(_VALUE + r"(?P<at>[@`%&*!|>,\]}].*)$")
_TAB_INDENT = re.compile(r"^ *(?P<at>\t+)")


@dataclass(frozen=True, slots=True)
class _Slip:
    """A slip that one line shows, and how far above the error it may stand."""

    pattern: re.Pattern[str]
    rule: Rule
    message: Text
    hint: Text
    lines: int = _LOOK_BACK


_IN_QUOTES = Text("put the whole value in single quotes, '…'", "把整个值放进一对单引号 '…'")

_SLIPS = (
    _Slip(
        _TAB_INDENT,
        problems.TAB,
        Text("the line is indented by a tab", "这一行用制表符（Tab）缩进"),
        Text("indent by spaces", "改用空格缩进"),
        lines=2,
    ),
    _Slip(
        _FULL_WIDTH_COLON,
        problems.FULL_WIDTH_COLON,
        Text("a full-width colon after the key", "键后面用了全角冒号"),
        Text("type “: ”, a half-width colon and a space", "改为半角冒号加空格“: ”"),
    ),
    _Slip(
        _ODD_SPACE,
        problems.ODD_SPACE,
        Text(
            "a full-width or no-break space that YAML does not count as a space",
            "这里是全角空格或不间断空格，YAML 不认作空格",
        ),
        Text("type an ordinary space", "改为半角空格"),
    ),
    _Slip(
        _NO_SPACE,
        problems.COLON_SPACE,
        Text("no space after the colon of the key", "键的冒号后面缺少空格"),
        Text("type a space after the colon", "在冒号后加一个空格"),
    ),
)
_COLON_IN_VALUE = _Slip(
    _TWO_COLONS,
    problems.QUOTE_NEEDED,
    Text("a colon and a space inside the value", "值里面有半角冒号加空格"),
    _IN_QUOTES,
    lines=1,
)
_SIGN_FIRST = _Slip(
    _SPECIAL_START,
    problems.QUOTE_NEEDED,
    Text("the value begins with a sign that means something in YAML", "值以 YAML 的特殊符号开头"),
    _IN_QUOTES,
    lines=1,
)
_COMMA = _Slip(
    _FULL_WIDTH_COMMA,
    problems.FULL_WIDTH_COMMA,
    Text("a full-width comma inside brackets", "括号内用了全角标点分隔"),
    Text("type “, ”, a half-width comma and a space", "改为半角逗号加空格“, ”"),
)


def explain(error: MarkedYAMLError, source: SourceText) -> Diagnostic:
    """Turn libyaml's complaint into one finding at the most likely place of the slip."""
    mark = error.problem_mark or error.context_mark
    line = min(mark.line + 1 if mark else 1, source.line_count)
    colon = "mapping values are not allowed" in (error.problem or "")
    return (
        next(filter(None, (_look_back(slip, source, line) for slip in _SLIPS)), None)
        or _quote(error, source, line)
        or _brackets(error, source, line)
        or _look_back(_COLON_IN_VALUE if colon else _SIGN_FIRST, source, line)
        or _plain(error, source, mark)
    )


def slip_of_words(source: SourceText, first: int, last: int) -> Diagnostic | None:
    """Look for the slip that makes mere words of what was meant as keys and values.

    Args:
        source: The text.
        first: The first of the lines to look at, from 1.
        last: The last of them.

    """
    for number in range(first, last + 1):
        for slip in _SLIPS:
            match = slip.pattern.match(source.line(number))
            if match:
                return _at_match(slip, source, number, match)
    return None


def _look_back(slip: _Slip, source: SourceText, line: int) -> Diagnostic | None:
    """Look for a slip in the line of the error and upwards; the nearest one is the cause."""
    for number in range(line, max(0, line - slip.lines), -1):
        match = slip.pattern.match(source.line(number))
        if match:
            return _at_match(slip, source, number, match)
    return None


def _at_match(slip: _Slip, source: SourceText, line: int, match: re.Match[str]) -> Diagnostic:
    name = next(name for name, found in match.groupdict().items() if found is not None)
    start, end = match.span(name)
    offset = source.start_of(line)
    place = Place(source.path, source.span(offset + start, offset + end))
    return Diagnostic(slip.rule, slip.message, place, slip.hint)


def _quote(error: MarkedYAMLError, source: SourceText, line: int) -> Diagnostic | None:
    context = error.context or ""
    if "quoted scalar" in context and error.context_mark:
        start = error.context_mark.index
        return _unclosed_quote(source, start, start + 1)
    match = _AFTER_QUOTE.match(source.line(line))
    if match:
        start = source.start_of(line) + match.start("at")
        return Diagnostic(
            problems.QUOTE_NEEDED,
            Text("there is text after the closing quote", "右引号后面还有文字"),
            Place(source.path, source.span(start, source.start_of(line) + match.end("at"))),
            Text("put the whole value in one pair of quotes, '…'", "把整个值放进一对单引号 '…'"),
        )
    if "expected" in (error.problem or ""):
        # An open quote runs on to the next quote in the file, and the error shows up there.
        for number in range(line, max(0, line - _LOOK_BACK), -1):
            match = _OPEN_QUOTE.match(source.line(number))
            if match:
                start = source.start_of(number) + match.start("at")
                return _unclosed_quote(source, start, start + 1)
    return None


def _unclosed_quote(source: SourceText, start: int, end: int) -> Diagnostic:
    return Diagnostic(
        problems.UNCLOSED_QUOTE,
        Text("this quote is not closed", "这个引号没有对应的右引号"),
        Place(source.path, source.span(start, end)),
        Text(
            "close it with the same straight quote; “ and ” do not close it",
            "用同样的英文引号结束；中文引号“”不能代替",
        ),
    )


def _brackets(error: MarkedYAMLError, source: SourceText, line: int) -> Diagnostic | None:
    context = error.context or ""
    if "flow" not in context or not error.context_mark:
        return None
    start_line = error.context_mark.line + 1
    for number in range(start_line, line + 1):
        match = _FULL_WIDTH_COMMA.search(source.line(number))
        if match:
            return _at_match(_COMMA, source, number, match)
    start = error.context_mark.index
    return Diagnostic(
        problems.UNCLOSED_BRACKET,
        Text("this bracket is not closed", "这个括号没有对应的右括号"),
        Place(source.path, source.span(start, start + 1)),
        Text("close it, or put a comma between the values", "补上右括号，并检查各值之间的逗号"),
    )


def _plain(error: MarkedYAMLError, source: SourceText, mark: Mark | None) -> Diagnostic:
    """Give the finding when no known slip is seen: what libyaml could not do, and where."""
    index = min(mark.index if mark else 0, len(source.text))
    problem = error.problem or ""
    indent = ("expected <block end>", "did not find expected key", "block sequence entries")
    if any(words in problem for words in indent):
        rule, message = problems.INDENT, Text("the indentation does not fit", "缩进与上文不一致")
        hint = Text(
            "keys of one level begin in one column, by spaces", "同一级的键要对齐，只用空格缩进"
        )
    elif "could not find expected ':'" in problem:
        rule, message = problems.SYNTAX, Text("a key without a colon", "这里应当是“键: 值”")
        hint = Text("write “key: value”", "写成“键: 值”，用半角冒号加空格")
        if error.context_mark:
            index = error.context_mark.index
    else:
        rule, hint = problems.SYNTAX, None
        message = Text("the YAML cannot be read: {why}", "YAML 格式有误：{why}").format(why=problem)
    return Diagnostic(rule, message, Place(source.path, source.span(index, index + 1)), hint)
