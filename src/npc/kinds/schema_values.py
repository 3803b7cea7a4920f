"""What may stand behind a key, as JSON Schema: what is marked, what is offered, and what is said of it.

Only what is wrong for certain is marked. `errorMessage` and `defaultSnippets` are read by editors and by
nobody else; what stands under `not` is checked and not offered, so that nobody is offered `true` for a month.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from npc.genre.lexicon.offered import MEETINGS as OFFERED_MEETINGS
from npc.genre.lexicon.offered import TIMES
from npc.kinds.containers import Keyed, Many, OneOrMany, OwnersType, Several, TextLines
from npc.kinds.keys import Key
from npc.kinds.ledger_types import DayEntries
from npc.kinds.meeting import MEETINGS
from npc.kinds.monthly_plan import MONTHS
from npc.kinds.record import One, Record
from npc.kinds.types import TRUTH, WHEN, Choice, Leaf, Type
from npc.source.spelling import KeysLanguage

Schema: TypeAlias = dict[str, object]

_DATE = "^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$"
_MONTH_KEY = "^(0?[1-9]|1[0-2]|[一二三四五六七八九]|十[一二]?) ?(月|月份)?$"
_NO_ODD_MONTH = "^(?!(.*[^0-9])?(0+|1[3-9]|[2-9][0-9])月)"
"""A time as people write it, without a month that no year has."""


def _never(types: Sequence[str], message: str) -> Schema:
    """Return the schema of what is of no such type; what stands under `then` is not offered."""
    return {
        "if": {"type": [*types]},
        "then": {"type": "string", "errorMessage": message},
    }


_NOTHING: Schema = {"not": {"type": ["object", "array", "string", "number", "boolean"]}}
_TRUTH: Schema = {"not": {"type": ["object", "array", "string", "number", "null"]}}
_ONE_TEXT: Schema = _never(("object", "array"), "这里写一段文字")
_TEXT: Schema = _never(("object", "array", "null"), "这里写一段文字")
_TEXTS: Schema = {"items": _TEXT} | _never(("object",), "这里写一个或几个名称")
_LINES: Schema = {"items": _TEXT, "minItems": 1} | _never(
    ("object", "null"), "这里写一行或几行文字"
)
_TIME: Schema = _ONE_TEXT | {
    "pattern": _NO_ODD_MONTH,
    "errorMessage": "没有这个月份：月份是1月至12月",
}
_LEAVES: dict[str, Schema] = {
    "text": _TEXT,
    "name": {"type": "string"},
    "year": {"type": "integer", "minimum": 1954, "maximum": 2199, "errorMessage": "年度写作 2026"},
    "count": {"type": "integer", "minimum": 1, "maximum": 9999, "errorMessage": "写一个数"},
    "number": {"type": "integer", "minimum": 0, "maximum": 999999, "errorMessage": "写一个数"},
    "date": {
        "type": "string",
        "pattern": _DATE,
        "errorMessage": "日期写作 2026-03-05",
    },
}


class ValueSchemas:
    """The schemas of values in one language of keys, with what is offered for them."""

    def __init__(
        self,
        keys: KeysLanguage,
        departments: Sequence[str],
        mapping: Callable[[One[Record]], Schema],
    ) -> None:
        """Take what differs.

        Args:
            keys: The language of keys and words that is offered.
            departments: Names that are offered where departments stand.
            mapping: Gives the schema of a mapping.

        """
        self._keys = keys
        self._departments = departments
        self._mapping = mapping
        self.shared: dict[str, Schema] = {}
        """What is said at many keys, by the name of its definition."""

    def of_key(self, key: Key) -> Schema:
        """Return the schema of what stands behind a key; one that may be left out may hold nothing."""
        made = self._offering(key.type)
        return made if key.is_needed else self._or_nothing(key.type, made)

    def of(self, type_: Type[object, object]) -> Schema:  # noqa: PLR0911 - one for each type
        """Return the schema of a type."""
        match type_:
            case One():
                return self._mapping(type_)
            case TextLines():
                return _LINES
            case Several() | OwnersType():
                return _TEXTS
            case OneOrMany():
                one = self.of(type_.inner)
                return {"anyOf": [one, {"type": ["array", "null"], "items": one}]}
            case Many():
                return self._list(type_)
            case Keyed():
                return self._keyed(type_)
            case Choice():
                return self._choice(type_)
            case Leaf():
                return _TIME if type_ is WHEN else _LEAVES[type_.name]
            case _:
                raise TypeError(type_)

    def _list(self, type_: Many[object]) -> Schema:
        return {"type": ["array", "null"], "items": self.of(type_.inner)}

    def _keyed(self, type_: Keyed[object]) -> Schema:
        made: Schema = {
            "type": ["object", "null"],
            "additionalProperties": self.of(type_.inner),
        }
        if isinstance(type_, DayEntries):
            made["propertyNames"] = {"pattern": _DATE, "errorMessage": "日期写作 2026-03-05"}
        if type_ is MONTHS:
            # An editor reads the key 13 as a number, which has no pattern as a name.
            return {
                "type": ["object", "null"],
                "patternProperties": {_MONTH_KEY: self.of(type_.inner)},
                "additionalProperties": False,
                "errorMessage": "月份写作 1 至 12，或 1月 至 12月",
            }
        return made

    def _choice(self, type_: Choice[object, object]) -> Schema:
        """Return the words of a list, of which those of one language are offered."""
        chinese = type_.names.values()
        offered = [*(chinese if self._keys == "zh" else type_.names)]
        made = one_word(offered, (*type_.names, *chinese, *type_.also))
        if type_.names.keys() != TRUTH.names.keys():
            return made
        del made["type"]  # true and false, without quotes
        return {"allOf": [_never(("object", "array", "number", "null"), "写是或否"), made]}

    def _offering(self, type_: Type[object, object]) -> Schema:
        """Return the schema of a type with what is offered for it."""
        if type_ is WHEN:
            return self._share("time", _TIME | {"defaultSnippets": _snippets(TIMES)})
        if type_ is MEETINGS:
            return self._share(
                "meetings", _TEXTS | {"defaultSnippets": _snippets(OFFERED_MEETINGS)}
            )
        if isinstance(type_, OwnersType) and self._departments:
            return self._share("owners", _TEXTS | {"defaultSnippets": _snippets(self._departments)})
        return self.of(type_)

    def _or_nothing(self, type_: Type[object, object], made: Schema) -> Schema:
        """Allow a key with nothing behind it, as if it were not there."""
        if made is _TEXT:
            return _ONE_TEXT
        if type_ is WHEN or isinstance(type_, Several | OwnersType | Many | Keyed):
            return made
        return {"anyOf": [made, _NOTHING]}

    def _share(self, name: str, made: Schema) -> Schema:
        self.shared[name] = made
        return {"$ref": f"#/definitions/{name}"}


def one_word(offered: Sequence[str], taken: Iterable[str]) -> Schema:
    """Return the schema of one of some words.

    An `enum` would have editors list all of them above each text that explains the key.
    """
    words = dict.fromkeys((*offered, *taken))
    return {
        "type": "string",
        "pattern": exactly(words),
        "errorMessage": f"应为{'、'.join(offered)}之一",
        "defaultSnippets": _snippets(offered),
    }


def exactly(words: Iterable[str]) -> str:
    """Return the pattern of some words, in the regular expressions of JSON Schema."""
    escaped = (re.sub(r"([()\[\].*+?|^$\\{}])", r"\\\1", word) for word in words)
    return f"^({'|'.join(escaped)})$"


def _snippets(words: Iterable[str]) -> list[Schema]:
    return [{"label": word, "body": word} for word in words]
