"""Keys of records compared one by one, by what they say; those that say something else are changed."""

from collections.abc import Container, Mapping

from npc.differing.meaning import meaning, of_text
from npc.genre.prose import paragraphs
from npc.genre.typed_numbers import end_of_number
from npc.importer.into.found_reading import ReadPaper
from npc.importer.into.plan_edits import PlanEdits
from npc.importer.into.row_changes import (
    GONE,
    NOW_EMPTY,
    is_same,
    mark_empty,
    mark_other,
    set_value,
)
from npc.importer.text.sections import OPEN
from npc.kinds.record import One, Record
from npc.source.block_texts import new_text
from npc.source.document import Node
from npc.source.wanted import Wanted

_NEVER = frozenset(
    (
        *(
            "kind",
            "id",
            "year",
            "organ",
            "level",
            "departments",
            "annexes",
            "issues",
            "of",
            "alone",
        ),
        *("sections", "subsections", "categories", "months", "items", "points", "parts", "notes"),
        *("columns", "form", "status", "anonymised", "orientation", "duties", "title-lines"),
    )
)
"""Keys that say what a paper is, hold what is compared by itself, or are made by an import in its own way."""
_LOOKS = frozenset(("numbering", "headings", "lead-style"))
"""Keys of how a paper looks: where the plan does not say them, what is usual holds."""


def merge_keys(
    edits: PlanEdits, have: Record, found: Record, read: ReadPaper, skipped: Container[str] = ()
) -> None:
    """Change the keys of a record that say something else in the original."""
    raw = found.at.value
    for name, value in raw.items() if isinstance(raw, dict) else ():
        declared = type(found).keys.get(name)
        if declared is None or name in _NEVER or name in skipped or value in (None, OPEN):
            continue
        if name in _LOOKS and not have.at.has(name):
            continue
        own, other = (getattr(each, declared.attribute, None) for each in (have, found))
        if is_same(own, other) or _is_printed_alike(name, own, other):
            continue
        if name == "title" and have.at.has("title-lines"):
            mark_other(edits, have.at, "title-lines", str(other))
            continue
        if isinstance(declared.type, One) and isinstance(own, Record) and isinstance(other, Record):
            merge_keys(edits, own, other, read)
            mark_gone_texts(edits, own, other)
        elif _holds_records(own) and _holds_records(other):
            _merge_list(edits, have, found, name, read)
        else:
            set_value(edits, have.at / name, restyled(value), *read.doubts(found.at.path, name))


def _is_printed_alike(name: str, own: object, other: object) -> bool:
    """Return whether two values are written in two ways in which the same is printed."""
    if name in _NAMES and isinstance(own, str) and isinstance(other, str):
        return of_text(own[end_of_number(own) :]) == of_text(other[end_of_number(other) :])
    if name == "session" and isinstance(own, str) and isinstance(other, str):
        return _without_meeting(own) == _without_meeting(other)
    if name == "meetings" and isinstance(own, tuple) and isinstance(other, tuple):
        return bool(other) and set(own) > set(
            other
        )  # a column in which nothing is ticked is not printed
    return False


_NAMES = ("title", "name")


def _without_meeting(session: str) -> str:
    """Return the number of a session without what meets: 第七十次 of 第七十次主任会议."""
    return of_text(session).partition("次")[0]


def _holds_records(value: object) -> bool:
    return isinstance(value, tuple) and any(isinstance(each, Record) for each in value)


def _merge_list(edits: PlanEdits, have: Record, found: Record, name: str, read: ReadPaper) -> None:
    """Compare short mappings one after the other: the sessions at which a paper was adopted."""
    attribute = type(have).keys[name].attribute
    own, others = getattr(have, attribute), getattr(found, attribute)
    known = {meaning(each) for each in own}
    new = [each for each in others if meaning(each) not in known]
    there = {meaning(each) for each in others}
    left = [each for each in own if meaning(each) not in there]
    for before, now in zip(left, new, strict=False):
        merge_keys(edits, before, now, read)
    document = have.at.document
    for each in new[len(left) :]:
        edits.of(document).add((*have.at.path, name), len(own) - 1, restyled(each.at.value))
        edits.added += 1
    for each in left[len(new) :]:
        edits.gone += 1
        edits.check(document, each.at.path, "", GONE)


_TEXTS = (
    *("preamble", "text", "adopted", "to", "head", "imprint", "signature"),
    *("number", "signer", "copy-number", "secrecy", "urgency", "copies-up", "copies"),
)
"""Keys of what stands in a paper besides its rows, or in its head and imprint, and is printed."""


_ISSUING = ("head", "imprint")


def mark_gone_texts(
    edits: PlanEdits, have: Record, found: Record, *, has_more: bool = False
) -> None:
    """Mark what a paper or a part of it says besides its rows, where the original says nothing of it.

    Where it has more words than were understood, these may be its head and imprint.
    """
    for name in _TEXTS:
        if has_more and name in _ISSUING:
            continue
        declared = type(have).keys.get(name)
        if declared is None or not have.at.has(name) or not hasattr(found, declared.attribute):
            continue
        own, other = (getattr(each, declared.attribute) for each in (have, found))
        if meaning(own) is not None and meaning(other) is None:
            edits.check(have.at.document, (*have.at.path, name), name, NOW_EMPTY)


def mark_emptied(edits: PlanEdits, have: Record, found: Record, shown: Container[str]) -> None:
    """Mark the values of a row where the original has a column, and nothing in it."""
    for name, declared in type(have).keys.items():
        if name not in shown or not have.at.has(name) or not hasattr(found, declared.attribute):
            continue
        own, other = (getattr(each, declared.attribute) for each in (have, found))
        if meaning(own) is not None and meaning(other) is None:
            mark_empty(edits, have.at, name)


def restyled(value: Node) -> Wanted:
    """Return a value as it is written anew: long texts in lines, broken where Chinese is."""
    if isinstance(value, str):
        return new_text(paragraphs(value))
    if isinstance(value, Mapping):
        return {key: restyled(each) for key, each in value.items()}
    return [restyled(each) for each in value] if isinstance(value, list) else value
