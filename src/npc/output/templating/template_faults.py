"""What is said when a template is wrong: which one, in which line, and how."""

import re
from traceback import walk_tb

from jinja2 import (
    Environment,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
)
from jinja2.exceptions import SecurityError

from npc.errors import RenderError
from npc.messages import Message, Verbatim
from npc.output.box.limits import REMEDY, TOO_LONG, TOO_MUCH_MEMORY, TimeUp, more_room
from npc.output.templating import unprintable
from npc.output.templating.annotating import TemplateLine
from npc.output.templating.jinja_words import in_our_words, saying_of
from npc.output.templating.names import NoSuchName, name_remedy
from npc.output.templating.printing import UnprintableError


def fault_at(place: TemplateLine, problem: Message, *, hint: Message | None = None) -> RenderError:
    """Return the error that names a template, and the line if that is known."""
    pattern = _IN_LINE if place.line else _IN_TEMPLATE
    text = pattern.format(template=place.template, line=place.line, problem=problem)
    return RenderError(text, hint=hint)


def template_fault(error: Exception, template: str, environment: Environment) -> RenderError:
    """Return the error that an exception out of rendering a template means to who wrote it."""
    error = cause_of(error)
    if isinstance(error, TemplateSyntaxError):
        place = TemplateLine(error.name or template, error.lineno)
    else:
        place = _place(error, environment) or TemplateLine(template, 0)
    problem = problem_of(error, tag=_tag(error, place, environment))
    return fault_at(place, problem, hint=remedy_of(error))


def cause_of(error: Exception) -> Exception:
    """Return what ended a template, with enough memory to say so.

    Where that is a limit of the box, Jinja may have failed to find the line, and tell of that instead.
    """
    context = error.__context__
    cause = context if isinstance(context, MemoryError | TimeUp) else error
    if isinstance(cause, MemoryError):
        more_room()
    return cause


def remedy_of(error: Exception) -> Message | None:
    """Return what helps, where that is not plain from what is wrong."""
    if isinstance(error, UnprintableError):
        return unprintable.remedy(error)
    if isinstance(error, NoSuchName):
        return name_remedy(error)
    if isinstance(error, MemoryError | TimeUp):
        return REMEDY
    saying = saying_of(_said(error))
    return saying.hint if saying else None


def _tag(error: Exception, place: TemplateLine, environment: Environment) -> str | None:
    if not place.line or not environment.loader:
        return None
    source, _, _ = environment.loader.get_source(environment, place.template)
    return unprintable.tag_of(error, source, place.line, environment)


def problem_of(error: Exception, *, tag: str | None = None) -> Message:
    """Return what is wrong, without the place; the tag is that of a value that cannot be printed."""
    if isinstance(error, UnprintableError):
        return unprintable.problem(error, tag)
    if isinstance(error, TemplateNotFound):
        return _MISSING.format(name=error.name)
    if isinstance(error, UndefinedError):
        return _undefined(_said(error))
    pattern = next((text for kind, text in _PROBLEMS.items() if isinstance(error, kind)), _OTHER)
    if error.args and isinstance(error.args[0], Message):  # what this program says itself
        return pattern.format(detail=error.args[0])
    return in_our_words(pattern, _said(error))


def _said(error: Exception) -> Verbatim:
    """Return what Jinja says of a template, or Python with the name of its error."""
    message = error.message if isinstance(error, TemplateError) else None
    detail = _shortened((message or str(error)).removesuffix("."))
    is_known = isinstance(error, (TemplateError, *_PROBLEMS))
    return detail if is_known else Verbatim(f"{type(error).__name__}: {detail}")


def _shortened(detail: str) -> Verbatim:
    """Return what Python or Jinja says, without addresses and offsets in what it reads, and not all of a plan."""
    cut = detail if len(detail) <= _LONGEST_DETAIL else f"{detail[:_LONGEST_DETAIL]}…"
    return Verbatim(_ADDRESS.sub("", cut))


_ADDRESS = re.compile(r" at (?:0x[0-9A-Fa-f]+|\d+$)")
_LONGEST_DETAIL = 300
"""Characters; names and values that Python quotes are not longer, unless they are meant to be."""


def _undefined(reason: str) -> Message:
    """Return which name means nothing: Jinja tells of it as Python does of its objects."""
    _, _, element = reason.partition(" has no element ")
    name = element or (reason.split("'")[-2] if "'" in reason else reason)
    if element.isdecimal():
        return _NO_ELEMENT.format(name=name)
    pattern = _OF_NOTHING if reason.startswith("'None'") else _UNDEFINED
    return pattern.format(name=name)


def line_of(error: Exception) -> int:
    """Return the innermost line of a template that has no name; 0 when it is not known."""
    if isinstance(error, TemplateSyntaxError):
        return error.lineno
    lines = [
        line
        for frame, line in walk_tb(error.__traceback__)
        if "__jinja_exception__" in frame.f_globals
    ]
    return lines[-1] if lines else 0


def _place(error: Exception, environment: Environment) -> TemplateLine | None:
    """Find the innermost line of a template in a traceback that Jinja has rewritten."""
    names = {template.filename: template.name for template in (environment.cache or {}).values()}
    found = None
    for frame, line in walk_tb(error.__traceback__):
        name = names.get(frame.f_code.co_filename)
        if name and "__jinja_exception__" in frame.f_globals:
            found = TemplateLine(name, line)
    return found


_IN_LINE = Message(
    en="template “{template}”, line {line}: {problem}",
    zh="模板“{template}”第{line}行：{problem}",
)
_IN_TEMPLATE = Message(en="template “{template}”: {problem}", zh="模板“{template}”：{problem}")
_MISSING = Message(en="there is no template “{name}”", zh="没有模板“{name}”")
_OTHER = Message(en="cannot be rendered: {detail}", zh="无法生成：{detail}")
_UNDEFINED = Message(en="undefined: “{name}”", zh="没有定义：“{name}”")
_NO_ELEMENT = Message(
    en="undefined: “{name}”; the list has no element of this number, the first of which is 0",
    zh="没有定义：“{name}”，列表里没有这一项（第一项是0）",
)
_OF_NOTHING = Message(
    en="undefined: “{name}” of something that is not there",
    zh="没有定义：“{name}”的上一级没有内容",
)
_PROBLEMS: dict[type[Exception], Message] = {
    MemoryError: TOO_MUCH_MEMORY,
    TimeUp: TOO_LONG,
    TemplateSyntaxError: Message(en="syntax error: {detail}", zh="语法错误：{detail}"),
    SecurityError: Message(en="not allowed: {detail}", zh="不允许：{detail}"),
    OverflowError: Message(en="too much: {detail}", zh="超出限度：{detail}"),
    RecursionError: Message(
        en="templates or macros call each other without end, or stand too deep within each other",
        zh="模板、宏互相调用没有止境，或者套的层数太多",
    ),
}
