"""Stretches of an original, which are what values are made of."""

from collections.abc import Iterator

from npc.originals.original import GridCell, Passage
from npc.records import NamedTuple


class Clipping(NamedTuple):
    """A stretch of a passage."""

    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        """Its words, without blanks at its ends."""
        return self.passage.text[self.start : self.end].strip()


def whole(passage: Passage) -> Clipping:
    """Return all of a passage."""
    return Clipping(passage, 0, len(passage.text))


def behind(passage: Passage, start: int) -> Clipping:
    """Return what stands behind an offset of a passage."""
    return Clipping(passage, start, len(passage.text))


def of_cell(cell: GridCell) -> Iterator[Clipping]:
    """Yield all passages of a cell."""
    return map(whole, cell.passages)
