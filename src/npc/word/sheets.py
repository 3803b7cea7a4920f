"""The cells of a workbook: texts and days, whoever wrote it; nothing in it is run, fetched or trusted.

A package as Word files are, opened by the same reader with the same limits. Libraries for workbooks
unpack whatever they are given, or are large: of a sheet only what it shows is asked for, which is
less to read than to guard.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from lxml.etree import QName
from lxml.etree import _Element as Element

from npc.records import NamedTuple
from npc.word.package import Package, PackageError, Problem, R
from npc.word.sheet_cells import CellReader
from npc.word.sheet_places import MergedCells, merged_of, place_of
from npc.word.whole_numbers import whole_number


class SheetRow(NamedTuple):
    """A row that has something in it."""

    number: int
    """From 1, as programs show it."""
    cells: Mapping[int, str | date]
    """What stands in its columns, which count from 1."""
    shown: Mapping[int, str] = {}
    """What is shown of those that are shown otherwise: numbers and days by their forms."""
    unreckoned: frozenset[int] = frozenset()
    """Columns of formulas whose result was never saved; they have the formula for a text."""


class SheetHead(NamedTuple):
    """A sheet, before it is read."""

    name: str
    part: str
    """Where its cells are; empty where it has none, as a chart."""
    is_hidden: bool


class Sheet(NamedTuple):
    """A sheet."""

    name: str
    rows: Sequence[SheetRow]
    merged: Sequence[MergedCells] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    root: Element | None = None
    """What else it holds."""

    @property
    def tall(self) -> Mapping[tuple[int, int], int]:
        """Where cells of several rows are one, by row and column of the first: the last row."""
        return {
            (each.row, each.column): each.last_row
            for each in self.merged
            if each.last_row > each.row
        }


def sheets_of(path: Path) -> list[Sheet]:
    """Read the sheets of a workbook that are shown.

    Raises:
        PackageError: It cannot be read, or is no workbook.

    """
    with Package(path) as package:
        book = SheetReader(package)
        return [book.sheet(head) for head in book.heads() if head.part and not head.is_hidden]


class SheetReader:
    """Reads the sheets of a workbook in a package."""

    def __init__(self, package: Package) -> None:
        """Take a package.

        Raises:
            PackageError: It is no workbook.

        """
        self._package = package
        root = package.xml(package.main_part)
        if root is None or QName(root).localname != "workbook":
            raise PackageError(Problem.NO_TEXT)
        self._root = root
        self._values = CellReader(package, root)

    def heads(self) -> Iterator[SheetHead]:
        """Yield the sheets in their order."""
        parts = self._package.related(self._package.main_part)
        for each in self._root.iterfind("{*}sheets/{*}sheet"):
            found = parts.get(each.get(f"{R}id") or "")
            part = found.part if found is not None and found.kind == "worksheet" else ""
            yield SheetHead(each.get("name") or "", part, each.get("state") in _HIDDEN)

    def sheet(self, head: SheetHead) -> Sheet:
        """Read a sheet."""
        root = self._package.xml(head.part)
        if root is None:
            return Sheet(head.name, [])
        merged = (
            merged_of(each.get("ref") or "") for each in root.iterfind("{*}mergeCells/{*}mergeCell")
        )
        return Sheet(
            head.name,
            list(self._rows(root)),
            [each for each in merged if each is not None],
            frozenset(_hidden_rows(root)),
            frozenset(_hidden_columns(root)),
            root,
        )

    def _rows(self, root: Element) -> Iterator[SheetRow]:
        number = 0
        for row in root.iterfind("{*}sheetData/{*}row"):
            number = whole_number(row.get("r")) or number + 1
            found = self._row(number, row)
            if found.cells:
                yield found

    def _row(self, number: int, row: Element) -> SheetRow:
        cells: dict[int, str | date] = {}
        shown: dict[int, str] = {}
        unreckoned: set[int] = set()
        column = 0
        for cell in row.iterfind("{*}c"):
            place = place_of(cell.get("r") or "")
            column = place[1] if place else column + 1
            value, looks = self._values.value(cell)
            formula = None if value else cell.find("{*}f")
            if formula is not None and (cell.get("t") != "str" or cell.find("{*}v") is None):
                value = f"={(formula.text or '').strip()}"
                unreckoned.add(column)
            if value:
                cells[column] = value
                if looks:
                    shown[column] = looks
        return SheetRow(number, cells, shown, frozenset(unreckoned))


_HIDDEN = frozenset(("hidden", "veryHidden"))
_TRUE = frozenset(("1", "true"))
_MOST_HIDDEN = 16_384
"""Columns of a sheet."""


def _hidden_rows(root: Element) -> Iterator[int]:
    number = 0
    for row in root.iterfind("{*}sheetData/{*}row"):
        number = whole_number(row.get("r")) or number + 1
        if row.get("hidden") in _TRUE or row.get("ht") == "0":
            yield number


def _hidden_columns(root: Element) -> Iterator[int]:
    for each in root.iterfind("{*}cols/{*}col"):
        if each.get("hidden") in _TRUE or each.get("width") == "0":
            first, last = whole_number(each.get("min")) or 1, whole_number(each.get("max")) or 0
            yield from range(first, min(last, _MOST_HIDDEN) + 1)
