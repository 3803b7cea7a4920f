"""Names in templates that mean nothing, and which may be meant."""

from functools import cached_property, partial

from jinja2 import StrictUndefined, UndefinedError
from jinja2.utils import missing

from npc.kinds.record import Record
from npc.messages import Message
from npc.suggestions import perhaps


class NoSuchName(UndefinedError):  # noqa: N818 - as Jinja calls its own
    """A name that means nothing was used."""

    def __init__(self, obj: object, name: object, message: str | None = None) -> None:
        super().__init__(message)
        self.obj = obj
        """Of what it should be; Jinja's `missing` where it stands by itself."""
        self.name = name


class NoSuch(StrictUndefined):
    """What a name stands for that means nothing: whoever uses it learns of what it should have been."""

    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: object = missing,
        name: str | None = None,
        exc: type[UndefinedError] = UndefinedError,
    ) -> None:
        made = partial(NoSuchName, obj, name) if exc is UndefinedError else exc
        super().__init__(hint, obj, name, made)  # type: ignore[arg-type]  # it is only called


def fields_of(value: object) -> list[str]:
    """Return the fields that a value has, those first that are printed most."""
    if isinstance(value, Record):
        known = list(value.attributes)
    elif hasattr(value, "_fields"):
        kind = type(value)
        computed = [name for name in dir(kind) if isinstance(getattr(kind, name), _COMPUTED)]
        known = [*computed, *kind._fields]
    else:
        return []
    known = [name for name in known if name not in _NOT_PRINTED and not name.startswith("_")]
    return [*(name for name in _USUAL if name in known), *(n for n in known if n not in _USUAL)]


def usual_fields(value: object) -> list[str]:
    """Return the fields of a value that are printed most; where it has none of these, the first few."""
    fields = fields_of(value)
    return [name for name in fields if name in _USUAL] or fields[:_FEW]


def name_remedy(error: NoSuchName) -> Message | None:
    """Return which name may be meant, or what there is; nothing where that is not known."""
    if error.obj is missing:
        return perhaps(str(error.name), ("plan", "paper", "loop")) or _BY_ITSELF
    if error.obj is None:
        return _ASK_FIRST
    fields = fields_of(error.obj)
    if not fields:
        return None
    return perhaps(str(error.name), fields) or _THERE_ARE.format(fields=fields[:_SHOWN])


_USUAL = ("number", "title", "text", "name", "year", "organ")
_NOT_PRINTED = frozenset(("at", "id", "document"))
_COMPUTED = (property, cached_property)
_SHOWN = 20
_FEW = 4
_BY_ITSELF = Message(
    en="begin with plan, or with a name that {% for … %} or {% set … %} gives; within a loop only, where a loop gives it",
    zh="请从 plan 写起，或者用 {% for … %}、{% set … %} 取的名称；循环取的名称只在循环之内有",
)
_ASK_FIRST = Message(
    en="ask first whether it is there: {% if plan.notice %}{{ plan.notice.title }}{% endif %}",
    zh="请先判断有没有，如 {% if plan.notice %}{{ plan.notice.title }}{% endif %}",
)
_THERE_ARE = Message(en="there are: {fields}", zh="可用的有：{fields}")
