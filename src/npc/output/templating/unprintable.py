"""What is said of a tag that would print what has no words."""

from collections.abc import Iterable, Iterator, Mapping
from types import BuiltinFunctionType, FunctionType, MethodType

from jinja2 import Environment, TemplateSyntaxError
from jinja2.runtime import Macro

from npc.kinds.record import Record
from npc.messages import Message, Verbatim
from npc.output.templating.names import usual_fields
from npc.output.templating.printing import UnprintableError
from npc.records import NamedTuple


def problem(error: UnprintableError, tag: str | None) -> Message:
    """Return what is wrong with a tag, or with some tag of a line."""
    kind, _ = _kind(error.value)
    pattern = _NAMED if tag else _UNNAMED
    return pattern.format(tag=Verbatim(tag), kind=kind)


def remedy(error: UnprintableError) -> Message:
    """Return what can be printed instead."""
    _, hint = _kind(error.value)
    return hint.format(fields=usual_fields(error.value))


def tag_of(error: Exception, source: str, line: int, environment: Environment) -> str | None:
    """Return the tag that is to blame, as it is written: that of its number, else the only one of its line.

    None where that cannot be told, or the error is of another kind.
    """
    if not isinstance(error, UnprintableError):
        return None
    try:
        tags = list(_tags(source, environment))
    except TemplateSyntaxError:
        return None
    if error.tag is not None:
        printing = [tag for tag in tags if tag.text.startswith("{{")]
        return printing[error.tag].text if error.tag < len(printing) else None
    of_line = [tag.text for tag in tags if tag.line == line]
    return of_line[0] if len(of_line) == 1 else None


class _Tag(NamedTuple):
    line: int
    text: str


def _tags(source: str, environment: Environment) -> Iterator[_Tag]:
    """Yield the tags of a template, as they are written but in one line each."""
    begun, pieces = 0, list[str]()
    for line, kind, text in environment.lex(source):
        if kind in {"variable_begin", "block_begin"}:
            begun, pieces = line, []
        pieces.append(text)
        if kind in {"variable_end", "block_end"}:
            yield _Tag(begun, " ".join("".join(pieces).split()))


def _kind(value: object) -> tuple[Message, Message]:
    """Return what a value is called, and what can be printed instead."""
    own = type(value).__module__
    if isinstance(value, Record) or (hasattr(value, "_fields") and not own.startswith(_NO_PARTS)):
        return _PART, _PRINT_FIELD
    if isinstance(value, FunctionType | MethodType | BuiltinFunctionType | Macro | type):
        return _FUNCTION, _CALL
    if isinstance(value, Mapping):
        return _MAPPING, _PRINT_VALUE
    if isinstance(value, Iterable) and not own.startswith(_NO_PARTS):
        return _LIST, _PRINT_EACH
    return _OTHER, _PRINT_TEXT


_NO_PARTS = ("jinja2.", "npc.source.", "npc.diagnostics")
"""What is no part of a plan: loops and groups of Jinja, places in files."""


_NAMED = Message(
    en="“{tag}” would print {kind}, which is no text, number or date",
    zh="“{tag}”印出的是{kind}，不是文字、数字或日期",
)
_UNNAMED = Message(
    en="a tag would print {kind}, which is no text, number or date",
    zh="标记印出的是{kind}，不是文字、数字或日期",
)
_PART = Message(en="a part of the plan", zh="计划的一部分")
_OTHER = Message(en="an inner thing of the program", zh="程序内部的对象")
_LIST = Message(en="a list", zh="列表")
_MAPPING = Message(en="a mapping", zh="键值对")
_FUNCTION = Message(en="a function", zh="函数或宏")
_PRINT_FIELD = Message(
    en="print one of its fields: {fields} …", zh="请印出其中的一个字段：{fields}等"
)
_PRINT_EACH = Message(
    en="print its elements in a loop, or all of them by the filter join",
    zh="请用循环逐个印出，或用过滤器 join 连成文字",
)
_PRINT_TEXT = Message(en="print a text, number or date", zh="请印出文字、数字或日期")
_PRINT_VALUE = Message(en="print one of its values", zh="请印出其中的一个值")
_CALL = Message(en="write brackets behind its name to call it", zh="请在名称后面加上括号来调用")
