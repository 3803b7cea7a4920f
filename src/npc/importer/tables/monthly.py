"""The tables of a segment become a monthly plan (各月工作计划)."""

from collections.abc import Iterator, Sequence

from npc.genre.list_numbers import list_number
from npc.importer.accounting import Accounting
from npc.importer.clippings import of_cell, whole
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.importer.tables.cell_values import joined_lines
from npc.importer.tables.grid_columns import GridColumns
from npc.importer.tables.head_words import NOTHING, folded, months_of
from npc.importer.tables.items import TORN, WIDE
from npc.importer.tables.labels import label_of
from npc.importer.tables.month_texts import NO_TASKS, put_task, put_text
from npc.importer.tables.months import month_of
from npc.importer.tables.of_months import TASK_COLUMNS, is_of_quarters
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
    reader = _Months(paper, months, accounting, table.columns)
    if table.columns is None:
        passages = [part for part in table.parts if isinstance(part, Passage)]
        put_text(paper, months, passages, accounting)
        ended(paper, segment, accounting)
        return paper
    for part in table.parts:
        reader.take(part)
    reader.close()
    reader.share(hints_of(*accounting.papers))
    for doubt in table.doubts:
        paper.check("months", doubt)
    for remark in table.remarks:
        accounting.remark(remark)
    ended(paper, segment, accounting)
    return paper


class _Months:
    """Goes through the parts of a table, and knows in which month it is."""

    def __init__(
        self,
        paper: FoundMapping,
        months: FoundMapping,
        accounting: Accounting,
        columns: GridColumns | None,
    ) -> None:
        self._paper = paper
        self._months = months
        self._accounting = accounting
        self._columns = columns
        self._month = ""
        self._shared: dict[int, SharedOwners] = {}
        self._last: FoundMapping | None = None
        self._open: list[GridRow] = []
        """The rows that are read last, as long as more of them may follow."""

    def take(self, part: GridRow | Passage) -> None:
        """Read a row, or a passage between tables."""
        if isinstance(part, Passage):
            self._heading(GridCell((part,), 0, 0))
            return
        sort = sort_of(part)
        if sort in {RowSort.ITEM, RowSort.TORN}:
            self._row(part)
        elif sort is RowSort.CATEGORY:
            if len(part.filled) > 1 or not self._heading(part.filled[0]):
                self._row(part)
        elif sort is not RowSort.EMPTY:
            self.close()
            self._other_row(part, sort)

    def _other_row(self, row: GridRow, sort: RowSort) -> None:
        for cell in row.filled:
            if sort is not RowSort.REMARK:
                self._computed(cell, _HEADS)
                continue
            for clipping in of_cell(cell):
                self._paper.keep(clipping, _REMARK)

    def _heading(self, cell: GridCell) -> bool:
        """Go into the month that a heading names, if it names one."""
        month = month_of(label_of(cell).text)
        if month is None:
            return False
        self.close()
        self._begin(str(month), cell)
        return True

    def _begin(self, month: str, cell: GridCell) -> None:
        self._month = month
        self._months.values.setdefault(month, [])
        self._computed(cell, _MONTH)

    def _row(self, row: GridRow) -> None:
        if self._open and _is_rest(row, self._open[-1]):
            self._open.append(row)
            return
        self.close()
        self._open = [row]

    def close(self) -> None:
        """Read the rows that are one, once all of it is known."""
        rows, self._open = self._open, []
        if not rows:
            return
        when = rows[0].cell("when")
        if when is not None and when.passages and rows[0].begins(when):
            self._time(when)
        parts = [cell for row in rows for cell in _own(row, "title")]
        if not parts or not self._month:
            for row in rows:
                self._without_tasks(row, has_month=bool(self._month))
            return
        tasks = self._tasks(parts)
        if not tasks:
            for row in rows:
                self._without_tasks(row, has_month=True)
            return
        for key, put in (("owners", self._owners), ("note", self._note)):
            cells = list(dict.fromkeys(cell for row in rows if (cell := row.cell(key))))
            if any(cell.passages for cell in cells):
                put(cells, tasks)
        for row in rows:
            self._others(row, tasks)
        self._last = tasks[-1]

    def _tasks(self, parts: Sequence[GridCell]) -> list[FoundMapping]:
        """Add the tasks of a cell, and of what pages have torn off it."""
        begun = {cell.passages[0].number for cell in parts[1:]}
        passages = [
            passage._replace(goes_on=True) if passage.number in begun else passage
            for cell in parts
            for passage in cell.passages
        ]
        before = len(self._months.mappings(self._month))
        tasks: list[FoundMapping] = []
        for found in tasks_in(passages, before + 1):
            if found.is_nothing:
                for clipping in (*found.words, *found.computed):
                    self._accounting.computed(clipping, NO_TASKS)
                continue
            task = self._months.add(self._month)
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
            self._accounting.computed(clipping, _SIGNS)

    def _is_over_several(self, cell: GridCell) -> bool:
        return self._columns is not None and self._columns.are_several(cell)

    def _time(self, cell: GridCell) -> None:
        """Go into the month of a cell; what is no month is a name of its own."""
        month = month_of(cell.text)
        self._begin(str(month) if month else joined_lines(cell.passages), cell)

    def _owners(self, cells: Sequence[GridCell], tasks: Sequence[FoundMapping]) -> None:
        passages = tuple(passage for cell in cells for passage in cell.passages)
        cell = cells[0] if len(cells) == 1 else cells[0]._replace(passages=passages)
        shared = self._shared.setdefault(passages[0].number, SharedOwners(cell))
        shared.tasks.extend(tasks)
        for task in tasks:
            task.put("owners", *of_cell(cell))
            if sum(bool(one.passages) for one in cells) > 1:
                task.check("owners", TORN, passages[-1].place)

    def _note(self, cells: Sequence[GridCell], tasks: Sequence[FoundMapping]) -> None:
        passages = [passage for cell in cells for passage in cell.passages]
        for task in tasks:
            task.put("note", *map(whole, passages), text=joined_lines(passages))

    def _others(self, row: GridRow, tasks: Sequence[FoundMapping]) -> None:
        """Account for numbers, and keep what a task has no place for."""
        for cell, head in _other_cells(row):
            if head is None:
                self._computed(cell, _NUMBER)
                continue
            for clipping in of_cell(cell):
                tasks[0].keep(clipping, _IN_COLUMN.format(head=head))

    def _without_tasks(self, row: GridRow, *, has_month: bool) -> None:
        """Keep with the task above what stands in a row without one; before all months it is left over."""
        if not has_month:
            return
        for cell in row.filled:
            if not row.begins(cell) or cell in (row.cell("when"), row.cell("title")):
                continue
            for clipping in of_cell(cell):
                (self._last or self._paper).keep(clipping, _NO_TASK)

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


