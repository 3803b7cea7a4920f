"""Footnotes of the original called as those of the plan: an import names them by its own count."""

import re
from collections.abc import Mapping, Sequence

from npc.differing.meaning import of_text
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.importer.into.plan_edits import PlanEdits
from npc.importer.into.row_changes import NOW_EMPTY, is_same, set_value
from npc.kinds.notes import Note
from npc.plan import Paper

_REFERENCE = re.compile(r"\[\^([^\[\]\s]{1,200})\]")


def notes_of(paper: Paper) -> Sequence[Note]:
    """Return the footnotes of a paper."""
    return getattr(paper, "notes", ())


def names_for(have: Paper, found: Paper) -> dict[str, str]:
    """Return what the footnotes of the original are called in the plan: by their texts, then by their order."""
    own, others = notes_of(have), notes_of(found)
    by_text = {of_text(note.text): note.name for note in own}
    names = {
        note.name: by_text[of_text(note.text)] for note in others if of_text(note.text) in by_text
    }
    known = frozenset(names.values())
    left = [note.name for note in own if note.name not in known]
    new = [note.name for note in others if note.name not in names]
    if len(own) == len(others):
        names.update(zip(new, left, strict=False))
    taken = {note.name for note in own} | set(names.values())
    for name in new:
        if name not in names:
            names[name] = _free(name, taken)
            taken.add(names[name])
    return {name: called for name, called in names.items() if name != called}


def _free(name: str, taken: set[str]) -> str:
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name}-{number}"
    return found


def with_names(mapping: FoundMapping, names: Mapping[str, str]) -> FoundMapping:
    """Return a paper whose footnotes have other names."""
    renamed = _renamed(mapping, names)
    assert isinstance(renamed, FoundMapping)  # noqa: S101 - as what was given
    notes = renamed.values.get("notes")
    if isinstance(notes, FoundMapping):
        notes.values = {names.get(name, name): text for name, text in notes.values.items()}
    return renamed


def _renamed(found: Found, names: Mapping[str, str]) -> Found:
    if isinstance(found, FoundValue):
        if not isinstance(found.text, str) or "[^" not in found.text:
            return found
        return found._replace(
            text=_REFERENCE.sub(lambda match: f"[^{names.get(match[1], match[1])}]", found.text)
        )
    if isinstance(found, FoundMapping):
        copy = FoundMapping()
        copy.values = {key: _renamed(value, names) for key, value in found.values.items()}
        copy.checks, copy.not_placed = found.checks, found.not_placed
        return copy
    return [_renamed(each, names) for each in found]


def merge_notes(edits: PlanEdits, have: Paper, found: Paper) -> None:
    """Change footnotes that say something else, and add those that are new."""
    own = {note.name: note.text for note in notes_of(have)}
    for note in notes_of(found):
        if not is_same(own.get(note.name), note.text):
            set_value(edits, have.at / "notes" / note.name, note.text)
    there = {note.name for note in notes_of(found)}
    for name in own:
        if name not in there:
            edits.check(have.at.document, (*have.at.path, "notes", name), name, NOW_EMPTY)
