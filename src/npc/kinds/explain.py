"""From pydantic's errors to findings: what is wrong with a document that was not accepted.

Errors are told apart by their type and context, never by their English message.
"""

import copy
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from npc.diagnostics import Diagnostic
from npc.kinds import problem_texts as texts
from npc.kinds.models import model_of
from npc.kinds.problems import (
    EMPTY_VALUE,
    MISSING_KEY,
    WRONG_TYPE,
    WRONG_VALUE,
    Checked,
)
from npc.kinds.record import One, Record, keys_at, type_at
from npc.kinds.spelling import bare, keys_called, quoted, words_called
from npc.kinds.types import Choice
from npc.kinds.unknown_keys import unknown_key
from npc.messages import Language, Message
from npc.source.document import Document, Node
from npc.source.own_spelling import in_own_spelling
from npc.source.problems import MOST_FAULTS, too_many_faults
from npc.suggestions import STRICT, closest

_ROUNDS = 3
"""How often faulty values are taken out; what is then still faulty is given up."""


def explain(document: Document, record: type[Record]) -> Checked:
    """Say what is wrong with a document, and return what is left of it without the faulty values."""
    model = model_of(record)
    data: Node = document.data
    diagnostics: tuple[Diagnostic, ...] = ()
    damaged: frozenset[str] = frozenset()
    for _ in range(_ROUNDS):
        try:
            model.model_validate(data)
        except ValidationError as error:
            errors = map(_as_missing, error.errors(include_url=False))
            details = [_at_key(each) for each in errors]
        else:
            return Checked(data if isinstance(data, dict) else None, diagnostics, damaged)
        if not diagnostics:
            diagnostics = tuple(_few(_findings(details, document, record)))
            data = copy.deepcopy(data)
        damaged |= {str(each["loc"][0]) if len(each["loc"]) > 1 else "*" for each in details}
        for each in details:
            _take_out(data, each)
    return Checked(None, diagnostics, frozenset("*"))


def _as_missing(error: ErrorDetails) -> ErrorDetails:
    """Return the error that a key is missing, where others may stand for it and none does."""
    usual = error.get("ctx", {}).get("usual")
    if error["type"] != "npc_one_of" or usual is None:
        return error
    return {**error, "type": "missing", "loc": (*error["loc"], usual)}


def _at_key(error: ErrorDetails) -> ErrorDetails:
    """Return the error of a key that is no day at the key itself."""
    is_of_key = error["loc"][-1:] == ("[key]",)
    return {**error, "loc": error["loc"][:-1]} if is_of_key else error


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


def _few(findings: Iterator[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield findings until there are so many that nobody reads them."""
    yield from islice(findings, MOST_FAULTS)
    beyond = next(findings, None)
    if beyond:
        yield too_many_faults(beyond.place)


def _findings(
    details: Sequence[ErrorDetails], document: Document, record: type[Record]
) -> Iterator[Diagnostic]:
    missing = {each["loc"] for each in details if each["type"] == "missing"}
    explained = set()
    for each in details:
        if each["type"] == "extra_forbidden":
            known = keys_at(record, each["loc"][:-1])
            finding, meant = unknown_key(document, each["loc"], known)
            if meant in missing:
                explained.add(meant)
            yield in_own_spelling(finding, document, each["loc"])
    for each in details:
        if each["type"] == "missing" and each["loc"] not in explained:
            yield in_own_spelling(_missing_key(each, document, record), document, each["loc"])
        elif each["type"] not in {"missing", "extra_forbidden"}:
            yield in_own_spelling(_wrong_value(each, document, record), document, each["loc"])


def _missing_key(error: ErrorDetails, document: Document, record: type[Record]) -> Diagnostic:
    *parent, key = error["loc"]
    chinese = keys_at(record, parent)[str(key)].chinese
    return Diagnostic(
        MISSING_KEY,
        texts.missing_key(str(key), chinese),
        document.key_place(parent) if parent else document.place(),
        texts.ADD_KEY.format(key=bare(str(key), chinese)),
    )


def _wrong_value(error: ErrorDetails, document: Document, record: type[Record]) -> Diagnostic:
    kind, value = error["type"], error["input"]
    place = document.place(error["loc"])
    if kind.startswith("npc_"):
        rule = EMPTY_VALUE if kind == "npc_empty" else WRONG_VALUE
        message, hint = texts.OF_VALUE[kind]
        shown = "" if value is None else str(value)
        if kind in {"npc_choice", "npc_one_of"}:
            hint = _allowed(error, record, shown, document.keys)
        elif kind in texts.OF_DIGITS and _are_full_width(shown):
            hint = texts.HALF_WIDTH_DIGITS
        return Diagnostic(rule, message.format(value=shown), place, hint)
    if value is None:
        return Diagnostic(EMPTY_VALUE, texts.NO_VALUE, document.key_place(error["loc"]), texts.FILL)
    wanted = texts.WANTED.get(kind, texts.ANOTHER_VALUE)
    remedy = texts.REMEDY.get(kind, texts.ONE_VALUE)
    if isinstance(value, str) and kind in texts.OF_CONTAINERS and "：" in value:
        remedy = texts.FULL_WIDTH_COLON
    known = keys_at(record, error["loc"][:-1])
    lines = known.get(f"{error['loc'][-1]}-lines") if error["loc"] else None
    if isinstance(value, list) and lines:
        remedy = texts.BY_LINES.format(lines=bare(lines.name, lines.chinese))
    return Diagnostic(
        WRONG_TYPE, texts.WRONG_TYPE.format(wanted=wanted, found=texts.found(value)), place, remedy
    )


def _allowed(error: ErrorDetails, record: type[Record], shown: str, spelling: Language) -> Message:
    """Say which word is meant, or which words or keys there are."""
    hint = texts.OF_VALUE[error["type"]][1]
    type_ = type_at(record, error["loc"])
    if isinstance(type_, Choice):
        near = closest(shown, type_.words) or _by_name(shown, type_)
        if near:
            return texts.PERHAPS_CALLED.format(name=quoted(near, type_.names.get(near, "")))
        words = type_.words if spelling == "en" else type_.names
        return hint.format(allowed=words_called(words, type_.names))
    keys = keys_at(record, error["loc"])
    one_of = type_.record.one_of if isinstance(type_, One) else ()
    return hint.format(allowed=keys_called(keys[name] for name in one_of))


def _by_name(shown: str, type_: Choice[object, object]) -> str | None:
    """Return the word whose Chinese name is most like what was written."""
    names = {**{name: word for word, name in type_.names.items()}, **type_.also}
    near = closest(shown, names, cutoff=STRICT)
    return names[near] if near else None


def _are_full_width(text: str) -> bool:
    return not text.isascii() and text.replace("-", "").strip().isdecimal()
