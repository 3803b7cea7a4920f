"""Which rows of a table stand in which category: by cells beside them, or by rows above them."""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum

from npc.importer.tables.category_counts import counted_rows, is_beside_nothing
from npc.importer.tables.category_headings import category_headings
from npc.importer.tables.category_rows import FoundLabel, FoundRows, ItemRow
from npc.importer.tables.grid_columns import GridColumn
from npc.importer.tables.labels import label_of, number_of_row
from npc.importer.tables.numbers import row_number
from npc.importer.tables.row_numbers import RowNumbers, is_time_begun
from npc.importer.tables.row_sorts import RowSort, numbered_category, sort_of
from npc.importer.tables.table import GridRow
from npc.originals.original import GridCell, Passage


class _Slot(Enum):
    """What a category is found by, from the outermost."""

    ROW = 0
    INNER_ROW = 1
    CELL = 2
    INNER_CELL = 3


class Categories:
    """Goes through the parts of a table, and knows in which category it is."""

    def __init__(self, parts: Sequence[GridRow | Passage]) -> None:
        self._parts = parts
        self._labels: dict[_Slot, FoundLabel] = {}
        self._last: int | None = None
        self._numbers = RowNumbers(parts)
        self._items: list[ItemRow] = []
        self._paths: dict[tuple[FoundLabel, ...], None] = {}
        self._others: list[tuple[RowSort, GridRow]] = []
        self._passages: list[Passage] = []
        self._is_two_deep = self._has_levels()

    def found(self) -> FoundRows:
        """Return what the parts are."""
        headings = category_headings(self._parts)
        for part in self._parts:
            if not isinstance(part, Passage):
                self._row(part)
            elif part.number in headings:
                self._begin_row(GridCell((part,), 0, 0))
            else:
                self._passages.append(part)
        items = counted_rows(self._items)
        return FoundRows(items, tuple(self._paths), self._others, self._passages)

    def _has_levels(self) -> bool:
        """Whether there are rows of 一、 and rows of （一）."""
        levels = set(_levels(self._parts))
        return {1, 2} <= levels

    def _row(self, row: GridRow) -> None:
        sort = sort_of(row)
        if sort is RowSort.EMPTY:
            return
        if sort is RowSort.CATEGORY:
            number, name = numbered_category(row) or (None, row.filled[0])
            self._begin_row(name, number)
        elif sort is RowSort.TORN and self._items:
            self._items[-1].rows.append(row)
            self._name_by(row)
        elif sort in {RowSort.ITEM, RowSort.TORN}:
            self._item(row)
        else:
            self._others.append((sort, row))

    def _begin_row(self, cell: GridCell, number: GridCell | None = None) -> None:
        """Begin a category that is named over the width of the table, or above it."""
        label = FoundLabel(cell, number=number)
        level = label.name.level if label.name else 0
        slot = _Slot.INNER_ROW if self._is_two_deep and level == _Slot.CELL.value else _Slot.ROW
        if slot is _Slot.ROW and self._labels.get(slot) and self._is_same(slot, label):
            self._labels[slot].cells.append(cell)
            return
        self._set(slot, label)
        self._last = None

    def _is_same(self, slot: _Slot, label: FoundLabel) -> bool:
        """Whether a category is named again on the next page."""
        return bool(label.text) and self._labels[slot].text == label.text

    def _set(self, slot: _Slot, label: FoundLabel) -> None:
        """Go into a category, and out of all that stood within the one before."""
        self._labels = {
            other: found for other, found in self._labels.items() if other.value < slot.value
        }
        self._labels[slot] = label
        self._paths[self._path] = None

    @property
    def _path(self) -> tuple[FoundLabel, ...]:
        return tuple(self._labels[slot] for slot in _Slot if slot in self._labels)

    def _item(self, row: GridRow) -> None:
        number = row_number(row)
        columns = row.columns.of("category")
        cells = [cell for column in columns if (cell := _own_cell(row, column))]
        for slot, cell in zip((_Slot.CELL, _Slot.INNER_CELL), dict.fromkeys(cells), strict=False):
            self._label(slot, cell, row, number)
        if not columns:
            self._without_column(row)
        self._last = number if number is not None else self._last
        path = self._path
        self._paths.setdefault(path)
        self._items.append(ItemRow([row], number, path))

    def _without_column(self, row: GridRow) -> None:
        """Numbers that begin anew without a name are a category without name."""
        is_begun = self._last is not None and self._numbers.begin_anew(row)
        if is_begun and not is_time_begun(row):
            self._set(_Slot.ROW, FoundLabel())

    def _label(self, slot: _Slot, cell: GridCell, row: GridRow, number: int | None) -> None:
        """Go on, or into another category, as the cell beside a row says."""
        current = self._labels.get(slot)
        if not row.begins(cell) and current is not None:
            return
        if not cell.passages:
            self._unnamed(slot, cell, row, number)
            return
        label = FoundLabel(cell, is_beside=True)
        if current is not None and (
            current.text == label.text or self._names(row, number, current)
        ):
            if current.name is None:
                current.call(cell)
            else:
                current.cells.append(cell)
            return
        label.is_late = row.is_first and number is None and self._may_name_above(current)
        self._set(slot, label)

    def _may_name_above(self, current: FoundLabel | None) -> bool:
        """Whether the row above stands beside an empty cell, so that it may be of the label on the next page."""
        return current is not None and bool(self._items) and is_beside_nothing(self._items[-1])

    def _names(self, row: GridRow, number: int | None, current: FoundLabel) -> bool:
        """Whether a label names the rows above it as well: the page parted them, or it stands in their middle."""
        if current.name is not None:
            return False
        return row.is_first if number is None else number != 1 and not self._numbers.goes_on

    def _unnamed(self, slot: _Slot, cell: GridCell, row: GridRow, number: int | None) -> None:
        """Go on where a cell beside a row is empty, unless numbers or lines say that something begins."""
        current = self._labels.get(slot)
        if number is None or self._numbers.goes_on:
            is_new = cell.rows > 1 and not row.is_first and slot is _Slot.CELL
        else:
            is_new = self._last is not None and self._numbers.begin_anew(row)
        if slot is _Slot.INNER_CELL:
            if cell.rows > 1 and current is not None and row.begins(cell):
                self._labels.pop(slot)
            return
        if current is None or is_new:
            self._set(slot, FoundLabel(is_beside=True))

    def _name_by(self, row: GridRow) -> None:
        """Let a label beside a torn row name the rows above it."""
        cell, current = row.cell("category"), self._labels.get(_Slot.CELL)
        if cell is None or not cell.passages or current is None or not row.begins(cell):
            return
        if current.name is None:
            current.call(cell)
        elif current.text == label_of(cell, is_beside=True).text:
            current.cells.append(cell)


def _own_cell(row: GridRow, column: GridColumn) -> GridCell | None:
    """Return the cell of a row in a column of categories; None where one of another column reaches over it."""
    cell = row.cells[column.at]
    is_own = cell.columns == 1 or row.columns.columns[row.columns.first_of(cell)].key == column.key
    return cell if is_own else None


def _levels(parts: Iterable[GridRow | Passage]) -> Iterator[int]:
    """Yield the levels of what may name a category."""
    for part in parts:
        if isinstance(part, Passage):
            yield label_of(GridCell((part,), 0, 0)).level
        elif len(part.filled) == 1:
            yield label_of(part.filled[0]).level
        elif numbered := numbered_category(part):
            yield number_of_row(numbered[0])[0]
