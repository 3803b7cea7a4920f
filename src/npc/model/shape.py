"""From a document's data to its model, and from pydantic's errors to findings.

Errors are told apart by their type and context, never by their English message. A document with
faults is not thrown away: the faulty values are taken out and the rest is read, so that rules can
still speak of it in the same run.
"""

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Generic, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from npc.diagnostics import Diagnostic, Rule, Severity
from npc.model import shape_texts as texts
from npc.source.document import Document
from npc.text import Text

M = TypeVar("M", bound=BaseModel)

UNKNOWN_KEY = Rule("NPC201", "unknown-key", Severity.ERROR, Text("an unknown key", "未知的键"))
MISSING_KEY = Rule(
    "NPC202", "missing-key", Severity.ERROR, Text("a key is missing", "缺少必填的键")
)
WRONG_TYPE = Rule(
    "NPC203",
    "wrong-type",
    Severity.ERROR,
    Text("a value of another sort belongs here", "值的类型不对"),
)
WRONG_VALUE = Rule(
    "NPC204",
    "wrong-value",
    Severity.ERROR,
    Text("the value is not allowed here", "值不在允许的范围"),
)
EMPTY_VALUE = Rule("NPC205", "empty-value", Severity.ERROR, Text("the value is empty", "值是空的"))
UNKNOWN_KIND = Rule(
    "NPC206",
    "unknown-kind",
    Severity.ERROR,
    Text("a document of unknown kind", "文档种类（kind）缺失或未知"),
)
SECOND_DOCUMENT = Rule(
    "NPC207",
    "second-document-of-kind",
    Severity.ERROR,
    Text("a second document of one kind in a plan", "一份计划里有两个同类文档"),
)

ALL = (
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_TYPE,
    WRONG_VALUE,
    EMPTY_VALUE,
    UNKNOWN_KIND,
    SECOND_DOCUMENT,
)

_ROUNDS = 3
"""How often faulty values are taken out; what is then still faulty is given up."""


@dataclass(frozen=True, slots=True)
class Shaped(Generic[M]):
    """A document's model, if enough of it could be read, and what is wrong with the rest."""

    model: M | None
    diagnostics: tuple[Diagnostic, ...]
    damaged: frozenset[str]
    """Top-level keys below which something was taken out; `*` when one of them was itself."""


def shape(document: Document, model: type[M]) -> Shaped[M]:
    """Read a document as a model."""
    data = document.data
    diagnostics: tuple[Diagnostic, ...] = ()
    damaged: frozenset[str] = frozenset()
    for _ in range(_ROUNDS):
        try:
            return Shaped(model.model_validate(data), diagnostics, damaged)
        except ValidationError as error:
            details = error.errors(include_url=False, include_input=True)
        if not diagnostics:
            diagnostics = tuple(_findings(details, document, model))
            data = copy.deepcopy(data)
        damaged |= {str(one["loc"][0]) if len(one["loc"]) > 1 else "*" for one in details}
        for one in details:
            _take_out(data, one)
    return Shaped(None, diagnostics, frozenset("*"))


def _take_out(data: Any, error: ErrorDetails) -> None:  # noqa: ANN401 - YAML data
    """Take out the key that holds the faulty value.

    An element of a list goes with its list: were it taken out alone, those behind it would move
    up and no longer stand where their positions say.
    """
    steps = error["loc"][:-1] if error["type"] == "missing" else error["loc"]
    at = data
    last: tuple[dict[str, object], str] | None = None
    for step in steps:
        if isinstance(at, dict) and isinstance(step, str) and step in at:
            last = (at, step)
            at = at[step]
        elif isinstance(at, list) and isinstance(step, int) and step < len(at):
            at = at[step]
    if last:
        container, key = last
        container.pop(key)


