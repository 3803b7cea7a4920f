"""A row for a matter that is carried on beside the copied ones."""

from collections.abc import Iterator

from npc.importer.found import FoundMapping, FoundValue
from npc.kinds.item import Item
from npc.plan import Matter


def row_of(matter: Matter, text: str) -> FoundMapping:
    """Return a row for a matter as it was last told, but for its time."""
    row = FoundMapping()
    row.put_known("title" if isinstance(matter, Item) else "content", text)
    for name, words in _values(matter):
        if len(words) == 1:
            row.put_known(name, words[0])
        elif words:
            row.put_texts(name, *map(FoundValue, words))
    return row


def _values(matter: Matter) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the keys of a row that hold in the new year, too."""
    yield "owners", (matter.owners.text,) if matter.owners.text else ()
    if isinstance(matter, Item):
        yield "with", (matter.assisting.text,) if matter.assisting.text else ()
        yield "leader", (matter.leader,) if matter.leader else ()
        yield "meetings", matter.meetings
        yield "reporters", matter.reporters
        yield "focus", (matter.focus,) if matter.focus else ()