def _own(row: GridRow, key: str) -> Iterator[GridCell]:
    """Yield the cell of a row in a column, if it has words and begins there."""
    cell = row.cell(key)
    if cell is not None and cell.passages and row.begins(cell):
        yield cell


def _is_rest(row: GridRow, before: GridRow) -> bool:
    """Whether a page has torn a row off the one before it."""
    if not row.is_first or row.text("when") or row.text("number"):
        return False
    if row.columns.one("number"):
        return True
    cell, cell_before = row.cell("title"), before.cell("title")
    if cell is None or cell_before is None or not cell.passages or not cell_before.passages:
        return True
    if _is_numbered(cell_before):
        return list_number(cell.passages[0].text) is None
    return bool(row.columns.one("owners")) and not row.text("owners")


def _is_numbered(cell: GridCell) -> bool:
    return list_number(cell.passages[0].text, cell.passages[0].label_end) is not None


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
_REMARK = Message("remark below the table", "表下的说明")
_HEADS = Message("heads of the table", "表头")
_MONTH = Message("month", "月份")
_NUMBER = Message("number", "序号")
_SIGNS = Message("number and mark of a task", "事项的序号和末尾标点")
_NO_TASK = Message("in a row without a matter", "原表这一行没有内容")
_IN_COLUMN = Message("column “{head}”", "原表“{head}”栏")