def _findings(
    details: Sequence[ErrorDetails], document: Document, model: type[BaseModel]
) -> Iterator[Diagnostic]:
    missing = {one["loc"] for one in details if one["type"] == "missing"}
    explained = set()
    for one in details:
        if one["type"] == "extra_forbidden":
            finding, meant = _unknown_key(one, document, model, missing)
            explained.add(meant)
            yield finding
    for one in details:
        if one["type"] == "missing" and one["loc"] not in explained:
            yield _missing_key(one, document)
        elif one["type"] not in {"missing", "extra_forbidden"}:
            yield _wrong_value(one, document)


def _unknown_key(
    error: ErrorDetails,
    document: Document,
    model: type[BaseModel],
    missing: set[tuple[int | str, ...]],
) -> tuple[Diagnostic, tuple[int | str, ...]]:
    """Give the finding, and the missing key that the unknown one was probably meant to be."""
    *parent, key = error["loc"]
    known = keys_at(model, parent)
    given = document_keys(document, parent)
    near = get_close_matches(str(key), [one for one in known if one not in given], 1, 0.6)
    perhaps = texts.PERHAPS.format(name=near[0]) if near else None
    finding = Diagnostic(
        UNKNOWN_KEY,
        texts.UNKNOWN_KEY.format(key=str(key)),
        document.key_place(error["loc"]),
        perhaps or texts.KNOWN_KEYS.format(names=known),
    )
    meant = (*parent, near[0]) if near else ()
    return finding, meant if meant in missing else ()


def _missing_key(error: ErrorDetails, document: Document) -> Diagnostic:
    *parent, key = error["loc"]
    return Diagnostic(
        MISSING_KEY,
        texts.MISSING_KEY.format(key=str(key)),
        document.key_place(parent) if parent else document.place(),
        texts.ADD_KEY.format(key=str(key)),
    )


def _wrong_value(error: ErrorDetails, document: Document) -> Diagnostic:
    kind, value = error["type"], error["input"]
    place = document.place(error["loc"])
    if kind.startswith("npc_"):
        rule = EMPTY_VALUE if kind == "npc_empty" else WRONG_VALUE
        message, hint = texts.OF_VALUE[kind]
        shown = "" if value is None else str(value)
        allowed = error.get("ctx", {}).get("allowed", ())
        if kind == "npc_choice":
            near = get_close_matches(shown, allowed, 1, 0.6)
            hint = texts.PERHAPS.format(name=near[0]) if near else hint
        return Diagnostic(rule, message.format(value=shown), place, hint.format(allowed=allowed))
    if value is None:
        return Diagnostic(EMPTY_VALUE, texts.NO_VALUE, document.key_place(error["loc"]), texts.FILL)
    wanted = texts.WANTED.get(kind, texts.ANOTHER_VALUE)
    remedy = texts.REMEDY.get(kind)
    if isinstance(value, str) and kind in texts.OF_CONTAINERS and "：" in value:
        remedy = texts.FULL_WIDTH_COLON
    return Diagnostic(
        WRONG_TYPE, texts.WRONG_TYPE.format(wanted=wanted, found=texts.found(value)), place, remedy
    )


def document_keys(document: Document, path: Sequence[int | str]) -> list[str]:
    """Give the keys of the mapping at a path."""
    at: Any = document.data
    for step in path:
        if isinstance(at, dict):
            at = at.get(step)
        elif isinstance(at, list) and isinstance(step, int) and step < len(at):
            at = at[step]
    return list(at) if isinstance(at, dict) else []


def keys_at(model: type[BaseModel], path: Sequence[int | str]) -> list[str]:
    """Give the keys that the model at a path knows."""
    at: Any = model
    for step in path:
        fields = getattr(at, "model_fields", None)
        if fields and step in fields:
            at = _model_in(fields[step].annotation)
    return list(getattr(at, "model_fields", {}))


def _model_in(annotation: Any) -> Any:  # noqa: ANN401 - any type may stand there
    """Find the model inside list, tuple, dict, optional and annotated types."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in get_args(annotation):
        model = _model_in(inner)
        if model is not None:
            return model
    return None
