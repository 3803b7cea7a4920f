"""What an import has found, as plain data to be compared."""

from collections.abc import Iterable, Iterator
from typing import Any

from npc.importer.accounting import Accounting
from npc.importer.found import Found, FoundMapping, FoundValue
from npc.originals.original import Passage


def plain(found: Found) -> Any:  # noqa: ANN401 - YAML
    """Return what would be written."""
    if isinstance(found, FoundValue):
        return found.text
    if isinstance(found, FoundMapping):
        return {key: plain(value) for key, value in found.values.items()}
    return [plain(each) for each in found]


def _within(found: Found) -> Iterator[FoundMapping]:
    if isinstance(found, FoundMapping):
        yield found
        for value in found.values.values():
            yield from _within(value)
    elif isinstance(found, list):
        for each in found:
            yield from _within(each)


def marks(found: FoundMapping) -> list[str]:
    """Return why values are to be looked at."""
    return [check.why.zh for mapping in _within(found) for check in mapping.checks]


def kept(found: FoundMapping) -> list[str]:
    """Return the words that have no place, in order."""
    return [text.clipping.text for mapping in _within(found) for text in mapping.not_placed]


def lost(passages: Iterable[Passage], found: FoundMapping, accounting: Accounting) -> list[str]:
    """Return the words that are nowhere."""
    return [clipping.text for clipping in accounting.left_over(passages, [found])]
