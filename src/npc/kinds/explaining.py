"""From pydantic's errors to findings: what is wrong with a document that was not accepted.

Errors are told apart by their type and context, never by their English message.
"""

import copy
from collections.abc import Iterator, Sequence
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from npc.diagnostics import Diagnostic
from npc.kinds import shape_texts as texts
from npc.kinds.documents import DOCUMENTS
from npc.kinds.shape import EMPTY_VALUE, MISSING_KEY, UNKNOWN_KEY, WRONG_TYPE, WRONG_VALUE, Shaped
from npc.source.document import Document, Node
from npc.source.problems import ODD_SPACE
from npc.suggestions import PERHAPS, closest, perhaps

_ROUNDS = 3
"""How often faulty values are taken out; what is then still faulty is given up."""


def explain(document: Document, kind: str) -> Shaped:
    """Say what is wrong with a document, and give what is left of it without the faulty values."""
    model = DOCUMENTS[kind]
    data: Node = document.data
    diagnostics: tuple[Diagnostic, ...] = ()
    damaged: frozenset[str] = frozenset()
    for _ in range(_ROUNDS):
        try:
            model.model_validate(data)
        except ValidationError as error:
            details = error.errors(include_url=False)
        else:
            return Shaped(data if isinstance(data, dict) else None, diagnostics, damaged)
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
    around = document.value(parent)
    given = around if isinstance(around, dict) else {}
    bare = str(key).strip(_NOT_OF_KEYS)
    near = closest(bare, [name for name in known if name not in given])
    meant = (*parent, near) if near else ()
    place = document.key_place(error["loc"])
    if str(key) != str(key).strip():  # YAML takes ordinary spaces off
        finding = Diagnostic(ODD_SPACE, texts.ODD_SPACE, place, texts.ORDINARY_SPACES)
    else:
        message = texts.UNKNOWN_KEY.format(key=str(key))
        hint = PERHAPS.format(name=near) if near else texts.KNOWN_KEYS.format(names=known)
        finding = Diagnostic(UNKNOWN_KEY, message, place, hint)
    return finding, meant if meant in missing else ()


_NOT_OF_KEYS = " \t\u3000\xa0“”‘’\"'"
"""What people type around keys."""


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
            hint = perhaps(shown, allowed) or hint
        elif kind in texts.OF_DIGITS and _are_full_width(shown):
            hint = texts.HALF_WIDTH_DIGITS
        return Diagnostic(rule, message.format(value=shown), place, hint.format(allowed=allowed))
    if value is None:
        return Diagnostic(EMPTY_VALUE, texts.NO_VALUE, document.key_place(error["loc"]), texts.FILL)
    wanted = texts.WANTED.get(kind, texts.ANOTHER_VALUE)
    remedy = texts.REMEDY.get(kind, texts.ONE_VALUE)
    if isinstance(value, str) and kind in texts.OF_CONTAINERS and "：" in value:
        remedy = texts.FULL_WIDTH_COLON
    return Diagnostic(
        WRONG_TYPE, texts.WRONG_TYPE.format(wanted=wanted, found=texts.found(value)), place, remedy
    )


def _are_full_width(text: str) -> bool:
    return not text.isascii() and text.replace("-", "").strip().isdecimal()


def keys_at(model: type[BaseModel], path: Sequence[int | str]) -> list[str]:
    """Give the keys that the model at a path knows."""
    at: Any = model
    for step in path:
        fields = _fields_of(at)
        if step in fields:
            at = _model_in(fields[step].annotation)
    return [str(key) for key in _fields_of(at)]


def _fields_of(model: Any) -> dict[int | str, FieldInfo]:  # noqa: ANN401 - a model, or none
    """Give the fields of a model by their keys in YAML."""
    fields: dict[str, FieldInfo] = getattr(model, "model_fields", {})
    return {field.alias or name: field for name, field in fields.items()}


def _model_in(annotation: Any) -> Any:  # noqa: ANN401 - any type may stand there
    """Find the model inside list, tuple, dict, optional and annotated types."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in get_args(annotation):
        model = _model_in(inner)
        if model is not None:
            return model
    return None
