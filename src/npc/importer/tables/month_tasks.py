"""The tasks of a month that stand in a cell, with whose they are and what is remarked."""

from collections.abc import Iterator, Sequence

from npc.importer.accounting import Accounting
from npc.importer.clippings import of_cell, whole
from npc.importer.found import FoundMapping
from npc.importer.tables.cell_values import joined_lines
from npc.importer.tables.grid_columns import GridColumns
from npc.importer.tables.head_words import NOTHING, folded, months_of
from npc.importer.tables.item_notes import check_note
from npc.importer.tables.month_texts import put_task, told_tasks
from npc.importer.tables.of_months import TASK_COLUMNS, is_of_quarters
from npc.importer.tables.reasons import (
    IN_COLUMN,
    NUMBER,
    SIGNS_OF_TASK,
    TORN,
    WIDE,
)
from npc.importer.tables.sharing import SharedCells
from npc.importer.tables.table import GridRow
from npc.importer.tables.tasks import FoundTask, tasks_in
from npc.messages import Message
from npc.originals.original import GridCell


class TaskMaker:
    """Makes tasks of the rows of one paper."""

    __slots__ = ("_accounting", "_columns", "_months", "_shared")

    def __init__(
        self,
        months: FoundMapping,
        accounting: Accounting,
        columns: GridColumns | None,
        shared: SharedCells,
    ) -> None:
        self._months = months
        self._accounting = accounting
        self._columns = columns
        self._shared = shared

    def add(self, month: str, rows: Sequence[GridRow]) -> list[FoundMapping]:
        """Add the tasks of rows that are one; nothing where they have none.

        Args:
            month: In which they are.
            rows: A row, and what pages have torn off it.

        """
        parts = own_cells(rows, "title")
        tasks = self._tasks(month, parts) if parts else []
        if not tasks:
            return []
        for key, put in (("owners", self._owners), ("note", self._note)):
            cells = list(dict.fromkeys(cell for row in rows if (cell := row.cell(key))))
            if any(cell.passages for cell in cells):
                put(cells, tasks)
        for row in rows:
            self._others(row, tasks)
        return tasks

    def _tasks(self, month: str, parts: Sequence[GridCell]) -> list[FoundMapping]:
        """Add the tasks of a cell, and of what pages have torn off it."""
        begun = {cell.passages[0].number for cell in parts[1:]}
        passages = [
            passage._replace(goes_on=True) if passage.number in begun else passage
            for cell in parts
            for passage in cell.passages
        ]
        before = len(self._months.mappings(month))
        tasks: list[FoundMapping] = []
        for found in told_tasks(tasks_in(passages, before + 1), self._accounting):
            task = self._months.add(month)
            self._put_task(task, found)
            tasks.append(task)
            place = found.words[0].passage.place
            if any(clipping.passage.number in begun for clipping in found.words[1:]):
                task.check("content", TORN, place)
            elif found.holds_number:
                task.check("content", _ODD_NUMBER, place)
            elif found.is_line:
                task.check("content", _A_LINE, place)
            if any(cell.columns > 1 and self._is_over_several(cell) for cell in parts):
                task.check("content", WIDE, place)
        return tasks

    def _put_task(self, task: FoundMapping, found: FoundTask) -> None:
        """Set what a task is; whose it is may stand behind it where the table has no column for that."""
        if self._columns is None or not self._columns.one("owners"):
            put_task(task, found, self._accounting)
            return
        task.put("content", *found.words)
        for clipping in found.computed:
            self._accounting.computed(clipping, SIGNS_OF_TASK)

    def _is_over_several(self, cell: GridCell) -> bool:
        return self._columns is not None and self._columns.are_several(cell)

    def _owners(self, cells: Sequence[GridCell], tasks: Sequence[FoundMapping]) -> None:
        passages = tuple(passage for cell in cells for passage in cell.passages)
        cell = cells[0] if len(cells) == 1 else cells[0]._replace(passages=passages)
        self._shared.add(cell, tasks)
        for task in tasks:
            task.put("owners", *of_cell(cell))
            if sum(bool(one.passages) for one in cells) > 1:
                task.check("owners", TORN, passages[-1].place)

    def _note(self, cells: Sequence[GridCell], tasks: Sequence[FoundMapping]) -> None:
        passages = [passage for cell in cells for passage in cell.passages]
        for task in tasks:
            task.put("note", *map(whole, passages), text=joined_lines(passages))
        check_note(tasks[0], len(tasks), passages[0].place)

    def _others(self, row: GridRow, tasks: Sequence[FoundMapping]) -> None:
        """Account for numbers, and keep what a task has no place for."""
        for cell, head in _other_cells(row):
            if head is None:
                self._accounting.computed_cell(cell, NUMBER)
                continue
            tasks[0].keep_cell(cell, IN_COLUMN.format(head=head))


def own_cells(rows: Sequence[GridRow], key: str) -> list[GridCell]:
    """Return the cells of rows in a column that have words and begin there."""
    cells = ((row, row.cell(key)) for row in rows)
    return [cell for row, cell in cells if cell and cell.passages and row.begins(cell)]


def _other_cells(row: GridRow) -> Iterator[tuple[GridCell, str | None]]:
    """Yield the cells of a row that are none of a task's keys, each with its head; none for its number or quarter."""
    for column in row.columns.columns:
        cell = row.cells[column.at]
        if not cell.passages or not row.begins(cell) or cell.column != column.at:
            continue
        if column.key == "number" or (is_of_quarters(column) and months_of(folded(cell.text))):
            yield cell, None
        elif column.key not in TASK_COLUMNS or column.key == NOTHING:
            yield cell, column.head or f"第{column.at + 1}栏"


_ODD_NUMBER = Message(
    "a number stands within that does not follow the one before it",
    "其中的编号与前面的不连续，可能是另一项",
)
_A_LINE = Message("each line of the cell was taken for one", "原格一行当作一项")
