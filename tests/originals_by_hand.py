"""Originals typed in tests, a line a passage: what a reader of files would give."""

from collections.abc import Sequence
from typing import Any

from npc.importer.found import Found, FoundMapping, FoundValue
from npc.originals.original import Block, Grid, GridCell, OfficeFile, Passage, PassageKind
from npc.originals.places import cell, paragraph, table


class Original:
    """Passages and tables, numbered in their order."""

    def __init__(self) -> None:
        """Begin with none."""
        self.blocks: list[Block] = []
        self._number = 0
        self._tables = 0

    def line(self, text: str, **looks: object) -> "Original":
        """Add a line; **…** at its beginning is bold, and =…= is centred."""
        self.blocks.append(self._passage(text, **looks))
        return self

    def lines(self, text: str) -> "Original":
        """Add the lines of a text that are not blank."""
        for each in text.splitlines():
            if each.strip():
                self.line(each)
        return self

    def grid(self, *rows: Sequence[str]) -> "Original":
        """Add a table of plain cells."""
        self._tables += 1
        of = table(self._tables)
        cells = [
            [
                GridCell(
                    (self._passage(text, place=cell(of, row + 1, column + 1)),) if text else (),
                    row,
                    column,
                )
                for column, text in enumerate(each)
            ]
            for row, each in enumerate(rows)
        ]
        self.blocks.append(Grid(cells, of))
        return self

    def file(self, name: str = "原件.docx", **notes: str) -> OfficeFile:
        """Return them as a file."""
        made = {
            key: (self._passage(text, standing=PassageKind.NOTE),) for key, text in notes.items()
        }
        return OfficeFile(name, tuple(self.blocks), made)

    def _passage(self, text: str, **looks: object) -> Passage:
        text = text.strip()
        looks = {"place": paragraph(self._number + 1), **looks}
        if text.startswith("=") and text.endswith("="):
            text, looks["is_centred"] = text.strip("="), True
        if text.count("**") == 2:
            start, end = text.find("**"), text.rfind("**") - 2
            text, looks["bold"] = text.replace("**", ""), (start, end)
        self._number += 1
        return Passage(number=self._number - 1, text=text, **looks)  # type: ignore[arg-type]


def original(text: str) -> OfficeFile:
    """Return an original of plain lines."""
    return Original().lines(text).file()


def plain(found: Found) -> Any:  # noqa: ANN401 - data of any shape
    """Return what a paper will say, as data."""
    if isinstance(found, FoundMapping):
        return {key: plain(value) for key, value in found.values.items()}
    if isinstance(found, FoundValue):
        return found.text
    return [plain(each) for each in found]
