"""A sign in every passage of an office's file, by which its words are known again wherever they went.

Each passage gets a character of its own that no office writes. A passage whose sign is nowhere is one whose
words were lost.
"""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from npc.importer.assembling import ImportSettings
from npc.importer.gates import check_all
from npc.importer.interpreting import interpret
from npc.importer.making import files_of
from npc.originals.original import Block, Grid, GridCell, OfficeFile, Passage

FIRST, LAST = 0x3400, 0x4DBF
"""CJK Unified Ideographs Extension A: Chinese characters, and in no text of an office."""


class Spot(Enum):
    """Where in a passage its sign stands."""

    BEGINNING = "beginning"
    """Behind the number that the program wrote by itself."""
    MIDDLE = "middle"
    END = "end"


class Signed(NamedTuple):
    """Files with a sign in each passage."""

    files: tuple[OfficeFile, ...]
    signs: Mapping[str, Passage]
    """The passages as they were, by their signs."""

    def lost(self, *texts: str) -> list[Passage]:
        """Return the passages whose signs are in none of some texts."""
        found = {character for text in texts for character in text}
        return [passage for sign, passage in self.signs.items() if sign not in found]


class Share(NamedTuple):
    """Which passages get a sign: where all have one, a table is hardly known as one."""

    of: int = 1
    """One in so many."""
    first: int = 0
    """The first of them."""

    def takes(self, number: int) -> bool:
        """Return whether a passage gets one."""
        return number % self.of == self.first


ALL = Share()


def signed(files: Sequence[OfficeFile], spot: Spot, share: Share = ALL) -> Signed:
    """Put a sign into passages of files.

    Args:
        files: The files; together they may have 6,592 passages.
        spot: Where in each passage.
        share: In which passages.

    """
    signing = _Signing(spot, share)
    return Signed(tuple(map(signing.file, files)), signing.signs)


class _Signing:
    def __init__(self, spot: Spot, share: Share) -> None:
        self._spot = spot
        self._share = share
        self.signs: dict[str, Passage] = {}

    def file(self, file: OfficeFile) -> OfficeFile:
        blocks = tuple(map(self._block, file.blocks))
        notes = {name: tuple(map(self._passage, note)) for name, note in file.notes.items()}
        return file._replace(blocks=blocks, notes=notes)

    def _block(self, block: Block) -> Block:
        return self._passage(block) if isinstance(block, Passage) else self._grid(block)

    def _grid(self, grid: Grid) -> Grid:
        """Return a table in which a cell that covers several places is still one."""
        known: dict[int, GridCell] = {}

        def cell(old: GridCell) -> GridCell:
            if id(old) not in known:
                known[id(old)] = old._replace(passages=tuple(map(self._passage, old.passages)))
            return known[id(old)]

        return grid._replace(cells=tuple(tuple(map(cell, row)) for row in grid.cells))

    def _passage(self, passage: Passage) -> Passage:
        if not self._share.takes(passage.number):
            return passage
        sign = chr(FIRST + len(self.signs))
        if sign > chr(LAST):
            raise ValueError(len(self.signs))
        self.signs[sign] = passage
        at = self._offset(passage)
        first, last = passage.bold
        return passage._replace(
            text=passage.text[:at] + sign + passage.text[at:],
            raw="",
            bold=(first + (first > at), last + (last > at)),
        )

    def _offset(self, passage: Passage) -> int:
        start, end = passage.label_end, len(passage.text)
        if self._spot is Spot.BEGINNING:
            return start
        return end if self._spot is Spot.END else (start + end) // 2


def lost_in(files: Sequence[OfficeFile], spot: Spot, share: Share = ALL) -> list[Passage]:
    """Return the passages of which a sign is nowhere, when files are imported: in no value, mark or list.

    Raises:
        UsageError: They hold no plan.

    """
    made = signed(files, spot, share)
    found = interpret(made.files, ImportSettings())
    check_all(found)
    written = (file.source.text for file in files_of(found, "zh").values())
    computed = (each.clipping.text for each in found.accounting.computed_texts)
    return made.lost(*written, *computed)
