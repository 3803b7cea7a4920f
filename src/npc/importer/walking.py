"""All mappings and values of a paper that was found, in the order in which they will be written."""

from collections.abc import Iterator

from npc.importer.found import Found, FoundMapping, FoundValue, elements_of
from npc.records import NamedTuple
from npc.source.document import Path

_NAMING = ("title", "name", "content", "lead", "text")
"""Keys whose words tell one row or part from the others."""


class MappingAt(NamedTuple):
    """A mapping, and where it will stand."""

    path: Path
    mapping: FoundMapping
    name: str
    """What it is called, or the nearest mapping around it that is called anything."""


class ValueAt(NamedTuple):
    """A value, and where it will stand."""

    path: Path
    value: FoundValue


def mappings_in(found: Found, path: Path = (), name: str = "") -> Iterator[MappingAt]:
    """Yield the mappings in something found, outer ones first."""
    if isinstance(found, FoundMapping):
        name = next(filter(None, map(found.text, _NAMING)), name)
        yield MappingAt(path, found, name)
    for step, inner in elements_of(found):
        if not isinstance(inner, FoundValue):  # most are: no generator for each
            yield from mappings_in(inner, (*path, step), name)


def values_in(found: Found, path: Path = ()) -> Iterator[ValueAt]:
    """Yield the values in something found."""
    if isinstance(found, FoundValue):
        yield ValueAt(path, found)
    for step, inner in elements_of(found):
        if isinstance(inner, FoundValue):
            yield ValueAt((*path, step), inner)
        else:
            yield from values_in(inner, (*path, step))
