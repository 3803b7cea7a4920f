"""What the files of papers are called, which is also what other papers call them by."""

from collections.abc import Iterable, Sequence

from npc.files.names import file_name, same_name
from npc.importer.found import FoundMapping
from npc.importer.found_plan import FoundPaper
from npc.importer.purposes import purpose_of
from npc.kinds.values import is_name
from npc.reading.naming import DocumentName, ids_by_names

_LONGEST = 30
"""Characters of a title that is made a name."""


def names_of(papers: Iterable[FoundMapping]) -> list[str]:
    """Return a name for each paper; no two are one file on any system.

    The usual papers of a year are called by their kind, the others by what they are for: 监督工作计划,
    agenda-45, 代表活动组织办法.
    """
    taken: dict[str, int] = {}
    return [_free(_usual(mapping), taken) for mapping in papers]


def ids_of(papers: Sequence[FoundPaper]) -> dict[str, str]:
    """Return by what papers are called in other papers, by the names of their files."""
    names = [
        DocumentName(
            paper.mapping.text("kind"),
            paper.mapping.text("id"),
            paper.mapping.text("paper"),
            purpose_of(paper.mapping),
            paper.name,
        )
        for paper in papers
    ]
    return dict(zip((paper.name for paper in papers), ids_by_names(names), strict=True))


def _usual(mapping: FoundMapping) -> str:
    kind, title = mapping.text("kind"), mapping.text("title")
    purpose = purpose_of(mapping)
    if kind == "agenda":
        return _of_session(mapping) or kind
    if kind == "arrangement" and purpose:
        return _name(purpose) or kind
    if kind == "text" or mapping.text("alone"):
        return _name(title) or kind
    return kind


def _of_session(mapping: FoundMapping) -> str:
    """Return what the agenda of a session is called: agenda-2026-04-28."""
    session = mapping.inner("session")
    day = session.text("date") if session else ""
    return f"agenda-{day}" if day else ""


def _name(title: str) -> str:
    """Return a title as a name; nothing where it is none."""
    kept = "".join(sign for sign in title[:_LONGEST] if sign.isalnum())
    return kept if is_name(kept) else ""


def _free(name: str, taken: dict[str, int]) -> str:
    """Return a name that no other paper has yet.

    Args:
        name: What it would be called alone.
        taken: The names that others have, each with the number from which further ones are counted.

    """
    key, found = _key(name), name
    while _key(found) in taken:
        found = f"{name}-{taken[key]}"
        taken[key] += 1
    taken[_key(found)] = 2
    return found


def _key(name: str) -> str:
    return same_name(file_name(name, ""))
