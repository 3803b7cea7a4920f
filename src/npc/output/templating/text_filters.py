"""Jinja's filters that make a text of whatever they are given, and ours: they print what may be printed."""

from collections.abc import Callable, Iterable, Mapping
from functools import wraps

from jinja2 import Environment, pass_eval_context
from jinja2.filters import do_join, make_attrgetter
from jinja2.nodes import EvalContext

from npc.output.templating.printing import each_printed, printed

Filter = Callable[..., object]


def checked(filters: Mapping[str, Filter]) -> dict[str, Filter]:
    """Return filters of an environment, of which those that make texts refuse what has no words."""
    return {
        **filters,
        **{name: _checked(filters[name], printed) for name in _OF_TEXTS},
        **{name: _checked(filters[name], each_printed) for name in _OF_VALUES},
        "join": _join,
    }


_OF_TEXTS = (
    *("capitalize", "center", "e", "escape", "forceescape", "format", "indent", "lower", "pprint"),
    *("replace", "safe", "string", "striptags", "title", "trim", "truncate", "upper", "urlize"),
    *("wordcount", "wordwrap"),
    *("chinese_number", "ending_in", "headed", "inline", "is_heading_line", "paragraphs", "visible"),
)  # fmt: skip
_OF_VALUES = ("tojson", "urlencode", "xmlattr")
"""Filters of texts or of lists or mappings of texts."""


def _checked(inner: Filter, allowed: Callable[[object], object]) -> Filter:
    own = int(hasattr(inner, "jinja_pass_arg"))  # the first argument is from Jinja itself

    @wraps(inner)
    def outer(*args: object, **kwargs: object) -> object:
        given = (*args[:own], *map(allowed, args[own:]))
        return inner(*given, **{name: allowed(value) for name, value in kwargs.items()})

    return outer


@pass_eval_context
def _join(
    context: EvalContext,
    values: Iterable[object],
    between: str = "",
    attribute: str | int | None = None,
) -> str:
    """Join values that can be printed, or an attribute of each."""
    environment: Environment = context.environment
    if attribute is not None:
        values = map(make_attrgetter(environment, attribute), values)
    joined: str = do_join(context, map(printed, values), str(printed(between)))
    return joined
