"""The tables of a segment become a monthly plan (各月工作计划)."""

from collections.abc import Iterator, Sequence

from npc.importer.accounting import Accounting
from npc.importer.clippings import of_cell
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.importer.tables.cell_values import joined_lines
from npc.importer.tables.head_words import NOTHING
from npc.importer.tables.labels import label_of
from npc.importer.tables.month_texts import put_text
from npc.importer.tables.months import month_of
from npc.importer.tables.of_months import TASK_COLUMNS
from npc.importer.tables.row_sorts import RowSort, sort_of
from npc.importer.tables.sharing import Hints, SharedOwners, hints_of
from npc.importer.tables.surroundings import begun, ended
from npc.importer.tables.table import GridRow
from npc.importer.tables.tasks import FoundTask, tasks_in
from npc.messages import Message
from npc.originals.original import GridCell, Passage


def monthly_plan(segment: Segment, accounting: Accounting) -> FoundMapping:
    """Read a monthly plan from the tables of a segment, or from its text where it has none.

    Args:
        segment: The segment.
        accounting: Where what npc computes is noted.

    """
    paper = FoundMapping()
    paper.put_known("kind", "monthly-plan")
    table = begun(paper, segment, accounting)
    months = FoundMapping()
    paper.values["months"] = months
    reader = _Months(paper, months, accounting)
    if table.columns is None:
        put_text(months, [part for part in table.parts if isinstance(part, Passage)], accounting)
        ended(paper, segment, accounting)
        return paper
    for part in table.parts:
        reader.take(part)
    reader.share(hints_of(*accounting.papers))
    for doubt in table.doubts:
        paper.check("months", doubt)
    for remark in table.remarks:
        accounting.remark(remark)
    ended(paper, segment, accounting)
    return paper


class _Months:
    """Goes through the parts of a table, and knows in which month it is."""

    def __init__(self, paper: FoundMapping, months: FoundMapping, accounting: Accounting) -> None:
        self._paper = paper
        self._months = months
        self._accounting = accounting
        self._month = ""
        self._shared: dict[int, SharedOwners] = {}
        self._last: tuple[FoundMapping, ...] = ()

    def take(self, part: GridRow | Passage) -> None:
        """Read a row, or a passage between tables."""
        if isinstance(part, Passage):
            self._heading(GridCell((part,), 0, 0))
            return
        sort = sort_of(part)
        if sort is RowSort.EMPTY:
            return
        if sort is RowSort.REMARK:
            for cell in part.filled:
                for clipping in of_cell(cell):
                    self._paper.keep(clipping, _REMARK)
        elif sort in {RowSort.HEADS, RowSort.TOTAL}:
            for cell in part.filled:
                self._computed(cell, _HEADS)
        elif sort is not RowSort.CATEGORY or not self._heading(part.filled[0]):
            self._row(part)

    def _heading(self, cell: GridCell) -> bool:
        """Go into the month that a heading names, if it names one."""
        month = month_of(label_of(cell).text)
        if month is None:
            return False
        self._begin(str(month), cell)
        return True

    def _begin(self, month: str, cell: GridCell) -> None:
        self._month = month
        self._months.values.setdefault(month, [])
        self._computed(cell, _MONTH)

    def _row(self, row: GridRow) -> None:
        when = row.cell("when")
        if when is not None and when.passages and row.begins(when):
            self._time(when)
        cell = row.cell("title")
        if cell is None or not cell.passages or not row.begins(cell):
            self._without_tasks(row)
            return
        if not self._month:
            return
        before = len(self._months.mappings(self._month))
        found = [self._task(task) for task in tasks_in(cell.passages, before + 1)]
        self._owners(row, found)
        self._note(row, found)
        self._others(row, found)
        self._last = tuple(found)

    def _time(self, cell: GridCell) -> None:
        """Go into the month of a cell; what is no month is a name of its own."""
        month = month_of(cell.text)
        self._begin(str(month) if month else joined_lines(cell.passages), cell)

    def _task(self, found: FoundTask) -> FoundMapping:
        task = self._months.add(self._month)
        task.put("content", *found.words)
        for clipping in found.computed:
            self._accounting.computed(clipping, _SIGNS)
        return task

    def _owners(self, row: GridRow, tasks: Sequence[FoundMapping]) -> None:
        cell = row.cell("owners")
        if cell is None or not cell.passages:
            return
        shared = self._shared.setdefault(id(cell), SharedOwners(cell))
        shared.tasks.extend(tasks)
        for task in tasks:
            task.put("owners", *of_cell(cell))

    def _note(self, row: GridRow, tasks: Sequence[FoundMapping]) -> None:
        cell = row.cell("note")
        if cell is None or not cell.passages:
            return
        for task in tasks:
            task.put("note", *of_cell(cell), text=joined_lines(cell.passages))

    def _others(self, row: GridRow, tasks: Sequence[FoundMapping]) -> None:
        """Account for numbers, and keep what a task has no place for."""
        for cell, head in _other_cells(row):
            if head is None:
                self._computed(cell, _NUMBER)
                continue
            for clipping in of_cell(cell):
                tasks[0].keep(clipping, _IN_COLUMN.format(head=head))

    def _without_tasks(self, row: GridRow) -> None:
        """Keep with the task above what stands in a row without one."""
        cells = [cell for cell in row.filled if row.begins(cell)]
        for cell in cells:
            if cell is row.cell("when"):
                continue
            for clipping in of_cell(cell):
                (self._last[-1] if self._last else self._paper).keep(clipping, _NO_TASK)

    def _computed(self, cell: GridCell, why: Message) -> None:
        for clipping in of_cell(cell):
            self._accounting.computed(clipping, why)

    def share(self, hints: Hints) -> None:
        """Give each task its owners; where that is not certain, by what is surely whose."""
        unsure = [shared for shared in self._shared.values() if not _share(shared)]
        known: dict[str, list[frozenset[str]]] = hints_of(self._paper) if unsure else {}
        for owner, found in hints.items():
            known.setdefault(owner, []).extend(found)
        for shared in unsure:
            owners, why = shared.likely(known)
            _put(shared, owners)
            for task in shared.tasks:
                task.check("owners", why, shared.cell.passages[0].place)


def _share(shared: SharedOwners) -> bool:
    owners = shared.certain()
    if owners is None:
        for task in shared.tasks:
            task.values.pop("owners")
        return False
    _put(shared, owners)
    return True


def _put(shared: SharedOwners, owners: Sequence[str]) -> None:
    for task, owner in zip(shared.tasks, owners, strict=True):
        note = task.values.pop("note", None)
        task.put("owners", *of_cell(shared.cell), text=owner)
        if note is not None:
            task.values["note"] = note


def _other_cells(row: GridRow) -> Iterator[tuple[GridCell, str | None]]:
    """Yield the cells of a row that are none of a task's keys, each with its head; none for its number."""
    for column in row.columns.columns:
        cell = row.cells[column.at]
        if not cell.passages or not row.begins(cell) or cell.column != column.at:
            continue
        if column.key == "number":
            yield cell, None
        elif column.key not in TASK_COLUMNS or column.key == NOTHING:
            yield cell, column.head or f"第{column.at + 1}栏"


_REMARK = Message("remark below the table", "表下的说明")
_HEADS = Message("heads of the table", "表头")
_MONTH = Message("month", "月份")
_NUMBER = Message("number", "序号")
_SIGNS = Message("number and mark of a task", "事项的序号和末尾标点")
_NO_TASK = Message("in a row without a matter", "原表这一行没有内容")
_IN_COLUMN = Message("column “{head}”", "原表“{head}”栏")
