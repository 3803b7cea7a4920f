"""The tables of a segment become a monthly plan (各月工作计划)."""

from npc.genre.list_numbers import list_number
from npc.importer.accounting import Accounting
from npc.importer.found import FoundMapping
from npc.importer.segment import Segment
from npc.importer.tables.cell_values import joined_lines
from npc.importer.tables.labels import label_of
from npc.importer.tables.likely_owners import hints_of
from npc.importer.tables.month_tasks import TaskMaker
from npc.importer.tables.month_texts import put_text
from npc.importer.tables.months import month_of
from npc.importer.tables.other_rows import put_other_row
from npc.importer.tables.reasons import MONTH
from npc.importer.tables.row_sorts import RowSort, sort_of
from npc.importer.tables.sharing import SharedCells
from npc.importer.tables.surroundings import begun, ended
from npc.importer.tables.table import GridRow
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
    if table.columns is None:
        passages = [part for part in table.parts if isinstance(part, Passage)]
        put_text(paper, months, passages, accounting)
        ended(paper, segment, accounting)
        return paper
    shared = SharedCells()
    maker = TaskMaker(months, accounting, table.columns, shared)
    reader = _Months(paper, months, accounting, maker)
    for part in table.parts:
        reader.take(part)
    reader.close()
    shared.share(paper, hints_of(*accounting.papers))
    _doubt_notes(months, segment)
    for doubt in table.doubts:
        paper.check("months", doubt)
    for remark in table.remarks:
        accounting.remark(remark)
    ended(paper, segment, accounting)
    return paper


def _doubt_notes(months: FoundMapping, segment: Segment) -> None:
    """Mark a remark beside the first task of a month alone, where the table can hold no merged cells.

    In Markdown and lists with commas it stands there too when it is on the whole month.
    """
    cells = (cell for grid in segment.grids for cell in grid.own_cells())
    if any(cell.rows > 1 for cell in cells):
        return
    for name in months.values:
        first, *others = months.mappings(name) or (FoundMapping(),)
        if others and first.text("note") and not any(task.text("note") for task in others):
            months.check(name, _OF_MONTH)


class _Months:
    """Goes through the parts of a table, and knows in which month it is."""

    def __init__(
        self,
        paper: FoundMapping,
        months: FoundMapping,
        accounting: Accounting,
        maker: TaskMaker,
    ) -> None:
        self._paper = paper
        self._months = months
        self._accounting = accounting
        self._maker = maker
        self._month = ""
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
            put_other_row(self._paper, sort, part, self._accounting)

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
        self._accounting.computed_cell(cell, MONTH)

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
        tasks = self._maker.add(self._month, rows) if self._month else []
        for row in () if tasks else rows:
            self._without_tasks(row)
        self._last = tasks[-1] if tasks else self._last

    def _time(self, cell: GridCell) -> None:
        """Go into the month of a cell; what is no month is a name of its own."""
        month = month_of(cell.text)
        self._begin(str(month) if month else joined_lines(cell.passages), cell)

    def _without_tasks(self, row: GridRow) -> None:
        """Keep with the task above what stands in a row without one; before all months it is left over."""
        if not self._month:
            return
        for cell in row.filled:
            if not row.begins(cell) or cell in (row.cell("when"), row.cell("title")):
                continue
            (self._last or self._paper).keep_cell(cell, _NO_TASK)


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


_OF_MONTH = Message(
    "the table holds no merged cells; the remark may be on all tasks of the month",
    "表中没有合并的单元格，这条备注也可能是整月各项的",
)
_NO_TASK = Message("in a row without a matter", "原表这一行没有内容")
