"""The sandbox of templates that a repo brings: they print words of a plan, and nothing of its insides."""

from collections.abc import Callable
from types import BuiltinMethodType, MethodType

from jinja2 import BaseLoader, nodes
from jinja2.runtime import Context
from jinja2.sandbox import SandboxedEscapeFormatter, SandboxedFormatter
from markupsafe import Markup

from npc.diagnostics import Place, SourceText, Span
from npc.kinds.keys import Key
from npc.output.templating.environment import Compiled, Environment
from npc.output.templating.printing import each_printed, printed
from npc.output.templating.text_filters import checked
from npc.source.document import Document, Position
from npc.source.location import Location

_PRINTED = "what is printed"  # no template can say this name
_OF_FILES = (Document, Key, Location, Place, Position, SourceText, Span)
"""What plans know of the files that they were read from; a template has nothing to do with these."""


class OwnEnvironment(Environment):
    """The sandbox in which one document is rendered with templates of a repo."""

    intercepted_binops = Environment.intercepted_binops | {"%"}
    compiled = Compiled()

    def __init__(self, loader: BaseLoader) -> None:
        super().__init__(loader)
        self.filters = checked(self.filters)
        self.filters[_PRINTED] = printed

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Return whether a template may read an attribute: none of a file or a place in it."""
        if isinstance(obj, _OF_FILES) or isinstance(value, _OF_FILES):
            return False
        return super().is_safe_attribute(obj, attr, value)

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Calculate; what a pattern is filled with is printed."""
        if operator == "%" and isinstance(left, str):
            right = _filling(left, right)
        return super().call_binop(context, operator, left, right)

    def call(self, context: Context, obj: object, /, *args: object, **kwargs: object) -> object:
        """Call a function; the methods of markup print what they are given."""
        owner = getattr(obj, "__self__", None)
        if owner is Markup or isinstance(owner, Markup):
            args = tuple(map(each_printed, args))
            kwargs = {name: each_printed(value) for name, value in kwargs.items()}
        return super().call(context, obj, *args, **kwargs)

    def wrap_str_format(self, value: object) -> Callable[..., str] | None:
        """Return what `format` and `format_map` of a text do; None for all else."""
        if not isinstance(value, MethodType | BuiltinMethodType):
            return None
        pattern = value.__self__
        if not isinstance(pattern, str) or value.__name__ not in {"format", "format_map"}:
            return None
        is_markup = isinstance(pattern, Markup)
        fill = (_MarkupFiller(self, escape=Markup.escape) if is_markup else _Filler(self)).vformat
        made = type(pattern)
        if value.__name__ == "format_map":
            return lambda fields: made(fill(pattern, (), fields))
        return lambda *args, **kwargs: made(fill(pattern, args, kwargs))

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Parse a template, and have every tag look at what it prints, and `~` at what it joins."""
        template = super()._parse(source, name, filename)
        tag_of: dict[nodes.Concat, int] = {}
        for number, (output, at) in enumerate(_tags(template)):
            tag = output.nodes[at]
            found = (tag, *tag.find_all(nodes.Concat))
            tag_of.update((node, number) for node in found if isinstance(node, nodes.Concat))
            output.nodes[at] = self._looked_at(tag, number)
        for concat in list(template.find_all(nodes.Concat)):
            number_or_none = tag_of.get(concat)
            concat.nodes = [self._looked_at(node, number_or_none) for node in concat.nodes]
        return template

    def _looked_at(self, expression: nodes.Expr, tag: int | None) -> nodes.Expr:
        looked_at = nodes.Filter(
            expression, _PRINTED, [nodes.Const(tag)], [], None, None, lineno=expression.lineno
        )
        looked_at.set_environment(self)
        return looked_at


def _tags(template: nodes.Template) -> list[tuple[nodes.Output, int]]:
    """Return where the tags `{{ … }}` of a template are, in their order."""
    return [
        (output, at)
        for output in template.find_all(nodes.Output)
        for at, node in enumerate(output.nodes)
        if not isinstance(node, nodes.TemplateData)
    ]


def _filling(pattern: str, values: object) -> object:
    """Return what fills a pattern such as 第%s项: one value, a tuple of them, or a mapping."""
    if type(values) is tuple:
        return tuple(map(printed, values))
    if type(values) is dict and "%(" in pattern:
        return {key: printed(value) for key, value in values.items()}
    return printed(values)


class _Filler(SandboxedFormatter):
    """Fills `{}` and `{name.field}` with what may be printed."""

    def format_field(self, value: object, format_spec: str) -> str:
        """Write a value."""
        return str(super().format_field(printed(value), format_spec))

    def convert_field(self, value: object, conversion: str | None) -> object:
        """Write a value as `!s` and `!r` say."""
        return super().convert_field(printed(value) if conversion else value, conversion)


class _MarkupFiller(_Filler, SandboxedEscapeFormatter):
    """The same in markup."""
