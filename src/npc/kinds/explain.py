"""From pydantic's errors to findings: what is wrong with a document that was not accepted.

Errors are told apart by their type and context, never by their English message.
"""

import copy
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from npc.diagnostics import Diagnostic
from npc.kinds import problem_texts as texts
from npc.kinds import spelling
from npc.kinds.keys import Key
from npc.kinds.models import model_of
from npc.kinds.problems import (
    EMPTY_VALUE,
    MISSING_KEY,
    UNKNOWN_KEY,
    WRONG_TYPE,
    WRONG_VALUE,
    Checked,
)
from npc.kinds.record import One, Record, keys_at, type_at
from npc.kinds.spelling import keys_called, words_called
from npc.kinds.types import Choice
from npc.messages import Message
from npc.source.document import Document, Node
from npc.source.problems import MOST_FAULTS, ODD_SPACE, too_many_faults
from npc.suggestions import PERHAPS, closest

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
            finding, meant = _unknown_key(each, document, record, missing)
            explained.add(meant)
            yield finding
    for each in details:
        if each["type"] == "missing" and each["loc"] not in explained:
            yield _missing_key(each, document, record)
        elif each["type"] not in {"missing", "extra_forbidden"}:
            yield _wrong_value(each, document, record)


def _unknown_key(
    error: ErrorDetails,
    document: Document,
    record: type[Record],
    missing: set[tuple[int | str, ...]],
) -> tuple[Diagnostic, tuple[int | str, ...]]:
    """Return the finding, and the missing key that the unknown one was probably meant to be."""
    *parent, key = error["loc"]
    known = keys_at(record, parent)
    around = document.value(parent)
    given = around if isinstance(around, dict) else {}
    bare = str(key).strip(_NOT_OF_KEYS)
    day = _day_meant(bare, known, given)
    near = day or closest(bare, [name for name in known if name not in given])
    meant = (*parent, near) if near else ()
    place = document.key_place(error["loc"])
    if str(key) != str(key).strip():  # YAML takes ordinary spaces off
        finding = Diagnostic(ODD_SPACE, texts.ODD_SPACE, place, texts.ORDINARY_SPACES)
    else:
        message = texts.UNKNOWN_KEY.format(key=str(key))
        hint = (
            texts.KEY_OF_DAY.format(key=bare, name=day, chinese=known[day].chinese)
            if day
            else _perhaps(near, known[near].chinese)
            if near
            else texts.KNOWN_KEYS.format(names=keys_called(known.values()))
        )
        finding = Diagnostic(UNKNOWN_KEY, message, place, hint)
    return finding, meant if meant in missing else ()


def _day_meant(key: str, known: Mapping[str, Key], given: Container[str]) -> str | None:
    """Return the key of a day, where one is written that YAML 1.1 reads as true: on."""
    if key.lower() not in _TRUE_IN_YAML_1_1:
        return None
    return next((name for name in _OF_DAYS if name in known and name not in given), None)


_TRUE_IN_YAML_1_1 = ("on", "yes", "y")
_OF_DAYS = ("date", "done")


def _perhaps(name: str, chinese: str) -> Message:
    return (
        texts.PERHAPS_CALLED.format(name=name, chinese=chinese)
        if chinese
        else PERHAPS.format(name=name)
    )


_NOT_OF_KEYS = " \t\u3000\xa0“”‘’\"'"
"""What people type around keys."""


def _missing_key(error: ErrorDetails, document: Document, record: type[Record]) -> Diagnostic:
    *parent, key = error["loc"]
    chinese = keys_at(record, parent)[str(key)].chinese
    return Diagnostic(
        MISSING_KEY,
        texts.MISSING_KEY.format(key=str(key), chinese=chinese),
        document.key_place(parent) if parent else document.place(),
        texts.ADD_KEY.format(key=spelling.key(str(key))),
    )


def _wrong_value(error: ErrorDetails, document: Document, record: type[Record]) -> Diagnostic:
    kind, value = error["type"], error["input"]
    place = document.place(error["loc"])
    if kind.startswith("npc_"):
        rule = EMPTY_VALUE if kind == "npc_empty" else WRONG_VALUE
        message, hint = texts.OF_VALUE[kind]
        shown = "" if value is None else str(value)
        if kind in {"npc_choice", "npc_one_of"}:
            hint = _allowed(error, record, shown)
        elif kind in texts.OF_DIGITS and _are_full_width(shown):
            hint = texts.HALF_WIDTH_DIGITS
        return Diagnostic(rule, message.format(value=shown), place, hint)
    if value is None:
        return Diagnostic(EMPTY_VALUE, texts.NO_VALUE, document.key_place(error["loc"]), texts.FILL)
    wanted = texts.WANTED.get(kind, texts.ANOTHER_VALUE)
    remedy = texts.REMEDY.get(kind, texts.ONE_VALUE)
    if isinstance(value, str) and kind in texts.OF_CONTAINERS and "：" in value:
        remedy = texts.FULL_WIDTH_COLON
    lines = f"{error['loc'][-1]}-lines" if error["loc"] else ""
    if isinstance(value, list) and lines in keys_at(record, error["loc"][:-1]):
        remedy = texts.BY_LINES.format(lines=spelling.key(lines))
    return Diagnostic(
        WRONG_TYPE, texts.WRONG_TYPE.format(wanted=wanted, found=texts.found(value)), place, remedy
    )


def _allowed(error: ErrorDetails, record: type[Record], shown: str) -> Message:
    """Say which word is meant, or which words or keys there are."""
    hint = texts.OF_VALUE[error["type"]][1]
    type_ = type_at(record, error["loc"])
    if isinstance(type_, Choice):
        near = closest(shown, type_.words)
        if near:
            return _perhaps(near, type_.names.get(near, ""))
        return hint.format(allowed=words_called(type_.words, type_.names))
    keys = keys_at(record, error["loc"])
    one_of = type_.record.one_of if isinstance(type_, One) else ()
    return hint.format(allowed=keys_called(keys[name] for name in one_of))


def _are_full_width(text: str) -> bool:
    return not text.isascii() and text.replace("-", "").strip().isdecimal()
