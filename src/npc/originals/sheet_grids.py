"""The cells of a sheet as a table: from its first to its last words, merged cells as one."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.originals import places
from npc.originals.gathering import Gathering, Wording
from npc.originals.grids import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from npc.originals.original import Grid, GridCell, Passage
from npc.word.sheet_places import MergedCells, name_of
from npc.word.sheets import Sheet, SheetRow


class SheetGrid:
    """The table of a sheet."""

    def __init__(self, sheet: Sheet, gathering: Gathering) -> None:
        """Measure a sheet.

        Raises:
            UsageError: Its cells are too far apart.

        """
        self._sheet = sheet
        self._gathering = gathering
        self._place = places.sheet(sheet.name)
        self._rows = {row.number: row for row in sheet.rows}
        columns = [column for row in sheet.rows for column in row.cells]
        self._first = min(self._rows, default=1), min(columns, default=1)
        self._last = max(self._rows, default=0), max(columns, default=0)
        self._refuse_far()
        self.covered: list[tuple[str, str]] = []
        """Cells with words that a merged cell hides, and the words."""

    def _refuse_far(self) -> None:
        rows = self._last[0] - self._first[0] + 1
        columns = self._last[1] - self._first[1] + 1
        self._area = rows * columns
        if rows > MOST_ROWS or columns > MOST_COLUMNS or self._area > MOST_CELLS:
            row = self._rows[self._last[0]]
            far = (
                max(self._sheet.rows, key=lambda each: max(each.cells))
                if columns > MOST_COLUMNS
                else row
            )
            cell = name_of(far.number, max(far.cells))
            raise UsageError(
                _TOO_FAR.format(
                    sheet=self._sheet.name,
                    cell=Verbatim(cell),
                    rows=MOST_ROWS,
                    columns=MOST_COLUMNS,
                ),
                hint=_DELETE,
            )

    def blocks(self) -> Iterator[Grid]:
        """Yield the table; nothing for a sheet without words."""
        if self._rows:
            cells = self._cells(self._merged())
            yield Grid(cells, self._place)

    def _merged(self) -> Mapping[tuple[int, int], MergedCells]:
        """Return the merged cells at the places that they cover, as far as there are words.

        Those that overlap others are left out where there would be more of them than cells.
        """
        found: dict[tuple[int, int], MergedCells] = {}
        claimed = 0
        for each in self._sheet.merged:
            rows = range(max(each.row, self._first[0]), min(each.last_row, self._last[0]) + 1)
            columns = range(
                max(each.column, self._first[1]), min(each.last_column, self._last[1]) + 1
            )
            places_covered = len(rows) * len(columns)
            if not places_covered or claimed + places_covered > self._area:
                continue
            claimed += places_covered
            clipped = MergedCells(each.row, each.column, rows[-1], columns[-1])
            found |= dict.fromkeys(product(rows, columns), clipped)
        return found

    def _cells(self, merged: Mapping[tuple[int, int], MergedCells]) -> Sequence[Sequence[GridCell]]:
        made: dict[MergedCells, GridCell] = {}
        cells: list[list[GridCell]] = []
        for number in range(self._first[0], self._last[0] + 1):
            row = self._rows.get(number, SheetRow(number, {}))
            line: list[GridCell] = []
            for column in range(self._first[1], self._last[1] + 1):
                area = merged.get((number, column)) if merged else None
                if area is None:
                    line.append(self._cell(row, column, number, column))
                    continue
                if area not in made:
                    made[area] = self._cell(row, column, area.last_row, area.last_column)
                elif column in row.cells:
                    self.covered.append((name_of(number, column), self._text(row, column)))
                line.append(made[area])
            cells.append(line)
        return cells

    def _cell(self, row: SheetRow, column: int, last_row: int, last_column: int) -> GridCell:
        passages: tuple[Passage, ...] = ()
        text = self._text(row, column)
        if text:
            place = places.sheet_cell(self._place, name_of(row.number, column))
            lines = [[Wording(line)] for line in text.split("\n")]
            passages = self._gathering.cell(lines, place)
        return GridCell(
            passages,
            row.number - self._first[0],
            column - self._first[1],
            last_row - row.number + 1,
            last_column - column + 1,
        )

    @staticmethod
    def _text(row: SheetRow, column: int) -> str:
        return row.shown.get(column) or str(row.cells.get(column, ""))


_TOO_FAR = Message(
    "the sheet “{sheet}” reaches to {cell}, beyond {rows} rows and {columns} columns",
    "工作表“{sheet}”的内容一直到 {cell}，超过 {rows} 行、{columns} 列",
)
_DELETE = Message(
    "delete what lies far from the table, and save the workbook again",
    "请删去远离表格的单元格内容，再保存",
)
