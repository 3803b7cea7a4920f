"""What is known for a plan: the entries that its place has added, then npc's own.

A place's entry stands in for npc's of the same name, as far as its days go.
"""

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from typing import TypeVar

from npc.kinds.entries.entry import KnowledgeEntry

E = TypeVar("E", bound=KnowledgeEntry)


class Known:
    """The entries that hold for one plan."""

    def __init__(self, own: Iterable[KnowledgeEntry] = (), level: str | None = None) -> None:
        """Take what the place has added, and the level of the plan."""
        self._own = tuple(own)
        self._level = level
        self._found: dict[type[KnowledgeEntry], tuple[KnowledgeEntry, ...]] = {}

    def of(self, family: type[E]) -> tuple[E, ...]:
        """Return the entries of a family that are for the plan's level, the place's own first."""
        if family not in self._found:
            self._found[family] = tuple(self.among(family, built_in(family)))
        return self._found[family]  # type: ignore[return-value] # by its family

    def said(self, family: type[E], says: Callable[[str], bool], *attributes: str) -> list[E]:
        """Return the entries of a family one of whose words a plan says; of the others none is made.

        Args:
            family: The family.
            says: Whether the plan says some words.
            attributes: Where its entries have these words: one, or several.

        """
        declared = family.attributes_of_rows()
        places = [declared.index(attribute) for attribute in attributes]
        held = [row for row in rows(family) if any(_says(says, row[place]) for place in places)]
        entries = self.among(family, map(family.of_row, held))
        return [
            entry
            for entry in entries
            if any(_says(says, getattr(entry, attribute)) for attribute in attributes)
        ]

    def own(self, family: type[E]) -> tuple[E, ...]:
        """Return what the place has added to a family for the plan's level."""
        own = (entry for entry in self._own if isinstance(entry, family))
        return tuple(entry for entry in own if entry.is_for(self._level))

    def among(self, family: type[E], built_in: Iterable[E]) -> list[E]:
        """Return the place's own entries, and those of some of npc's for which they do not stand in."""
        own = [entry for entry in self._own if isinstance(entry, family)]
        rest = [entry for entry in built_in if not _is_covered(entry, own)]
        return [entry for entry in (*own, *rest) if entry.is_for(self._level)]


def _says(says: Callable[[str], bool], words: object) -> bool:
    """Whether a plan says a word, or one of several."""
    return any(map(says, words)) if isinstance(words, tuple) else says(str(words))


def built_in(family: type[E]) -> tuple[E, ...]:
    """Return npc's own entries of a family, in the order of its file."""
    return _built_in(family)  # type: ignore[arg-type, return-value] # a class is hashable


@cache
def _built_in(family: type[KnowledgeEntry]) -> tuple[KnowledgeEntry, ...]:
    return tuple([family.of_row(row) for row in rows(family)])


def rows(family: type[KnowledgeEntry]) -> tuple[tuple[object, ...], ...]:
    """Return the rows of which npc's own entries are made, a value a key: of many, few are asked for."""
    found: tuple[tuple[object, ...], ...] = import_module(
        f"npc.knowledge.tables.{family.family}"
    ).ROWS
    return found


def _is_covered(entry: KnowledgeEntry, own: Iterable[KnowledgeEntry]) -> bool:
    """Whether a place says of all or some of an entry's days what holds."""
    return any(entry.id == each.id and entry.is_beside(each) for each in own)
