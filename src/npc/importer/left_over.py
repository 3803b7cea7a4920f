"""Words that no parser has placed: they are kept in the mapping in whose place of the original they stand."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from npc.importer.clippings import Clipping
from npc.importer.found import FoundMapping
from npc.importer.found_plan import FoundPaper, FoundPlan
from npc.importer.walking import mappings_in
from npc.messages import Message
from npc.originals.original import Grid, OfficeFile


def keep_left_over(found: FoundPlan) -> None:
    """Keep what is left over of the originals; the cells of a row as one."""
    left_over = list(found.left_over())
    if not left_over:
        return
    homes = _Homes(found.papers)
    rows = _rows_of(found.files)
    for _, group in groupby(
        left_over, lambda clipping: rows.get(clipping.passage.number, clipping)
    ):
        first, *others = group
        homes.of(first).keep(first, _LEFT_OVER, *others)


def _rows_of(files: Sequence[OfficeFile]) -> dict[int, tuple[int, int]]:
    """Return in which row of which table each passage of a cell stands."""
    return {
        passage.number: (id(block), cell.row)
        for file in files
        for block in file.blocks
        if isinstance(block, Grid)
        for cell in block.own_cells()
        for passage in cell.passages
    }


class _Homes:
    """Mappings in whose lines comments may stand, by the first passages that they are made of."""

    def __init__(self, papers: Sequence[FoundPaper]) -> None:
        self._first = papers[0].mapping
        found = sorted(
            (number, order, mapping) for order, (number, mapping) in enumerate(_begun(papers))
        )
        self._numbers = [number for number, _, _ in found]
        self._mappings = [mapping for _, _, mapping in found]

    def of(self, clipping: Clipping) -> FoundMapping:
        """Return the mapping that was last begun before some words."""
        at = bisect_right(self._numbers, clipping.passage.number) - 1
        return self._mappings[at] if at >= 0 else self._first


def _begun(papers: Sequence[FoundPaper]) -> Iterator[tuple[int, FoundMapping]]:
    """Yield papers and the elements of their lists, each with the number of its first passage.

    A comment above an element has a line of its own, wherever the list stands.
    """
    for paper in papers:
        for path, mapping, _ in mappings_in(paper.mapping):
            if path and isinstance(path[-1], str):
                continue
            numbers = [clipping.passage.number for clipping in mapping.clippings()]
            if numbers:
                yield min(numbers), mapping


_LEFT_OVER = Message("words that were not understood", "没有读懂的文字")
